/// Sorting, counting once and adding up of claims.
#include "graph/claims.hpp"

#include <algorithm>
#include <tuple>

namespace entente {

void sort_claims(std::vector<Claim>& claims, const StanceOrder& order) {
    std::ranges::sort(claims, [&](const Claim& a, const Claim& b) {
        const auto coarse = [](const Claim& claim) {
            return std::tuple(claim.first, claim.second, -claim.strength);
        };
        return coarse(a) == coarse(b) ? order(a.stance, b.stance) : coarse(a) < coarse(b);
    });
}

std::size_t erase_repeats(std::vector<Claim>& claims, const StanceOrder& order) {
    const auto repeats = std::ranges::unique(claims, [&](const Claim& a, const Claim& b) {
        return a.strength == b.strength && order.same_statement(a.stance, b.stance);
    });
    const std::size_t erased = repeats.size();
    claims.erase(repeats.begin(), repeats.end());
    return erased;
}

std::span<const Claim> first_pair(std::span<const Claim> claims) {
    const auto end = std::ranges::find_if(claims, [&](const Claim& claim) {
        return claim.first != claims.front().first || claim.second != claims.front().second;
    });
    return claims.first(static_cast<std::size_t>(end - claims.begin()));
}

Tie add_up(std::span<const Claim> claims, const StanceOrder& order) {
    Tie tie{.count = static_cast<std::uint32_t>(claims.size())};
    for (const Claim& claim : claims) {
        const StanceRow& row = order.row(claim.stance);
        (row.intensity > 0 ? tie.support : tie.opposition) += std::abs(row.intensity);
        if (const std::optional<Date> day = row.day().date()) {
            tie.first = std::min(tie.first.value_or(*day), *day);
            tie.last = std::max(tie.last.value_or(*day), *day);
        }
    }
    return tie;
}

void compact(StanceAccess::Columns& columns, std::span<std::vector<Claim>* const> lists) {
    std::size_t size = 0;
    for (const auto* const list : lists) {
        size += list->size();
    }
    std::vector<StanceRow> rows;
    rows.reserve(size);
    for (auto* const list : lists) {
        for (Claim& claim : *list) {
            rows.push_back(columns.rows[static_cast<std::size_t>(claim.stance)]);
            claim.stance = StanceId{static_cast<std::uint32_t>(rows.size() - 1)};
        }
    }
    columns.rows = std::move(rows);
}

}  // namespace entente
