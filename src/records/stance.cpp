/// Stances that own their text and stances that look at somebody's.
#include <entente/records.hpp>

namespace entente {
namespace {

template <class To, class From>
BasicStance<To> convert(const BasicStance<From>& from) {
    return {.document = To(from.document),
            .source = To(from.source),
            .target = To(from.target),
            .event = from.event,
            .polarity = from.polarity,
            .intensity = from.intensity,
            .status = from.status,
            .speaker = To(from.speaker),
            .issue = To(from.issue),
            .published = from.published,
            .date = from.date,
            .confidence = from.confidence,
            .evidence = {To(from.evidence.text),
                         from.evidence.span,
                         from.evidence.source,
                         from.evidence.target,
                         from.evidence.cue}};
}

}  // namespace

StanceView view(const Stance& stance) {
    return convert<std::string_view>(stance);
}

Stance own(const StanceView& stance) {
    return convert<std::string>(stance);
}

}  // namespace entente
