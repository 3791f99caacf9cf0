/// From the values of a file to ties.
#include "formats/given.hpp"
#include "formats/numbers.hpp"
#include "formats/text.hpp"
#include "records/found.hpp"

#include <cmath>
#include <limits>

namespace entente {
namespace {

/// The numbers of an edge that together say what it weighs.
class Weighing {
  public:
    /// Whether the value is one of those numbers.
    bool take(const GivenTie& given, std::size_t index) {
        if (given.field == TieField::kind) {
            return take_kind(given.value);
        }
        std::optional<double>* const place = this->place(given.field);
        if (place == nullptr) {
            return false;
        }
        *place = number(given, index);
        return true;
    }

    [[nodiscard]] Tie tie() const {
        if (support_ || opposition_) {
            return {.support = support_.value_or(0),
                    .opposition = opposition_.value_or(0),
                    .affiliation = affiliation_.value_or(0)};
        }
        const double weight = signed_weight_.value_or(weight_with_sign());
        return {.support = std::max(weight, 0.0),
                .opposition = std::max(-weight, 0.0),
                .affiliation = affiliation_.value_or(0)};
    }

  private:
    std::optional<double>* place(TieField field) {
        switch (field) {
            case TieField::sign:
                return &sign_;
            case TieField::signed_weight:
                return &signed_weight_;
            case TieField::weight:
                return &weight_;
            case TieField::support:
                return &support_;
            case TieField::opposition:
                return &opposition_;
            case TieField::affiliation:
                return &affiliation_;
            default:
                return nullptr;
        }
    }

    static double number(const GivenTie& given, std::size_t index) {
        const std::optional<double> value = parse_weight(given.value);
        const std::string what =
            std::string(given.name) + " is '" + std::string(given.value.substr(0, 40)) + "'";
        if (!value) {
            throw BadValue{index, what + ", not a finite number of at most 1e100"};
        }
        const bool amount = given.field == TieField::support || given.field == TieField::opposition
                            || given.field == TieField::affiliation;
        if (amount && *value < 0) {
            throw BadValue{index, what + ", below 0"};
        }
        return *value;
    }

    bool take_kind(std::string_view word) {
        const bool opposing = same_word(word, "oppose") || same_word(word, "negative");
        if (!opposing && !same_word(word, "support") && !same_word(word, "positive")) {
            return false;
        }
        kind_ = opposing ? -1 : 1;
        return true;
    }

    /// A weight of its own sign keeps it when `sign` is not given.
    [[nodiscard]] double weight_with_sign() const {
        const std::optional<double> sign = sign_ ? sign_ : kind_;
        if (!weight_) {
            return sign.value_or(1);
        }
        if (!sign) {
            return *weight_;
        }
        return std::abs(*weight_) * (*sign > 0 ? 1 : *sign < 0 ? -1 : 0);
    }

    std::optional<double> sign_, signed_weight_, weight_, support_, opposition_, affiliation_,
        kind_;
};

bool take_count(Tie& tie, std::string_view value) {
    const std::optional<std::int64_t> count = parse_integer(value);
    if (!count || *count < 0 || *count > std::numeric_limits<std::uint32_t>::max()) {
        return false;
    }
    tie.count = static_cast<std::uint32_t>(*count);
    return true;
}

bool take_day(std::optional<Date>& day, std::string_view value) {
    day = parse_date(value);
    return day.has_value();
}

bool take(Tie& tie, const GivenTie& given) {
    if (given.value.empty() && given.field != TieField::other) {
        return true;
    }
    switch (given.field) {
        case TieField::count:
            return take_count(tie, given.value);
        case TieField::first:
            return take_day(tie.first, given.value);
        case TieField::last:
            return take_day(tie.last, given.value);
        default:
            return false;
    }
}

}  // namespace

Tie read_tie(std::span<const GivenTie> given) {
    Weighing weighing;
    Tie rest{.count = 1};
    for (std::size_t index = 0; index < given.size(); ++index) {
        if (!weighing.take(given[index], index) && !take(rest, given[index])) {
            rest.attributes.push_back(
                typed(given[index].name, given[index].value, given[index].type));
        }
    }
    Tie tie = weighing.tie();
    tie.count = rest.count;
    tie.first = rest.first;
    tie.last = rest.last;
    tie.attributes = std::move(rest.attributes);
    return tie;
}

}  // namespace entente
