/// Work in numbered blocks on several threads, with results that do not depend on how many.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <span>
#include <system_error>
#include <thread>
#include <vector>

namespace entente {

/// How many threads `jobs` asks for; 0 is one a core.
[[nodiscard]] inline std::size_t threads_of(unsigned jobs) {
    return jobs != 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

/// Calls worker(block) for each block in [0, count), in this order of starting, with one worker
/// from make_worker() a thread. A worker must not throw: what can fail belongs into its making.
template <class MakeWorker>
void run_blocks(std::size_t count, unsigned jobs, const MakeWorker& make_worker) {
    std::vector<decltype(make_worker())> workers;
    const std::size_t threads = std::min(threads_of(jobs), count);
    workers.reserve(threads);
    while (workers.size() < threads) {
        workers.push_back(make_worker());
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&](std::size_t worker) {
        for (std::size_t block = next++; block < count; block = next++) {
            workers[worker](block);
        }
    };
    std::vector<std::jthread> others;
    others.reserve(threads);
    try {
        for (std::size_t worker = 1; worker < threads; ++worker) {
            others.emplace_back(work, worker);
        }
    } catch (const std::system_error&) {
        // No more threads to be had: those there are do it all.
    }
    if (threads != 0) {
        work(0);
    }
}

/// A sum of vectors that come from several threads, always added in order of their blocks: rounding
/// is the same whoever is first. Every block must be added, in the order run_blocks starts them.
class OrderedSum {
  public:
    explicit OrderedSum(std::size_t size) : total_(size) {}

    /// Waits for the blocks before; `part` is added and set to 0.
    void add(std::size_t block, std::span<double> part) {
        for (std::size_t turn = turn_.load(); turn != block; turn = turn_.load()) {
            turn_.wait(turn);
        }
        for (std::size_t at = 0; at < part.size(); ++at) {
            total_[at] += part[at];
            part[at] = 0;
        }
        turn_.store(block + 1);
        turn_.notify_all();
    }

    [[nodiscard]] std::vector<double> take() && { return std::move(total_); }

  private:
    std::vector<double> total_;
    std::atomic<std::size_t> turn_ = 0;
};

}  // namespace entente
