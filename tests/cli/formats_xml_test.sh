# The GraphML that `convert` writes is well-formed and valid by the schema of GraphML 1.1.
. "$(dirname "$0")/check.sh" "$1"
. "$here/formats/samples.sh"
command -v xmllint >/dev/null || exit 77
schema=${ENTENTE_SHARED:-$here/../../../shared}/schemas/graphml11/graphml.xsd
for graph in $graphs; do
    exits 0 xmllint --noout $graph.graphml && silent
    [ ! -f "$schema" ] || exits 0 xmllint --noout --nonet --schema "$schema" $graph.graphml
done
finish
