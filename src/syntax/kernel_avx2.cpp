#include "syntax/kernel_body.hpp"

namespace entente::syntax {

const Kernel avx2_kernel{"avx2", &multiply, &cell, &quantise};

}  // namespace entente::syntax
