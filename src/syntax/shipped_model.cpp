/// The model of data/syntax-en.model, as a part of the library.
#include <entente/syntax.hpp>

asm(".pushsection .rodata\n"
    ".hidden entente_syntax_model\n"
    ".hidden entente_syntax_model_end\n"
    ".globl entente_syntax_model\n"
    ".globl entente_syntax_model_end\n"
    ".balign 16\n"
    "entente_syntax_model:\n"
    ".incbin \"" ENTENTE_SYNTAX_MODEL
    "\"\n"
    "entente_syntax_model_end:\n"
    ".byte 0\n"
    ".popsection\n");

extern "C" {
extern const char entente_syntax_model[];      // NOLINT(modernize-avoid-c-arrays)
extern const char entente_syntax_model_end[];  // NOLINT(modernize-avoid-c-arrays)
}

namespace entente::syntax {

Model load_model() {
    const auto size =
        static_cast<std::size_t>(&entente_syntax_model_end[0] - &entente_syntax_model[0]);
    return model_from_bytes({&entente_syntax_model[0], size}, "the model built in");
}

}  // namespace entente::syntax
