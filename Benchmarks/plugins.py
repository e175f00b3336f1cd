#!/usr/bin/env python3
"""Measures what plug-ins cost: to load, to ask in the process of Backchannel, and to ask out of it.

    Benchmarks/plugins.py PROGRAM

Prints tables. What is timed are whole commands on a case that has its snapshot; they take turns, and what one costs more
than another is the median of what it cost more in each turn. Needs `cc`, and numpy for the `python3` that is found first.
"""
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = ROOT / "Benchmarks/Plugins"
LOADS, RUNS = 100, 31
SWIFT = "TiesSwift.self"
RELATIONS = {"Ownership": ("owner", "asset"), "Directorship": ("director", "organization"), "Family": ("person", "relative"),
             "Associate": ("person", "associate"), "Employment": ("employee", "employer")}


def lines(entities, relations):
    """Entities and relations between them as FollowTheMoney has them, the same on every run."""
    chance = random.Random(1)
    for number in range(entities):
        schema, name = "Company" if number % 2 else "Person", f"Entity {number}"
        yield dict(id=f"e-{number}", schema=schema, properties={"name": [name]}, datasets=[f"register-{number % 500}"])
    for number in range(relations):
        schema, ends = chance.choice(list(RELATIONS.items()))
        properties = {end: [f"e-{chance.randrange(entities)}"] for end in ends}
        yield dict(id=f"r-{number}", schema=schema, properties=properties, datasets=[f"register-{number % 500}"])


class Bench:
    """A folder with plug-ins, and a case of 200,000 entities and a million relations."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = dict(os.environ, XDG_DATA_HOME=str(folder), XDG_CACHE_HOME=str(folder), BACKCHANNEL_PLUGINS="",
                                BACKCHANNEL_CASE=str(folder / "million.backchannel"))
        self.sink = os.open(os.devnull, os.O_WRONLY)
        facts = folder / "million.ftm.json"
        with open(facts, "w") as file:
            file.writelines(json.dumps(line) + "\n" for line in lines(200_000, 1_000_000))
        self.run(program, "import", facts)

    def run(self, *command):
        subprocess.run(command, check=True, cwd=self.folder, env=self.environment, stdout=sys.stderr)

    def template(self, language, *more):
        """Begins and builds a plug-in that counts the relations of each entity."""
        name = f"ties-{language}"
        self.run(self.program, "plugin", "new", name, "--language", language, *more)
        if language == "swift":
            self.add_relation_kinds(self.folder / name / "Sources/TiesSwiftPlugin")
        self.run(self.program, "plugin", "build", name)
        product = {"python": f"backchannel-{name}"}.get(language, f"{name}.so")
        return [name, "--plugin", str(self.folder / name / product)]

    def add_relation_kinds(self, sources):
        (sources / "RelationKinds.swift").write_text((SOURCES / "RelationKinds.swift").read_text())
        text = (sources / "TiesSwift.swift").read_text()
        if f"[{SWIFT}]" not in text:
            sys.exit(f"bench: the new plug-in in Swift does not list [{SWIFT}]")
        (sources / "TiesSwift.swift").write_text(text.replace(f"[{SWIFT}]", f"[{SWIFT}, RelationKinds.self]"))

    def compiled(self, source, product, *flags):
        self.run("cc", "-std=c11", "-D_POSIX_C_SOURCE=200809L", "-O2", *flags, "-I", ROOT / "Sources/CPluginInterface",
                 "-o", product, SOURCES / source)
        return ["--plugin", str(self.folder / product)]

    def milliseconds(self, words):
        start, silent = time.perf_counter(), [(os.POSIX_SPAWN_DUP2, self.sink, 1)]
        child = os.posix_spawn(self.program, [self.program, *words], self.environment, file_actions=silent)
        _, status = os.waitpid(child, 0)
        if status:
            sys.exit(f"bench: '{' '.join(words)}' ended with status {os.waitstatus_to_exitcode(status)}")
        return (time.perf_counter() - start) * 1000

    def in_turns(self, turns, commands):
        """What each command took in each turn, after one that does not count."""
        times = {name: [] for name in commands}
        for turn in range(turns + 1):
            for name, words in commands.items():
                times[name].append(self.milliseconds(words))
        return {name: found[1:] for name, found in times.items()}

    def must_agree(self, commands):
        """Ends unless all commands print the same."""
        said = {subprocess.run([self.program, *words], env=self.environment, capture_output=True, check=True).stdout
                for words in commands}
        if len(said) != 1:
            sys.exit("bench: not all say the same: " + "; ".join(" ".join(words) for words in commands))


def table(title, times, beside, required):
    """A table of medians, and of what each costs more than another one, beside which it stands."""
    print(f"\n| {title} | median | more | required |\n|---|---|---|---|")
    for name, found in times.items():
        more = verdict = ""
        if name in beside:
            difference = statistics.median(mine - its for mine, its in zip(found, times[beside[name]]))
            more = f"{difference:+.1f} ms"
            if name in required:
                verdict = f"{required[name]} ms: {'met' if difference < required[name] else '**not met**'}"
        print(f"| {name} | {statistics.median(found):.1f} ms | {more} | {verdict} |", flush=True)


def loading(bench):
    product = "`degree` of the product, four counts"
    analyzers = {product: ["degree"], "plug-in in C": bench.template("c"),
                 "plug-in in Swift": bench.template("swift", "--package", str(ROOT)),
                 "plug-in in Python": bench.template("python")}
    plugins = [name for name in analyzers if name != product]
    loaded = bench.in_turns(LOADS, {name: ["analyzers", *words] for name, words in analyzers.items()})
    table("to load it: `analyzers NAME`", loaded, dict.fromkeys(plugins, product), dict.fromkeys(plugins, 2))
    asked = bench.in_turns(RUNS, {name: ["analyze", *words] for name, words in analyzers.items()})
    table("to ask it: `analyze NAME`, a million relations", asked, dict.fromkeys(plugins, product), {})
    return analyzers["plug-in in Swift"][1:]


def out_of_process(bench):
    library, program, numpy = "library in C", "program in C", "program in Python with numpy"
    plugins = {library: bench.compiled("strength.c", "strength.so", "-shared", "-fPIC"),
               program: bench.compiled("strength.c", "backchannel-strength"),
               numpy: ["--plugin", str(SOURCES / "backchannel-strength-numpy")]}
    commands = {name: ["analyze", "strength", *words] for name, words in plugins.items()}
    bench.must_agree(commands.values())
    table("`analyze strength`, a million arcs with weights, names and kinds", bench.in_turns(RUNS, commands),
          {program: library, numpy: library}, {program: 30, numpy: 300})


def relation_kinds(bench, in_swift):
    plugins = {"C": bench.compiled("relation-kinds.c", "relation-kinds.so", "-shared", "-fPIC"), "Swift": in_swift}
    commands = {f"library in {language}{end}": ["analyze", "relation-kinds", f"by-kind={flag}", *words]
                for language, words in plugins.items() for flag, end in (("no", ""), ("yes", ", by kind"))}
    beside = {name: name.removesuffix(", by kind") for name in commands if name.endswith("by kind")}
    bench.must_agree([commands[name] for name in beside])
    table("`analyze relation-kinds`, a million relations", bench.in_turns(RUNS, commands), beside, dict.fromkeys(beside, 20))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(sys.argv[1], pathlib.Path(name))
        in_swift = loading(bench)
        out_of_process(bench)
        relation_kinds(bench, in_swift)
