"""Whether FILE, the program's JSON, holds the graph of NAME.source.json, but for stances. usage: … NAME FILE [WHAT]

WHAT: `spelled`, names of attributes are as GraphML wants them; `weights`, only ids and weights are there.
"""
import sys

import graphs


def bare(graph, *fields):
    """With no more of the ties than these fields, or all but the quote; then actors have ids only."""
    ties = {ends: {key: value for key, value in tie.items() if (key in fields if fields else key != "quote")}
            for ends, tie in graph["ties"].items()}
    return graph | {"actors": dict.fromkeys(graph["actors"], {}) if fields else graph["actors"], "ties": ties}


name, path, *what = sys.argv[1:]
wanted, found = graphs.of_json(f"{name}.source.json"), graphs.of_json(path)
if what == ["weights"]:
    graphs.check(path, bare(wanted, "signed_weight"), bare(found, "signed_weight"))
else:
    graphs.check(path, bare(graphs.spelled(wanted) if what else wanted), bare(found))
