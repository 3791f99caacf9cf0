/// Graph files that come compressed.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// What gzipped bytes hold; nothing when they are not gzipped. Throws Error when they are cut off
/// or damaged, or hold more than 250 times their size and 64 MB: that is no graph but a bomb.
[[nodiscard]] std::optional<std::string> inflated_if_gzip(std::string_view bytes,
                                                          const std::string& path);

}  // namespace entente
