/// The format of an article by its path or its first bytes.
#include "text/letters.hpp"

#include <entente/text.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace entente::text {
namespace {

constexpr std::array<std::pair<std::string_view, Format>, 9> endings{{
    {".txt", Format::plain},
    {".text", Format::plain},
    {".md", Format::plain},
    {".markdown", Format::plain},
    {".html", Format::html},
    {".htm", Format::html},
    {".xhtml", Format::html},
    {".ndjson", Format::ndjson},
    {".jsonl", Format::ndjson},
}};

constexpr std::array<std::string_view, 9> html_beginnings{
    "<!doctype", "<html", "<head", "<body", "<article", "<div", "<p>", "<h1", "<?xml"};

}  // namespace

Format guess_format(std::string_view path, std::string_view head) {
    const std::string folded = fold_word(path);
    for (const auto& [ending, format] : endings) {
        if (folded.ends_with(ending)) {
            return format;
        }
    }
    const std::string begin = fold_word(trim(head).substr(0, 12));
    const bool html = std::ranges::any_of(
        html_beginnings, [&](std::string_view word) { return begin.starts_with(word); });
    const bool json = begin.starts_with("{\"") || begin.starts_with("{ \"");
    return html ? Format::html : json ? Format::ndjson : Format::plain;
}

}  // namespace entente::text
