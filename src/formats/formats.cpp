/// The table of formats, and which of them a file is.
#include "formats/gzip.hpp"
#include "formats/registry.hpp"
#include "formats/text.hpp"

#include <algorithm>
#include <array>

namespace entente {
namespace {

bool ends_with_word(std::string_view path, std::string_view ending) {
    return path.size() > ending.size()
           && same_word(path.substr(path.size() - ending.size()), ending);
}

bool has_ending(const Format& format, std::string_view path) {
    std::string_view endings = format.endings;
    while (!endings.empty()) {
        const std::string_view ending = endings.substr(0, endings.find(' '));
        endings.remove_prefix(std::min(endings.size(), ending.size() + 1));
        if (ends_with_word(path, ending)) {
            return true;
        }
    }
    return false;
}

std::string_view without_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

const Format& format_for(const GraphFile& file) {
    const Format* format = format_of_path(file.name);
    format = format == nullptr ? format_of_bytes(file.bytes.substr(0, 4096)) : format;
    if (format == nullptr || format->read == nullptr) {
        throw Error("not a graph in a format that is known", {file.name}, "say which with --from");
    }
    return *format;
}

}  // namespace

std::span<const Format> formats() {
    static const std::array<Format, 5> table{
        json_format, graphml_format, dot_format, csv_format, edges_format};
    return table;
}

const Format* find_format(std::string_view name) {
    const auto found =
        std::ranges::find_if(formats(), [&](const Format& format) { return format.name == name; });
    return found == formats().end() ? nullptr : &*found;
}

const Format* format_of_path(std::string_view path) {
    if (ends_with_word(path, ".gz")) {
        path.remove_suffix(3);
    }
    const auto found = std::ranges::find_if(
        formats(), [&](const Format& format) { return has_ending(format, path); });
    return found == formats().end() ? nullptr : &*found;
}

const Format* format_of_bytes(std::string_view head) {
    const std::string_view text = without_mark(head);
    const auto found = std::ranges::find_if(formats(), [&](const Format& format) {
        return format.recognise != nullptr && format.recognise(text);
    });
    return found == formats().end() ? nullptr : &*found;
}

std::string path_beside(std::string_view path, std::string_view ending) {
    if (ends_with_word(path, ".gz")) {
        path.remove_suffix(3);
    }
    const std::size_t name = path.find_last_of('/') + 1;
    const std::size_t dot = path.rfind('.');
    const bool has_dot = dot != std::string_view::npos && dot > name;
    return std::string(path.substr(0, has_dot ? dot : path.size())) + std::string(ending);
}

ActorGraph read_graph(const GraphFile& file, const Format* format) {
    GraphFile plain = file;
    const std::optional<std::string> inflated = inflated_if_gzip(file.bytes, file.name);
    plain.bytes = without_mark(inflated ? std::string_view(*inflated) : file.bytes);
    if (plain.bytes.empty()) {
        throw Error("the file is empty", {file.name}, "a graph was expected");
    }
    return (format == nullptr ? format_for(plain) : *format).read(plain);
}

ActorGraph read_graph(std::string_view bytes, const std::string& name, const Format* format) {
    return read_graph({.bytes = bytes, .name = name, .beside = {}}, format);
}

}  // namespace entente
