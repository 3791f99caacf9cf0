# Graphviz with the plugins that the drawing stage registers itself: they live in a directory of their own.
pkg_check_modules(CGRAPH REQUIRED IMPORTED_TARGET libcgraph)
pkg_check_modules(GVC REQUIRED IMPORTED_TARGET libgvc)
pkg_get_variable(GVC_PLUGINS libgvc plugindir)
pkg_get_variable(GVC_LIBDIR libgvc libdir)
add_library(graphviz_plugins INTERFACE)
foreach(plugin core dot_layout neato_layout pango)
    find_library(GVPLUGIN_${plugin} gvplugin_${plugin} PATHS ${GVC_PLUGINS} ${GVC_LIBDIR}/graphviz
                 PATH_SUFFIXES graphviz REQUIRED)
    target_link_libraries(graphviz_plugins INTERFACE ${GVPLUGIN_${plugin}})
endforeach()
