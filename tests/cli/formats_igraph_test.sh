# python-igraph finds in what `convert` writes what was in the graph, and `convert` in what igraph writes.
. "$(dirname "$0")/check.sh" "$1"
. "$here/formats/samples.sh"
needs igraph
checked with_igraph.py
for graph in syria undirected; do
    reads_back $graph.igraph.graphml $graph spelled
done
finish
