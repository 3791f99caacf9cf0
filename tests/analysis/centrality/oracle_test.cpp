#include "analysis/centrality/random_graph.hpp"
#include "oracle/centrality.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>

namespace entente {
namespace {

using Compute = std::vector<double> (*)(const ActorGraph&, const CentralityOptions&);
using Ties = CentralityOptions::Ties;
using Lengths = CentralityOptions::Lengths;

/// Options of all sorts, by number.
CentralityOptions some_options(std::uint64_t number) {
    return {.symmetrise = static_cast<Symmetrise>(number % 3),
            .ties = static_cast<Ties>(number / 3 % 3),
            .lengths = number / 9 % 3 == 0 ? Lengths::hops : Lengths::inverse_weight,
            .normalised = number / 27 % 2 == 0,
            .directed = number / 54 % 2 == 1};
}

/// Largest difference of two results; infinite when only one is defined somewhere.
double distance(const std::vector<double>& found, const std::vector<double>& expected) {
    REQUIRE(found.size() == expected.size());
    double most = 0;
    for (std::size_t at = 0; at < found.size(); ++at) {
        if (std::isnan(found[at]) && std::isnan(expected[at])) {
            continue;
        }
        const double apart = std::abs(found[at] - expected[at]);
        most = apart <= most ? most : std::isnan(apart) ? HUGE_VAL : apart;
    }
    return most;
}

/// On 540 random graphs, each way of choosing options five times over.
void check_against_oracle(Compute compute, Compute oracle, double margin = 1e-9) {
    for (std::uint64_t number = 0; number < 540; ++number) {
        const ActorGraph graph = random_graph(number);
        const CentralityOptions options = some_options(number);
        INFO("random graph and options " << number);
        REQUIRE(distance(compute(graph, options), oracle(graph, options)) <= margin);
    }
}

}  // namespace

TEST_CASE("betweenness is the share of shortest paths counted one by one", "[analysis]") {
    check_against_oracle(&betweenness, &oracle::betweenness);
}

TEST_CASE("closeness is from Floyd and Warshall's distances", "[analysis]") {
    check_against_oracle(&closeness, &oracle::closeness);
}

TEST_CASE("eigenvector is where the powers of the matrix lead", "[analysis]") {
    check_against_oracle(&eigenvector, &oracle::eigenvector);
}

TEST_CASE("PageRank balances the walk", "[analysis]") {
    check_against_oracle(&pagerank, &oracle::pagerank);
}

TEST_CASE("PN index solves its equations", "[analysis]") {
    for (std::uint64_t number = 0; number < 540; ++number) {
        const ActorGraph graph = random_graph(number);
        const CentralityOptions options = some_options(number);
        INFO("random graph and options " << number);
        if (num_vertices(graph) > 2) {  // of two in opposition the equations have no one solution
            REQUIRE(distance(pn_index(graph, options), oracle::pn_index(graph, options)) <= 1e-9);
        }
    }
}

TEST_CASE("constraint follows Burt's double sum", "[analysis]") {
    check_against_oracle(&constraint, &oracle::constraint);
}

TEST_CASE("transitivity counts open and closed paths of two ties", "[analysis]") {
    for (std::uint64_t number = 0; number < 540; ++number) {
        const ActorGraph graph = random_graph(number);
        const CentralityOptions options = some_options(number);
        INFO("random graph and options " << number);
        REQUIRE(transitivity(graph, options)
                == Approx(oracle::transitivity(graph, options)).margin(1e-12));
    }
}

}  // namespace entente
