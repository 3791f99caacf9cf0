"""What networkx makes of NAME.json and NAME.graphml; it writes each anew for the program to read. usage: … NAME"""
import inspect
import json
import sys

import networkx

import graphs


def plain(graph):
    real = {node: fields.get("id", node) for node, fields in graph.nodes(data=True)}
    return graphs.graph(graph.is_directed(), [(real[node], fields) for node, fields in graph.nodes(data=True)],
                        [(real[source], real[target], fields) for source, target, fields in graph.edges(data=True)])


def keyword(function):
    """Since 3.4 the key of the links is called `edges`."""
    return "edges" if "edges" in inspect.signature(function).parameters else "link"


def node_link(data, links):
    """As a version of networkx reads it that knows no other list than `links`."""
    only = {key: value for key, value in data.items() if key in ("directed", "multigraph", "graph", "nodes", links)}
    return networkx.node_link_graph(only, **{keyword(networkx.node_link_graph): links})


def main(name):
    wanted = graphs.of_json(f"{name}.source.json")
    with open(f"{name}.json", encoding="utf8") as file:
        data = json.load(file)
    for links in ("links", "edges"):
        graph = node_link(data, links)
        graphs.check(f"node_link_graph {links}", wanted, plain(graph))
        with open(f"{name}.networkx.{links}.json", "w", encoding="utf8") as file:
            json.dump(networkx.node_link_data(graph, **{keyword(networkx.node_link_data): links}), file)
    graph = networkx.read_graphml(f"{name}.graphml")
    spelled = graphs.spelled(wanted)
    graphs.check("read_graphml", spelled, plain(graph))
    networkx.write_graphml(graph, f"{name}.networkx.graphml")
    if name == "syria":  # in networkx's edge lists names are words
        networkx.write_weighted_edgelist(graph, f"{name}.networkx.edges", delimiter=" ")


main(sys.argv[1])
