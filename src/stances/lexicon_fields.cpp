/// Each field is a word of a fixed table, or words of such tables with a separator.
#include "stances/lexicon_fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace entente {
namespace {

template <class Value>
struct Named {
    std::string_view name;
    Value value;
};

using Relation = Slot::Relation;
using Effect = Inheritance::Effect;
using Control = Inheritance::Control;

constexpr std::array<Named<Relation>, 10> relations{{{"subj", Relation::subject},
                                                     {"obj", Relation::object},
                                                     {"iobj", Relation::indirect_object},
                                                     {"nmod:poss", Relation::possessive},
                                                     {"amod", Relation::modifier},
                                                     {"compound", Relation::compound},
                                                     {"each", Relation::mutual},
                                                     {"clause", Relation::clause_subject},
                                                     {"speaker", Relation::speaker},
                                                     {"stem", Relation::stem}}};
constexpr std::array<Named<Relation>, 2> prepositional{
    {{"obl:", Relation::oblique}, {"nmod:", Relation::nominal}}};
constexpr std::array<Named<Effect>, 3> effects{
    {{"keep", Effect::keep}, {"flip", Effect::flip}, {"cancel", Effect::cancel}}};
constexpr std::array<Named<Control>, 3> controls{
    {{"subj", Control::subject}, {"obj", Control::object}, {"own", Control::own}}};
constexpr std::array<Named<PartOfSpeech>, 9> parts{{{"VERB", PartOfSpeech::verb},
                                                    {"NOUN", PartOfSpeech::noun},
                                                    {"ADJ", PartOfSpeech::adjective},
                                                    {"ADV", PartOfSpeech::adverb},
                                                    {"ADP", PartOfSpeech::adposition},
                                                    {"AUX", PartOfSpeech::auxiliary},
                                                    {"PART", PartOfSpeech::particle},
                                                    {"DET", PartOfSpeech::determiner},
                                                    {"SCONJ", PartOfSpeech::subordinator}}};

template <class Value, std::size_t size>
std::optional<Value> value_of(const std::array<Named<Value>, size>& table, std::string_view name) {
    const auto* const found = std::ranges::find(table, name, &Named<Value>::name);
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

bool is_word(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

}  // namespace

std::string_view to_string(PartOfSpeech part) {
    return parts[static_cast<std::size_t>(part)].name;
}

std::optional<PartOfSpeech> parse_part_of_speech(std::string_view tag) {
    return value_of(parts, tag);
}

std::vector<std::string_view> pieces_of(std::string_view text, char separator) {
    std::vector<std::string_view> pieces;
    pieces.reserve(static_cast<std::size_t>(std::ranges::count(text, separator)) + 1);
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find(separator);
        pieces.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return pieces;
}

std::optional<Slot> parse_slot(std::string_view text) {
    if (const auto relation = value_of(relations, text)) {
        return Slot{*relation, {}};
    }
    for (const auto& [name, relation] : prepositional) {
        if (text.starts_with(name) && is_word(text.substr(name.size()))) {
            return Slot{relation, text.substr(name.size())};
        }
    }
    return std::nullopt;
}

std::optional<std::vector<Slot>> parse_slots(std::string_view text) {
    std::vector<Slot> slots;
    if (text == "-") {
        return slots;
    }
    for (const std::string_view piece : pieces_of(text, '|')) {
        const auto slot = parse_slot(piece);
        if (!slot || std::ranges::find(slots, *slot) != slots.end()) {
            return std::nullopt;
        }
        slots.push_back(*slot);
    }
    return slots;
}

std::optional<Inheritance> parse_inheritance(std::string_view text) {
    const auto pieces = pieces_of(text, '/');
    if (pieces.size() != 3) {
        return std::nullopt;
    }
    const auto effect = value_of(effects, pieces[0]);
    const auto status = parse_status(pieces[1]);
    const auto control = value_of(controls, pieces[2]);
    if (!effect || !status || !control) {
        return std::nullopt;
    }
    return Inheritance{*effect, *status, *control};
}

std::optional<double> parse_intensity(std::string_view text) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    const bool whole = error == std::errc{} && stop == end;
    return whole && value >= -10 && value <= 10 ? std::optional(value) : std::nullopt;
}

}  // namespace entente
