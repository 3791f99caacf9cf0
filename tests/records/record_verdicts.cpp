/// Reads records from stdin and prints `LINE:COLUMN: REASON` for each that is refused: the reader's
/// side of schema_test.py.
#include <entente/records.hpp>

#include <iostream>

int main() {
    entente::RecordSink sink;
    sink.refused = [](const entente::BadLine& bad) {
        std::cout << bad.where.line << ':' << bad.where.column << ": " << bad.reason << '\n';
    };
    const auto counts = entente::read_records(std::cin, "stdin", sink);
    std::cout << counts.lines << " lines\n";
}
