/// Reading and writing 1,000,000 generated stances, in memory: the file system has no part in it.
#include "bench/generated_records.hpp"

#include <algorithm>
#include <ctime>
#include <functional>
#include <iostream>
#include <sstream>
#include <vector>

namespace entente {
namespace {

/// Of this process's time on the processor, so that a busy machine does not count.
double seconds_of(const std::function<void()>& work) {
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

/// Once to warm up, then the median of five.
double median_seconds(const std::function<void()>& work) {
    work();
    std::vector<double> seconds;
    for (int round = 0; round < 5; ++round) {
        seconds.push_back(seconds_of(work));
    }
    std::ranges::sort(seconds);
    return seconds[2];
}

void report(const char* what, std::size_t stances, std::size_t bytes, double seconds) {
    std::cout << "records " << what << ", generated seed 1, " << stances << " stances, " << bytes
              << " bytes: " << seconds << " CPU s, " << static_cast<double>(bytes) / seconds / 1e6
              << " MB/s\n";
}

void measure(std::size_t stances) {
    std::stringstream text;
    GeneratedRecords(1).write(text, stances);
    const std::size_t bytes = text.view().size();
    std::size_t checksum = 0;
    RecordSink sink;
    sink.stance = [&](const StanceView& stance) { checksum += stance.evidence.text.size(); };
    const double reading = median_seconds([&] {
        text.clear();
        text.seekg(0);
        checksum += read_records(text, "generated", sink).stances;
    });
    report("read", stances, bytes, reading);
    std::vector<Stance> sample;
    sink.stance = [&](const StanceView& stance) { sample.push_back(own(stance)); };
    std::stringstream few;
    GeneratedRecords(1).write(few, 1000);
    read_records(few, "generated", sink);
    std::size_t written = 0;
    const double writing = median_seconds([&] {
        JsonWriter json;
        written = 0;
        for (std::size_t stance = 0; stance < stances; ++stance) {
            write_record(json, view(sample[stance % sample.size()]));
            written += json.written().size() + 1;
            json.clear();
        }
    });
    report("written", stances, written, writing);
}

}  // namespace
}  // namespace entente

int main() {
    entente::measure(1'000'000);
}
