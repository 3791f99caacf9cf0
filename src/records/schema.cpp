/// The JSON Schema of the records, compiled in.
#include <entente/records.hpp>

namespace entente {
namespace data {

extern const std::string_view records_schema;

}  // namespace data

std::string_view record_schema() {
    return data::records_schema;
}

}  // namespace entente
