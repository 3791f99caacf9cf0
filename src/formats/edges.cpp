/// Edge lists in the table of formats.
#include "formats/edges.hpp"

#include "formats/registry.hpp"

namespace entente {
namespace {

/// Text of lines is taken for an edge list when nothing else has claimed it.
bool recognise(std::string_view head) {
    return !head.empty() && head.find('\0') == std::string_view::npos;
}

}  // namespace

constinit const Format edges_format{.name = "edges",
                                    .endings = ".edges .edgelist .txt .tsv .el",
                                    .description = "plain edge list: source target sign-or-weight",
                                    .recognise = recognise,
                                    .read = read_edges,
                                    .write = write_edges,
                                    .parts = {}};

}  // namespace entente
