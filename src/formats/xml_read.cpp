/// libxml2 (push parser, SAX2). Its handles stay here.
#include "formats/xml.hpp"

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/valid.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <vector>

namespace entente {
namespace {

constexpr int deepest = 200;  // libxml2 holds only trees, not its SAX parser, to a depth

/// A parser that was stopped after declarations of entities leaves a document behind.
struct FreeParser {
    void operator()(xmlParserCtxt* parser) const {
        xmlFreeDoc(parser->myDoc);
        xmlFreeParserCtxt(parser);
    }
};

std::string_view view_of(const xmlChar* text) {
    return text == nullptr ? std::string_view()
                           : std::string_view(reinterpret_cast<const char*>(text));
}

std::string without_line_end(std::string_view message) {
    return std::string(message.substr(0, message.find_last_not_of(" \n") + 1));
}

/// What the C callbacks of one reading share. No exception may pass through libxml2: the first one
/// is kept, the parser told to stop, and the exception thrown on afterwards.
class Reading {
  public:
    Reading(std::string_view bytes, const std::string& path, const XmlHandler& handler)
        : bytes_(bytes), path_(path), handler_(handler) {
        xmlSAXHandler sax{};
        sax.initialized = XML_SAX2_MAGIC;
        sax.startElementNs = begin_element;
        sax.endElementNs = end_element;
        sax.characters = characters;
        sax.cdataBlock = characters;
        sax.entityDecl = entity_declared;
        sax.serror = failed;
        parser_.reset(xmlCreatePushParserCtxt(&sax, this, nullptr, 0, path.c_str()));
        if (!parser_) {
            throw Error("the XML parser could not begin", {path});
        }
        // NOENT makes the parser decode &amp; in attributes; declared entities never get that far.
        xmlCtxtUseOptions(parser_.get(), XML_PARSE_NONET | XML_PARSE_NOENT);
    }

    void run() {
        constexpr std::size_t piece = std::size_t{1} << 16U;
        for (std::size_t at = 0; at < bytes_.size() && !thrown_; at += piece) {
            feed(bytes_.substr(at, piece), false);
        }
        if (!thrown_) {
            feed({}, true);
        }
        if (thrown_) {
            std::rethrow_exception(thrown_);
        }
    }

  private:
    void feed(std::string_view piece, bool last) {
        const int result = xmlParseChunk(
            parser_.get(), piece.data(), static_cast<int>(piece.size()), last ? 1 : 0);
        if (result != XML_ERR_OK && parser_->wellFormed == 0 && !thrown_) {
            fail("not well-formed XML");
        }
    }

    void fail(const std::string& reason) {
        thrown_ = std::make_exception_ptr(
            Error(reason,
                  {path_,
                   static_cast<std::size_t>(xmlSAX2GetLineNumber(parser_.get())),
                   static_cast<std::size_t>(xmlSAX2GetColumnNumber(parser_.get()))}));
        xmlStopParser(parser_.get());
    }

    template <class Call>
    void guarded(Call call) {
        if (thrown_) {
            return;
        }
        try {
            call();
        } catch (...) {
            thrown_ = std::current_exception();
            xmlStopParser(parser_.get());
        }
    }

    [[nodiscard]] std::size_t offset() const {
        const xmlParserInput& input = *parser_->input;
        const std::size_t at = input.consumed + static_cast<std::size_t>(input.cur - input.base);
        const std::size_t begin = bytes_.substr(0, std::min(at, bytes_.size())).rfind('<');
        return begin == std::string_view::npos ? 0 : begin;
    }

    void begin(std::string_view name, std::size_t count, const xmlChar** attributes) {
        if (++depth_ > deepest) {
            fail("elements more than 200 deep");
            return;
        }
        attributes_.resize(count);
        for (std::size_t at = 0; at < count; ++at) {
            const xmlChar** const of = attributes + 5 * at;  // name, prefix, URI, value, its end
            attributes_[at].name = view_of(of[0]);
            attributes_[at].value.assign(reinterpret_cast<const char*>(of[3]),
                                         static_cast<std::size_t>(of[4] - of[3]));
        }
        handler_.begin({name, attributes_, offset()});
    }

    static Reading& self(void* context) { return *static_cast<Reading*>(context); }

    static void begin_element(void* context,
                              const xmlChar* name,
                              const xmlChar* /*prefix*/,
                              const xmlChar* /*uri*/,
                              int /*namespaces*/,
                              const xmlChar** /*declared*/,
                              int count,
                              int /*defaulted*/,
                              const xmlChar** attributes) {
        self(context).guarded([&] {
            self(context).begin(view_of(name), static_cast<std::size_t>(count), attributes);
        });
    }

    static void end_element(void* context,
                            const xmlChar* name,
                            const xmlChar* /*prefix*/,
                            const xmlChar* /*uri*/) {
        --self(context).depth_;
        self(context).guarded([&] { self(context).handler_.end(view_of(name)); });
    }

    static void characters(void* context, const xmlChar* text, int size) {
        self(context).guarded([&] {
            self(context).handler_.text(
                {reinterpret_cast<const char*>(text), static_cast<std::size_t>(size)});
        });
    }

    static void entity_declared(void* context,
                                const xmlChar* /*name*/,
                                int /*type*/,
                                const xmlChar* /*public_id*/,
                                const xmlChar* /*system_id*/,
                                xmlChar* /*content*/) {
        self(context).guarded(
            [&] { self(context).fail("the document declares entities, which are refused"); });
    }

    static void failed(void* context, xmlErrorPtr error) {
        Reading& reading = self(context);
        if (!reading.thrown_ && error->level >= XML_ERR_ERROR
            && error->code != XML_NS_ERR_UNDEFINED_NAMESPACE) {
            const bool cut = error->code == XML_ERR_DOCUMENT_END && reading.depth_ > 0;
            const char* const message = error->message == nullptr ? "bad XML" : error->message;
            reading.fail(without_line_end(cut ? "the file ends in the middle" : message));
        }
    }

    std::string_view bytes_;
    const std::string& path_;
    const XmlHandler& handler_;
    std::unique_ptr<xmlParserCtxt, FreeParser> parser_;
    std::vector<XmlAttribute> attributes_;
    std::exception_ptr thrown_;
    int depth_ = 0;  ///< of the elements that are open
};

/// Past white space, the declaration, comments and the document type.
std::string_view skip_prologue(std::string_view head) {
    while (true) {
        head.remove_prefix(std::min(head.find_first_not_of(" \t\r\n"), head.size()));
        if (!head.starts_with("<?") && !head.starts_with("<!")) {
            return head;
        }
        const std::string_view end = head.starts_with("<!--") ? "-->" : ">";
        const std::size_t at = head.find(end);
        head.remove_prefix(at == std::string_view::npos ? head.size() : at + end.size());
    }
}

}  // namespace

const std::string* XmlElement::find(std::string_view attribute) const {
    const auto found = std::ranges::find(attributes, attribute, &XmlAttribute::name);
    return found == attributes.end() ? nullptr : &found->value;
}

std::string XmlElement::value(std::string_view attribute, std::string_view otherwise) const {
    const std::string* const found = find(attribute);
    return found == nullptr ? std::string(otherwise) : *found;
}

void read_xml(std::string_view bytes, const std::string& path, const XmlHandler& handler) {
    Reading(bytes, path, handler).run();
}

bool has_xml_root(std::string_view head, std::string_view root) {
    std::string_view rest = skip_prologue(head);
    if (!rest.starts_with('<')) {
        return false;
    }
    rest = rest.substr(1, rest.find_first_of(" \t\r\n/>") - 1);
    const std::size_t colon = rest.find(':');
    return rest.substr(colon == std::string_view::npos ? 0 : colon + 1) == root;
}

bool is_xml_token(const std::string& text) {
    return !text.empty()
           && xmlValidateNmtokenValue(reinterpret_cast<const xmlChar*>(text.c_str())) == 1
           && text.find('\0') == std::string::npos;
}

}  // namespace entente
