/// How an Error reads: the place first, so that editors and terminals can jump there.
#include <entente/error.hpp>

namespace entente {
namespace {

std::string message(const std::string& reason, const Where& where, const std::string& advice) {
    const std::string place = to_string(where);
    std::string text = place.empty() ? reason : place + ": " + reason;
    if (!advice.empty()) {
        text += " (" + advice + ")";
    }
    return text;
}

}  // namespace

std::string to_string(const Where& where) {
    std::string text = where.path;
    for (const std::size_t number : {where.line, where.column}) {
        if (number != 0) {
            text += text.empty() ? "" : ":";
            text += std::to_string(number);
        }
    }
    return text;
}

Error::Error(const std::string& reason, const Where& where, const std::string& advice)
    : std::runtime_error(message(reason, where, advice)) {}

}  // namespace entente
