/// Tagging and parsing: words a second on one core, time to load the model.
#include <entente/syntax.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>

namespace entente::syntax {
namespace {

double cpu_seconds(const auto& work) {
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

double median_of_5(const auto& work) {
    std::array<double, 5> seconds{};
    work();
    std::ranges::generate(seconds, [&] { return cpu_seconds(work); });
    std::ranges::sort(seconds);
    return seconds[2];
}

void measure_loading() {
    const double seconds = median_of_5([] { static_cast<void>(load_model()); });
    std::printf("syntax load: %.3f CPU s\n", seconds);
}

void measure_parsing(const std::string& path) {
    std::ifstream in(path);
    std::vector<Sentence> sentences = read_conllu(in, path);
    std::size_t words = 0;
    for (const Sentence& sentence : sentences) {
        words += sentence.tokens.size();
    }
    const Model model = load_model();
    const double seconds = median_of_5([&] { parse(model, sentences, 1); });
    std::printf("syntax parse, EWT dev, %zu sentences, %zu words: %.3f CPU s, %.0f words/s\n",
                sentences.size(),
                words,
                seconds,
                static_cast<double>(words) / seconds);
}

}  // namespace
}  // namespace entente::syntax

int main() {
    entente::syntax::measure_loading();
    entente::syntax::measure_parsing(ENTENTE_SHARED "/treebanks/ewt/en_ewt-ud-dev.conllu");
}
