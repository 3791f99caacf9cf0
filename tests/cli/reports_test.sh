# report, camps, balance, explain: forms, options, pipes, the same bytes twice.
. "$(dirname "$0")/check.sh" "$1"

write_records >r.ndjson
"$entente" build r.ndjson --title "Talks" -o g.json

json() { python3 -c "import json,sys; d=json.load(open('out')); sys.exit(not ($1))" || fail "JSON: $1"; }

for command in "report" "camps" "balance"; do
    for format in table markdown csv json; do
        exits 0 "$entente" $command g.json --format $format && silent
        cp out once
        exits 0 "$entente" $command g.json --format $format --jobs 3 && cmp -s out once \
            || fail "$command --format $format differs from run to run"
        "$entente" $command <g.json --format $format | cmp -s - once || fail "$command from a pipe"
    done
    exits 0 "$entente" $command g.json && prints "Talks" && prints "5: 3 supporting, 2 opposing"
    exits 2 "$entente" $command g.json --format xml && one_line_error && says "table|markdown|csv|json"
    exits 2 "$entente" $command g.json --symmetrise both && one_line_error
    exits 2 "$entente" $command g.json --weights heavy && one_line_error
    exits 2 "$entente" $command g.json --from gexff && one_line_error && says "graphml"
    exits 1 "$entente" $command r.ndjson && one_line_error && says "run 'entente build' first"
    exits 1 "$entente" $command none.json && one_line_error && says "no such file"
    exits 1 "$entente" $command . && one_line_error && says "is a directory"
    printf '{"directed":true,"nodes":[{"id":' >half.json
    exits 1 "$entente" $command half.json && one_line_error && says "half.json:1:"
    head -c 5000 /dev/urandom >noise.bin
    exits 1 "$entente" $command noise.bin && one_line_error
done
"$entente" build r.ndjson | "$entente" camps - >piped && "$entente" camps g.json | tail -n +3 \
    | cmp -s - piped || fail "build | camps differs from a file"

exits 0 "$entente" report g.json --format json
json 'd["actors"][0]["id"] == "nato" and d["actors"][0]["degree"] == 3'
json 'd["actors"][0].keys() >= {"id","name","kind","camp","strength_support_in","betweenness","closeness","eigenvector","pagerank","pn"}'
json 'd["rules"]["symmetrise"] == "sum"'
exits 0 "$entente" report g.json --measures pagerank,pn --by name --top 2 --format csv
[ "$(head -1 out)" = "id,name,kind,camp,pagerank,pn" ] && [ "$(wc -l <out)" = 3 ] || fail "--measures --top"
exits 0 "$entente" report g.json --raw --lengths hops --ties all --directed --measures betweenness
exits 2 "$entente" report g.json --measures fame && one_line_error && says "betweenness"
exits 2 "$entente" report g.json --by betwenness && one_line_error && says "did you mean 'betweenness'?"
exits 2 "$entente" report g.json --top -1 && one_line_error
exits 2 "$entente" report g.json --top 1e3 && one_line_error

exits 0 "$entente" camps g.json --camps 2 --weights unit --format json
json 'd["camps"] and d["objective"] == "frustration" and d["weights"] == "unit" and d["optimal"] is True'
json 'd.keys() >= {"symmetrise","frustration","lower_bound","mediators","ties","actors"}'
json 'sorted(sum(d["camps"], [])) == ["china","kofi-annan","nato","russia"]'
json 'd["frustration"] == 1'
exits 0 "$entente" camps g.json && prints "proved optimal"
exits 2 "$entente" camps g.json --camps many && one_line_error
exits 2 "$entente" camps g.json --camps 0 && one_line_error
exits 1 "$entente" camps g.json --camps 9 && one_line_error

exits 0 "$entente" balance g.json --format json
json 'd["triads"] == {"+++": 0, "++-": 1, "+--": 1, "---": 0} and d["balanced_triangles"] == 0.5'
json 'd["frustration"] == 1 and 0 < d["walk_balance"] < 1'

exits 0 "$entente" explain g.json russia nato && prints "Russia rejected what NATO said." \
    && prints "The Paper" && prints "2012-07-14" && prints "REJECT" && prints "no tie"
exits 0 "$entente" explain g.json Moscow "THE ALLIANCE" && prints "Russia → NATO"
exits 0 "$entente" explain g.json annan && prints "Kofi Annan" && prints "Annan will see Russia."
exits 0 "$entente" explain g.json russia nato --format json
json '(d["source"], d["target"], d["sign"]) == ("russia", "nato", -1) and d["stances"][0]["type"] == "stance"'
json 'd["reverse"]["sign"] == 0 and d["reverse"]["stances"] == []'
exits 0 "$entente" explain g.json russia --format json
json 'd["actor"] == "russia" and len(d["ties"]) == 3 and d["ties"][0]["fits"] is True'
exits 0 "$entente" explain g.json russia nato --format csv && prints "russia,nato,REJECT,-1,-4,actual"
exits 1 "$entente" explain g.json rusia && one_line_error && says "did you mean 'russia'"
exits 1 "$entente" explain g.json qqqqqqqqqq && one_line_error && says "entente report"
exits 1 "$entente" explain g.json $'\e[2J' && one_line_error
grep -q $'\e' err && fail "an escape sequence reached stderr"
{ write_records; echo '{"type":"actor","id":"annan-2","name":"Annan","kind":"person"}'
  write_records | tail -1 | sed 's/kofi-annan/annan-2/'; } | "$entente" build -o two.json
exits 1 "$entente" explain two.json annan && one_line_error && says "annan-2, kofi-annan"
finish
