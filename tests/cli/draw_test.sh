# entente draw: kinds of picture, what is left out, the same bytes twice.
. "$(dirname "$0")/check.sh" "$1"

write_records >r.ndjson
"$entente" build r.ndjson --title 'Talks <&> "more"' -o g.json

exits 0 "$entente" draw g.json && silent && head -c 200 out | grep -q '<?xml' || fail "svg on stdout"
cp out once.svg
exits 0 "$entente" draw g.json --jobs 3 && cmp -s out once.svg || fail "another picture"
"$entente" draw <g.json | cmp -s - once.svg || fail "a pipe is drawn differently"
"$entente" build r.ndjson --title 'Talks <&> "more"' | "$entente" draw -o piped.svg \
    && cmp -s piped.svg once.svg || fail "build | draw"
grep -q "Kofi Annan" once.svg || fail "an actor is missing"
if command -v xmllint >/dev/null; then xmllint --noout once.svg || fail "no XML"; fi

exits 0 "$entente" draw g.json -o g.svg && cmp -s g.svg once.svg || fail "-o g.svg"
exits 0 "$entente" draw g.json -o g.PNG && [ "$(head -c 4 g.PNG | tail -c 3)" = PNG ] || fail "png"
exits 0 "$entente" draw g.json -o g.pdf && [ "$(head -c 4 g.pdf)" = %PDF ] || fail "pdf"
grep -qa CreationDate g.pdf && fail "the picture has the time of day in it"
if command -v pdfinfo >/dev/null; then pdfinfo g.pdf >/dev/null || fail "no PDF"; fi
exits 0 "$entente" draw g.json -o again.pdf && cmp -s again.pdf g.pdf || fail "another pdf"
exits 0 "$entente" draw g.json -o again.png && cmp -s again.png g.PNG || fail "another png"
exits 0 "$entente" draw g.json -o g.dot && grep -q graph g.dot || fail "dot"
if command -v dot >/dev/null; then dot -Tcanon g.dot >/dev/null || fail "Graphviz does not read the dot"; fi
exits 0 "$entente" draw g.json --to dot && cmp -s out g.dot || fail "--to dot"
exits 0 "$entente" draw g.json --to png -o odd.name && [ "$(head -c 4 odd.name | tail -c 3)" = PNG ] \
    || fail "--to is stronger than the ending"

exits 0 "$entente" draw g.json --top 2 -o top.svg && [ -s err ] || fail "what was left out is not said"
exits 0 "$entente" draw g.json --top 2 -o top.svg --quiet && silent
grep -q "Kofi Annan" top.svg && fail "--top 2 draws the third actor"
exits 0 "$entente" draw g.json --title "Another title" && prints "Another title"
exits 0 "$entente" draw g.json --no-legend --size-by betweenness --camps 2 --weights unit --ties 2

exits 2 "$entente" draw g.json -o g.docx && one_line_error && says ".svg .png .pdf .dot"
exits 2 "$entente" draw g.json --to gif && one_line_error && says "svg|png|pdf|dot"
exits 2 "$entente" draw g.json --size-by fame && one_line_error && says "'fame'"
exits 2 "$entente" draw g.json --top many && one_line_error
exits 2 "$entente" build r.ndjson -o g.svg && one_line_error && says "entente draw"
exits 1 "$entente" draw r.ndjson -o never.svg && one_line_error && says "entente build"
[ -e never.svg ] && fail "a failed run left a file"
finish
