#include "syntax/kernel_body.hpp"

namespace entente::syntax {

const Kernel portable_kernel{"portable", &multiply, &cell, &quantise};

}  // namespace entente::syntax
