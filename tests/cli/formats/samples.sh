# To be sourced after check.sh: writes the graphs that readers are tried on, syria, hostile and undirected, each as
# NAME.source.json and, by the program, in every format as NAME.FORMAT.
export PYTHONDONTWRITEBYTECODE=1
readers=$here/formats

# needs MODULE: the test is skipped where Python has no such module.
needs() { /usr/bin/python3 -c "import $1" 2>/dev/null || exit 77; }

# checked SCRIPT ARGUMENT...: a reader's script finds in each graph's files what should be in them.
checked() {
    local graph
    for graph in $graphs; do
        /usr/bin/python3 "$readers/$1" "$graph" || fail "$1 $graph"
    done
}

graphs="syria hostile undirected"
"$entente" build --quiet "${ENTENTE_GRAPHS:-$here/../../graphs}/syria-2012/records.ndjson" -o syria.source.json || fail "no records"
for graph in hostile undirected; do
    /usr/bin/python3 "$readers/graphs.py" $graph >$graph.source.json
done
for graph in $graphs; do
    for format in json graphml dot csv edges; do
        exits 0 "$entente" convert $graph.source.json -o $graph.$format
    done
done

# reads_back FILE NAME [WHAT]: the program finds in what another tool has written the graph NAME.
reads_back() {
    exits 0 "$entente" convert --quiet "$1" -o back.json
    /usr/bin/python3 "$readers/same_graph.py" "$2" back.json ${3:-} || fail "what the program reads in $1"
}
