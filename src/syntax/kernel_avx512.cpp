#include "syntax/kernel_body.hpp"

namespace entente::syntax {

const Kernel avx512_kernel{"avx512", &multiply, &cell, &quantise};

}  // namespace entente::syntax
