#!/usr/bin/env python3
"""Makes facts of a wanted size, the same on every run.

    scale.py facts CLAIMS FOLDER    YAML, a file a document: people with a power law of relations, half of the claims in
                                    copies, 1 % of the original ones denied, 20 channels, dates for two thirds, a
                                    credibility for four of five; at most 5 documents tell of a relation, not counting copies
    scale.py ftm CLAIMS FILE        FollowTheMoney lines, a statement a claim: people, companies, and who owns what

There is an entity for every five claims, and a document for every 250. Documents are younger than what they tell of.
"""
import itertools
import json
import pathlib
import random
import sys

KINDS = ["called", "met", "works-for", "related-to", "paid", "commands"]
MOMENTARY = {"called", "met", "paid"}


def ends(chance, count):
    """Two of `count` people: few are in many relations, most are in few."""
    while True:
        first, second = (int(count * chance.random() ** 3) for _ in range(2))
        if first != second:
            return first, second


def date(chance):
    return f"20{chance.randrange(10, 25)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"


def relations(chance, count):
    """Facts as text, each as often as documents tell of it."""
    while True:
        subject, object = ends(chance, count)
        kind = chance.choice(KINDS)
        when = ""
        if chance.random() < 2 / 3:
            when = f", when: {date(chance)}" if kind in MOMENTARY else f", from: {date(chance)}"
        channel = f", channel: channel-{chance.randrange(20)}" if kind == "called" else ""
        for _ in range(chance.choice([1, 1, 1, 2, 2, 3, 5])):
            yield f"fact: p-{subject:07} {kind} p-{object:07}{when}{channel}"


def claims(chance, told, sources):
    """The claims of one document: at most one of each relation, so that documents share what several tell."""
    for place, fact in enumerate(told):
        by = f", by: [source-{chance.randrange(sources)}]" if chance.random() < 0.4 else ""
        stance = ", stance: denies" if chance.random() < 0.01 else ""
        judged = f", credibility: {chance.randrange(1, 7)}" if chance.random() < 0.8 else ""
        yield f"  - {{at: {place + 1}, {fact}{by}{stance}{judged}}}\n"


def facts(count, folder):
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(count)
    entities, originals = count // 5, max(1, count // 500)
    sources = max(2, originals // 20)
    with open(folder / "entities.yaml", "w") as file:
        file.write("backchannel: 1\nentities:\n")
        file.writelines(f"  channel-{number}: {{kind: channel, name: Channel {number}}}\n" for number in range(20))
        file.writelines(f"  source-{number}: {{kind: organization, name: Source {number}, reliability: {chance.choice('ABCDF')}}}\n" for number in range(sources))
        file.writelines(f"  p-{number:07}: {{kind: person, name: {name(chance)} {number}}}\n" for number in range(entities - 20 - sources))
    told = relations(chance, entities - 20 - sources)
    documents = [[] for _ in range(originals)]
    waiting = itertools.cycle(range(originals))
    for fact in itertools.islice(told, count // 2):
        documents[next(waiting)].append(fact)
    for number, own in enumerate(documents):
        lines = list(claims(chance, own, sources))
        head = f"id: d-{number:05}, title: Document {number}, published: 2025{date(chance)[4:]}, publisher: source-{chance.randrange(sources)}"
        (folder / f"d-{number:05}.yaml").write_text(f"backchannel: 1\ndocument: {{{head}}}\nclaims:\n" + "".join(lines))
        head = f"id: c-{number:05}, title: Copy {number}, republishes: d-{number:05}"
        (folder / f"c-{number:05}.yaml").write_text(f"backchannel: 1\ndocument: {{{head}}}\nclaims:\n" + "".join(lines))


SYLLABLES = ["an", "bo", "ce", "da", "el", "fi", "ga", "ho", "il", "jo", "ka", "lu", "mi", "no", "or", "pa", "ri", "so", "ta", "ve"]


def name(chance):
    return " ".join("".join(chance.choice(SYLLABLES) for _ in range(chance.randrange(2, 4))).capitalize() for _ in range(2))


def ftm(count, path):
    """A third of the entities owns, with a date and a share; what is left are people and companies with three values."""
    chance = random.Random(count)
    things = count // 5
    with open(path, "w") as file:
        def write(**entity):
            file.write(json.dumps(entity) + "\n")

        for number in range(things):
            data = [f"register-{number // 50 % max(1, count // 250)}"]
            if number % 3:
                properties = {"name": [f"{name(chance)} {number}"], "nationality": [chance.choice(["ru", "us", "il", "ua"])], "birthDate": [date(chance)]}
                write(id=f"e-{number}", schema="Person", properties=properties, datasets=data)
            else:
                properties = {"name": [f"{name(chance)} Ltd {number}"], "jurisdiction": [chance.choice(["cy", "gb", "ae"])], "registrationNumber": [str(number)]}
                write(id=f"e-{number}", schema="Company", properties=properties, datasets=data)
        for number in range((count - 3 * things) // 2):
            owner, asset = ends(chance, things)
            properties = {"owner": [f"e-{owner}"], "asset": [f"e-{asset // 3 * 3}"], "startDate": [date(chance)], "percentage": [str(chance.randrange(1, 101))]}
            write(id=f"o-{number}", schema="Ownership", properties=properties, datasets=[f"register-{number // 100 % max(1, count // 250)}"])


def main():
    what, count, target = sys.argv[1:]
    {"facts": facts, "ftm": ftm}[what](int(count), pathlib.Path(target))


main()
