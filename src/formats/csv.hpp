/// A pair of tables as Gephi and data frames have them: x.csv with the ties (Source, Target, Type,
/// …) and x.nodes.csv with the actors (Id, Label, …). The first alone will do.
#pragma once

#include <entente/formats.hpp>

namespace entente {

constexpr std::string_view csv_actors_ending = ".nodes.csv";

[[nodiscard]] ActorGraph read_csv(const GraphFile& file);

/// The table of ties, and the one of actors.
[[nodiscard]] std::vector<std::string> write_csv(std::ostream& out,
                                                 const ActorGraph& graph,
                                                 const WriteOptions& options);
void write_csv_actors(std::ostream& out, const ActorGraph& graph, const WriteOptions& options);

/// The columns of a header that name the two ends of a tie: Source and Target, or From and To.
struct EndColumns {
    std::size_t source, target;
};

[[nodiscard]] std::optional<EndColumns> end_columns(std::span<const std::string> header);

/// The column of this name, in upper or lower case.
[[nodiscard]] std::optional<std::size_t> column_of(std::span<const std::string> header,
                                                   std::string_view name);

}  // namespace entente
