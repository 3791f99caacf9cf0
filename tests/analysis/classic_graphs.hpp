/// Graphs everybody knows, typed in from their papers, as undirected files of unit ties.
#pragma once

#include <entente/graph.hpp>

#include <array>
#include <string>
#include <utility>

namespace entente::classic {

using Pair = std::pair<std::size_t, std::size_t>;

/// An undirected graph of ties of support 1 between actors with these ids.
template <class Ids, class Pairs>
ActorGraph undirected(const Ids& ids, const Pairs& pairs) {
    GraphBuilder builder;
    builder.facts().directed = false;
    for (const auto& id : ids) {
        builder.actor(std::string(id));
    }
    for (const auto& [from, to] : pairs) {
        builder.tie(from, to, {.support = 1, .count = 1});
    }
    return std::move(builder).finish();
}

/// Zachary's karate club (1977): 34 members "0" … "33", 78 ties.
inline ActorGraph karate() {
    static constexpr std::array<Pair, 78> ties{
        {{0, 1},   {0, 2},   {0, 3},   {0, 4},   {0, 5},   {0, 6},   {0, 7},   {0, 8},   {0, 10},
         {0, 11},  {0, 12},  {0, 13},  {0, 17},  {0, 19},  {0, 21},  {0, 31},  {1, 2},   {1, 3},
         {1, 7},   {1, 13},  {1, 17},  {1, 19},  {1, 21},  {1, 30},  {2, 3},   {2, 7},   {2, 8},
         {2, 9},   {2, 13},  {2, 27},  {2, 28},  {2, 32},  {3, 7},   {3, 12},  {3, 13},  {4, 6},
         {4, 10},  {5, 6},   {5, 10},  {5, 16},  {6, 16},  {8, 30},  {8, 32},  {8, 33},  {9, 33},
         {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33}, {18, 32}, {18, 33}, {19, 33}, {20, 32},
         {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29}, {23, 32}, {23, 33}, {24, 25},
         {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31}, {28, 33}, {29, 32},
         {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}}};
    std::array<std::string, 34> ids;
    for (std::size_t at = 0; at < ids.size(); ++at) {
        ids[at] = std::to_string(at);
    }
    return undirected(ids, ties);
}

/// Marriages of Florentine families (Padgett & Ansell 1993, after Breiger & Pattison 1986): 15 of
/// the 16, without Pucci, who married none of the others; 20 ties. The Medici are vertex 1.
inline ActorGraph florentine_marriages() {
    static constexpr std::array<const char*, 15> families{"Acciaiuoli",
                                                          "Medici",
                                                          "Castellani",
                                                          "Peruzzi",
                                                          "Strozzi",
                                                          "Barbadori",
                                                          "Ridolfi",
                                                          "Tornabuoni",
                                                          "Albizzi",
                                                          "Salviati",
                                                          "Pazzi",
                                                          "Bischeri",
                                                          "Guadagni",
                                                          "Ginori",
                                                          "Lamberteschi"};
    static constexpr std::array<Pair, 20> ties{
        {{0, 1},  {1, 5}, {1, 6},  {1, 7}, {1, 8},  {1, 9},  {2, 3},  {2, 4},  {2, 5},   {3, 4},
         {3, 11}, {4, 6}, {4, 11}, {6, 7}, {7, 12}, {8, 13}, {8, 12}, {9, 10}, {11, 12}, {12, 14}}};
    return undirected(families, ties);
}

}  // namespace entente::classic
