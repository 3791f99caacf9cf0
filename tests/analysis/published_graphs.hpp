/// Small published signed graphs.
#pragma once

#include "analysis/edge_file.hpp"

#include <map>

namespace entente {

/// The sixteen tribes of Read (1954): by tribe, the allies and the enemies of higher number.
[[nodiscard]] inline ActorGraph highland_tribes() {
    using Rows = std::map<int, std::vector<int>>;
    const Rows allies{{0, {1, 14, 15}},
                      {1, {14, 15}},
                      {2, {3, 5, 6, 7}},
                      {3, {7}},
                      {4, {6, 8, 13}},
                      {5, {6, 7, 10, 11}},
                      {6, {7, 10, 11, 12}},
                      {7, {10, 11}},
                      {8, {9, 12}},
                      {9, {12}},
                      {10, {11}},
                      {12, {13}},
                      {14, {15}}};
    const Rows enemies{{0, {2, 3, 4, 5, 11}},
                       {1, {2, 4, 5, 8, 9}},
                       {4, {14, 15}},
                       {5, {8, 12, 15}},
                       {7, {13}},
                       {8, {10, 14}},
                       {9, {10, 14}},
                       {10, {12, 14, 15}},
                       {11, {13, 14, 15}},
                       {12, {14, 15}},
                       {13, {15}}};
    std::vector<std::vector<double>> weights(16, std::vector<double>(16, 0));
    const auto fill = [&](const Rows& rows, double weight) {
        for (const auto& [tribe, others] : rows) {
            for (const int other : others) {
                weights.at(static_cast<std::size_t>(other)).at(static_cast<std::size_t>(tribe)) =
                    weight;
            }
        }
    };
    fill(allies, 1);
    fill(enemies, -1);
    std::vector<std::string> names;
    for (int tribe = 0; tribe < 16; ++tribe) {
        names.push_back(std::to_string(tribe));
    }
    return matrix_graph(names, weights);
}

/// How near ten parties of the Slovene parliament were in 1994 (Kropivnik & Mrvar 1996).
[[nodiscard]] inline ActorGraph slovene_parliament() {
    return matrix_graph({"SKD", "ZLSD", "SDSS", "LDS", "ZS-ESS", "ZS", "DS", "SLS", "SPS", "SNS"},
                        {{0, -215, 114, -89, -77, 94, -170, 176, 117, -210},
                         {-215, 0, -217, 134, 77, -150, 57, -253, -230, 49},
                         {114, -217, 0, -203, -80, 138, -109, 177, 180, -174},
                         {-89, 134, -203, 0, 157, -142, 173, -241, -254, 23},
                         {-77, 77, -80, 157, 0, -188, 170, -120, -160, -9},
                         {94, -150, 138, -142, -188, 0, -97, 140, 116, -106},
                         {-170, 57, -109, 173, 170, -97, 0, -184, -191, -6},
                         {176, -253, 177, -241, -120, 140, -184, 0, 235, -132},
                         {117, -230, 180, -254, -160, 116, -191, 235, 0, -164},
                         {-210, 49, -174, 23, -9, -106, -6, -132, -164, 0}});
}

}  // namespace entente
