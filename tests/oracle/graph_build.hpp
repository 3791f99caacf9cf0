/// The build of a graph from its definitions, with maps and loops: slow, obvious, and sharing no
/// code with src/graph.
#pragma once

#include <entente/build.hpp>

#include <map>
#include <set>

namespace entente::oracle {

struct Records {
    std::vector<Document> documents;
    std::vector<Actor> actors;
    std::vector<Stance> stances;
};

struct PlainTie {
    double support = 0, opposition = 0, affiliation = 0;
    std::size_t count = 0;
    std::optional<Date> first, last;
    std::vector<Stance> direct;           ///< between the two
    std::vector<Stance> of_low, of_high;  ///< on shared issues that count, of either
};

struct PlainGraph {
    std::set<std::string> vertices;
    std::map<std::pair<std::string, std::string>, PlainTie> ties;
};

[[nodiscard]] PlainGraph build_plainly(const Records& records, const BuildOptions& options);

}  // namespace entente::oracle
