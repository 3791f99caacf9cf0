#include "syntax/suffix_rules.hpp"

#include <algorithm>
#include <charconv>

namespace entente::syntax {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
}

std::string lowered(std::string_view text) {
    std::string made(text);
    std::ranges::transform(made, made.begin(), &lower);
    return made;
}

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// Bytes of the whole characters that both start with.
std::size_t common_start(std::string_view a, std::string_view b) {
    auto n = static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
    while (
        n > 0
        && ((n < a.size() && is_continuation(a[n])) || (n < b.size() && is_continuation(b[n])))) {
        --n;
    }
    return n;
}

}  // namespace

Feature ending_key(std::string_view tag, std::string_view ending, bool whole) {
    std::string text(tag);
    text += '\t';
    text += ending;
    return feature(whole ? '=' : '~', text);
}

std::string_view SuffixRules::find(std::string_view tag, std::string_view word) const {
    const auto look_up = [&](Feature key) -> const std::string* {
        const auto at = std::ranges::lower_bound(endings, key);
        return at != endings.end() && *at == key
                   ? &classes[answers[static_cast<std::size_t>(at - endings.begin())]]
                   : nullptr;
    };
    const std::string* found = look_up(ending_key(tag, word, true));
    for (std::size_t n = std::min(word.size(), longest_ending) + 1; found == nullptr && n-- > 0;) {
        found = look_up(ending_key(tag, word.substr(word.size() - n), false));
    }
    return found == nullptr ? std::string_view() : *found;
}

std::string lemma_script(std::string_view form, std::string_view lemma, Case preferred) {
    const bool is_lower = lowered(form) == lemma;
    if (form == lemma && (!is_lower || preferred == Case::kept)) {
        return "k0+";
    }
    if (is_lower) {
        return "l0+";
    }
    const std::string plain = plain_signs(form);
    const std::string low = lowered(plain);
    const std::size_t same_kept = common_start(plain, lemma);
    const std::size_t same_lost = common_start(low, lemma);
    const bool keeps = preferred == Case::kept ? same_kept >= same_lost : same_kept > same_lost;
    std::size_t same = keeps ? same_kept : same_lost;
    if (same == plain.size() && same == lemma.size()) {
        --same;  // only signs differ: a script that cuts something makes them plain
    }
    return (keeps ? 'k' : 'l') + std::to_string(plain.size() - same) + '+'
           + std::string(lemma.substr(same));
}

std::string apply_lemma_script(std::string_view script, std::string_view form) {
    std::size_t cut = 0;
    const std::size_t plus = std::min(script.find('+'), script.size());
    if (plus == script.size()
        || std::from_chars(script.data() + 1, script.data() + plus, cut).ec != std::errc()) {
        return std::string(form);
    }
    const std::string_view ending = script.substr(plus + 1);
    std::string made = cut == 0 && ending.empty() ? std::string(form) : plain_signs(form);
    if (cut > made.size() || (cut > 0 && is_continuation(made[made.size() - cut]))) {
        return std::string(form);
    }
    made.resize(made.size() - cut);
    return (script[0] == 'l' ? lowered(made) : made).append(ending);
}

}  // namespace entente::syntax
