# entente convert: formats by ending and by name, what is lost, what is refused.
. "$(dirname "$0")/check.sh" "$1"

write_records >r.ndjson
"$entente" build r.ndjson -o g.json

exits 0 "$entente" convert --formats && silent
for format in json graphml dot csv edges; do prints "$format"; done

exits 0 "$entente" convert g.json -o g.graphml && exits 0 "$entente" convert g.graphml -o back.json
exits 0 "$entente" camps back.json --format json && cp out camps_back
exits 0 "$entente" camps g.json --format json
python3 - <<'EOF' || fail "GraphML changed the camps"
import json
a, b = json.load(open("out")), json.load(open("camps_back"))
raise SystemExit(a["camps"] != b["camps"] or a["frustration"] != b["frustration"])
EOF
exits 0 "$entente" convert g.json -o g.csv && [ -s g.csv ] && [ -s g.nodes.csv ] || fail "CSV is two files"
exits 0 "$entente" convert g.csv --to json && prints "Kofi Annan"
exits 0 "$entente" convert g.json --to csv && says ".nodes.csv"
exits 0 "$entente" convert g.json --to csv --quiet && silent
exits 0 "$entente" convert g.json -o g.DOT && "$entente" convert - --from dot --to json <g.DOT >out
prints "kofi-annan"
exits 0 "$entente" convert g.json --to graphml -o odd.name && head -1 odd.name | grep -q xml || fail "--to"
printf 'a b 1\nb c -2\n' >e.txt
exits 0 "$entente" camps e.txt && prints "3 actors with 2 ties"
"$entente" camps --from edges - <e.txt | cmp -s - out || fail "--from"
for weight in signed abs support; do exits 0 "$entente" convert g.json --to graphml --weight $weight; done
exits 0 "$entente" convert g.json --to json --no-stances
grep -q "Russia rejected" out && fail "--no-stances kept a sentence"

exits 2 "$entente" convert g.json && one_line_error && says "--to"
exits 2 "$entente" convert g.json -o g.xyz && one_line_error && says ".graphml"
exits 2 "$entente" convert g.json --to graphml --weight heavy && one_line_error && says "signed|abs|support"
exits 2 "$entente" convert g.json --to yaml && one_line_error
finish
