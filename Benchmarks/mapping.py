#!/usr/bin/env python3
"""Measures what a mapping of FollowTheMoney costs beside `ftm map` and `ftm aggregate`, on the same table.

    Benchmarks/mapping.py PROGRAM [ROWS]    PROGRAM is backchannel, a release build; 200,000 rows unless said

Prints a table: whole commands that take turns, medians of three. `ftm` is that of $FTM, else the one that is found first.
`ftm map` writes each row's entities; `ftm aggregate` makes one of those with one id, as `map --check` does in one go.
"""
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 3
MAPPING = """
register:
  queries:
    - csv_url: {table}
      entities:
        company:
          schema: Company
          key_literal: company
          key: number
          properties:
            name: {{column: company}}
            registrationNumber: {{column: number}}
        owner:
          schema: Person
          key_literal: owner
          keys: [owner, born]
          properties:
            name: {{column: owner}}
            birthDate: {{column: born}}
        share:
          schema: Ownership
          key_literal: share
          keys: [number, owner, born]
          properties:
            owner: {{entity: owner}}
            asset: {{entity: company}}
            startDate: {{column: since, format: "%d.%m.%Y"}}
            percentage: {{column: percent}}
"""


def write(table, rows):
    """Owners of companies, the same on every run."""
    chance = random.Random(1)
    with open(table, "w", encoding="utf-8") as file:
        file.write("number,company,owner,born,since,percent\n")
        for _ in range(rows):
            company, owner = chance.randrange(rows // 2), chance.randrange(rows // 2)
            born = f"19{chance.randrange(40, 99)}-0{chance.randrange(1, 9)}-1{chance.randrange(9)}"
            since = f"{chance.randrange(10, 28)}.{chance.randrange(10, 12)}.{chance.randrange(1990, 2024)}"
            file.write(f"{company:08},Company {company} Ltd,Person {owner},{born},{since},{chance.randrange(1, 100)}\n")


def measure(command, folder):
    """The seconds and the megabytes of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"mapping: {' '.join(map(str, command))} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main(program, rows=200_000):
    ftm = os.environ.get("FTM") or shutil.which("ftm")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        table, mapping = folder / "owners.csv", folder / "owners.yml"
        write(table, rows)
        mapping.write_text(MAPPING.format(table=table))
        commands = {
            "map --check": [program, "map", "--check", mapping, table],
            "import of the table by the mapping": [program, "import", table, "--map", mapping, "--case", folder / "a.case"],
        }
        if ftm:
            lines = folder / "lines.json"
            commands["ftm map of the same table"] = [ftm, "map", "-o", lines, mapping]
            commands["ftm aggregate of what it wrote"] = [ftm, "aggregate", "-i", lines, "-o", folder / "whole.json"]
        found = {name: [] for name in commands}
        for _ in range(RUNS):
            for name, command in commands.items():
                (folder / "a.case").unlink(missing_ok=True)
                found[name].append(measure(command, folder))
        print("| rows | command | median | memory |\n|---|---|---|---|")
        for name, runs in found.items():
            seconds = statistics.median(second for second, _ in runs)
            print(f"| {rows:,} | {name} | {seconds:.2f} s | {max(memory for _, memory in runs):.0f} MB |")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(os.path.abspath(sys.argv[1]), *map(int, sys.argv[2:]))
