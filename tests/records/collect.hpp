/// Everything a reader hands out, kept for a test to look at.
#pragma once

#include <entente/records.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace entente {

struct Collected {
    std::vector<Document> documents;
    std::vector<Actor> actors;
    std::vector<Mention> mentions;
    std::vector<Stance> stances;
    std::vector<BadLine> refused;
    RecordCounts counts;
};

[[nodiscard]] inline Collected collect(const std::string& text, const RecordReading& reading = {}) {
    Collected all;
    RecordSink sink;
    sink.document = [&](const Document& document) { all.documents.push_back(document); };
    sink.actor = [&](const Actor& actor) { all.actors.push_back(actor); };
    sink.mention = [&](const Mention& mention) { all.mentions.push_back(mention); };
    sink.stance = [&](const StanceView& stance) { all.stances.push_back(own(stance)); };
    sink.refused = [&](const BadLine& line) { all.refused.push_back(line); };
    std::istringstream in(text);
    all.counts = read_records(in, "in", sink, reading);
    return all;
}

/// The one refusal of `text` as `line:column: reason`; empty when it was accepted.
[[nodiscard]] inline std::string refusal_of(const std::string& text,
                                            const RecordReading& reading = {}) {
    const Collected all = collect(text, reading);
    if (all.refused.size() != 1) {
        return all.refused.empty() ? "" : "several refusals";
    }
    const BadLine& bad = all.refused.front();
    return std::to_string(bad.where.line) + ":" + std::to_string(bad.where.column) + ": "
           + bad.reason;
}

}  // namespace entente
