# Shared by the tests of the command line: `. check.sh PROGRAM` from a *_test.sh.
# Each check runs a command and says what it expected when it is not so; the test ends with 1.
set -u
entente=$(realpath "$1")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
cd "$work" || exit 1
export LC_ALL=C
failures=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# run COMMAND...: keeps its stdout in ./out, its stderr in ./err, its exit code in $code.
run() {
    "$@" >out 2>err </dev/null
    code=$?
}

# exits CODE COMMAND...
exits() {
    local expected=$1
    shift
    run "$@"
    [ "$code" = "$expected" ] || { fail "'$*' exits $code, not $expected"; cat err; }
}

# says TEXT: the last run had it in its stderr. prints TEXT: in its stdout.
says() { grep -qF -- "$1" err || { fail "stderr has no '$1':"; cat err; }; }
prints() { grep -qF -- "$1" out || { fail "stdout has no '$1':"; head -20 out; }; }

# silent: the last run said nothing on stderr.
silent() { [ ! -s err ] || { fail "stderr is not empty:"; cat err; }; }

# one_line_error: an error is one line, of the program, and no data came before it.
one_line_error() {
    [ "$(wc -l <err)" = 1 ] && grep -q '^entente: ' err || { fail "not one line of error:"; cat err; }
    [ ! -s out ] || fail "an error, and yet data on stdout"
}

finish() {
    [ "$failures" = 0 ] || { echo "$failures checks failed"; exit 1; }
    exit 0
}

# Records of four actors: russia and china against nato, annan for both; three days, two papers.
write_records() {
    cat <<'EOF'
{"type":"document","id":"d1","title":"Talks","published":"2012-07-15","publisher":"The Paper"}
{"type":"document","id":"d2","title":"More talks","published":"2012-07-20","publisher":"The Other"}
{"type":"actor","id":"russia","name":"Russia","kind":"state","aliases":["Moscow"]}
{"type":"actor","id":"china","name":"China","kind":"state"}
{"type":"actor","id":"nato","name":"NATO","kind":"organisation","aliases":["the alliance"]}
{"type":"actor","id":"kofi-annan","name":"Kofi Annan","kind":"person","aliases":["Annan"]}
{"type":"stance","document":"d1","source":"russia","target":"china","event":"COOPERATE","polarity":1,"intensity":6,"status":"actual","speaker":null,"issue":null,"published":"2012-07-15","date":"2012-07-15","confidence":0.9,"evidence":{"text":"Russia and China worked together.","begin":0,"end":33,"source":[0,6],"target":[11,16],"cue":[17,23]}}
{"type":"stance","document":"d1","source":"russia","target":"nato","event":"REJECT","polarity":-1,"intensity":-4,"status":"actual","speaker":null,"issue":null,"published":"2012-07-15","date":"2012-07-14","confidence":0.8,"evidence":{"text":"Russia rejected what NATO said.","begin":40,"end":71,"source":[40,46],"target":[61,65],"cue":[47,55]}}
{"type":"stance","document":"d2","source":"china","target":"nato","event":"ACCUSE","polarity":-1,"intensity":-2,"status":"alleged","speaker":"russia","issue":null,"published":"2012-07-20","date":"2012-07-19","confidence":0.7,"evidence":{"text":"China accuses NATO, Russia said.","begin":0,"end":32,"source":[0,5],"target":[14,18],"cue":[6,13]}}
{"type":"stance","document":"d2","source":"kofi-annan","target":"russia","event":"CONSULT","polarity":1,"intensity":1,"status":"planned","speaker":null,"issue":null,"published":"2012-07-20","date":"2012-07-21","confidence":0.5,"evidence":{"text":"Annan will see Russia.","begin":40,"end":62,"source":[40,45],"target":[55,61],"cue":[46,54]}}
{"type":"stance","document":"d2","source":"kofi-annan","target":"nato","event":"CONSULT","polarity":1,"intensity":1,"status":"planned","speaker":null,"issue":null,"published":"2012-07-20","date":"2012-07-22","confidence":0.5,"evidence":{"text":"Annan will see NATO.","begin":70,"end":90,"source":[70,75],"target":[85,89],"cue":[76,84]}}
EOF
}
