/// libFuzzer: whatever the bytes, every line is a record or a refusal, nothing is read twice or
/// half, and what was accepted reads back the same after it was written.
#include <entente/records.hpp>

#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

namespace entente {
namespace {

/// Unlike assert, also in builds without it.
void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

struct Rewritten {
    std::string lines;
    RecordCounts counts;
};

/// Reads `text` and writes what it holds.
Rewritten rewrite(const std::string& text) {
    Rewritten result;
    const auto put = [&](const auto& record) { result.lines += to_json(record) + "\n"; };
    RecordSink sink;
    sink.document = put;
    sink.actor = put;
    sink.mention = put;
    sink.stance = put;
    sink.refused = [&](const BadLine& bad) {
        require(bad.where.line > 0 && bad.where.column > 0 && !bad.reason.empty());
    };
    std::istringstream in(text);
    result.counts = read_records(in, "fuzz", sink, {.longest_line = 4096});
    return result;
}

void check(const std::string& text) {
    const Rewritten once = rewrite(text);
    const RecordCounts& counts = once.counts;
    const std::size_t records = counts.documents + counts.actors + counts.mentions + counts.stances;
    require(records + counts.refused == counts.lines);
    const Rewritten twice = rewrite(once.lines);
    // Escapes and defaults written out can make a line longer than may be read.
    require(twice.counts.refused != 0 || twice.lines == once.lines);
    require(twice.counts.lines == records);
}

}  // namespace
}  // namespace entente

// The name and the type are libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    entente::check(std::string(bytes, bytes + size));
    return 0;
}
