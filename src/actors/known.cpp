#include "actors/known.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <utility>

namespace entente::world {
namespace {

bool is_slug(std::string_view id) {
    const auto fits = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
               || letter == '-';
    };
    return !id.empty() && std::ranges::all_of(id, fits) && id.front() != '-' && id.back() != '-'
           && id.find("--") == std::string_view::npos;
}

/// Fills a Known row by row; every function takes the row whose fields it reads for its errors.
class Reader {
  public:
    explicit Reader(const Table& folding) : known_{.folding = Folding(folding)} {}

    void read_titles(const Table& table);
    void read_states(const Table& table);
    void read_bodies(const Table& table);
    void check_affiliations(const Table& table) const;
    void read_leaders(const Table& table);

    [[nodiscard]] Known take() && { return std::move(known_); }

  private:
    std::size_t add_actor(const Row& row, Kind kind);
    std::size_t add_person(const Row& row);
    void add_names(const Row& row, std::size_t field, std::size_t actor, Naming naming);
    void add_name(std::size_t actor, Naming naming, std::string_view name, const Where& where);
    [[nodiscard]] Term term(const Row& row) const;

    Known known_;
};

void Reader::add_name(std::size_t actor, Naming naming, std::string_view name, const Where& where) {
    const std::vector<std::string> words = known_.folding.words(name);
    if (words.empty()) {
        throw Error("a name without letters", where);
    }
    const std::size_t phrase = known_.names.add(words);
    known_.named.resize(std::max(known_.named.size(), phrase + 1));
    auto& named = known_.named[phrase];
    const auto same = [&](const NamedActor& other) { return other.actor == actor; };
    if (std::ranges::none_of(named, same)) {
        named.push_back({actor, naming, is_capitals(name)});
    }
}

void Reader::add_names(const Row& row, std::size_t field, std::size_t actor, Naming naming) {
    for (const std::string_view name : split(row.fields[field], ';')) {
        add_name(actor, naming, name, row.where(field));
    }
}

std::size_t Reader::add_actor(const Row& row, Kind kind) {
    const std::string id(row.fields[0]);
    if (!is_slug(id)) {
        throw Error("\"" + id + "\" is no id", row.where(0), "small letters, digits and hyphens");
    }
    const std::size_t actor = known_.actors.size();
    if (!known_.by_id.emplace(id, actor).second) {
        throw Error("\"" + id + "\" is told twice", row.where(0));
    }
    known_.actors.push_back({.id = id, .name = std::string(row.fields[1]), .kind = kind});
    add_name(actor, Naming::name, row.fields[1], row.where(1));
    return actor;
}

void Reader::read_titles(const Table& table) {
    for (const Row& row : read_rows(table, "title\trole\tkind\tposition\tholders")) {
        const auto& [title, role, kind, position, holders] =
            std::tie(row.fields[0], row.fields[1], row.fields[2], row.fields[3], row.fields[4]);
        if ((position != "before" && position != "alone")
            || (holders != "one" && holders != "many")) {
            throw Error("no position or holders", row.where(3), "before or alone, one or many");
        }
        const std::size_t phrase = known_.title_phrases.add(known_.folding.words(title));
        if (phrase != known_.titles.size()) {
            throw Error("the title is told twice", row.where(0));
        }
        known_.titles.push_back({std::string(title),
                                 std::string(role),
                                 std::string(kind),
                                 position == "before",
                                 holders == "one"});
    }
}

void Reader::read_states(const Table& table) {
    for (const Row& row :
         read_rows(table, "id\tname\taliases\tadjectives\tdemonyms\tcapitals\tmetonyms\tiso3")) {
        const std::size_t actor = add_actor(row, Kind::state);
        known_.actors[actor].iso3 = row.fields[7];
        add_names(row, 2, actor, Naming::name);
        add_names(row, 5, actor, Naming::capital);
        add_names(row, 6, actor, Naming::metonym);
        add_names(row, 3, actor, Naming::adjective);
        add_names(row, 4, actor, Naming::demonym);
    }
}

void Reader::read_bodies(const Table& table) {
    for (const Row& row : read_rows(table, "id\tname\taliases\tkind\taffiliation")) {
        const auto kind = parse_kind(row.fields[3]);
        if (kind != Kind::organisation && kind != Kind::group) {
            throw Error("no kind of body", row.where(3), "organisation or group");
        }
        const std::size_t actor = add_actor(row, *kind);
        known_.actors[actor].affiliation = row.fields[4];
        add_names(row, 2, actor, Naming::name);
    }
}

void Reader::check_affiliations(const Table& table) const {
    for (const Row& row : read_rows(table, "id\tname\taliases\tkind\taffiliation")) {
        const std::string other(row.fields[4]);
        if (!other.empty() && (!known_.by_id.contains(other) || other == row.fields[0])) {
            throw Error("no state or body \"" + other + "\"", row.where(4));
        }
    }
}

Term Reader::term(const Row& row) const {
    Term term{std::string(row.fields[4]), std::string(row.fields[5]), {}};
    const auto title = known_.title_phrases.find(known_.folding.words(term.role));
    if (!title || known_.titles[*title].role != term.role) {
        throw Error("no role \"" + term.role + "\" in the titles", row.where(4));
    }
    const auto office = known_.by_id.find(term.of);
    if (office == known_.by_id.end() || known_.actors[office->second].kind == Kind::person) {
        throw Error("no state or body \"" + term.of + "\"", row.where(5));
    }
    term.span = {parse_month(row.fields[6]), parse_month(row.fields[7])};
    const bool unread =
        (!row.fields[6].empty() && !term.span.from) || (!row.fields[7].empty() && !term.span.to);
    if (unread || is_backward(term.span)) {
        throw Error("no term of office", row.where(6), "YYYY or YYYY-MM, from not after to");
    }
    return term;
}

std::size_t Reader::add_person(const Row& row) {
    const auto found = known_.by_id.find(std::string(row.fields[0]));
    if (found == known_.by_id.end()) {
        return add_actor(row, Kind::person);
    }
    const KnownActor& person = known_.actors[found->second];
    if (person.kind != Kind::person || person.name != row.fields[1]) {
        throw Error("\"" + person.id + "\" is " + person.name + " above", row.where(1));
    }
    return found->second;
}

void Reader::read_leaders(const Table& table) {
    for (const Row& row : read_rows(table, "id\tname\tsurname\taliases\trole\tof\tfrom\tto")) {
        const std::size_t actor = add_person(row);
        add_names(row, 3, actor, Naming::name);
        add_names(row, 2, actor, Naming::surname);
        known_.actors[actor].terms.push_back(term(row));
    }
}

}  // namespace

std::string_view to_string(Naming naming) {
    constexpr std::array<std::string_view, 6> words{
        "name", "surname", "capital", "metonym", "adjective", "demonym"};
    return words[static_cast<std::size_t>(naming)];
}

Known read_known(const WorldTables& tables) {
    Reader reader(tables.folding);
    reader.read_titles(tables.titles);
    reader.read_states(tables.states);
    reader.read_bodies(tables.bodies);
    reader.check_affiliations(tables.bodies);
    for (const Table& leaders : tables.leaders) {
        reader.read_leaders(leaders);
    }
    return std::move(reader).take();
}

}  // namespace entente::world
