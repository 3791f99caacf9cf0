#include "syntax/model_file.hpp"

#include "syntax/model_check.hpp"

#include <entente/error.hpp>

#include <bit>
#include <cstring>

namespace entente::syntax {
namespace {

static_assert(std::endian::native == std::endian::little, "model files are read as they lie");

constexpr std::string_view magic = "entente syntax\n";
constexpr std::uint32_t version = 1;

/// FNV-1a by words of eight bytes.
std::uint64_t checksum(std::string_view bytes) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (std::size_t at = 0; at < bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, std::min<std::size_t>(8, bytes.size() - at));
        hash = (hash ^ word) * 0x100000001B3U;
        hash ^= hash >> 32U;
    }
    return hash;
}

class Writer {
  public:
    template <class T>
    void array(const std::vector<T>& values) {
        number(values.size());
        bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }

    void number(std::uint64_t value) {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
    }

    void names(const std::vector<std::string>& all) {
        std::string joined;
        for (const std::string& name : all) {
            joined += name + '\n';
        }
        array(std::vector<char>(joined.begin(), joined.end()));
    }

    void magic_and_version() {
        bytes_ = magic;
        bytes_ += static_cast<char>(version);
    }

    [[nodiscard]] std::string finished() {
        number(checksum(bytes_));
        return std::move(bytes_);
    }

  private:
    std::string bytes_;
};

class Reader {
  public:
    Reader(std::string_view bytes, const std::string& path) : bytes_(bytes), path_(path) {}

    [[noreturn]] void refuse(const std::string& reason) const {
        throw Error(reason, {path_}, "get a model of this version of entente");
    }

    void magic_and_version() {
        if (!bytes_.starts_with(magic)) {
            refuse("not a syntax model");
        }
        if (bytes_.size() < magic.size() + 1 + sizeof(std::uint64_t)) {
            refuse("the model is cut off");
        }
        const auto found = static_cast<unsigned char>(bytes_[magic.size()]);
        if (found != version) {
            refuse("a syntax model of version " + std::to_string(found) + ", not "
                   + std::to_string(version));
        }
        const std::string_view body = bytes_.substr(0, bytes_.size() - sizeof(std::uint64_t));
        std::uint64_t expected = 0;
        std::memcpy(&expected, bytes_.data() + body.size(), sizeof expected);
        if (checksum(body) != expected) {
            refuse("the model is cut off or was changed");
        }
        bytes_ = body.substr(magic.size() + 1);
    }

    void number(std::uint64_t& to) {
        if (bytes_.size() < sizeof to) {
            refuse("the model ends too early");
        }
        std::memcpy(&to, bytes_.data(), sizeof to);
        bytes_.remove_prefix(sizeof to);
    }

    template <class T>
    void array(std::vector<T>& to) {
        std::uint64_t count = 0;
        number(count);
        if (count > bytes_.size() / sizeof(T)) {
            refuse("the model ends too early");
        }
        to.resize(count);
        if (count != 0) {  // an empty vector may have no address to copy to
            std::memcpy(to.data(), bytes_.data(), count * sizeof(T));
        }
        bytes_.remove_prefix(count * sizeof(T));
    }

    void names(std::vector<std::string>& to) {
        std::vector<char> joined;
        array(joined);
        std::string_view rest(joined.data(), joined.size());
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
            to.emplace_back(rest.substr(0, end));
            rest.remove_prefix(end + 1);
        }
    }

    void finish() const {
        if (!bytes_.empty()) {
            refuse("the model has more than it says");
        }
    }

  private:
    std::string_view bytes_;
    const std::string& path_;
};

/// The one list of what a file holds, for both ways.
template <class Archive, class Rows>
void pass_rows(Archive& archive, Rows& rows) {
    std::uint64_t columns = rows.columns;
    archive.number(columns);
    if constexpr (!std::is_const_v<Rows>) {
        rows.columns = columns;
    }
    archive.array(rows.values);
    archive.array(rows.scales);
}

template <class Archive, class Layer>
void pass_linear(Archive& archive, Layer& layer) {
    pass_rows(archive, layer.weights);
    archive.array(layer.bias);
}

template <class Archive, class Rules>
void pass_rules(Archive& archive, Rules& rules) {
    archive.names(rules.classes);
    archive.array(rules.endings);
    archive.array(rules.answers);
}

template <class Archive, class Model>
void pass(Archive& archive, Model& model) {
    archive.magic_and_version();
    for (auto* const table : {&model.words, &model.parts}) {
        archive.array(table->features);
        pass_rows(archive, table->rows);
    }
    for (auto& layer : model.lstm) {
        pass_linear(archive, layer.input);
        pass_rows(archive, layer.recurrent);
    }
    for (auto* const layer : {&model.tag,
                              &model.dependent,
                              &model.head,
                              &model.biaffine,
                              &model.label_dependent,
                              &model.label_head,
                              &model.label}) {
        pass_linear(archive, *layer);
    }
    archive.names(model.tags);
    archive.names(model.labels);
    pass_rules(archive, model.lemmas);
    pass_rules(archive, model.feats);
}

}  // namespace

std::string write_model_file(const ModelFile& model) {
    Writer writer;
    pass(writer, model);
    return writer.finished();
}

ModelFile read_model_file(std::string_view bytes, const std::string& path) {
    Reader reader(bytes, path);
    ModelFile model;
    pass(reader, model);
    reader.finish();
    if (const auto fault = find_model_fault(model)) {
        reader.refuse("the parts of the model do not fit: " + *fault);
    }
    return model;
}

}  // namespace entente::syntax
