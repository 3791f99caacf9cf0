/// The actors, ties and facts of a graph as rows of typed columns: what every format that knows
/// attributes writes, each in its own grammar.
#pragma once

#include "formats/numbers.hpp"

#include <entente/formats.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace entente {

struct Column {
    std::string name;
    Attribute::Type type = Attribute::Type::text;
    std::size_t values = 0;  ///< how many attributes have filled it
};

/// One value of a row: a number written shortest, or text still to be escaped.
class Cell {
  public:
    Cell(std::size_t column, double number) : column_(column), value_(NumberText(number)) {}

    Cell(std::size_t column, std::int64_t integer) : column_(column), value_(NumberText(integer)) {}

    Cell(std::size_t column, std::string text) : column_(column), value_(std::move(text)) {}

    Cell(std::size_t column, std::string_view text) : column_(column), value_(text) {}

    /// Number of its column in columns().
    [[nodiscard]] std::size_t column() const { return column_; }

    [[nodiscard]] std::string_view text() const;

  private:
    std::size_t column_;
    std::variant<NumberText, std::string, std::string_view> value_;
};

/// Columns in order, found by name; what the tables below have in common.
class ColumnList {
  public:
    /// The column of this name and a type that holds `type` too, new or not.
    std::size_t add(std::string_view name, Attribute::Type type);
    /// The columns of attributes that have these names.
    void add(const std::vector<Attribute>& attributes);
    [[nodiscard]] std::size_t find(std::string_view name) const;

    [[nodiscard]] const std::vector<Column>& all() const { return columns_; }

  private:
    std::vector<Column> columns_;
    std::unordered_map<std::string, std::size_t> numbers_;
};

/// Whether actors have a column `label`, what tools show: the label a file gave, else the name.
enum class Labels : bool { none, shown };

/// Rows of label, name, kind, affiliation, role, aliases (as far as any actor has them) and
/// attributes.
class ActorTable {
  public:
    ActorTable(const ActorGraph& graph, Labels labels);

    [[nodiscard]] const std::vector<Column>& columns() const { return columns_.all(); }

    /// The values that the actor has, by column; valid until the next call. An attribute that comes
    /// twice counts the first time.
    [[nodiscard]] std::span<const Cell> row(ActorId actor);

  private:
    const ActorGraph& graph_;
    Labels labels_;
    ColumnList columns_;
    std::vector<Cell> row_;
};

/// What a format wants of the ties beyond their numbers.
struct TieColumns {
    ExportWeight weight = ExportWeight::signed_weight;
    bool kind = false;  ///< a column `kind`: support or oppose; ties of weight 0 have none
};

/// Rows of sign, signed_weight, weight, support, opposition, affiliation, count, first, last, quote
/// and attributes.
class TieTable {
  public:
    TieTable(const ActorGraph& graph, const TieColumns& wanted);

    [[nodiscard]] const std::vector<Column>& columns() const { return columns_.all(); }

    /// As ActorTable::row().
    [[nodiscard]] std::span<const Cell> row(TieId tie);

  private:
    void add_numbers(const Tie& tie);

    const ActorGraph& graph_;
    TieColumns wanted_;
    ColumnList columns_;
    std::size_t kind_, sign_, signed_weight_, weight_, support_, opposition_, affiliation_, count_,
        first_, last_, quote_;
    std::vector<Cell> row_;
};

/// Title, since, until, rules and attributes of the whole graph: one row.
class FactTable {
  public:
    explicit FactTable(const GraphFacts& facts);

    [[nodiscard]] const std::vector<Column>& columns() const { return columns_.all(); }

    [[nodiscard]] std::span<const Cell> row() const { return row_; }

  private:
    ColumnList columns_;
    std::vector<Cell> row_;
};

/// `asked`, or what the format has by default.
[[nodiscard]] ExportWeight weight_or(ExportWeight asked, ExportWeight by_default);
[[nodiscard]] double exported_weight(const Tie& tie, ExportWeight weight);

/// The sentence of the tie's most intense stance that has one; empty when none has.
[[nodiscard]] std::string_view quote_of(const ActorGraph& graph, TieId tie);

}  // namespace entente
