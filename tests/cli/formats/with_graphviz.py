"""What Graphviz makes of NAME.dot, in NAME.dot.json (dot -Tdot_json). usage: … NAME

Every backslash is doubled in DOT, where labels halve it again; a name with % in front, which Graphviz keeps for names
of its own, has a backslash before it.
"""
import json
import sys

import graphs


def actor_id(name):
    return name.removeprefix("\\" if name.startswith("\\%") else "").replace("\\\\", "\\")


def fields(pairs, *without):
    """A node's own name and its attribute `name` are members of the same key, the own one first."""
    return graphs.present({key: value.replace("\\\\", "\\") if isinstance(value, str) else value
                           for key, value in pairs[1:]}, "_gvid", "tail", "head", *without)


def main(name):
    with open(f"{name}.dot.json", encoding="utf8") as file:
        data = dict(json.load(file, object_pairs_hook=list))
    nodes = [(actor_id(dict(pairs[1:2])["name"]), fields(pairs[1:])) for pairs in data["objects"]]
    ids = [node for node, _ in nodes]
    ties = [(ids[dict(pairs)["tail"]], ids[dict(pairs)["head"]], fields(pairs)) for pairs in data["edges"]]
    wanted = graphs.with_weights(graphs.of_json(f"{name}.source.json"), abs)
    graphs.check("dot", wanted, graphs.graph(data["directed"], nodes, ties))


main(sys.argv[1])
