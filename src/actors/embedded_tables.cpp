/// The tables of world/, compiled in. A new file of leaders is a line here and one in
/// CMakeLists.txt.
#include "actors/world.hpp"

namespace entente::data {

extern const std::string_view folding, states, bodies, titles, leaders_europe, leaders_asia,
    leaders_middle_east, leaders_americas, leaders_africa, leaders_bodies, leaders_united_states;

}  // namespace entente::data

namespace entente::world {

WorldTables embedded_tables() {
    return {.folding = {"folding.tsv", data::folding},
            .states = {"states.tsv", data::states},
            .bodies = {"bodies.tsv", data::bodies},
            .titles = {"titles.tsv", data::titles},
            .leaders = {{"leaders_united_states.tsv", data::leaders_united_states},
                        {"leaders_europe.tsv", data::leaders_europe},
                        {"leaders_middle_east.tsv", data::leaders_middle_east},
                        {"leaders_asia.tsv", data::leaders_asia},
                        {"leaders_americas.tsv", data::leaders_americas},
                        {"leaders_africa.tsv", data::leaders_africa},
                        {"leaders_bodies.tsv", data::leaders_bodies}}};
}

const World& embedded_world() {
    static const World world(embedded_tables());
    return world;
}

}  // namespace entente::world
