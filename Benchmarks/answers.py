"""How far the answers of some programs are from the first one's: answers.py HARNESS GRAPH PROGRAM:TASK...

Both are arrays that the peers' harness keeps under $PEERS/results/vec. Communities have no one right answer: their
modularity is computed anew.
"""
import os
import sys

import numpy

sys.path.insert(0, sys.argv[1])
from common import PEERS, G, modularity  # noqa: E402

PAIRS = {"sp_pair", "all_sp"}


def answer(graph, program, task):
    path = f"{PEERS}/results/vec/{graph}.{task}.{program}.npy"
    return numpy.load(path) if os.path.exists(path) else None


def difference(task, ours, theirs):
    if task in PAIRS:
        count = min(len(ours), len(theirs))
        return f"{int((ours[:count] == theirs[:count]).sum())} of {count} pairs equal"
    if ours.shape != theirs.shape:
        return f"{len(theirs)} values for {len(ours)}"
    left, right = (numpy.where(numpy.isfinite(values), values, -1.0) for values in (ours, theirs))
    if task.startswith("pagerank"):
        right = right * (left.sum() / right.sum())
    scale = numpy.maximum(numpy.abs(right), 1e-12 * max(1e-300, numpy.abs(right).max()))
    return f"largest relative difference {(numpy.abs(left - right) / scale).max():.0e}"


def main():
    graph, programs = sys.argv[2], [word.split(":") for word in sys.argv[3:]]
    found = []
    for program, task in programs[1:]:
        ours, theirs = answer(graph, programs[0][0], task), answer(graph, program, task)
        if ours is not None and theirs is not None:
            found.append(f"{program} {difference(task, ours, theirs)}")
    if programs[0][1] in {"louvain", "leiden"}:
        quality, count = modularity(G(graph), answer(graph, *programs[0]))
        found.append(f"modularity {quality:.5f}, {count} communities")
    print("; ".join(found))


main()
