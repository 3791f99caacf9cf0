#include "reports/evidence.hpp"

#include "reports/head.hpp"
#include "reports/numbers.hpp"
#include "reports/utf8.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace entente::reports {
namespace {

/// Bytes that the first `points` code points of `text` take.
std::size_t bytes_of(std::string_view text, std::size_t points) {
    std::size_t bytes = 0;
    for (; points > 0 && bytes < text.size(); --points) {
        bytes += first_code_point(text.substr(bytes)).bytes;
    }
    return bytes;
}

struct Mark {
    Span span;
    Paint paint;
};

/// The sentence cut at who, whom and the words between: spans count from the document's beginning.
Pieces marked_sentence(const StanceView& stance) {
    const BasicEvidence<std::string_view>& evidence = stance.evidence;
    std::array<Mark, 3> marks{{{evidence.source, Paint::strong()},
                               {evidence.target, Paint::strong()},
                               {evidence.cue, Paint::sign(stance.polarity)}}};
    std::ranges::sort(marks, {}, [](const Mark& mark) { return mark.span.begin; });
    Pieces pieces;
    std::size_t done = 0;
    const auto add = [&](std::size_t end, Paint paint) {
        if (end > done) {
            pieces.push_back({std::string(evidence.text.substr(done, end - done)), paint});
            done = end;
        }
    };
    for (const Mark& mark : marks) {
        const bool inside = mark.span.begin >= evidence.span.begin
                            && mark.span.end <= evidence.span.end
                            && mark.span.begin < mark.span.end;
        if (inside) {
            add(bytes_of(evidence.text, mark.span.begin - evidence.span.begin), {});
            add(bytes_of(evidence.text, mark.span.end - evidence.span.begin), mark.paint);
        }
    }
    add(evidence.text.size(), {});
    return pieces;
}

std::string day_text(std::optional<Date> date) {
    return date ? to_string(*date) : "";
}

std::string_view sign_word(int sign) {
    return sign > 0 ? "support" : sign < 0 ? "opposition" : "neither";
}

}  // namespace

Evidence::Evidence(const ActorGraph& graph) : graph_(graph) {
    for (const Document& document : facts(graph).documents) {
        documents_.try_emplace(document.id, &document);
    }
}

const Document* Evidence::document(const StanceView& stance) const {
    const auto found = documents_.find(stance.document);
    return found == documents_.end() ? nullptr : found->second;
}

Pieces Evidence::intro(const StanceView& stance) const {
    std::string text(to_string(stance.event));
    text += " " + std::string(stance.intensity > 0 ? "+" : "") + rounded(stance.intensity);
    text = stance.intensity < 0 ? text.replace(text.find('-'), 1, "−") : text;
    Pieces pieces{{text, Paint::sign(stance.polarity)}};
    pieces.push_back({", " + std::string(to_string(stance.status))});
    if (stance.date) {
        pieces.push_back({", " + to_string(*stance.date)});
    }
    if (!stance.speaker.empty()) {
        pieces.push_back({", says " + name_of(graph_, stance.speaker)});
    }
    if (!stance.issue.empty()) {
        pieces.push_back({", on " + name_of(graph_, stance.issue)});
    }
    if (stance.confidence < 1) {
        pieces.push_back({", confidence " + rounded(stance.confidence), Paint::faint()});
    }
    return pieces;
}

Pieces Evidence::source(const StanceView& stance) const {
    const Document* const found = document(stance);
    std::string text = found != nullptr && !found->publisher.empty() ? found->publisher + ", " : "";
    if (found != nullptr && !found->title.empty()) {
        text += "“" + found->title + "”, ";
    }
    text += stance.published ? to_string(*stance.published) + ", " : "";
    text += stance.document;
    if (found != nullptr && !found->url.empty()) {
        text += ", " + found->url;
    }
    return text.empty() ? Pieces{} : Pieces{{text, Paint::faint()}};
}

void Evidence::put(Page& page, const StanceView& stance) const {
    page.quote(intro(stance), marked_sentence(stance), source(stance));
}

Table Evidence::table() {
    Table table;
    for (const std::string_view key : {"source",
                                       "target",
                                       "event",
                                       "polarity",
                                       "intensity",
                                       "status",
                                       "speaker",
                                       "issue",
                                       "date",
                                       "published",
                                       "document",
                                       "publisher",
                                       "title",
                                       "url",
                                       "confidence",
                                       "text"}) {
        table.columns.push_back({std::string(key), std::string(key)});
    }
    return table;
}

std::vector<Cell> Evidence::row(const StanceView& stance) const {
    const Document* const found = document(stance);
    const Document& document = found == nullptr ? Document{} : *found;
    std::vector<Cell> cells;
    const auto add = [&](std::string_view text) { cells.push_back(text_cell(std::string(text))); };
    add(stance.source);
    add(stance.target);
    add(to_string(stance.event));
    add(exact(stance.polarity));
    add(exact(stance.intensity));
    add(to_string(stance.status));
    add(stance.speaker);
    add(stance.issue);
    add(day_text(stance.date));
    add(day_text(stance.published));
    add(stance.document);
    add(document.publisher);
    add(document.title);
    add(document.url);
    add(exact(stance.confidence));
    add(stance.evidence.text);
    return cells;
}

void put_tie(Json& json, const ActorGraph& graph, TieId id) {
    const Tie& tie = graph[id];
    json.key("source").text(graph[source(id, graph)].id);
    json.key("target").text(graph[target(id, graph)].id);
    json.key("sign").number(tie.sign()).key("signed_weight").number(tie.signed_weight());
    json.key("support").number(tie.support).key("opposition").number(tie.opposition);
    json.key("affiliation").number(tie.affiliation).key("count").number(tie.count);
    json.key("first").text_or_null(day_text(tie.first));
    json.key("last").text_or_null(day_text(tie.last));
    json.key("stances").array();
    for (const StanceId stance : stances_of(graph, id)) {
        json.raw_object(to_json(facts(graph).stances[stance]));
    }
    json.end_array();
}

Pieces weight_of(const Tie& tie) {
    Pieces pieces{
        {std::string(sign_word(tie.sign())) + " " + rounded(std::abs(tie.signed_weight())),
         Paint::sign(tie.sign())}};
    std::string made_of;
    const auto add = [&](const std::string& part) {
        made_of += (made_of.empty() ? "" : ", ") + part;
    };
    if (tie.support > 0 && tie.opposition > 0) {
        add(rounded(tie.support) + " − " + rounded(tie.opposition));
    }
    if (tie.affiliation > 0) {
        add(rounded(tie.affiliation) + " of it affiliation");
    }
    if (tie.count != 0) {
        add(counted(tie.count, "stance"));
    }
    if (tie.first && tie.last) {
        const std::string first = to_string(*tie.first);
        const std::string last = to_string(*tie.last);
        add(first == last ? first : first + " to " + last);
    }
    pieces.push_back({made_of.empty() ? "" : " (" + made_of + ")"});
    return pieces;
}

}  // namespace entente::reports
