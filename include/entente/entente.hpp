/// Everything: records in, graph, camps and centralities, drawings, reports and graph files out.
#pragma once

#include <entente/balance.hpp>
#include <entente/build.hpp>
#include <entente/camps.hpp>
#include <entente/centrality.hpp>
#include <entente/drawing.hpp>
#include <entente/error.hpp>
#include <entente/formats.hpp>
#include <entente/graph.hpp>
#include <entente/records.hpp>
#include <entente/reports.hpp>
