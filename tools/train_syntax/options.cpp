#include "options.hpp"

#include <entente/error.hpp>

#include <charconv>

namespace entente::syntax::training {

Options::Options(std::span<const std::string> words) {
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos) {
            throw Error("'" + word + "' is no name=value");
        }
        given_.emplace_back(word.substr(0, equals), word.substr(equals + 1));
    }
}

double Options::number(const std::string& name, double fallback) const {
    const std::vector<std::string> all = texts(name);
    if (all.empty()) {
        return fallback;
    }
    double value = 0;
    const std::string& text = all.back();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        throw Error(name + "=" + text + " is no number");
    }
    return value;
}

float Options::real(const std::string& name, float fallback) const {
    return static_cast<float>(number(name, double{fallback}));
}

std::size_t Options::whole(const std::string& name, std::size_t fallback) const {
    return static_cast<std::size_t>(number(name, static_cast<double>(fallback)));
}

std::vector<std::string> Options::texts(const std::string& name) const {
    std::vector<std::string> found;
    for (const auto& [key, value] : given_) {
        if (key == name) {
            found.push_back(value);
        }
    }
    return found;
}

}  // namespace entente::syntax::training
