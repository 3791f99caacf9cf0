"""What python-igraph makes of NAME.graphml and NAME.json; it writes each anew for the program to read. usage: … NAME"""
import json
import sys
import warnings

import igraph

import graphs


def plain(graph):
    """igraph reads a missing boolean as False, so a column of booleans must be full or be text."""
    real = graph.vs["id"]
    ends = [(real[edge.source], real[edge.target], edge.attributes()) for edge in graph.es]
    return graphs.graph(graph.is_directed(), [(vertex["id"], vertex.attributes()) for vertex in graph.vs], ends)


def of_json(name):
    with open(f"{name}.json", encoding="utf8") as file:
        data = json.load(file)
    return igraph.Graph.DictList(data["nodes"], data["links"], data["directed"], vertex_name_attr="id")


def main(name):
    warnings.filterwarnings("ignore", "Could not add vertex ids")  # ours stand in their place
    wanted = graphs.of_json(f"{name}.source.json")
    graph = igraph.Graph.Read_GraphML(f"{name}.graphml")
    spelled = graphs.spelled(wanted)
    graphs.check("Read_GraphML", spelled, plain(graph))
    if name != "hostile":
        graph.write_graphml(f"{name}.igraph.graphml")
    graphs.check("DictList", wanted, plain(of_json(name)))


main(sys.argv[1])
