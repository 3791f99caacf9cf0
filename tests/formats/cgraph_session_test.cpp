/// Reading DOT and drawing at the same time, in Graphviz's shared state.
#include "drawing/example.hpp"

#include <entente/formats.hpp>

#include <catch2/catch.hpp>

#include <future>

namespace entente {
namespace {

constexpr int turns = 20;

/// The bad file's message, every time.
std::string message_of_bad_dot() {
    try {
        (void)read_graph("digraph {\n a -> ;\n}\n", "bad.dot");
        return "read";
    } catch (const Error& error) {
        return error.what();
    }
}

/// All that `call` returns in some turns, if it is always the same; else nothing.
template <class Call>
std::string same_every_time(Call call) {
    const std::string first = call();
    for (int turn = 1; turn < turns; ++turn) {
        if (call() != first) {
            return "";
        }
    }
    return first;
}

}  // namespace

TEST_CASE("DOT is read in one thread while another draws", "[formats]") {
    const std::string picture = drawn(two_camps(), Picture::svg);
    const std::string message = message_of_bad_dot();
    auto drawing = std::async(std::launch::async, [] {
        return same_every_time([] { return drawn(two_camps(), Picture::svg); });
    });
    auto failing =
        std::async(std::launch::async, [] { return same_every_time(&message_of_bad_dot); });
    const std::string read = same_every_time([] {
        return std::to_string(num_edges(read_graph("digraph { a -> b; b -> c }", "good.dot")));
    });
    CHECK(read == "2");
    CHECK(failing.get() == message);
    CHECK(drawing.get() == picture);
}

}  // namespace entente
