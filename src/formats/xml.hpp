/// XML in and out, for every format that is XML: libxml2's SAX parser behind three callbacks, and
/// escaping.
#pragma once

#include "formats/text_sink.hpp"

#include <entente/error.hpp>

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace entente {

struct XmlAttribute {
    std::string_view name;  ///< without prefix
    std::string value;
};

struct XmlElement {
    std::string_view name;  ///< without prefix
    std::span<const XmlAttribute> attributes;
    std::size_t offset;  ///< of the element's `<` in the file, if that is UTF-8

    /// The value of an attribute; null when it is not there.
    [[nodiscard]] const std::string* find(std::string_view attribute) const;
    /// That value, or `otherwise`.
    [[nodiscard]] std::string value(std::string_view attribute, std::string_view otherwise) const;
};

/// Who takes the parts of an XML document as they are read. What the callbacks throw ends reading.
struct XmlHandler {
    std::function<void(const XmlElement&)> begin;
    std::function<void(std::string_view)> text;  ///< may come in pieces
    std::function<void(std::string_view name)> end;
};

/// Reads a whole document in constant memory. Entities that a document declares are refused (they
/// make XML bombs), nothing is fetched, elements nest at most 200 deep. Throws Error with the
/// parser's line and column.
void read_xml(std::string_view bytes, const std::string& path, const XmlHandler& handler);

/// True if a document that begins with these bytes has this root element, as far as one can see.
[[nodiscard]] bool has_xml_root(std::string_view head, std::string_view root);

/// Writes text or an attribute's value escaped, without the control characters that XML cannot
/// hold.
void put_xml(TextSink& sink, std::string_view text);

/// Whether text is an XML Schema NMTOKEN, which ids of GraphML have to be.
[[nodiscard]] bool is_xml_token(const std::string& text);

}  // namespace entente
