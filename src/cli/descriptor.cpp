#include "cli/descriptor.hpp"

#include <unistd.h>

namespace entente::cli {

bool Descriptor::close() {
    const int number = std::exchange(number_, -1);
    return !owned_ || number < 0 || ::close(number) == 0;
}

}  // namespace entente::cli
