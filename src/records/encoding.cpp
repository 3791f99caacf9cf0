/// Encodings told by their bytes.
#include "records/encoding.hpp"

#include "records/fields.hpp"
#include "records/utf8.hpp"

namespace entente {
namespace {

/// Where a \udc00 to \udfff stands that no \ud800 to \udbff precedes: RapidJSON lets it pass.
std::size_t find_lone_low_surrogate(std::string_view line) {
    const auto escapes_surrogate = [&](std::size_t at, std::string_view third) {
        return line.size() - at >= 6 && line[at] == '\\' && line[at + 1] == 'u'
               && (line[at + 2] == 'd' || line[at + 2] == 'D')
               && third.find(line[at + 3]) != std::string_view::npos;
    };
    std::size_t at = line.find('\\');
    while (at != std::string_view::npos && at + 1 < line.size()) {
        if (escapes_surrogate(at, "cdefCDEF")) {
            return at;
        }
        // A pair is passed over as one; the parser checks its second half.
        at = line.find('\\', at + (escapes_surrogate(at, "89abAB") ? 12 : 2));
    }
    return std::string_view::npos;
}

}  // namespace

std::string_view foreign_encoding(std::string_view head) {
    using namespace std::string_view_literals;
    if (head.starts_with("\xFF\xFE"sv) || head.starts_with("\xFE\xFF"sv)
        || head.find('\0') != std::string_view::npos) {
        return "UTF-16 or binary; records are text in UTF-8 (iconv -f UTF-16 -t UTF-8 converts)";
    }
    if (head.starts_with("\x1F\x8B"sv) || head.starts_with("\x28\xB5\x2F\xFD"sv)
        || head.starts_with("PK\x03\x04"sv) || head.starts_with("\xFD\x37zX"sv)
        || head.starts_with("BZh"sv)) {
        return "compressed; records are text in UTF-8 (unpack the file first)";
    }
    return {};
}

void check_encoding(std::string_view line) {
    const std::size_t clean = clean_json_prefix(line);
    if (clean != line.size()) {
        const bool control = static_cast<unsigned char>(line[clean]) < 0x20;
        throw Refusal{clean, control ? "a control character that is not escaped" : "invalid UTF-8"};
    }
    const std::size_t lone = find_lone_low_surrogate(line);
    if (lone != std::string_view::npos) {
        throw Refusal{lone, "half of a surrogate pair: \\ude00 needs its \\ud83d before it"};
    }
}

}  // namespace entente
