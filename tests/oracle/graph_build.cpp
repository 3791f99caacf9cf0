/// Definitions of build.hpp, word by word.
#include "oracle/graph_build.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace entente::oracle {
namespace {

using Words = std::vector<std::string>;

std::string most_frequent(const Words& words) {
    std::string best;
    for (const std::string& word : std::set<std::string>(words.begin(), words.end())) {
        if (best.empty() || std::ranges::count(words, word) > std::ranges::count(words, best)) {
            best = word;
        }
    }
    return best;
}

Kind kind_of(const Records& records, const std::string& id) {
    std::array<int, 6> votes{};
    for (const Actor& actor : records.actors) {
        if (actor.id == id && actor.kind != Kind::unknown) {
            ++votes[static_cast<std::size_t>(actor.kind)];
        }
    }
    const auto* const most = std::ranges::max_element(votes);
    return *most == 0 ? Kind::unknown : static_cast<Kind>(most - votes.begin());
}

std::string affiliation_of(const Records& records, const std::string& id) {
    Words words;
    for (const Actor& actor : records.actors) {
        if (actor.id == id && !actor.affiliation.empty()) {
            words.push_back(actor.affiliation);
        }
    }
    const std::string winner = most_frequent(words);
    return winner == id ? "" : winner;
}

const Document* document_of(const Records& records, const Stance& stance) {
    const auto found = std::ranges::find(records.documents, stance.document, &Document::id);
    return found == records.documents.end() ? nullptr : &*found;
}

bool passes(const Records& records, const Stance& stance, const BuildOptions& options) {
    const Document* const document = document_of(records, stance);
    const std::string publisher = document == nullptr ? "" : document->publisher;
    const auto wanted = [](const auto& list, const auto& value) {
        return list.empty() || std::ranges::count(list, value) != 0;
    };
    const auto when = day(stance);
    return wanted(options.statuses, stance.status) && stance.confidence >= options.min_confidence
           && (options.publishers.empty()
               || (document != nullptr && wanted(options.publishers, publisher)))
           && (!options.since || (when && *when >= *options.since))
           && (!options.until || (when && *when <= *options.until));
}

auto claim(const Stance& stance) {
    return std::tuple(stance.document,
                      stance.source,
                      stance.target,
                      std::tuple(stance.event, stance.polarity, stance.intensity, stance.status),
                      stance.speaker,
                      stance.issue,
                      stance.published,
                      stance.date,
                      stance.evidence.text,
                      stance.evidence.span.begin,
                      stance.evidence.span.end);
}

std::vector<Stance> kept(const Records& records, const BuildOptions& options) {
    std::vector<Stance> kept;
    for (Stance stance : records.stances) {
        const Document* const document = document_of(records, stance);
        if (!stance.published && document != nullptr) {
            stance.published = document->published;
        }
        if (!passes(records, stance, options) || stance.source == stance.target) {
            continue;
        }
        const bool proven = !stance.evidence.text.empty() || stance.evidence.span.end != 0;
        const auto same = std::ranges::find_if(
            kept, [&](const Stance& other) { return claim(other) == claim(stance); });
        if (!proven || same == kept.end()) {
            kept.push_back(stance);
        } else if (stance.confidence > same->confidence) {
            *same = stance;
        }
    }
    return kept;
}

/// The body an actor counts for when states are folded.
std::string top(const Records& records, const std::string& id) {
    Words path;
    std::string at = id;
    while (std::ranges::count(path, at) == 0) {
        path.push_back(at);
        const std::string up = affiliation_of(records, at);
        const Kind kind = kind_of(records, at);
        if (kind == Kind::state || kind == Kind::issue || up.empty()
            || kind_of(records, up) == Kind::issue) {
            return at;
        }
        at = up;
    }
    return *std::min_element(std::ranges::find(path, at), path.end());
}

void count(PlainTie& tie, const std::vector<Stance>& stances) {
    for (const Stance& stance : stances) {
        ++tie.count;
        if (const auto when = day(stance)) {
            tie.first = tie.first ? std::min(tie.first, when) : when;
            tie.last = tie.last ? std::max(tie.last, when) : when;
        }
    }
}

/// Signs of stances on issues: actor, issue, against or for.
using Stands = std::map<std::string, std::map<std::string, std::array<std::vector<Stance>, 2>>>;

double activity(const Stands& stands, const std::string& actor) {
    std::size_t sum = 0;
    for (const auto& [issue, sides] : stands.at(actor)) {
        sum += sides[0].size() + sides[1].size();
    }
    return static_cast<double>(sum);
}

std::size_t size(const Stands& stands, const std::string& actor, const std::string& issue, int k) {
    const auto found = stands.at(actor).find(issue);
    return found == stands.at(actor).end() ? 0 : found->second[static_cast<std::size_t>(k)].size();
}

/// Every issue and pair of signs of two actors, as DNA's loops over its three-dimensional array.
PlainTie projected(const Stands& stands,
                   const std::set<std::string>& issues,
                   const std::pair<std::string, std::string>& pair,
                   const BuildOptions& options) {
    const auto& [i1, i2] = pair;
    const Qualifier rule = options.qualifier;
    double congruence = 0;
    double conflict = 0;
    double unmatched = 0;
    double matched = 0;
    PlainTie tie;
    for (const std::string& issue : issues) {
        std::array<std::array<bool, 2>, 2> used{};
        for (int k1 = 0; k1 < 2; ++k1) {
            const auto mine = static_cast<double>(size(stands, i1, issue, k1));
            unmatched += size(stands, i2, issue, k1) == 0 ? mine : 0;
            unmatched += mine == 0 ? static_cast<double>(size(stands, i2, issue, k1)) : 0;
            for (int k2 = 0; k2 < 2; ++k2) {
                const double product = mine * static_cast<double>(size(stands, i2, issue, k2));
                (k1 == k2 ? congruence : conflict) += product;
                matched += k1 == k2 ? product : 0;
                const bool in_rule =
                    k1 == k2 ? rule != Qualifier::conflict : rule != Qualifier::congruence;
                if (product > 0 && in_rule) {
                    used[0][static_cast<std::size_t>(k1)] = true;
                    used[1][static_cast<std::size_t>(k2)] = true;
                }
            }
        }
        for (const std::size_t k : {0U, 1U}) {
            if (used[0][k]) {
                const auto& side = stands.at(i1).at(issue)[k];
                tie.of_low.insert(tie.of_low.end(), side.begin(), side.end());
            }
            if (used[1][k]) {
                const auto& side = stands.at(i2).at(issue)[k];
                tie.of_high.insert(tie.of_high.end(), side.begin(), side.end());
            }
        }
    }
    const double n1 = activity(stands, i1);
    const double n2 = activity(stands, i2);
    const std::map<Normalisation, double> norms{
        {Normalisation::none, 1},
        {Normalisation::activity, n1 * n2},
        {Normalisation::average, (n1 + n2) / 2},
        {Normalisation::jaccard, unmatched + matched},
        {Normalisation::cosine, std::sqrt(n1 * n1) * std::sqrt(n2 * n2)}};
    const double norm = norms.at(options.normalisation);
    tie.support = rule == Qualifier::combine    ? (congruence + conflict) / norm
                  : rule == Qualifier::conflict ? 0
                                                : congruence / norm;
    tie.opposition =
        rule == Qualifier::conflict || rule == Qualifier::subtract ? conflict / norm : 0;
    return tie;
}

void add_projection(PlainGraph& graph, const Stands& stands, const BuildOptions& options) {
    std::set<std::string> issues;
    for (const auto& [actor, by_issue] : stands) {
        graph.vertices.insert(actor);
        for (const auto& [issue, sides] : by_issue) {
            issues.insert(issue);
        }
    }
    for (const auto& [low, ignored] : stands) {
        for (const auto& [high, also_ignored] : stands) {
            if (!(low < high)) {
                continue;
            }
            const PlainTie more = projected(stands, issues, {low, high}, options);
            if (more.support == 0 && more.opposition == 0) {
                continue;
            }
            PlainTie& tie = graph.ties[{low, high}];
            tie.support += more.support;
            tie.opposition += more.opposition;
            tie.of_low = more.of_low;
            tie.of_high = more.of_high;
            count(tie, more.of_low);
            count(tie, more.of_high);
        }
    }
}

void add_affiliations(PlainGraph& graph, const Records& records, const BuildOptions& options) {
    std::vector<std::string> rest(graph.vertices.begin(), graph.vertices.end());
    while (!rest.empty()) {
        const std::string actor = rest.back();
        rest.pop_back();
        std::string body = affiliation_of(records, actor);
        if (body.empty()) {
            continue;
        }
        body = options.fold_states ? top(records, body) : body;
        if (body == actor
            || (options.issues != Issues::keep && kind_of(records, body) == Kind::issue)) {
            continue;
        }
        auto pair = std::pair(actor, body);
        if (options.issues == Issues::project && body < actor) {
            pair = {body, actor};
        }
        graph.ties[pair].support += options.affiliation_weight;
        graph.ties[pair].affiliation += options.affiliation_weight;
        if (graph.vertices.insert(body).second) {
            rest.push_back(body);
        }
    }
}

}  // namespace

PlainGraph build_plainly(const Records& records, const BuildOptions& options) {
    PlainGraph graph;
    Stands stands;
    for (const Stance& stance : kept(records, options)) {
        const bool folds = options.fold_states;
        std::string from = folds ? top(records, stance.source) : stance.source;
        std::string to = folds ? top(records, stance.target) : stance.target;
        const bool from_issue = kind_of(records, from) == Kind::issue;
        const bool to_issue = kind_of(records, to) == Kind::issue;
        if (from == to) {
            continue;
        }
        if (options.issues != Issues::keep && (from_issue || to_issue)) {
            if (options.issues == Issues::project && !from_issue && stance.polarity != 0) {
                stands[from][to][stance.polarity > 0 ? 1 : 0].push_back(stance);
            }
            continue;
        }
        graph.vertices.insert({from, to});
        if (options.issues == Issues::project && to < from) {
            std::swap(from, to);
        }
        PlainTie& tie = graph.ties[{from, to}];
        tie.direct.push_back(stance);
        (stance.intensity > 0 ? tie.support : tie.opposition) += std::abs(stance.intensity);
        count(tie, {stance});
    }
    if (options.issues == Issues::project) {
        add_projection(graph, stands, options);
    }
    if (options.affiliation_weight > 0) {
        add_affiliations(graph, records, options);
    }
    return graph;
}

}  // namespace entente::oracle
