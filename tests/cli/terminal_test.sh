# On a terminal: colours, NO_COLOR, width, and what is asked of a person who names no input.
. "$(dirname "$0")/check.sh" "$1"
command -v script >/dev/null || exit 77

write_records >r.ndjson
"$entente" build r.ndjson -o g.json

# on_terminal COMMAND: runs it with a terminal as stdin, stdout and stderr, its bytes in ./out.
on_terminal() { TERM=xterm script -qec "$1" /dev/null </dev/null >out 2>&1; code=$?; }

on_terminal "$entente camps g.json"
grep -q $'\e\[' out || fail "no colours on a terminal"
on_terminal "NO_COLOR=1 $entente camps g.json"
grep -q $'\e\[' out && fail "colours in spite of NO_COLOR"
on_terminal "TERM=dumb $entente camps g.json"
grep -q $'\e\[' out && fail "colours on a dumb terminal"
on_terminal "$entente camps g.json | cat"
grep -q $'\e\[' out && fail "colours into a pipe"
on_terminal "$entente camps g.json -o file; cat file"
grep -q $'\e\[' out && fail "colours into a file"
on_terminal "$entente camps g.json --format json"
grep -q $'\e\[' out && fail "colours in JSON"

on_terminal "stty cols 60; NO_COLOR=1 $entente report g.json"
python3 - <<'EOF' || fail "a table wider than the terminal"
text = open("out", encoding="utf8").read().replace("\r", "")
raise SystemExit(max(map(len, text.splitlines())) > 60 or text.count("Kofi Annan") < 2)
EOF

on_terminal "$entente camps"
[ "$code" = 2 ] && grep -q "no GRAPH is given" out || fail "waits for a person to type a graph"
on_terminal "$entente build"
[ "$code" = 2 ] && grep -q "no RECORDS are given" out || fail "waits for a person to type records"
finish
