/// A heap of vertices by distance whose keys can be lowered: four children a vertex, no allocation
/// after it is made.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace entente {

/// Vertices of equal distance come out by number, so that the order is always the same.
template <class Length>
class DistanceQueue {
  public:
    explicit DistanceQueue(std::size_t size) : entries_(size), place_(size) {}

    [[nodiscard]] bool empty() const { return count_ == 0; }

    void push(std::uint32_t vertex, Length distance) { rise(count_++, {distance, vertex}); }

    /// The vertex is in the queue, at no smaller distance.
    void lower(std::uint32_t vertex, Length distance) { rise(place_[vertex], {distance, vertex}); }

    /// Takes out the nearest vertex.
    std::uint32_t pop() {
        const std::uint32_t nearest = entries_.front().vertex;
        const Entry last = entries_[--count_];
        if (count_ != 0) {
            sink(last);
        }
        return nearest;
    }

  private:
    struct Entry {
        Length distance;
        std::uint32_t vertex;

        [[nodiscard]] bool before(const Entry& other) const {
            return distance < other.distance
                   || (distance == other.distance && vertex < other.vertex);
        }
    };

    void put(std::size_t at, const Entry& entry) {
        entries_[at] = entry;
        place_[entry.vertex] = static_cast<std::uint32_t>(at);
    }

    void rise(std::size_t at, const Entry& entry) {
        while (at != 0 && entry.before(entries_[(at - 1) / 4])) {
            put(at, entries_[(at - 1) / 4]);
            at = (at - 1) / 4;
        }
        put(at, entry);
    }

    void sink(const Entry& entry) {
        std::size_t at = 0;
        for (std::size_t child = 1; child < count_; child = 4 * at + 1) {
            const std::size_t end = std::min(child + 4, count_);
            std::size_t least = child;
            while (++child < end) {
                least = entries_[child].before(entries_[least]) ? child : least;
            }
            if (!entries_[least].before(entry)) {
                break;
            }
            put(at, entries_[least]);
            at = least;
        }
        put(at, entry);
    }

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> place_;  ///< of each vertex in entries_
    std::size_t count_ = 0;
};

}  // namespace entente
