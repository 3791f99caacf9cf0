/// Camps at odds with a common third and not with each other become one.
#include "analysis/camps/preference.hpp"

#include <algorithm>
#include <map>
#include <queue>
#include <tuple>
#include <utility>

namespace entente::camps {
namespace {

/// The camps as vertices, with the net weight between them; joined step by step.
class Alliances {
  public:
    Alliances(const SignedGraph& camps, double slack)
        : slack_(slack), net_(camps.size()), version_(camps.size(), 0), shared_(camps.size(), 0) {
        for (std::uint32_t camp = 0; camp < camps.size(); ++camp) {
            for (std::size_t at = camps.row_begin[camp]; at < camps.row_begin[camp + 1]; ++at) {
                net_[camp][camps.neighbour[at]] = camps.weight[at];
            }
        }
    }

    /// The camp each camp has become part of.
    [[nodiscard]] Labels join_all() {
        Labels into(net_.size());
        for (std::uint32_t camp = 0; camp < net_.size(); ++camp) {
            into[camp] = camp;
            propose(camp);
        }
        while (!proposals_.empty()) {
            const Proposal top = proposals_.top();
            proposals_.pop();
            if (version_[top.camp] != top.camp_version) {
                continue;  // gone, or has made another proposal since
            }
            if (version_[top.partner] != top.partner_version) {
                propose(top.camp);
                continue;
            }
            join(top.camp, top.partner);
            into[top.partner] = top.camp;
            propose(top.camp);
        }
        for (std::uint32_t& camp : into) {
            while (into[camp] != camp) {
                camp = into[camp];
            }
        }
        return into;
    }

  private:
    struct Proposal {
        double shared;
        std::uint32_t camp, partner, camp_version, partner_version;

        bool operator<(const Proposal& other) const {
            return std::tuple(shared, other.camp, other.partner)
                   < std::tuple(other.shared, camp, partner);
        }
    };

    /// Puts forward the camp that shares most opposition with this one, if any may join it.
    void propose(std::uint32_t camp) {
        std::vector<std::uint32_t> others;
        for (const auto& [opponent, net] : net_[camp]) {
            if (net >= -slack_) {
                continue;
            }
            for (const auto& [other, other_net] : net_[opponent]) {
                if (other_net < -slack_ && other != camp) {
                    others.push_back(other);
                    shared_[other] += std::min(-net, -other_net);
                }
            }
        }
        std::uint32_t best = no_label;
        for (const std::uint32_t other : others) {
            const double most = best == no_label ? 0 : shared_[best];
            const bool more = shared_[other] > most || (shared_[other] == most && other < best);
            best = more && indifferent(camp, other) ? other : best;
        }
        if (best != no_label) {
            proposals_.push({shared_[best], camp, best, version_[camp], version_[best]});
        }
        for (const std::uint32_t other : others) {
            shared_[other] = 0;
        }
    }

    [[nodiscard]] bool indifferent(std::uint32_t camp, std::uint32_t other) const {
        const auto found = net_[camp].find(other);
        return found == net_[camp].end() || std::abs(found->second) <= slack_;
    }

    void join(std::uint32_t camp, std::uint32_t partner) {
        net_[camp].erase(partner);
        for (const auto& [other, net] : net_[partner]) {
            net_[other].erase(partner);
            if (other != camp) {
                net_[camp][other] += net;
                net_[other][camp] += net;
            }
        }
        net_[partner].clear();
        ++version_[camp];
        ++version_[partner];
    }

    double slack_;
    std::vector<std::map<std::uint32_t, double>> net_;
    std::vector<std::uint32_t> version_;
    std::vector<double> shared_;  ///< opposition shared with the camp at hand; else 0
    std::priority_queue<Proposal> proposals_;
};

}  // namespace

Labels join_common_opponents(const SignedGraph& graph, const Labels& labels) {
    const Labels fine = renumbered(labels);
    const Labels into = Alliances(contracted(graph, fine), tolerance(graph)).join_all();
    Labels joined(fine.size());
    std::ranges::transform(fine, joined.begin(), [&](std::uint32_t camp) { return into[camp]; });
    return joined;
}

}  // namespace entente::camps
