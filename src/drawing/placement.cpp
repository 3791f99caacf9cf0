/// Hubs, pulls and ties as a bare graph → neato → places.
#include "drawing/placement.hpp"

#include "drawing/dot_graph.hpp"
#include "drawing/numbers.hpp"

#include <charconv>
#include <string>

namespace entente {
namespace {

DotGraph bare(const PicturePlan& plan, const Arrangement& arranged) {
    const std::string most_steps = plan.actors.size() > 300 ? "60" : "500";
    DotGraph dot{.graph = {{"mode", "major"},
                           {"maxiter", most_steps},
                           {"overlap", "true"},
                           {"splines", "none"}},
                 .vertex_defaults = {{"label", ""}},
                 .edge_defaults = {},
                 .vertices = {},
                 .edges = {}};
    for (std::size_t at = 0; at < plan.actors.size(); ++at) {
        dot.vertices.push_back({"v" + std::to_string(at), {{"pos", position(arranged.start[at])}}});
    }
    for (const DrawnTie& tie : plan.ties) {
        dot.edges.push_back({tie.from, tie.to, {{"len", number(wanted_length(plan, tie))}}});
    }
    for (const Hub& hub : arranged.hubs) {
        dot.vertices.push_back(
            {"h" + std::to_string(dot.vertices.size()), {{"pos", position(hub.at) + "!"}}});
    }
    for (const Pull& pull : arranged.pulls) {
        dot.edges.push_back({plan.actors.size() + pull.hub,
                             pull.actor,
                             {{"len", number(pull.length)}, {"weight", "2"}}});
    }
    return dot;
}

/// The word after the next blank; `line` moves on behind it.
std::string_view next_word(std::string_view& line) {
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    const std::string_view word = line.substr(begin, end - begin);
    line.remove_prefix(end);
    return word;
}

template <class Value>
Value parse(std::string_view word) {
    Value value{};
    std::from_chars(word.data(), word.data() + word.size(), value);
    return value;
}

/// Graphviz's plain output: `node v12 x y …`, in inches.
std::vector<Point> read_places(std::string_view plain, std::size_t actors) {
    std::vector<Point> places(actors);
    while (!plain.empty()) {
        std::string_view line = plain.substr(0, plain.find('\n'));
        plain.remove_prefix(std::min(plain.size(), line.size() + 1));
        if (next_word(line) != "node") {
            continue;
        }
        const std::string_view name = next_word(line);
        if (name.starts_with('v')) {
            const double x = parse<double>(next_word(line));
            places[parse<std::size_t>(name.substr(1))] = {x, parse<double>(next_word(line))};
        }
    }
    return places;
}

}  // namespace

std::vector<Point> place(const PicturePlan& plan, std::uint64_t seed) {
    return read_places(render(bare(plan, arrange(plan, seed)), "neato", "plain"),
                       plan.actors.size());
}

}  // namespace entente
