# Help, version, and what is said to a wrong command line.
. "$(dirname "$0")/check.sh" "$1"

commands="parse build report camps balance explain draw convert"
exits 0 "$entente" --help && silent
cp out overview
for command in $commands; do prints "  $command "; done
exits 0 "$entente" && cmp -s out overview || fail "entente alone shows another page than --help"
at=0
for command in $commands; do  # in processing order
    line=$(grep -n "^  $command " overview | cut -d: -f1)
    [ "$line" -gt "$at" ] || fail "$command is out of order"
    at=$line
done

for command in $commands; do
    exits 0 "$entente" "$command" --help && silent
    prints "usage: entente $command "
    prints "Examples"
    prints "--output FILE"
    examples=$(grep -c "^  .*entente" out)
    [ "$examples" -ge 2 ] || fail "$command --help has $examples examples"
    [ "$(awk '{ if (length($0) > 100) n++ } END { print n + 0 }' out)" = 0 ] \
        || fail "$command --help is too wide"
    cp out page
    exits 0 "$entente" help "$command" && cmp -s out page || fail "help $command differs"
    exits 2 "$entente" "$command" --colour && one_line_error && says "unknown option '--colour'"
done
exits 0 "$entente" build --help && prints "--affiliation WEIGHT" && prints "[1]"
exits 0 "$entente" --version && grep -qE '^entente [0-9]+\.[0-9]+\.[0-9]+$' out || fail "version: $(cat out)"

exits 2 "$entente" repotr && one_line_error && says "did you mean 'report'?"
exits 2 "$entente" --hepl && one_line_error && says "'--hepl'"
exits 2 "$entente" zzzzzz && one_line_error && says "entente --help"
exits 2 "$entente" build --sinse 2012-01-01 && one_line_error && says "did you mean '--since'?"
exits 2 "$entente" build --sin 2012-01-01  # no guessing: scripts would break when options come
exits 2 "$entente" camps --camps && one_line_error && says "--camps"
exits 2 "$entente" camps --camps=2 --camps=3 g.json && one_line_error && says "twice"
exits 2 "$entente" camps --quiet=yes g.json && one_line_error
exits 2 "$entente" camps a.json b.json && one_line_error && says "unexpected 'b.json'"
exits 2 "$entente" explain g.json && one_line_error && says "GRAPH A [B]"
exits 2 "$entente" $'bad\e[31m\nname' && one_line_error
grep -q $'\e' err && fail "an escape sequence reached stderr"
finish
