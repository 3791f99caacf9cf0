# networkx finds in what `convert` writes what was in the graph, and `convert` in what networkx writes.
. "$(dirname "$0")/check.sh" "$1"
. "$here/formats/samples.sh"
needs networkx
checked with_networkx.py
for graph in $graphs; do
    reads_back $graph.networkx.links.json $graph
    reads_back $graph.networkx.edges.json $graph
    reads_back $graph.networkx.graphml $graph spelled
done
reads_back syria.networkx.edges syria weights
finish
