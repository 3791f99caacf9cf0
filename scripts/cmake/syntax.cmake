# The syntax stage's own: arithmetic for wider registers, the model inside the library, the trainer.
target_compile_options(entente_syntax PRIVATE -ffp-contract=off)  # the same bits on every machine
set(kernels ${PROJECT_SOURCE_DIR}/src/syntax/kernel)
set_source_files_properties(${kernels}_portable.cpp PROPERTIES COMPILE_OPTIONS "-O3")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    set_source_files_properties(${kernels}_avx2.cpp PROPERTIES
        SKIP_PRECOMPILE_HEADERS ON COMPILE_OPTIONS "-O3;-mavx2")
    set_source_files_properties(${kernels}_avx512.cpp PROPERTIES SKIP_PRECOMPILE_HEADERS ON
        COMPILE_OPTIONS "-O3;-mavx512f;-mavx512bw;-mavx512vnni;-mprefer-vector-width=512")
endif()
set(model ${PROJECT_SOURCE_DIR}/data/syntax-en.model)
set_source_files_properties(${PROJECT_SOURCE_DIR}/src/syntax/shipped_model.cpp PROPERTIES
    COMPILE_DEFINITIONS ENTENTE_SYNTAX_MODEL="${model}" OBJECT_DEPENDS ${model})

# Everything of the trainer but its main, for the tests; scripts/train-syntax builds the program.
option(ENTENTE_TRAIN "Build the trainer of the syntax model" OFF)
if(ENTENTE_TRAIN OR ENTENTE_TESTS)
    file(GLOB training CONFIGURE_DEPENDS tools/train_syntax/*.cpp)
    list(FILTER training EXCLUDE REGEX "/main\\.cpp$")
    add_library(syntax_training STATIC EXCLUDE_FROM_ALL ${training})
    target_include_directories(syntax_training PUBLIC tools ${PROJECT_SOURCE_DIR}/src)
    target_compile_options(syntax_training PRIVATE -O3 -fno-math-errno)
    target_link_libraries(syntax_training PUBLIC entente PRIVATE project_warnings)
endif()
if(ENTENTE_TRAIN)
    add_executable(train_syntax tools/train_syntax/main.cpp)
    target_link_libraries(train_syntax PRIVATE syntax_training project_warnings)
    target_compile_options(syntax_training PRIVATE -march=native -mprefer-vector-width=512)
endif()
