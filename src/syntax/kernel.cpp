#include "syntax/kernel.hpp"

namespace entente::syntax {

const Kernel& best_kernel() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vnni") != 0) {
        return avx512_kernel;
    }
    if (__builtin_cpu_supports("avx2") != 0) {
        return avx2_kernel;
    }
#endif
    return portable_kernel;
}

}  // namespace entente::syntax
