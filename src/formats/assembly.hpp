/// Collects what a reader finds until the whole file is read: who was declared, which edges have
/// which direction; then makes the graph.
#pragma once

#include <entente/graph.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace entente {

/// What a file says of an edge's direction. Unsaid: as the file's default; without one, directed if
/// any dyad has edges both ways.
enum class Direction : std::uint8_t { unsaid, directed, undirected };

class Assembly {
  public:
    Assembly();
    Assembly(Assembly&&) noexcept;
    Assembly& operator=(Assembly&&) noexcept;
    ~Assembly();

    /// The direction of edges that do not say their own.
    void default_direction(Direction direction);
    /// False when an actor of this id was declared before.
    [[nodiscard]] bool declare(const Actor& actor);
    /// The actor that an edge names; `place`, an offset into the file, is remembered of the first
    /// mention.
    ActorId mention(std::string_view id, std::size_t place);
    /// An edge whose stances are the last `stances` of facts().stances. Edges of one ordered pair
    /// (of one pair, if undirected) are added up.
    void tie(ActorId source, ActorId target, Direction direction, Tie tie, std::size_t stances = 0);

    struct Mention {
        std::string id;
        std::size_t place;
    };

    [[nodiscard]] GraphFacts& facts();

    /// Undirected if all edges are; undirected edges among directed ones count both ways.
    /// `undeclared` is told the first actor that edges name and nothing declares.
    [[nodiscard]] ActorGraph finish(const std::function<void(const Mention&)>& undeclared = {}) &&;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace entente
