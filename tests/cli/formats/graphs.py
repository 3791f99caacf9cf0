"""Graphs as plain values, whoever has read them, and the graphs that readers are tried on.

A graph is {"directed": bool, "actors": {id: fields}, "ties": {(source, target): fields}}; fields
are what the file says, without what is missing. usage: graphs.py hostile|undirected >FILE

The undirected one lacks the name of 10,000 characters: igraph 0.10.2 writes garbage behind texts of 4,000 and more.
"""
import itertools
import json
import math
import re
import sys

HOSTILE = [
    'plain', 'two words', '"quoted"', "it's", 'back\\slash', 'ends in \\', '\\"', '\\N', 'line\nbreak',
    'tab\tstop', '<&>', '<b>bold</b>', '&amp;', 'a,b;c|d', '\U0001F600 emoji', '\u4e2d\u56fd', 'graph', 'node',
    'edge', '1e5', '007', '12', '-1', 'ns:port', '%local', '#hash', '{record|x}', 'true', 'null', ']]>',
    '\u00e9', "'", 'n5', '=1+1', ' spaces ', 'x' * 10_000]


def hostile(directed, names):
    """Every name as an id, as another's name and as an attribute; a path of ties, a loop and one tie more."""
    nodes = [{"id": name, "name": names[at - 1], "kind": ["state", "person", "group"][at % 3],
              "note <&>": names[at - 2], "rank": at - 3, "share": at / 7} for at, name in enumerate(names)]
    ends = [*itertools.pairwise(names), (names[0], names[0]), (names[9], names[4])]
    links = [link(at, *pair, names) for at, pair in enumerate(ends)]
    for holder in nodes[::2] + links[::3]:
        holder["flag"] = holder is not nodes[2]
    return {"directed": directed, "graph": {"title": 'The "title" <&>'}, "nodes": nodes, "links": links}


def link(at, source, target, names):
    support, opposition = [(0, 0), (at / 3, 0), (0, at + 0.1), (1, 1), (2, 5e-9)][at % 5]
    return {"source": source, "target": target, "sign": (support > opposition) - (support < opposition),
            "signed_weight": support - opposition, "weight": support - opposition, "support": support,
            "opposition": opposition, "count": at, "first": f"2012-01-{1 + at % 28:02}",
            "last": "2012-12-31", "was said": names[at % len(names)]}


def present(fields, *without):
    """Tools give None, NaN or the empty text for what is missing."""
    def is_missing(value):
        return value is None or value == "" or (isinstance(value, float) and math.isnan(value))
    return {key: value for key, value in fields.items() if key not in without and not is_missing(value)}


def plain_actor(node):
    fields = present(node, "id", "label", "aliases")
    aliases = node.get("aliases") or []
    joined = aliases if isinstance(aliases, str) else "|".join(re.sub(r"([|\\])", r"\\\1", one) for one in aliases)
    return present(fields | {"aliases": joined})


def plain_tie(tie):
    quotes = [stance["evidence"]["text"] for stance in tie.get("stances") or []]
    return present({"quote": next(filter(None, quotes), None)} | tie, "source", "target", "stances")


def graph(directed, nodes, ties):
    """Of pairs (id, fields) and triples (source, target, fields)."""
    return {"directed": directed, "actors": {name: plain_actor(fields) for name, fields in nodes},
            "ties": {pair(directed, source, target): plain_tie(fields) for source, target, fields in ties}}


def pair(directed, source, target):
    return (source, target) if directed else tuple(sorted((source, target)))


def of_json(path):
    """The graph in a file of the program's own JSON."""
    with open(path, encoding="utf8") as file:
        data = json.load(file)
    return graph(data["directed"], [(node["id"], node) for node in data["nodes"]],
                 [(tie["source"], tie["target"], tie) for tie in data["links"]])


def with_weights(expected, weight):
    """With another attribute `weight` of ties: `abs`, say."""
    ties = {ends: fields | {"weight": weight(fields["signed_weight"])} for ends, fields in expected["ties"].items()}
    return expected | {"ties": ties}


def spelled(expected):
    """With the names of attributes as the schema of GraphML wants them."""
    def all_spelled(fields_of):
        return {key: {re.sub(r"[^\w.-]", "_", name): value for name, value in fields.items()}
                for key, fields in fields_of.items()}
    return expected | {"actors": all_spelled(expected["actors"]), "ties": all_spelled(expected["ties"])}


def same(wanted, found):
    """Equal, numbers to the 15 digits that igraph writes; where a format has texts only, the text of it."""
    if isinstance(found, str) and isinstance(wanted, bool):
        return found == str(wanted).lower()
    if isinstance(wanted, bool) or isinstance(found, bool) or not isinstance(wanted, (int, float)):
        return found is wanted or found == wanted
    return found is not None and math.isclose(float(found), wanted, rel_tol=1e-14)


def differences(wanted, found):
    if wanted["directed"] != found["directed"]:
        yield f"directed is {found['directed']}"
    for part in ("actors", "ties"):
        for key in wanted[part].keys() | found[part].keys():
            left, right = wanted[part].get(key), found[part].get(key)
            if left is None or right is None:
                yield f"{part}: {str(key)[:80]} is {'too much' if left is None else 'missing'}"
                continue
            for name in left.keys() | right.keys():
                if not same(left.get(name), right.get(name)):
                    yield f"{part}: {str(key)[:80]}: {name} is {right.get(name)!r:.80}, not {left.get(name)!r:.80}"


def check(reader, wanted, found):
    """Ends the program when what `reader` found is not what is wanted."""
    lines = sorted(differences(wanted, found))
    if lines:
        sys.exit("\n".join([f"{reader}: {len(lines)} differences", *lines[:10]]))


if __name__ == "__main__":
    everything = sys.argv[1] == "hostile"
    json.dump(hostile(everything, HOSTILE if everything else HOSTILE[:-1]), sys.stdout)
