/// PDF without the time of day.
#pragma once

#include <string>

namespace entente {

/// `pdf` as cairo writes it, with blanks where the document's information has the moment of its
/// making: the same picture must be the same bytes. Offsets stay as they are. O(n); bytes that
/// have no such entry are returned unchanged.
[[nodiscard]] std::string undated_pdf(std::string pdf);

}  // namespace entente
