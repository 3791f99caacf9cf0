"""What Python's csv makes of NAME.csv and NAME.nodes.csv; it writes both anew for the program to read. usage: … NAME"""
import csv
import sys

import graphs


def table(path):
    with open(path, encoding="utf8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def small(row):
    """With the headings that Gephi writes with a capital as everyone else does."""
    return {{"Kind": "kind", "Weight": "weight"}.get(name, name): value for name, value in row.items()}


def write(path, rows):
    with open(path, "w", encoding="utf8", newline="") as file:
        writer = csv.DictWriter(file, rows[0], delimiter=";", quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerows(rows)


def check_for_gephi(nodes, ties):
    """Gephi wants these headings; sums parallel edges of one kind; runs away on negative weights."""
    assert list(nodes[0])[:2] == ["Id", "Label"], list(nodes[0])
    assert list(ties[0])[:4] == ["Source", "Target", "Type", "Kind"] and "Weight" in ties[0], list(ties[0])
    for tie in ties:
        assert float(tie["Weight"]) >= 0
        assert tie["Kind"] == {"1": "support", "-1": "oppose", "0": ""}[tie["sign"]]


def main(name):
    nodes, ties = table(f"{name}.nodes.csv"), table(f"{name}.csv")
    check_for_gephi(nodes, ties)
    found = graphs.graph({tie["Type"] for tie in ties} == {"Directed"},
                         [(node["Id"], graphs.present(small(node), "Id", "Label")) for node in nodes],
                         [(tie["Source"], tie["Target"], graphs.present(small(tie), "Source", "Target", "Type", "kind"))
                          for tie in ties])
    graphs.check("csv", graphs.with_weights(graphs.of_json(f"{name}.source.json"), abs), found)
    write(f"{name}.python.csv", ties)
    write(f"{name}.python.nodes.csv", nodes)


main(sys.argv[1])
