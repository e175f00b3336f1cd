#!/usr/bin/env python3
"""Makes facts of a wanted size, the same on every run.

    scale.py facts CLAIMS FOLDER    YAML, a file a document: people with a power law of relations, half of the claims in
                                    copies, 1 % of the original ones denied, 20 channels, dates for two thirds, a
                                    credibility for four of five; at most 5 documents tell of a relation, not counting copies
    scale.py ftm CLAIMS FILE        FollowTheMoney lines, a statement a claim: people, companies, and who owns what
    scale.py stix OBJECTS FILE      a bundle: a third identities, a third intrusion sets, a third relationships with times
    scale.py icij NODES FOLDER      the tables of Offshore Leaks as it shares them out: 40 % companies, 38 % officers, 20 %
                                    addresses, 1 % intermediaries, and five relationships for every three nodes
    scale.py gleif ROWS FOLDER      the golden copies of GLEIF: ROWS entities, and a relationship for every six of them
    scale.py psc ROWS FILE          the snapshot of persons with significant control: ROWS records, two for every three companies

There is an entity for every five claims, and a document for every 250. Documents are younger than what they tell of.
"""
import csv
import itertools
import json
import pathlib
import random
import sys
import uuid

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


def stix(count, path):
    """Ids are of version 5, made of numbers; the author of all is the first identity."""
    chance = random.Random(count)
    things = count // 3

    def object_id(kind, number):
        return f"{kind}--{uuid.uuid5(uuid.NAMESPACE_URL, f'{kind} {number}')}"

    def thing(kind, number, **more):
        made = f"{date(chance)}T08:00:00.000Z"
        return {"type": kind, "spec_version": "2.1", "id": object_id(kind, number), "created_by_ref": object_id("identity", 0),
                "created": made, "modified": made, **more}

    with open(path, "w") as file:
        file.write(f'{{"type": "bundle", "id": "{object_id("bundle", count)}", "objects": [\n')
        for number in range(things):
            file.write(json.dumps(thing("identity", number, name=f"{name(chance)} {number}", identity_class="organization")) + ",\n")
        for number in range(things):
            file.write(json.dumps(thing("intrusion-set", number, name=f"Group {number}", aliases=[f"G{number}"])) + ",\n")
        for number in range(count - 2 * things):
            first, second = ends(chance, things)
            relation = thing("relationship", number, relationship_type=chance.choice(["targets", "attributed-to", "related-to"]),
                             source_ref=object_id("intrusion-set", first), target_ref=object_id("identity", second),
                             confidence=chance.randrange(101), start_time=f"{date(chance)}T00:00:00Z")
            file.write(("" if number == 0 else ",\n") + json.dumps(relation))
        file.write("\n]}\n")


LEAKS = [(f"{place} Papers", f"The {place} Papers data is current through {year}")
         for place, year in [("Harbour", 2015), ("Lagoon", 2014), ("Atoll", 2018)]]
PLACES = [("SAM", "Samoa"), ("VGB", "British Virgin Islands"), ("PMA", "Panama"), ("HKG", "Hong Kong"), ("CHE", "Switzerland")]
LINKS = ["shareholder of", "director of", "beneficiary of", "secretary of", "nominee shareholder of", "power of attorney of"]
MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]


def leaked_date(chance):
    return f"{chance.randrange(1, 29):02}-{chance.choice(MONTHS)}-{chance.randrange(1990, 2014)}"


def address(chance, number):
    street, centre = name(chance).upper(), name(chance).upper()
    return f"{number} {street} ROAD; FLOOR {chance.randrange(1, 40)}; {centre} CENTRE; {chance.choice(PLACES)[1].upper()}"


def icij(count, folder):
    """Ids are numbers of eight digits that tell the table, as in the releases since 2022."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(count)
    companies, officers, addresses, intermediaries = (max(1, count * share // 100) for share in (40, 38, 20, 1))

    def table(file, header, rows):
        with open(folder / file, "w", newline="") as written:
            writer = csv.writer(written, lineterminator="\n")
            writer.writerow(header.split(","))
            writer.writerows(rows)

    def company(number):
        code, place = chance.choice(PLACES)
        leak, limit = LEAKS[number % 3]
        struck = leaked_date(chance) if chance.random() < 0.5 else ""
        called = f"{name(chance).upper()} {number} LTD."
        seat = address(chance, number) if chance.random() < 0.4 else ""
        return [10_000_000 + number, called, called, "", code, place, "", seat, 1_000_000 + number, leaked_date(chance), struck, struck, "",
                chance.choice(["Active", "Defaulted", "Dissolved"]), f"{leak[:-7]} Trustees", number, code, place, leak, limit, ""]

    def thing(start, number, *cells):
        code, place = chance.choice(PLACES)
        return [start + number, *cells, place, code, *LEAKS[number % 3], ""]

    table("nodes-entities.csv", "node_id,name,original_name,former_name,jurisdiction,jurisdiction_description,company_type,address,internal_id,"
          "incorporation_date,inactivation_date,struck_off_date,dorm_date,status,service_provider,ibcRUC,country_codes,countries,sourceID,valid_until,note",
          map(company, range(companies)))
    table("nodes-officers.csv", "node_id,name,countries,country_codes,sourceID,valid_until,note",
          (thing(12_000_000, number, f"{name(chance)} {number}") for number in range(officers)))
    table("nodes-addresses.csv", "node_id,address,name,countries,country_codes,sourceID,valid_until,note",
          (thing(14_000_000, number, address(chance, number), "") for number in range(addresses)))
    table("nodes-intermediaries.csv", "node_id,name,status,internal_id,address,countries,country_codes,sourceID,valid_until,note",
          (thing(11_000_000, number, f"{name(chance)} Partners {number}", "ACTIVE", number, "") for number in range(intermediaries)))
    table("nodes-others.csv", "node_id,name,type,incorporation_date,struck_off_date,closed_date,jurisdiction,jurisdiction_description,countries,"
          "country_codes,sourceID,valid_until,note", [])

    def relationship(number):
        company = 10_000_000 + int(companies * chance.random())
        leak = LEAKS[number % 3][0]
        if number % 5 < 3:
            officer = 12_000_000 + int(officers * chance.random() ** 2)
            return [officer, company, "officer_of", chance.choice(LINKS), "", leaked_date(chance), "", leak]
        if number % 5 == 3:
            agent = 11_000_000 + int(intermediaries * chance.random() ** 3)
            return [agent, company, "intermediary_of", "intermediary of", "", "", "", leak]
        return [company, 14_000_000 + int(addresses * chance.random() ** 2), "registered_address", "registered address", "", "", "", leak]

    table("relationships.csv", "node_id_start,node_id_end,rel_type,link,status,start_date,end_date,sourceID",
          map(relationship, range(count * 5 // 3)))


def timestamp(chance):
    return f"{date(chance)}T{chance.randrange(24):02}:{chance.randrange(60):02}:{chance.randrange(60):02}.000Z"


def lei(number):
    return f"5493{number:014X}{number % 90 + 10}"


LEI_COLUMNS = ("LEI,Entity.LegalName,Entity.LegalAddress.FirstAddressLine,Entity.LegalAddress.City,Entity.LegalAddress.Region,"
               "Entity.LegalAddress.Country,Entity.LegalAddress.PostalCode,Entity.HeadquartersAddress.FirstAddressLine,"
               "Entity.HeadquartersAddress.City,Entity.HeadquartersAddress.Country,Entity.RegistrationAuthority.RegistrationAuthorityID,"
               "Entity.RegistrationAuthority.RegistrationAuthorityEntityID,Entity.LegalJurisdiction,Entity.EntityCategory,"
               "Entity.LegalForm.EntityLegalFormCode,Entity.EntityStatus,Entity.EntityCreationDate,Registration.InitialRegistrationDate,"
               "Registration.LastUpdateDate,Registration.RegistrationStatus,Registration.ManagingLOU,Registration.ValidationSources")
RELATIONSHIP_COLUMNS = ("Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType,Relationship.RelationshipStatus,"
                        "Relationship.Period.1.startDate,Relationship.Period.1.endDate,Relationship.Period.1.periodType,"
                        "Registration.LastUpdateDate,Registration.RegistrationStatus,Registration.ManagingLOU,Registration.ValidationSources")
GRADES = ["FULLY_CORROBORATED", "FULLY_CORROBORATED", "PARTIALLY_CORROBORATED", "ENTITY_SUPPLIED_ONLY"]


def gleif(count, folder):
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(count)
    registrars = [lei(10_000_000 + number) for number in range(40)]

    def entity(number):
        country = chance.choice(["US", "DE", "GB", "FR", "IN", "KY", "LU", "NL"])
        return [lei(number), f"{name(chance)} {number} Ltd", f"{number % 900} {name(chance)} Road", name(chance), f"{country}-X", country,
                f"{number % 99999:05}", f"{number % 900} {name(chance)} Road", name(chance), country, f"RA{number % 700:06}", number, country,
                "GENERAL", f"{number % 9999:04}", "ACTIVE", timestamp(chance), timestamp(chance), timestamp(chance), "ISSUED",
                chance.choice(registrars), chance.choice(GRADES)]

    def relationship(number):
        child, parent = ends(chance, count)
        kind = chance.choice(["IS_DIRECTLY_CONSOLIDATED_BY", "IS_ULTIMATELY_CONSOLIDATED_BY", "IS_FUND-MANAGED_BY"])
        return [lei(child), lei(parent), kind, "ACTIVE", timestamp(chance), "", "RELATIONSHIP_PERIOD", timestamp(chance), "PUBLISHED",
                chance.choice(registrars), chance.choice(GRADES)]

    for file, header, rows in [("lei2.csv", LEI_COLUMNS, map(entity, range(count))), ("rr.csv", RELATIONSHIP_COLUMNS, map(relationship, range(count // 6)))]:
        with open(folder / file, "w", newline="") as written:
            writer = csv.writer(written, lineterminator="\n", quoting=csv.QUOTE_ALL)
            writer.writerow(header.split(","))
            writer.writerows(rows)


def psc(count, path):
    chance = random.Random(count)
    natures = ["ownership-of-shares-25-to-50-percent", "ownership-of-shares-75-to-100-percent", "voting-rights-25-to-50-percent",
               "right-to-appoint-and-remove-directors"]
    with open(path, "w") as file:
        for number in range(count):
            company = f"{number * 3 // 2 % 16_000_000:08}"
            person = name(chance)
            link = f"/company/{company}/persons-with-significant-control/individual/{number:027x}"
            data = {"etag": f"{number:040x}", "kind": "individual-person-with-significant-control", "name": f"Mr {person}",
                    "name_elements": {"forename": person.split()[0], "surname": person.split()[1], "title": "Mr"}, "nationality": "British",
                    "country_of_residence": "United Kingdom", "notified_on": date(chance), "natures_of_control": chance.sample(natures, 2),
                    "address": {"premises": str(number % 300), "address_line_1": f"{name(chance)} Street", "locality": name(chance),
                                "postal_code": f"EX{number % 90} {number % 9}MP", "country": "England"},
                    "date_of_birth": {"month": chance.randrange(1, 13), "year": chance.randrange(1940, 2000)}, "links": {"self": link}}
            file.write(json.dumps({"company_number": company, "data": data}, separators=(",", ":")) + "\n")


def main():
    what, count, target = sys.argv[1:]
    writers = {"facts": facts, "ftm": ftm, "stix": stix, "icij": icij, "gleif": gleif, "psc": psc}
    writers[what](int(count), pathlib.Path(target))


main()
