/// Which columns a graph needs, and the values of each row.
#include "formats/columns.hpp"

#include "formats/given.hpp"
#include "formats/lists.hpp"

#include <algorithm>
#include <cmath>

namespace entente {
namespace {

constexpr std::size_t absent = static_cast<std::size_t>(-1);

/// The columns that attributes fill: one cell a name, and none where the graph itself has said it.
void add_attributes(std::vector<Cell>& row,
                    const ColumnList& columns,
                    const std::vector<Attribute>& attributes) {
    for (const Attribute& attribute : attributes) {
        row.emplace_back(columns.find(attribute.name), std::string_view(attribute.value));
    }
    std::ranges::stable_sort(row, {}, &Cell::column);
    const auto repeated = std::ranges::unique(row, {}, &Cell::column);
    row.erase(repeated.begin(), repeated.end());
}

template <class Has>
bool any_actor(const ActorGraph& graph, Has has) {
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        if (has(graph[actor])) {
            return true;
        }
    }
    return false;
}

template <class Has>
bool any_tie(const ActorGraph& graph, Has has) {
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        if (has(graph[*tie])) {
            return true;
        }
    }
    return false;
}

void add_text(std::vector<Cell>& row, std::size_t column, std::string_view text) {
    if (!text.empty()) {
        row.emplace_back(column, text);
    }
}

std::string_view label_of(const Actor& actor) {
    const auto label = std::ranges::find(actor.attributes, "label", &Attribute::name);
    return label == actor.attributes.end() ? actor.name : label->value;
}

void add_day(std::vector<Cell>& row, std::size_t column, std::optional<Date> day) {
    if (day) {
        row.emplace_back(column, to_string(*day));
    }
}

}  // namespace

std::string_view Cell::text() const {
    if (const auto* const number = std::get_if<NumberText>(&value_)) {
        return number->text();
    }
    if (const auto* const owned = std::get_if<std::string>(&value_)) {
        return *owned;
    }
    return std::get<std::string_view>(value_);
}

std::size_t ColumnList::add(std::string_view name, Attribute::Type type) {
    const auto [found, fresh] = numbers_.try_emplace(std::string(name), columns_.size());
    if (fresh) {
        columns_.push_back({.name = std::string(name), .type = type});
    } else {
        Column& column = columns_[found->second];
        column.type = widened(column.type, type);
    }
    return found->second;
}

void ColumnList::add(const std::vector<Attribute>& attributes) {
    for (const Attribute& attribute : attributes) {
        const Attribute canonical = typed(attribute.name, attribute.value, attribute.type);
        ++columns_[add(canonical.name, canonical.type)].values;
    }
}

std::size_t ColumnList::find(std::string_view name) const {
    const auto found = numbers_.find(std::string(name));
    return found == numbers_.end() ? absent : found->second;
}

ActorTable::ActorTable(const ActorGraph& graph, Labels labels) : graph_(graph), labels_(labels) {
    using enum Attribute::Type;
    if (labels == Labels::shown) {
        columns_.add("label", text);
    }
    columns_.add("name", text);
    const auto add_if = [&](std::string_view name, auto has) {
        if (any_actor(graph, has)) {
            columns_.add(name, text);
        }
    };
    add_if("kind", [](const Actor& actor) { return actor.kind != Kind::unknown; });
    add_if("affiliation", [](const Actor& actor) { return !actor.affiliation.empty(); });
    add_if("role", [](const Actor& actor) { return !actor.role.empty(); });
    add_if("aliases", [](const Actor& actor) { return !actor.aliases.empty(); });
    for (ActorId actor = 0; actor < num_vertices(graph); ++actor) {
        columns_.add(graph[actor].attributes);
    }
}

std::span<const Cell> ActorTable::row(ActorId actor) {
    const Actor& of = graph_[actor];
    row_.clear();
    if (labels_ == Labels::shown) {
        add_text(row_, columns_.find("label"), label_of(of));
    }
    add_text(row_, columns_.find("name"), of.name);
    if (of.kind != Kind::unknown) {
        row_.emplace_back(columns_.find("kind"), to_string(of.kind));
    }
    add_text(row_, columns_.find("affiliation"), of.affiliation);
    add_text(row_, columns_.find("role"), of.role);
    if (!of.aliases.empty()) {
        row_.emplace_back(columns_.find("aliases"), join_list(of.aliases));
    }
    add_attributes(row_, columns_, of.attributes);
    return row_;
}

TieTable::TieTable(const ActorGraph& graph, const TieColumns& wanted)
    : graph_(graph), wanted_(wanted) {
    using enum Attribute::Type;
    const auto add_if = [&](bool needed, std::string_view name, Attribute::Type type) {
        return needed ? columns_.add(name, type) : absent;
    };
    kind_ = add_if(wanted.kind, "kind", text);
    sign_ = columns_.add("sign", integer);
    signed_weight_ = columns_.add("signed_weight", number);
    weight_ = columns_.add("weight", number);
    support_ = columns_.add("support", number);
    opposition_ = columns_.add("opposition", number);
    const bool affiliated = any_tie(graph, [](const Tie& tie) { return tie.affiliation != 0; });
    affiliation_ = add_if(affiliated, "affiliation", number);
    count_ = columns_.add("count", integer);
    const bool dated = any_tie(graph, [](const Tie& tie) { return tie.first || tie.last; });
    first_ = add_if(dated, "first", text);
    last_ = add_if(dated, "last", text);
    const bool proven = any_tie(graph, [](const Tie& tie) { return tie.evidence_size != 0; });
    quote_ = add_if(proven, "quote", text);
    for (auto [tie, end] = edges(graph); tie != end; ++tie) {
        columns_.add(graph[*tie].attributes);
    }
}

void TieTable::add_numbers(const Tie& tie) {
    row_.emplace_back(sign_, std::int64_t{tie.sign()});
    row_.emplace_back(signed_weight_, tie.signed_weight());
    row_.emplace_back(weight_, exported_weight(tie, wanted_.weight));
    row_.emplace_back(support_, tie.support);
    row_.emplace_back(opposition_, tie.opposition);
    if (tie.affiliation != 0) {
        row_.emplace_back(affiliation_, tie.affiliation);
    }
    row_.emplace_back(count_, std::int64_t{tie.count});
}

std::span<const Cell> TieTable::row(TieId tie) {
    const Tie& of = graph_[tie];
    row_.clear();
    if (kind_ != absent && of.sign() != 0) {
        row_.emplace_back(kind_, std::string_view(of.sign() < 0 ? "oppose" : "support"));
    }
    add_numbers(of);
    add_day(row_, first_, of.first);
    add_day(row_, last_, of.last);
    if (quote_ != absent) {
        add_text(row_, quote_, quote_of(graph_, tie));
    }
    if (!of.attributes.empty()) {
        add_attributes(row_, columns_, of.attributes);
    }
    return row_;
}

FactTable::FactTable(const GraphFacts& facts) {
    using enum Attribute::Type;
    add_text(row_, columns_.add("title", text), facts.title);
    add_day(row_, columns_.add("since", text), facts.since);
    add_day(row_, columns_.add("until", text), facts.until);
    if (!facts.rules.empty()) {
        row_.emplace_back(columns_.add("rules", text), join_rules(facts.rules));
    }
    columns_.add(facts.attributes);
    add_attributes(row_, columns_, facts.attributes);
}

ExportWeight weight_or(ExportWeight asked, ExportWeight by_default) {
    return asked == ExportWeight::format_default ? by_default : asked;
}

double exported_weight(const Tie& tie, ExportWeight weight) {
    switch (weight) {
        case ExportWeight::absolute:
            return std::abs(tie.signed_weight());
        case ExportWeight::support:
            return tie.support;
        default:
            return tie.signed_weight();
    }
}

std::string_view quote_of(const ActorGraph& graph, TieId tie) {
    for (const StanceId id : stances_of(graph, tie)) {
        const std::string_view text = facts(graph).stances[id].evidence.text;
        if (!text.empty()) {
            return text;
        }
    }
    return {};
}

}  // namespace entente
