# A stage is one directory of src/: its objects, what it sees of earlier stages, what it links.
# scripts/check-layers reads the SEES lists of the calls and holds every #include to them.
function(entente_stage name)
    cmake_parse_arguments(PARSE_ARGV 1 STAGE "" "" "SEES;LINKS;DATA")
    file(GLOB sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp
         ${PROJECT_SOURCE_DIR}/src/${name}/*/*.cpp)
    add_library(entente_${name} OBJECT ${sources})
    target_include_directories(entente_${name} PUBLIC
        $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/include> PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(entente_${name} PUBLIC Boost::headers PRIVATE ${STAGE_LINKS} project_warnings)
    if(NOT name MATCHES "^(records|text)$")  # all others include graph.hpp, and most of their build is reading this
        target_precompile_headers(entente_${name} PRIVATE <boost/graph/adjacency_list.hpp>)
    endif()
    foreach(file IN LISTS STAGE_DATA)
        entente_embed(entente_${name} ${file})
    endforeach()
    target_sources(entente PRIVATE $<TARGET_OBJECTS:entente_${name}>)
    target_link_libraries(entente PRIVATE $<BUILD_INTERFACE:${STAGE_LINKS}>)
endfunction()

# Compiles a data file, named from src/, into the stage as a std::string_view: `entente::data::` and
# its name without the last ending, dots as underscores.
function(entente_embed target file)
    get_filename_component(symbol ${file} NAME_WLE)
    string(REPLACE "." "_" symbol ${symbol})
    set(output ${PROJECT_BINARY_DIR}/data/${symbol}.cpp)
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DINPUT=${PROJECT_SOURCE_DIR}/src/${file} -DOUTPUT=${output}
                -DSYMBOL=${symbol} -P ${PROJECT_SOURCE_DIR}/scripts/cmake/embed.cmake
        DEPENDS ${PROJECT_SOURCE_DIR}/src/${file} ${PROJECT_SOURCE_DIR}/scripts/cmake/embed.cmake
        COMMENT "Embedding ${file}" VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()
