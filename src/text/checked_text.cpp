/// Encodings told by their bytes, and refused by name.
#include "text/checked_text.hpp"

#include "records/utf8.hpp"
#include "text/letters.hpp"

#include <algorithm>
#include <array>

namespace entente::text {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes, name, advice;
};

/// The longer before the shorter that it begins with.
constexpr std::array signatures{
    Signature{"\xFF\xFE\0\0"sv, "UTF-32", "iconv -f UTF-32 -t UTF-8 converts"},
    Signature{"\0\0\xFE\xFF"sv, "UTF-32", "iconv -f UTF-32 -t UTF-8 converts"},
    Signature{"\xFF\xFE"sv, "UTF-16", "iconv -f UTF-16 -t UTF-8 converts"},
    Signature{"\xFE\xFF"sv, "UTF-16", "iconv -f UTF-16 -t UTF-8 converts"},
    Signature{"\x1F\x8B"sv, "compressed with gzip", "unpack it first"},
    Signature{"\x28\xB5\x2F\xFD"sv, "compressed with zstd", "unpack it first"},
    Signature{"\xFD\x37zXZ"sv, "compressed with xz", "unpack it first"},
    Signature{"BZh"sv, "compressed with bzip2", "unpack it first"},
    Signature{"PK\x03\x04"sv, "a ZIP or office file", "save it as plain text or HTML"},
    Signature{"%PDF-"sv, "a PDF", "pdftotext converts"},
    Signature{"{\\rtf"sv, "RTF", "save it as plain text or HTML"},
    Signature{"\xD0\xCF\x11\xE0"sv, "an office file", "save it as plain text or HTML"}};

void check_signature(std::string_view bytes, const std::string& name) {
    for (const Signature& signature : signatures) {
        if (bytes.starts_with(signature.bytes)) {
            throw Error(std::string(signature.name) + ", not text in UTF-8",
                        {name, 1, 1},
                        std::string(signature.advice));
        }
    }
}

/// UTF-16 without its mark: every other byte of English is NUL.
void check_nul(std::string_view bytes, const std::string& name) {
    const std::size_t nul = bytes.find('\0');
    if (nul == std::string_view::npos) {
        return;
    }
    const std::string_view head = bytes.substr(0, 200);
    const auto zeros = static_cast<std::size_t>(std::ranges::count(head, '\0'));
    if (3 * zeros > head.size()) {
        throw Error(
            "UTF-16, not UTF-8", where_of(bytes, name, nul), "iconv -f UTF-16LE -t UTF-8 converts");
    }
    throw Error("binary, not text: a NUL byte", where_of(bytes, name, nul));
}

}  // namespace

Where where_of(std::string_view bytes, const std::string& name, std::size_t offset) {
    const std::string_view before = bytes.substr(0, offset);
    const std::size_t newline = before.rfind('\n');
    const auto lines = static_cast<std::size_t>(std::ranges::count(before, '\n'));
    return {.path = name,
            .line = lines + 1,
            .column = offset - (newline == std::string_view::npos ? 0 : newline + 1) + 1};
}

void check_text(std::string_view bytes, const std::string& name, std::size_t longest) {
    if (bytes.size() > longest) {
        throw Error("an article of more than " + std::to_string(longest) + " bytes", {name, 0, 0});
    }
    check_signature(bytes, name);
    check_nul(bytes, name);
    const std::size_t valid = valid_utf8_prefix(bytes);
    if (valid != bytes.size()) {
        throw Error("not UTF-8; Latin-1 or Windows-1252, perhaps",
                    where_of(bytes, name, valid),
                    "iconv -f WINDOWS-1252 -t UTF-8 converts");
    }
    if (trim(bytes).empty()) {
        throw Error("empty: no text in it", {name, 0, 0});
    }
}

}  // namespace entente::text
