#!/usr/bin/env python3
"""Holds the reader to schema/records.schema.json: the same verdict on every line made here.

Each field of each type of record gets each of the awkward values below, or is left out. What no
schema can say (an end before its begin) is told apart here. usage: schema_test.py RECORD_VERDICTS
"""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

ROOT = pathlib.Path(__file__).resolve().parents[2]
RECORDS = [
    {"type": "document", "id": "d", "title": "T", "published": "2012-07-15", "publisher": "P", "url": "u"},
    {"type": "actor", "id": "a", "name": "A", "kind": "person", "affiliation": "b", "role": "r", "aliases": ["x"]},
    {"type": "mention", "document": "d", "actor": "a", "begin": 3, "end": 5, "text": "A"},
    {"type": "stance", "document": "d", "source": "s", "target": "t", "event": "AID", "polarity": 1,
     "intensity": 3.5, "status": "planned", "speaker": "r", "issue": "i", "published": "2012-07-15",
     "date": "2012-07-17", "confidence": 0.5,
     "evidence": {"text": "S", "begin": 3, "end": 9, "source": [3, 4], "target": [5, 6], "cue": [7, 8]}},
]
VALUES = [
    None, True, False, 0, 1, -1, 2, 0.5, 1.0, -1.0, 1e1, -10, 10, 10.5, -10.0001, 4294967295, 4294967296, 1e300, 0.999999,
    "", "x", "x y", "x\n", "\nx", "\x7f", "\x85", "\xa0", "\u2028", "\U0001f600", "x" * 1000, "x" * 1001, "ж" * 1000,
    "ж" * 1001, "AID", "aid", "ASSAULT", "actual", "negated", "person", "issue", "unknown", "stance", "actor",
    "2012-07-15", "2012-02-29", "2011-02-29", "1900-02-29", "2000-02-29", "2012-02-30", "2012-04-31", "2012-13-01",
    "2012-00-01", "2012-01-00", "2012-7-15", "20120715", "0000-02-29", "2012-07-15\n", "２012-07-15",
    "2012-07-15T10:00:00Z", "2012-07-15t10:00:60.25+14:00", "2012-07-15T24:00:00Z", "2012-07-15T10:00:00",
    "2012-07-15T10:00:00Z\n", "2012-07-15T10:00:00.Z", "2012-07-15T10:00:00+5:00", "2012-07-15 10:00:00Z",
    [], ["x"], ["x", None], [""], ["x"] * 1000, ["x"] * 1001, [[]], [1], [1, 2], [2, 2], [2, 1], [1, 2, 3], [1.0, 2e0],
    [1, -2], [1, 2.5], [0, 4294967295], [0, 4294967296], [1, "2"], [1, None], [True, 2], {}, {"text": "S"}, {"text": 7},
    {"begin": 1}, {"end": 1}, {"begin": 1, "end": 2}, {"begin": None, "end": None}, {"begin": None, "end": 2},
    {"begin": 1, "end": None}, {"cue": None}, {"cue": [1, 2], "source": None}, {"cue": [1]}, {"id": 7, "more": [{}]},
]


def variants(record):
    """The record with one field another or none, and with some pairs of fields."""
    yield record
    for key in [*record, "unheard-of", "evidence", "begin", "aliases"]:
        yield {name: value for name, value in record.items() if name != key}
        for value in VALUES:
            yield {**record, key: value}
    if isinstance(record.get("evidence"), dict):
        for evidence in variants(record["evidence"]):
            yield {**record, "evidence": evidence}
    if "polarity" in record:
        for polarity in (-1, 0, 1, -1.0, 1.0, None):
            for intensity in (-10, -0.0, 0, 0.1, -0.1, 10, None):
                yield {**record, "polarity": polarity, "intensity": intensity}


def is_backwards(begin, end):
    def whole(value):
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return whole(begin) and whole(end) and begin > end


def beyond_schema(record):
    """What the reader refuses and no schema can."""
    evidence = record.get("evidence") if record.get("type") == "stance" else None
    spans = [evidence.get(key) for key in ("source", "target", "cue")] if isinstance(evidence, dict) else []
    here = evidence if isinstance(evidence, dict) else record if record.get("type") == "mention" else {}
    return is_backwards(here.get("begin"), here.get("end")) or any(
        isinstance(span, list) and len(span) == 2 and is_backwards(*span) for span in spans)


def refused_by(reader, lines):
    out = subprocess.run([reader], input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    *refusals, count = out.stdout.rstrip("\n").split("\n")
    assert count == f"{len(lines)} lines", (count, len(lines))
    return {int(refusal.split(":")[0]): refusal for refusal in refusals}


def disagreements(reader, validator, lines):
    """`line: who takes it` where reader and schema do not agree; how many lines were taken."""
    refused = refused_by(reader, lines)
    found, taken = [], 0
    for number, line in enumerate(lines, 1):
        record = json.loads(line)
        valid = validator.is_valid(record) and not (isinstance(record, dict) and beyond_schema(record))
        taken += valid
        if valid == (number in refused):
            found.append(f"schema: {'valid' if valid else 'invalid'}, reader: {refused.get(number, 'valid')}: {line[-300:]}")
    return found, taken


def main():
    schema = json.loads((ROOT / "schema/records.schema.json").read_text(encoding="utf8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    made = [variant for record in RECORDS for variant in variants(record)]
    lines = [json.dumps(record, ensure_ascii=number % 2 == 0) for number, record in enumerate([*made, *VALUES])]
    for path in sorted(ROOT.glob("graphs/**/*.ndjson")):
        lines += [line for line in path.read_text(encoding="utf8").split("\n") if line.strip()]
    found, taken = disagreements(sys.argv[1], validator, lines)
    print("\n".join(found[:50]))
    print(f"{len(lines)} lines, {taken} valid, {len(found)} disagreements")
    sys.exit(bool(found) or taken < 500)


main()
