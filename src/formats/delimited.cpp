/// Reading and writing delimited tables.
#include "formats/delimited.hpp"

#include "formats/text.hpp"

#include <algorithm>

namespace entente {
namespace {

constexpr std::size_t most_columns = 10000;

/// The separator that the first line has most of, outside quotes.
char sniff_separator(std::string_view text) {
    char best = ',';
    std::ptrdiff_t most = 0;
    std::string bare;
    bool quoted = false;
    for (const char byte : text) {
        quoted = byte == '"' ? !quoted : quoted;
        if (byte == '\n' && !quoted) {
            break;
        }
        bare += quoted ? ' ' : byte;
    }
    for (const char separator : {'\t', ',', ';', '|'}) {
        const std::ptrdiff_t count = std::ranges::count(bare, separator);
        best = count > most ? separator : best;
        most = std::max(most, count);
    }
    return best;
}

bool is_blank(std::span<const DelimitedCell> row) {
    return row.size() == 1 && trimmed(row.front().text).empty();
}

}  // namespace

DelimitedTable::DelimitedTable(std::string_view text, const std::string& path)
    : text_(text), path_(path) {
    const std::size_t begin = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    at_ = begin;
    separator_ = sniff_separator(text.substr(begin));
    if (at_ == text_.size()) {
        throw Error("an empty table", {path}, "the first line names the columns");
    }
    read_row();
    for (const DelimitedCell& cell : row_) {
        header_.emplace_back(cell.text);
    }
}

std::span<const DelimitedCell> DelimitedTable::next() {
    do {
        if (at_ >= text_.size()) {
            return {};
        }
        read_row();
    } while (is_blank(row_));
    if (row_.size() != header_.size()) {
        const DelimitedCell& odd = row_[std::min(row_.size() - 1, header_.size())];
        fail(std::to_string(row_.size()) + " cells in a row of a table with "
                 + std::to_string(header_.size()) + " columns",
             odd.offset);
    }
    return row_;
}

void DelimitedTable::fail(const std::string& reason, std::size_t offset) const {
    throw Error(reason, where_at(text_, offset, path_));
}

void DelimitedTable::read_row() {
    row_.clear();
    unquoted_.clear();
    do {
        if (row_.size() == most_columns) {
            fail("more than " + std::to_string(most_columns) + " columns", at_);
        }
        at_ < text_.size() && text_[at_] == '"' ? read_quoted() : read_plain();
    } while (take_separator());
}

void DelimitedTable::read_plain() {
    const auto is_end = [&](char byte) { return byte == separator_ || byte == '\n'; };
    const auto begin = text_.begin() + static_cast<std::ptrdiff_t>(at_);
    const auto end = std::find_if(begin, text_.end(), is_end);
    std::string_view cell(begin, end);
    row_.push_back({trimmed(cell), at_});
    at_ += cell.size();
}

void DelimitedTable::read_quoted() {
    const std::size_t begin = at_;
    std::string& cell = unquoted_.emplace_back();
    for (++at_; at_ < text_.size(); ++at_) {
        if (text_[at_] == '"' && !text_.substr(at_ + 1).starts_with('"')) {
            break;
        }
        at_ += text_[at_] == '"' ? 1U : 0U;
        cell += text_[at_];
    }
    if (at_ == text_.size()) {
        fail("a quote that is not closed", begin);
    }
    ++at_;
    row_.push_back({cell, begin});
}

bool DelimitedTable::take_separator() {
    while (at_ < text_.size() && text_[at_] != separator_
           && (text_[at_] == ' ' || text_[at_] == '\r')) {
        ++at_;
    }
    if (at_ == text_.size()) {
        return false;
    }
    const char byte = text_[at_];
    if (byte != separator_ && byte != '\n') {
        fail("text after the closing quote", at_);
    }
    ++at_;
    return byte == separator_;
}

void put_cell(TextSink& sink, std::string_view text) {
    const bool plain =
        text.find_first_of(",;\t|\"\n\r") == std::string_view::npos && trimmed(text) == text;
    if (plain) {
        sink.put(text);
        return;
    }
    sink.put('"');
    for (const char byte : text) {
        byte == '"' ? sink.put("\"\"") : sink.put(byte);
    }
    sink.put('"');
}

}  // namespace entente
