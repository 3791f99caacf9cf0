/// DOT in the table of formats.
#include "formats/dot.hpp"

#include "formats/registry.hpp"
#include "formats/text.hpp"

#include <algorithm>

namespace entente {
namespace {

/// The first word outside comments.
bool recognise(std::string_view head) {
    while (true) {
        head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
        const bool block = head.starts_with("/*");
        if (!block && !head.starts_with("//") && !head.starts_with('#')) {
            break;
        }
        const std::string_view end = block ? "*/" : "\n";
        const std::size_t at = head.find(end);
        head.remove_prefix(at == std::string_view::npos ? head.size() : at + end.size());
    }
    const std::string_view word = head.substr(0, head.find_first_of(" \t\r\n{\"/"));
    const std::size_t brace = head.find_first_of("{\n");
    const bool opens = brace != std::string_view::npos;
    return opens
           && (same_word(word, "digraph") || same_word(word, "graph") || same_word(word, "strict"));
}

}  // namespace

constinit const Format dot_format{.name = "dot",
                                  .endings = ".dot .gv",
                                  .description = "DOT, for Graphviz and its tools",
                                  .recognise = recognise,
                                  .read = read_dot,
                                  .write = write_dot,
                                  .parts = {}};

}  // namespace entente
