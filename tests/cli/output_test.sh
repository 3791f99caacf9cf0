# Output files appear whole or not at all, and every failure to write is told.
. "$(dirname "$0")/check.sh" "$1"

write_records >r.ndjson
"$entente" build r.ndjson -o g.json

# nothing_left: no file but those we know.
nothing_left() {
    local extra
    extra=$(find . -name '.entente-*')
    [ -z "$extra" ] || fail "left behind: $extra"
}

exits 0 "$entente" camps g.json -o c.json --format json && [ -s c.json ] || fail "c.json is empty"
[ "$(stat -c %a c.json)" = "$(printf '%o' $((0666 & ~$(umask))))" ] || fail "odd permissions"
chmod 600 c.json && exits 0 "$entente" camps g.json -o c.json
[ "$(stat -c %a c.json)" = 600 ] || fail "the permissions of the old file are gone"
nothing_left

# A file that is replaced stays as it was when the run fails.
echo old >kept.json
exits 1 "$entente" build --strict -o kept.json g.json && [ "$(cat kept.json)" = old ] \
    || fail "a failed run touched its output"
nothing_left

# In place, through links, and beside a name that is as long as names can be.
cp g.json same.json && exits 0 "$entente" convert same.json -o same.json && cmp -s g.json same.json \
    || fail "converting in place"
mkdir real && ln -s real/file.json link.json
exits 0 "$entente" build r.ndjson -o link.json && [ -L link.json ] && cmp -s real/file.json g.json \
    || fail "a link was not followed"
long=$(printf 'x%.0s' $(seq 250)).json
exits 0 "$entente" build r.ndjson -o "$long" && cmp -s "$long" g.json || fail "a long name"
exits 0 "$entente" build r.ndjson -o $'new\nline <&>.json' && cmp -s $'new\nline <&>.json' g.json \
    || fail "an odd name"
nothing_left

# Devices are written to, not replaced.
exits 0 "$entente" report g.json -o /dev/null && [ -c /dev/null ] || fail "/dev/null was replaced"
exits 0 "$entente" report g.json -o - && prints "Russia"

# What cannot be written.
for command in "build r.ndjson" "draw g.json" "report g.json" "camps g.json" "balance g.json" \
    "explain g.json russia" "convert g.json --to graphml" "--help" "camps --help" "--version"; do
    # shellcheck disable=SC2086
    "$entente" $command >/dev/full 2>err
    [ $? = 1 ] && says "no space left" || fail "'$command' on a full disk"
done
exits 1 "$entente" report g.json -o /dev/full && one_line_error && says "/dev/full"
exits 1 "$entente" report g.json -o none/report.txt && one_line_error && says "none/report.txt"
exits 1 "$entente" report g.json -o real && one_line_error && says "is a directory"
exits 2 "$entente" report g.json -o "" && one_line_error
if [ "$(id -u)" != 0 ]; then
    mkdir closed && chmod 500 closed
    exits 1 "$entente" report g.json -o closed/report.txt && one_line_error
    echo old >fixed.txt && chmod 400 fixed.txt
    exits 1 "$entente" report g.json -o fixed.txt && one_line_error
fi
nothing_left

# A size limit strikes in the middle of writing: the file is not there, the reason is told.
(ulimit -f 1; trap '' XFSZ; exec "$entente" build r.ndjson -o big.json) >out 2>err
[ $? = 1 ] && says "big.json" && [ ! -e big.json ] || fail "half a file"
nothing_left

# A reader that has gone ends the run quietly.
for i in $(seq 300); do write_records; done >many.ndjson
(set -o pipefail; "$entente" build many.ndjson 2>err | head -c 1 >out)
[ ! -s err ] || { fail "a closed pipe is told"; cat err; }

# A signal leaves nothing behind: the input never ends, so the run waits in the middle.
mkfifo pipe
for signal in INT TERM HUP; do
    # A job in the background of a script ignores SIGINT, which nohup-like behaviour would keep.
    python3 - "$entente" $signal <<'EOF' || fail "SIG$signal"
import os, signal, subprocess, sys, time
number = getattr(signal, "SIG" + sys.argv[2])
signal.signal(number, signal.SIG_DFL)
run = subprocess.Popen([sys.argv[1], "build", "pipe", "-o", "never.json"])
end = os.open("pipe", os.O_WRONLY)
os.write(end, b'{"type":"actor","id":"a","name":"A"}\n')
time.sleep(0.2)
run.send_signal(number)
code = run.wait(10)
os.close(end)
sys.exit(code != -number)
EOF
    [ ! -e never.json ] || fail "SIG$signal left a file"
    nothing_left
done
finish
