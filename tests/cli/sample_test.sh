#!/usr/bin/env bash
# The shipped sample: its records hold to its articles, and the program makes of them what is expected, byte for byte.
# usage: sample_test.sh ENTENTE [update]      update: write what the program makes as what is expected; look at it
set -euo pipefail
entente=$1
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
graphs=${ENTENTE_GRAPHS:-$here/../../graphs}
seeds=${ENTENTE_SHARED:-$here/../../../shared}/seeds
sample=$graphs/syria-2012
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

coded=()
if [ -d "$seeds" ]; then # an independent coding of the same facts
    coded=("$seeds/000_18c29b6a928865fb.gold.json" annan-in-moscow "$seeds/002_be37f808cf69bf73.gold.json" beijing-summit)
fi
"$here/check-corpus" "$sample" "${coded[@]}"

graph=$made/syria-2012.graph.json
"$entente" build --strict --title "Syria, June and July 2012" "$sample/records.ndjson" -o "$graph"
"$entente" camps "$graph" --format json -o "$made/camps.json"
"$entente" draw "$graph" -o "$made/diagram.dot"
"$entente" draw "$graph" -o "$made/diagram.svg"
if [ "${2:-}" = update ]; then
    mkdir -p "$sample/expected"
    cp "$made"/* "$sample/expected/"
fi
diff -r "$sample/expected" "$made" >&2 || {
    echo "sample_test: if the change is meant, run it with \`update\` and look at the drawing" >&2
    exit 1
}
