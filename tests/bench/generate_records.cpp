/// usage: generate_records STANCES [SEED] > records.ndjson
#include "bench/generated_records.hpp"

#include <cstdlib>
#include <iostream>

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: generate_records STANCES [SEED] > records.ndjson\n";
        return 2;
    }
    const auto number = [&](int at) { return std::strtoull(argv[at], nullptr, 10); };
    std::ios::sync_with_stdio(false);
    entente::GeneratedRecords records(argc > 2 ? number(2) : 1);
    records.write(std::cout, number(1));
    std::cout.flush();
    return std::cout ? 0 : 1;
}
