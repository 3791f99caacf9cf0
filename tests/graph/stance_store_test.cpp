/// What goes into the store comes out, and copies own what they hold.
#include <entente/graph.hpp>

#include <catch2/catch.hpp>

namespace entente {
namespace {

Stance full_stance() {
    return {.document = "syria-1",
            .source = "vladimir-putin",
            .target = "kofi-annan",
            .event = Event::consult,
            .polarity = 1,
            .intensity = 2.8,
            .status = Status::planned,
            .speaker = "russia",
            .issue = "plan",
            .published = Date{15536},
            .date = Date{-1},
            .confidence = 0.91,
            .evidence = {.text = "The sentence.",
                         .span = {120, 268},
                         .source = {120, 144},
                         .target = {155, 182},
                         .cue = {150, 154}}};
}

TEST_CASE("every field of a stance comes back from the store", "[graph]") {
    StanceStore store;
    const StanceId full = store.add(view(full_stance()));
    const StanceId empty = store.add({});
    CHECK(store.size() == 2);
    CHECK(to_json(store[full]) == to_json(view(full_stance())));
    CHECK(to_json(store[empty]) == to_json(StanceView{}));
    CHECK(!store[empty].published);
}

TEST_CASE("the store keeps its own text", "[graph]") {
    StanceStore store;
    {
        std::string text(1000, 'a');
        Stance stance{.document = text, .evidence = {.text = text}};
        store.add(view(stance));
        stance.evidence.text.assign(1000, 'b');
        store.add(view(stance));
    }
    CHECK(store[StanceId{0}].evidence.text == std::string(1000, 'a'));
    CHECK(store[StanceId{0}].document == std::string(1000, 'a'));
    CHECK(store[StanceId{1}].evidence.text == std::string(1000, 'b'));
}

TEST_CASE("stances of one sentence share its text, and one document its id", "[graph]") {
    StanceStore store;
    const StanceId a = store.add(view(full_stance()));
    const StanceId b = store.add(view(full_stance()));
    CHECK(store[a].evidence.text.data() == store[b].evidence.text.data());
    CHECK(store[a].document.data() == store[b].document.data());
}

TEST_CASE("a copy outlives its original and does not follow it", "[graph]") {
    auto store = std::make_unique<StanceStore>();
    store->add(view(full_stance()));
    StanceStore copy(*store);
    store->add({});
    CHECK(copy.size() == 1);
    store.reset();
    CHECK(to_json(copy[StanceId{0}]) == to_json(view(full_stance())));
    copy.add(view(full_stance()));
    CHECK(copy[StanceId{1}].source == "vladimir-putin");
    StanceStore assigned;
    assigned.add({});
    assigned = copy;
    CHECK(assigned.size() == 2);
    CHECK(to_json(assigned[StanceId{1}]) == to_json(view(full_stance())));
}

TEST_CASE("a store that was moved from is empty and can be filled again", "[graph]") {
    StanceStore store;
    store.add(view(full_stance()));
    const StanceStore moved(std::move(store));
    CHECK(moved.size() == 1);
    CHECK(store.size() == 0);  // NOLINT(bugprone-use-after-move,hicpp-invalid-access-moved)
    store.add(view(full_stance()));
    CHECK(to_json(store[StanceId{0}]) == to_json(moved[StanceId{0}]));
    const StanceStore copy_of_empty{StanceStore()};
    CHECK(copy_of_empty.size() == 0);
}

}  // namespace
}  // namespace entente
