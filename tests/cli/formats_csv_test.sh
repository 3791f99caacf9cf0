# Python's csv finds in the two tables that `convert` writes what was in the graph, and the other way round.
. "$(dirname "$0")/check.sh" "$1"
. "$here/formats/samples.sh"
checked with_csv.py
for graph in $graphs; do
    reads_back $graph.python.csv $graph
done
finish
