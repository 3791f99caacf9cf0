# Graph files as people have them: compressed, cut off, swollen, empty; an error is one line and leaves no file.
. "$(dirname "$0")/check.sh" "$1"

refused() { # refused FILE REASON
    exits 1 "$entente" convert "$1" -o made.graphml && one_line_error && says "$1" && says "$2"
    [ ! -e made.graphml ] || fail "$1 left a file"
}

for at in $(seq 500); do echo "a$at b$at 1"; done >edges.txt
gzip -nk edges.txt
exits 0 "$entente" convert edges.txt.gz -o unzipped.edges
exits 0 "$entente" convert edges.txt -o plain.edges && cmp -s unzipped.edges plain.edges || fail "gzip"
"$entente" convert - --to edges <edges.txt.gz >piped.edges && cmp -s piped.edges plain.edges || fail "gzip in a pipe"
cat edges.txt.gz edges.txt.gz >twice.txt.gz
exits 0 "$entente" convert twice.txt.gz -o twice.edges && grep -q "a500	b500	2" twice.edges || fail "two gzip members"

head -c 900 edges.txt.gz >cut.txt.gz && refused cut.txt.gz "cut off"
head -c 80000000 /dev/zero | gzip -n >bomb.txt.gz && refused bomb.txt.gz "bomb"
: >empty.json && refused empty.json "empty"
printf '\x89PNG\r\n\x1a\n\0\0' >picture.png && refused picture.png "not a graph in a format that is known"
printf '<!DOCTYPE graphml [<!ENTITY a "x"><!ENTITY b "&a;&a;">]>\n<graphml>&b;</graphml>' >bomb.graphml
refused bomb.graphml "bomb.graphml:1:"
printf 'Source,Target\na,b\na\n' >short.csv && refused short.csv "short.csv:3:1:"
printf 'Source,Target\na,b\n' >ties.csv && printf 'Id\na\n' >ties.nodes.csv && refused ties.csv "ties.csv:2:3:"
finish
