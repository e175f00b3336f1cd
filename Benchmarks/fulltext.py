#!/usr/bin/env python3
"""Measures what a full-text index of SQLite would cost a case, beside the plain search of `backchannel claims`.

    Benchmarks/fulltext.py [PROGRAM CASE WORDS...]

Indexes 500,000 claims of two names, a kind and a place by FTS5, without positions, and asks for prefixes of words, as
`backchannel claims` does. With a program, a case and words, tells what `backchannel claims WORDS` takes as a whole.
"""
import pathlib
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

CLAIMS = 500_000
KINDS = ["called", "met", "works for", "related to", "paid", "commands"]
QUESTIONS = ["person* 17*", "paid* person* 4711*", "pers* comm*"]


def texts():
    """The words of claims, the same on every run."""
    chance = random.Random(1)
    for number in range(CLAIMS):
        first, second = (int(CLAIMS / 5 * chance.random() ** 3) for _ in range(2))
        yield number, f"Person {first} {chance.choice(KINDS)} Person {second} {number % 250}"


def measure_index(path):
    base = sqlite3.connect(path)
    base.execute("PRAGMA journal_mode = OFF")
    base.execute("PRAGMA synchronous = OFF")
    base.execute(
        "CREATE VIRTUAL TABLE claims USING fts5(words, content='', detail=none, tokenize='unicode61 remove_diacritics 2')")
    start = time.perf_counter()
    base.executemany("INSERT INTO claims(rowid, words) VALUES (?, ?)", texts())
    base.execute("INSERT INTO claims(claims) VALUES ('optimize')")
    base.commit()
    size = path.stat().st_size
    print(f"FTS5: {time.perf_counter() - start:.1f} s and {size / 1e6:.0f} MB for {CLAIMS:,} claims")
    for question in QUESTIONS:
        start = time.perf_counter()
        found = base.execute("SELECT rowid FROM claims WHERE claims MATCH ?", (question,)).fetchall()
        print(f"FTS5: {question}: {len(found):,} claims in {1000 * (time.perf_counter() - start):.0f} ms")


def measure_search(program, case, words):
    runs = []
    for _ in range(5):
        start = time.perf_counter()
        run = subprocess.run([program, "claims", *words, "--in", case], stdout=subprocess.DEVNULL)
        if run.returncode > 1:  # 1 says that nothing was found
            sys.exit("fulltext: the search failed")
        runs.append(time.perf_counter() - start)
    print(f"backchannel claims {' '.join(words)}: {1000 * statistics.median(runs):.0f} ms as a whole")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        measure_index(pathlib.Path(folder) / "claims.db")
    if len(sys.argv) > 3:
        measure_search(sys.argv[1], sys.argv[2], sys.argv[3:])
