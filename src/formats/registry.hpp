/// The formats, one a file; formats.cpp lists them in its table.
#pragma once

#include <entente/formats.hpp>

namespace entente {

extern const Format json_format;
extern const Format graphml_format;
extern const Format dot_format;
extern const Format csv_format;
extern const Format edges_format;

}  // namespace entente
