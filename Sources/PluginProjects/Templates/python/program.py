#!/usr/bin/env python3
"""Ranks entities by the number of their relations. Put your own measure in its place.

`describe` prints what the analyzer is called and can be set to; `analyze` reads a question from standard input, a line of
JSON and then columns of numbers, and answers with lines of JSON.
"""
import array
import json
import sys

TYPES = {"i32": "i", "i64": "q", "f64": "d", "u8": "B"}
DESCRIPTION = {
    "backchannel": 1,
    "name": "NAME",
    "version": "0.1.0",
    "analyzers": [{
        "name": "NAME",
        "summary": "Ranks entities by the number of their relations.",
        "complexity": "O(V)",
        "needs": ["either_way", "independent_of_numbering"],
        "answer": "scores",
        "settings": [{"name": "least", "type": "count", "least": 0, "most": 1000000, "preset": 0,
                      "help": "List entities with at least so many relations."}],
    }],
}


def read_request(stream):
    """The header, a line of JSON, and the columns that follow it, by their names."""
    header, columns = json.loads(stream.readline()), {}
    for column in header["columns"]:
        values = array.array(TYPES[column["type"]])
        values.frombytes(stream.read(column["count"] * values.itemsize))
        stream.read(-column["count"] * values.itemsize % 8)  # each column is padded to 8 bytes
        if sys.byteorder == "big":
            values.byteswap()
        columns[column["name"]] = values
    return header, columns


def say(**line):
    print(json.dumps(line), flush=True)


def analyze():
    header, columns = read_request(sys.stdin.buffer)
    least, starts = header["settings"]["least"], columns["either_way.starts"]
    say(progress=[0, header["vertices"]])
    counts = [end - start for start, end in zip(starts, starts[1:])]
    say(scores={"column": "relations", "type": "count", "values": [n if n >= least else None for n in counts]})
    say(progress=[header["vertices"], header["vertices"]])


if __name__ == "__main__":
    if sys.argv[1:] == ["describe"]:
        print(json.dumps(DESCRIPTION))
    elif sys.argv[1:] == ["analyze"]:
        analyze()
    else:
        sys.exit("usage: backchannel-NAME describe | analyze")
