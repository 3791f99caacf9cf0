/// RapidJSON's events → fields. The line is decoded in place and nothing is allocated for it.
#include "records/fields.hpp"

#include "records/json_line.hpp"

#include <algorithm>
#include <optional>

namespace entente {
namespace {

constexpr std::array<std::string_view, key_count> key_words{
    "type",   "id",          "title",  "published", "publisher",  "url",      "name",
    "kind",   "affiliation", "role",   "aliases",   "document",   "actor",    "begin",
    "end",    "text",        "source", "target",    "event",      "polarity", "intensity",
    "status", "speaker",     "issue",  "date",      "confidence", "evidence", "cue"};

constexpr std::size_t longest_key = 11;

/// Keys by the length of their words: where each length begins in `keys`.
struct KeysByLength {
    std::array<Key, key_count> keys{};
    std::array<std::uint8_t, longest_key + 2> first{};
};

constexpr KeysByLength sort_keys() {
    KeysByLength sorted;
    std::uint8_t placed = 0;
    for (std::size_t length = 0; length <= longest_key; ++length) {
        sorted.first[length] = placed;
        for (std::size_t key = 0; key < key_count; ++key) {
            if (key_words[key].size() == length) {
                sorted.keys[placed++] = static_cast<Key>(key);
            }
        }
    }
    sorted.first[longest_key + 1] = placed;
    return sorted;
}

constexpr KeysByLength keys_by_length = sort_keys();
static_assert(keys_by_length.first.back() == key_count, "a key is longer than longest_key");

std::optional<Key> find_key(std::string_view word) {
    if (word.size() > longest_key) {
        return std::nullopt;
    }
    const std::uint8_t end = keys_by_length.first[word.size() + 1];
    for (std::uint8_t at = keys_by_length.first[word.size()]; at < end; ++at) {
        const Key key = keys_by_length.keys[at];
        if (key_words[static_cast<std::size_t>(key)] == word) {
            return key;
        }
    }
    return std::nullopt;
}

}  // namespace

std::string_view to_string(Key key) {
    return key_words[static_cast<std::size_t>(key)];
}

/// Puts each value where it belongs: what a value is follows from the place it stands in.
class FieldHandler {
  public:
    explicit FieldHandler(RecordFields& fields) : fields_(fields) {}

    void scalar(const Value& value) { put(value); }

    void key(std::string_view word, std::uint32_t offset) {
        Fields* const object = open_object();
        if (object == nullptr) {
            return;
        }
        key_ = find_key(word);
        if (key_ && object->find(*key_) != nullptr) {
            throw Refusal{offset, "the field `" + std::string(word) + "` is there twice"};
        }
    }

    void open(const Value& container) {
        if (depth_ == RecordFields::deepest) {
            throw Refusal{container.offset,
                          "nested deeper than " + std::to_string(RecordFields::deepest)};
        }
        const Place inside = place_inside(container);
        Value* const kept = put(container);
        if (inside == Place::list) {
            list_ = kept;
            list_->first_element = static_cast<std::uint32_t>(fields_.elements_.size());
        }
        places_[++depth_] = inside;
    }

    void close() { --depth_; }

  private:
    enum class Place : std::uint8_t { line, record, evidence, list, elsewhere };

    [[nodiscard]] Place place() const { return places_[depth_]; }

    /// The object whose members are being read; null when they are nothing we know.
    [[nodiscard]] Fields* open_object() const {
        switch (place()) {
            case Place::record:
                return &fields_.record_;
            case Place::evidence:
                return &fields_.evidence_;
            default:
                return nullptr;
        }
    }

    /// What the values inside a container mean that begins here.
    Place place_inside(const Value& container) {
        if (place() == Place::line && container.type == Value::Type::object) {
            fields_.record_.clear(container.offset);
            return Place::record;
        }
        if (open_object() == nullptr || !key_) {
            return Place::elsewhere;
        }
        if (container.type == Value::Type::array) {
            return Place::list;
        }
        if (place() == Place::record && key_ == Key::evidence) {
            fields_.evidence_.clear(container.offset);
            return Place::evidence;
        }
        return Place::elsewhere;
    }

    /// The value as it was kept; null when it is not.
    Value* put(const Value& value) {
        switch (place()) {
            case Place::line:
                return put_line(value);
            case Place::list:
                return put_element(value);
            default:
                Fields* const object = open_object();
                return object != nullptr && key_ ? &object->set(*key_, value) : nullptr;
        }
    }

    static Value* put_line(const Value& value) {
        if (value.type != Value::Type::object) {
            throw Refusal{value.offset, "a record is a JSON object, {…}"};
        }
        return nullptr;
    }

    Value* put_element(const Value& value) {
        if (++list_->size <= RecordFields::most_elements) {
            fields_.elements_.push_back(value);
        }
        return nullptr;
    }

    RecordFields& fields_;
    std::optional<Key> key_;  ///< of the member being read
    Value* list_ = nullptr;   ///< the array being read
    std::array<Place, RecordFields::deepest + 1> places_{Place::line};
    std::size_t depth_ = 0;
};

void RecordFields::parse(char* line, std::size_t size) {
    elements_.clear();
    FieldHandler handler(*this);
    parse_json_line(line, size, handler);
}

std::span<const Value> RecordFields::elements(const Value& array) const {
    return std::span(elements_).subspan(array.first_element,
                                        std::min<std::size_t>(array.size, most_elements));
}

}  // namespace entente
