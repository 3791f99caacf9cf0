#include "small_model.hpp"
#include "syntax/model_check.hpp"

#include <entente/error.hpp>

#include <catch2/catch.hpp>

namespace entente::syntax {
namespace {

void refused(const std::string& bytes, const std::string& message) {
    CHECK_THROWS_WITH(model_from_bytes(bytes, "x.model"), Catch::StartsWith("x.model: " + message));
}

}  // namespace

TEST_CASE("a model file comes out as it went in", "[syntax]") {
    const ModelFile model = small_model();
    CHECK(read_model_file(write_model_file(model), "x.model") == model);
}

TEST_CASE("what is no whole model is refused", "[syntax]") {
    const std::string bytes = write_model_file(small_model());
    refused("", "not a syntax model");
    refused("PK\x03\x04 something else entirely, and long", "not a syntax model");
    for (const std::size_t length :
         {std::size_t{15}, std::size_t{16}, std::size_t{30}, bytes.size() / 2, bytes.size() - 1}) {
        refused(bytes.substr(0, length), "the model is cut off");
    }
    refused(bytes + "x", "the model is cut off or was changed");
    std::string later = bytes;
    later[15] = 9;
    refused(later, "a syntax model of version 9, not 1");
}

TEST_CASE("a changed byte anywhere in a model is found", "[syntax]") {
    const std::string bytes = write_model_file(small_model());
    for (std::size_t at = 16; at < bytes.size(); at += 97) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 4);
        refused(changed, "the model is cut off or was changed");
    }
}

TEST_CASE("parts of a model that do not fit are refused", "[syntax]") {
    const ModelFile whole = small_model();
    const auto refuse = [](ModelFile model, const std::string& part) {
        CHECK(find_model_fault(model) == part);
        refused(write_model_file(model), "the parts of the model do not fit: " + part);
    };
    ModelFile model = whole;
    model.words.features.pop_back();
    refuse(model, "feature tables");
    model = whole;
    model.lstm[2].recurrent.columns = 8;
    refuse(model, "recurrent layer 3");
    model = whole;
    model.tags.clear();
    refuse(model, "tags");
    model = whole;
    model.biaffine.bias.pop_back();
    refuse(model, "heads");
    model = whole;
    model.labels[0] = "x";
    model.labels[1] = "y";
    refuse(model, "labels");
    model = whole;
    model.lemmas.answers[0] = 60000;
    refuse(model, "rules");
}

TEST_CASE("a model file that is not there is an error with its name", "[syntax]") {
    CHECK_THROWS_WITH(load_model("no/such.model"), Catch::Contains("no/such.model"));
}

}  // namespace entente::syntax
