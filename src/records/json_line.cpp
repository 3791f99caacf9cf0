/// What is wrong with a JSON text, said to a person.
#include "records/json_line.hpp"

namespace entente {

std::string_view syntax_reason(rapidjson::ParseErrorCode code) {
    switch (code) {
        case rapidjson::kParseErrorDocumentRootNotSingular:
            return "more text after the end of the record; one record a line";
        case rapidjson::kParseErrorValueInvalid:
            return "not JSON: expected a value";
        case rapidjson::kParseErrorObjectMissName:
            return "not JSON: expected a key in double quotes";
        case rapidjson::kParseErrorObjectMissColon:
            return "not JSON: expected `:` after the key";
        case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket:
            return "not JSON: expected `,` or `}`";
        case rapidjson::kParseErrorArrayMissCommaOrSquareBracket:
            return "not JSON: expected `,` or `]`";
        case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
            return "not JSON: \\u needs four hexadecimal digits";
        case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
            return "half of a surrogate pair: \\ud83d needs its \\ude00";
        case rapidjson::kParseErrorStringEscapeInvalid:
            return "not JSON: no such escape, or a tab or newline that is not escaped";
        case rapidjson::kParseErrorStringMissQuotationMark:
            return "not JSON: the string does not end";
        case rapidjson::kParseErrorNumberTooBig:
            return "a number beyond all ranges";
        case rapidjson::kParseErrorNumberMissFraction:
            return "not JSON: expected a digit after the decimal point";
        case rapidjson::kParseErrorNumberMissExponent:
            return "not JSON: expected a digit in the exponent";
        default:
            return "not JSON";
    }
}

}  // namespace entente
