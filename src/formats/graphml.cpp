/// GraphML in the table of formats.
#include "formats/graphml.hpp"

#include "formats/registry.hpp"
#include "formats/xml.hpp"

namespace entente {
namespace {

bool recognise(std::string_view head) {
    return has_xml_root(head, "graphml");
}

}  // namespace

constinit const Format graphml_format{.name = "graphml",
                                      .endings = ".graphml",
                                      .description = "GraphML, which most graph tools read",
                                      .recognise = recognise,
                                      .read = read_graphml,
                                      .write = write_graphml,
                                      .parts = {}};

}  // namespace entente
