/// The fixed words of the records, for messages that list them.
#pragma once

#include <span>
#include <string_view>

namespace entente {

/// In the order of their enums; kinds without `unknown`, which no record may say.
[[nodiscard]] std::span<const std::string_view> event_words();
[[nodiscard]] std::span<const std::string_view> status_words();
[[nodiscard]] std::span<const std::string_view> kind_words();

}  // namespace entente
