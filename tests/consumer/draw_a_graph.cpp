// Who backs the plan: a stranger's program on the installed library.
#include <entente/entente.hpp>

#include <fstream>
#include <iostream>

int main() {
    entente::GraphBuilder builder;
    builder.facts().title = "A plan and its friends";
    const auto tie = [&](const char* source, const char* target, double support, double against) {
        const auto from = builder.actor(source);
        builder.tie(from, builder.actor(target), {.support = support, .opposition = against});
    };
    tie("russia", "china", 6, 0);
    tie("russia", "nato", 0, 4);
    tie("nato", "kofi-annan", 3.4, 0);
    tie("kofi-annan", "china", 1, 0);
    const entente::ActorGraph graph = std::move(builder).finish();
    const entente::Camps camps = entente::find_camps(graph);
    std::ofstream("plan.svg") << entente::draw(graph, camps, entente::Picture::svg).bytes;
    std::cout << camps.count << " camps, frustration " << camps.frustration << '\n';
}
