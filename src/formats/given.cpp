/// From the values of a file to actors and ties.
#include "formats/given.hpp"

#include "formats/numbers.hpp"
#include "formats/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace entente {
namespace {

constexpr std::array<std::string_view, 7> actor_words{
    "id", "name", "label", "kind", "affiliation", "role", "aliases"};
constexpr std::array<std::string_view, 12> tie_words{"source",
                                                     "target",
                                                     "sign",
                                                     "signed_weight",
                                                     "weight",
                                                     "support",
                                                     "opposition",
                                                     "affiliation",
                                                     "count",
                                                     "first",
                                                     "last",
                                                     "kind"};

template <class Field, std::size_t size>
Field field_of(const std::array<std::string_view, size>& words, std::string_view name) {
    return static_cast<Field>(std::ranges::find(words, name) - words.begin());
}

template <class Field, std::size_t size>
std::vector<Field> fields_of(const std::array<std::string_view, size>& words,
                             std::span<const std::string> names) {
    std::vector<Field> fields(names.size(), Field::other);
    std::array<bool, size + 1> taken{};
    taken[size] = true;
    const auto claim = [&](std::size_t at, std::size_t word) {
        if (!taken[word] && fields[at] == Field::other) {
            taken[word] = true;
            fields[at] = static_cast<Field>(word);
        }
    };
    const auto claim_all = [&](auto same) {
        for (std::size_t at = 0; at < names.size(); ++at) {
            const auto* const word =
                std::ranges::find_if(words, [&](auto known) { return same(known, names[at]); });
            claim(at, static_cast<std::size_t>(word - words.begin()));
        }
    };
    claim_all([](std::string_view a, std::string_view b) { return a == b; });
    claim_all(same_word);
    return fields;
}

template <class Field>
Attribute attribute(const Given<Field>& given) {
    return typed(given.name, given.value, given.type);
}

bool take_text(std::string& field, std::string_view value) {
    if (!field.empty()) {
        return false;
    }
    field = value;
    return true;
}

/// Whether the value found its place. Tools write what is missing as empty text.
bool take(Actor& actor, const GivenActor& given) {
    if (given.value.empty() && given.field != ActorField::other) {
        return true;
    }
    switch (given.field) {
        case ActorField::name:
            return take_text(actor.name, given.value);
        case ActorField::kind: {
            const std::optional<Kind> kind = parse_kind(given.value);
            actor.kind = kind.value_or(Kind::unknown);
            return kind.has_value();
        }
        case ActorField::affiliation:
            return take_text(actor.affiliation, given.value);
        case ActorField::role:
            return take_text(actor.role, given.value);
        case ActorField::aliases:
            actor.aliases = split_list(given.value);
            return true;
        default:
            return false;
    }
}

void take_label(Actor& actor, const GivenActor& label) {
    if (actor.name.empty()) {
        actor.name = label.value;
    } else if (actor.name != label.value) {
        actor.attributes.push_back(attribute(label));
    }
}

/// The numbers of an edge that together say what it weighs.
class Weighing {
  public:
    /// Whether the value is one of those numbers.
    bool take(const GivenTie& given, std::size_t index) {
        if (given.field == TieField::kind) {
            return take_kind(given.value);
        }
        std::optional<double>* const place = this->place(given.field);
        if (place == nullptr) {
            return false;
        }
        *place = number(given, index);
        return true;
    }

    [[nodiscard]] Tie tie() const {
        if (support_ || opposition_) {
            return {.support = support_.value_or(0),
                    .opposition = opposition_.value_or(0),
                    .affiliation = affiliation_.value_or(0)};
        }
        const double weight = signed_weight_.value_or(weight_with_sign());
        return {.support = std::max(weight, 0.0),
                .opposition = std::max(-weight, 0.0),
                .affiliation = affiliation_.value_or(0)};
    }

  private:
    std::optional<double>* place(TieField field) {
        switch (field) {
            case TieField::sign:
                return &sign_;
            case TieField::signed_weight:
                return &signed_weight_;
            case TieField::weight:
                return &weight_;
            case TieField::support:
                return &support_;
            case TieField::opposition:
                return &opposition_;
            case TieField::affiliation:
                return &affiliation_;
            default:
                return nullptr;
        }
    }

    static double number(const GivenTie& given, std::size_t index) {
        const std::optional<double> value = parse_weight(given.value);
        const std::string what =
            std::string(given.name) + " is '" + std::string(given.value.substr(0, 40)) + "'";
        if (!value) {
            throw BadValue{index, what + ", not a finite number of at most 1e100"};
        }
        const bool amount = given.field == TieField::support || given.field == TieField::opposition
                            || given.field == TieField::affiliation;
        if (amount && *value < 0) {
            throw BadValue{index, what + ", below 0"};
        }
        return *value;
    }

    bool take_kind(std::string_view word) {
        const bool opposing = same_word(word, "oppose") || same_word(word, "negative");
        if (!opposing && !same_word(word, "support") && !same_word(word, "positive")) {
            return false;
        }
        kind_ = opposing ? -1 : 1;
        return true;
    }

    /// A weight of its own sign keeps it when `sign` is not given.
    [[nodiscard]] double weight_with_sign() const {
        const std::optional<double> sign = sign_ ? sign_ : kind_;
        if (!weight_) {
            return sign.value_or(1);
        }
        if (!sign) {
            return *weight_;
        }
        return std::abs(*weight_) * (*sign > 0 ? 1 : *sign < 0 ? -1 : 0);
    }

    std::optional<double> sign_, signed_weight_, weight_, support_, opposition_, affiliation_,
        kind_;
};

bool take_count(Tie& tie, std::string_view value) {
    const std::optional<std::int64_t> count = parse_integer(value);
    if (!count || *count < 0 || *count > std::numeric_limits<std::uint32_t>::max()) {
        return false;
    }
    tie.count = static_cast<std::uint32_t>(*count);
    return true;
}

bool take_day(std::optional<Date>& day, std::string_view value) {
    day = parse_date(value);
    return day.has_value();
}

bool take(Tie& tie, const GivenTie& given) {
    if (given.value.empty() && given.field != TieField::other) {
        return true;
    }
    switch (given.field) {
        case TieField::count:
            return take_count(tie, given.value);
        case TieField::first:
            return take_day(tie.first, given.value);
        case TieField::last:
            return take_day(tie.last, given.value);
        default:
            return false;
    }
}

}  // namespace

ActorField actor_field(std::string_view name) {
    return field_of<ActorField>(actor_words, name);
}

TieField tie_field(std::string_view name) {
    return field_of<TieField>(tie_words, name);
}

std::vector<ActorField> actor_fields(std::span<const std::string> names) {
    return fields_of<ActorField>(actor_words, names);
}

std::vector<TieField> tie_fields(std::span<const std::string> names) {
    return fields_of<TieField>(tie_words, names);
}

Actor read_actor(std::string_view id, std::span<const GivenActor> given) {
    Actor actor{.id = std::string(id)};
    const GivenActor* label = nullptr;
    for (const GivenActor& value : given) {
        if (value.field == ActorField::label) {
            label = &value;
        } else if (!take(actor, value)) {
            actor.attributes.push_back(attribute(value));
        }
    }
    if (label != nullptr && !label->value.empty()) {
        take_label(actor, *label);
    }
    if (actor.name.empty()) {
        actor.name = actor.id;
    }
    return actor;
}

Tie read_tie(std::span<const GivenTie> given) {
    Weighing weighing;
    Tie rest{.count = 1};
    for (std::size_t index = 0; index < given.size(); ++index) {
        if (!weighing.take(given[index], index) && !take(rest, given[index])) {
            rest.attributes.push_back(attribute(given[index]));
        }
    }
    Tie tie = weighing.tie();
    tie.count = rest.count;
    tie.first = rest.first;
    tie.last = rest.last;
    tie.attributes = std::move(rest.attributes);
    return tie;
}

std::string join_list(std::span<const std::string> items) {
    std::string text;
    for (const std::string& item : items) {
        text += text.empty() && &item == items.data() ? "" : "|";
        for (const char byte : item) {
            text += byte == '|' || byte == '\\' ? "\\" : "";
            text += byte;
        }
    }
    return text;
}

std::vector<std::string> split_list(std::string_view text) {
    std::vector<std::string> items(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) {
            items.back() += text[++at];
        } else if (text[at] == '|') {
            items.emplace_back();
        } else {
            items.back() += text[at];
        }
    }
    std::erase(items, "");
    return items;
}

std::string join_rules(std::span<const Rule> rules) {
    std::string text;
    for (const Rule& rule : rules) {
        text += text.empty() ? "" : "\n";
        for (const char byte : rule.name + ": " + rule.value) {
            text += byte == '\n' || byte == '\\' ? "\\" : "";
            text += byte == '\n' ? 'n' : byte;
        }
    }
    return text;
}

std::vector<Rule> split_rules(std::string_view text) {
    std::vector<std::string> lines(text.empty() ? 0 : 1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n') {
            lines.emplace_back();
        } else if (text[at] == '\\' && at + 1 < text.size()) {
            ++at;
            lines.back() += text[at] == 'n' ? '\n' : text[at];
        } else {
            lines.back() += text[at];
        }
    }
    std::vector<Rule> rules;
    for (const std::string& line : lines) {
        const std::size_t colon = line.find(": ");
        const bool named = colon != std::string::npos;
        rules.push_back({line.substr(0, named ? colon : 0), line.substr(named ? colon + 2 : 0)});
    }
    return rules;
}

void set_fact(GraphFacts& facts, const Attribute& fact) {
    const std::optional<Date> date = parse_date(fact.value);
    if (fact.name == "title") {
        facts.title = fact.value;
    } else if (fact.name == "rules") {
        facts.rules = split_rules(fact.value);
    } else if (fact.name == "since" && date) {
        facts.since = date;
    } else if (fact.name == "until" && date) {
        facts.until = date;
    } else {
        facts.attributes.push_back(fact);
    }
}

}  // namespace entente
