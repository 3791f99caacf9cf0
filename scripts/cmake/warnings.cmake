# One concern: the warning set. Linked privately by every target of this project.
add_library(project_warnings INTERFACE)
target_compile_options(project_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wold-style-cast -Wcast-align -Wcast-qual -Wunused -Wconversion -Wsign-conversion
    -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough -Wnull-dereference -Wundef
    $<$<CXX_COMPILER_ID:GNU>:-Wmisleading-indentation -Wduplicated-cond -Wduplicated-branches
        -Wlogical-op -Wuseless-cast -Wsuggest-override -Wextra-semi>
    # GCC 12 invents these inside std::regex and Boost under sanitizers and at -O2.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-null-dereference>
    # Designated initialisers with defaults are how options are written here.
    -Wno-missing-field-initializers
    $<$<BOOL:${ENTENTE_WERROR}>:-Werror>)
