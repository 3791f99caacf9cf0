# Graphviz's tools find in the DOT that `convert` writes what was in the graph, and `convert` in what they write.
. "$(dirname "$0")/check.sh" "$1"
. "$here/formats/samples.sh"
command -v dot >/dev/null || exit 77
for graph in $graphs; do
    exits 0 dot -Tdot_json $graph.dot && silent
    mv out $graph.dot.json
    exits 0 dot -Tcanon $graph.dot && silent
    mv out $graph.canon.dot
    reads_back $graph.canon.dot $graph
    grep -qE '^ *(node|edge) *\[' $graph.dot && fail "Gephi skips what follows 'node ['"
done
checked with_graphviz.py
finish
