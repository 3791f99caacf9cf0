# entente parse: sentences and CoNLL-U in, CoNLL-U out, what is refused.
. "$(dirname "$0")/check.sh" "$1"

printf 'Russia condemned the attacks .\n\nYes .\n' >in.txt
exits 0 "$entente" parse in.txt && silent
prints "1	Russia	Russia	PROPN	NNP"
prints "2	condemned	condemn	VERB	VBD"
[ "$(grep -c '^1	' out)" = 2 ] || fail "not two sentences"
[ "$(awk -F'\t' 'NF != 10 && NF != 0' out | wc -l)" = 0 ] || fail "lines without ten columns"
[ "$(awk -F'\t' '$7 == 0' out | wc -l)" = 2 ] || fail "not one root a sentence"
cp out trees.conllu

exits 0 "$entente" parse trees.conllu && cmp -s out trees.conllu || fail "parsing a parse changes it"
exits 0 "$entente" parse --conllu -o again trees.conllu && cmp -s again trees.conllu || fail "--conllu differs"
"$entente" parse --conllu - <trees.conllu | cmp -s - trees.conllu || fail "stdin differs"
"$entente" parse <in.txt | cmp -s - trees.conllu || fail "stdin without '-' differs"

for i in $(seq 300); do echo "The minister of state $i said that talks with the envoy had failed ."; done >many.txt
exits 0 "$entente" parse many.txt --jobs 1 && cp out one
for jobs in 2 5; do
    exits 0 "$entente" parse many.txt --jobs $jobs && cmp -s out one || fail "--jobs $jobs changes bytes"
done

printf 'Yes .\nNo \377 .\n' >bytes.txt
exits 1 "$entente" parse bytes.txt -o never && one_line_error && says "bytes.txt:2:4:"
[ -e never ] && fail "a failed run left a file"
: >empty.txt
exits 0 "$entente" parse empty.txt && [ ! -s out ] || fail "output for an empty file"
printf '# only a comment\n1\tYes\t_\n' >bad.conllu
exits 1 "$entente" parse bad.conllu && one_line_error && says "bad.conllu:2:"
exits 1 "$entente" parse --model in.txt in.txt && one_line_error && says "in.txt: not a syntax model"
exits 1 "$entente" parse missing.txt && one_line_error && says "missing.txt"
exits 1 "$entente" parse in.txt -o no/such/dir/out && one_line_error
exits 2 "$entente" parse in.txt in.txt && one_line_error
finish
