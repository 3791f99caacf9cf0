/// JSON in the table of formats.
#include "formats/json.hpp"

#include "formats/registry.hpp"

namespace entente {
namespace {

bool recognise(std::string_view head) {
    const std::size_t begin = head.find_first_not_of(" \t\r\n");
    return begin != std::string_view::npos && head[begin] == '{';
}

}  // namespace

constinit const Format json_format{
    .name = "json",
    .endings = ".json",
    .description = "node-link JSON with the stances behind the ties; also of networkx and D3",
    .recognise = recognise,
    .read = read_json,
    .write = write_json,
    .parts = {}};

}  // namespace entente
