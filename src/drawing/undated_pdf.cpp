/// The information dictionary stands after all streams, so the last entry of the name is it.
#include "drawing/undated_pdf.hpp"

#include <algorithm>

namespace entente {

std::string undated_pdf(std::string pdf) {
    constexpr std::string_view entry = "/CreationDate (";
    const std::size_t begin = pdf.rfind(entry);
    const std::size_t end = begin == std::string::npos ? begin : pdf.find(')', begin);
    if (end != std::string::npos) {
        std::fill(pdf.begin() + static_cast<std::ptrdiff_t>(begin),
                  pdf.begin() + static_cast<std::ptrdiff_t>(end) + 1,
                  ' ');
    }
    return pdf;
}

}  // namespace entente
