# entente build: options, refused lines, several files, pipes.
. "$(dirname "$0")/check.sh" "$1"

write_records >r.ndjson
exits 0 "$entente" build r.ndjson && silent
prints '"directed":true'
cp out whole.json
exits 0 "$entente" build -o g.json r.ndjson && silent && cmp -s g.json whole.json \
    || fail "-o differs from stdout"
[ -s out ] && fail "-o and yet something on stdout"
"$entente" build <r.ndjson | cmp -s - whole.json || fail "stdin differs from a file"
"$entente" build - <r.ndjson | cmp -s - whole.json || fail "- differs from a file"
head -6 r.ndjson >r1.ndjson && tail -n +7 r.ndjson >r2.ndjson
"$entente" build r1.ndjson r2.ndjson | cmp -s - whole.json || fail "two files differ from one"
"$entente" build r2.ndjson r1.ndjson | cmp -s - whole.json || fail "the order of files matters"
"$entente" build r1.ndjson - <r2.ndjson | cmp -s - whole.json || fail "a file and a pipe"
"$entente" build r.ndjson --jobs 7 --seed 9 | cmp -s - whole.json || fail "--jobs changes the graph"

# ties A OPTIONS...: the graph has A ties.
ties() {
    local expected=$1
    shift
    exits 0 "$entente" build r.ndjson "$@"
    local found
    found=$("$entente" report - --format json <out | grep -o '"ties": [0-9]*' | head -1)
    [ "$found" = "\"ties\": $expected" ] || fail "build $*: $found, not $expected"
}
ties 5
ties 4 --since 2012-07-15
ties 2 --until 2012-07-15
ties 1 --since 2012-07-15 --until 2012-07-15
ties 2 --publisher "The Paper"
ties 5 --publisher "The Paper" --publisher "The Other"
ties 3 --status actual,alleged
ties 3 --min-confidence 0.6
ties 0 --since 2030-01-01 && says "the graph has no tie"
exits 0 "$entente" build r.ndjson --since 2030-01-01 --quiet && silent
exits 0 "$entente" build r.ndjson --title 'A "title" <b>' && prints 'A \"title\" <b>'

exits 2 "$entente" build r.ndjson --since 2012-02-30 && one_line_error && says "--since"
exits 2 "$entente" build r.ndjson --since 2012-07-02 --until 2012-07-01 && one_line_error
exits 2 "$entente" build r.ndjson --status actual,thought && one_line_error && says "'thought'"
exits 2 "$entente" build r.ndjson --min-confidence 1.5 && one_line_error && says "from 0 to 1"
exits 2 "$entente" build r.ndjson --min-confidence nan && one_line_error
exits 2 "$entente" build r.ndjson --min-confidence 0.5x && one_line_error
exits 2 "$entente" build r.ndjson --issues projekt && one_line_error && says "did you mean 'project'?"
exits 2 "$entente" build r.ndjson --normalise cosine && one_line_error && says "--issues project"
exits 2 "$entente" build r.ndjson --fold cities && one_line_error && says "states"
exits 2 "$entente" build r.ndjson --affiliation -1 && one_line_error
exits 2 "$entente" build r.ndjson --jobs 0 && one_line_error
exits 2 "$entente" build r.ndjson --to nonsense && one_line_error && says "graphml"
exits 2 "$entente" build r.ndjson -o g.docx && one_line_error && says ".graphml"
exits 2 "$entente" build r.ndjson -o g.json.gz && one_line_error && says "gzip"
exits 0 "$entente" build r.ndjson --issues project --normalise cosine --qualifier congruence

# Refused lines are named with their place, counted, and the rest is built.
{ head -6 r.ndjson; echo '{"type":"stance","document":'; printf '{"type":"actor","id":"\xff"}\n'
  tail -n +7 r.ndjson; echo 'not json'; } >bad.ndjson
exits 0 "$entente" build bad.ndjson
cmp -s out whole.json || fail "refused lines changed the graph"
says "entente: bad.ndjson:7:" && says "bad.ndjson:8:" && says "bad.ndjson:14:"
says "left out 3 of 14 lines"
exits 0 "$entente" build --quiet bad.ndjson && says "left out 3 of 14 lines"
[ "$(wc -l <err)" = 1 ] || fail "--quiet names lines"
exits 1 "$entente" build --strict bad.ndjson -o strict.json && one_line_error && says "bad.ndjson:7:"
[ -e strict.json ] && fail "--strict left a file"
{ cat r.ndjson; for i in $(seq 50); do echo "bad $i"; done; } >worse.ndjson
exits 0 "$entente" build worse.ndjson && says "left out 50 of 61 lines"
[ "$(grep -c 'worse.ndjson:' err)" = 20 ] || fail "not 20 of 50 refused lines are named"
printf '{"type":"actor","id":"x","name":"\x1b[2Jclear"}\nbad \x1b[2J\n' | "$entente" build - >out 2>err
grep -q $'\e' err && fail "an escape sequence reached stderr"

# What is no records at all.
exits 1 "$entente" build whole.json && says "none of the" && says "whole.json"
exits 0 "$entente" build /dev/null && silent
exits 1 "$entente" build none.ndjson && one_line_error && says "none.ndjson: cannot open: no such file"
exits 1 "$entente" build r.ndjson none.ndjson && one_line_error
exits 1 "$entente" build . && one_line_error && says "is a directory"
if [ "$(id -u)" != 0 ]; then
    cp r.ndjson secret.ndjson && chmod 000 secret.ndjson
    exits 1 "$entente" build secret.ndjson && one_line_error && says "permission denied"
fi
finish
