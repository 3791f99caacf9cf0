#include "text/html.hpp"

namespace entente::text {
Draft read_html(std::string_view html, const std::string& name) {
    static_cast<void>(html);
    throw Error("HTML is not read yet", {name, 0, 0});
}
}  // namespace entente::text
