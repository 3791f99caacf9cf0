/// Spelling names.
#include "formats/spelling.hpp"

#include "records/utf8.hpp"

#include <unordered_set>

namespace entente {

std::string without_controls(std::string_view text) {
    std::string kept = repair_utf8(text);
    std::erase_if(kept, [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n'
               && byte != '\r';
    });
    return kept;
}

std::vector<std::string> made_unique(std::vector<std::string> ids) {
    std::unordered_set<std::string> taken;
    for (std::string& id : ids) {
        while (!taken.insert(id).second) {
            id += '_';
        }
    }
    return ids;
}

}  // namespace entente
