# What `cmake --install` puts down: program, library, headers, CMake package and pkg-config file.
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/entente)
install(TARGETS entente EXPORT entente_targets)
install(TARGETS program)
install(DIRECTORY include/entente DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
install(FILES data/syntax-en.md DESTINATION ${CMAKE_INSTALL_DATADIR}/entente)  # licence of the model built in
install(EXPORT entente_targets NAMESPACE entente:: DESTINATION ${package_dir} FILE entente-targets.cmake)
configure_package_config_file(scripts/cmake/entente-config.cmake.in entente-config.cmake
                              INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(entente-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/entente-config.cmake
              ${PROJECT_BINARY_DIR}/entente-config-version.cmake DESTINATION ${package_dir})
file(RELATIVE_PATH PC_TO_PREFIX /prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig /prefix)
configure_file(scripts/cmake/entente.pc.in entente.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/entente.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
