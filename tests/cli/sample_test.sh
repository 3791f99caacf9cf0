#!/usr/bin/env bash
# The shipped sample: its records hold to its articles, and the program makes of them what is expected.
# usage: sample_test.sh ENTENTE
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
sample=$ENTENTE_GRAPHS/syria-2012

coded=()
seeds=$ENTENTE_SHARED/seeds
if [ -d "$seeds" ]; then # an independent coding of the same facts
    coded=("$seeds/000_18c29b6a928865fb.gold.json" annan-in-moscow "$seeds/002_be37f808cf69bf73.gold.json" beijing-summit)
fi
"$here/check-corpus" "$sample" "${coded[@]}"
