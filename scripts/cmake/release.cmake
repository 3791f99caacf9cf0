set(CMAKE_BUILD_TYPE Release CACHE STRING "")
set(CMAKE_CXX_FLAGS_RELEASE "-O3 -DNDEBUG -Wno-restrict -Wno-use-after-free -Wno-stringop-overflow -Wno-array-bounds" CACHE STRING "")
# The strict builds are debug and asan: at -O3 GCC 12 warns of things inside the standard library.
set(ENTENTE_WERROR OFF CACHE BOOL "")
# Without precompiled headers, so that somewhere each file is held to its own includes.
set(CMAKE_DISABLE_PRECOMPILE_HEADERS ON CACHE BOOL "")
