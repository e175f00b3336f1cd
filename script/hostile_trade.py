"""Files of the trade's formats made to harm who reads them, for `script/hostile`."""
import base64
import json

MILLION = 1_000_000
HUGE = 100 * MILLION

# the beginnings of files by which each format of JSON is known, up to a value
JSON_HEADS = {
    "stix.json": b'{"type":"bundle","id":"bundle--1","objects":[{"type":"identity","id":"identity--1","name":',
    "misp.json": b'{"Event":{"Orgc":{"name":"L"},"uuid":"1","info":',
    "bods.json": b'[{"statementId":"a","recordType":"person","recordDetails":',
    "bods.jsonl": b'{"statementId":"a","recordType":"person","recordDetails":',
    "psc.txt": b'{"company_number":"1","data":',
    "officers.json": b'{"kind":"officer-list","links":"/company/1","items":[{"name":',
    "littlesis.json": b'{"data":[{"type":"relationships","attributes":{"entity1_id":1,"description1":',
    "aleph.json": b'{"results":[{"schema":"Company","collection":{},"id":"a","caption":',
    "ftm.json": b'{"id":"a","schema":"Person","properties":{"name":',
}

# what opens the list of objects of each, one object, and what closes it
JSON_OBJECTS = {
    "stix.json": (b'{"type":"bundle","id":"b","objects":[', b'{"type":"tool","id":"%d"},', b"{}]}"),
    "misp.json": (b'{"Event":{"Orgc":{},"uuid":"1","Attribute":[', b'{"type":"ip","value":"%d"},', b"{}]}}"),
    "bods.json": (b"[", b'{"statementId":"%d","recordType":"person"},', b"{}]"),
    "bods.jsonl": (b"", b'{"statementId":"%d","recordType":"person"}\n', b""),
    "psc.txt": (b"", b'{"company_number":"%08d","data":{"kind":"individual-person-with-significant-control"}}\n', b""),
    "officers.json": (b'{"kind":"officer-list","links":"/company/1","items":[', b'{"name":"%d"},', b"{}]}"),
    "littlesis.json": (b'{"data":[{"attributes":{"primary_ext":""}},', b'{"id":%d,"type":"entities","attributes":{}},', b"{}]}"),
    "aleph.json": (b'{"results":[{"schema":"Company","collection":{},"id":"a"},', b'{"id":"%d","schema":"Person"},', b"{}]}"),
}

TABLES = {
    "gleif.csv": b"LEI,Entity.LegalName",
    "rr.gleif.csv": b"Relationship.StartNode.NodeID,Relationship.EndNode.NodeID,Relationship.RelationshipType",
    "icij.csv": b"node_id_start,node_id_end,rel_type,link",
    "simple.csv": b"id,schema,name,aliases,dataset,first_seen",
    "ibase.csv": b"Record ID,Entity Type,Surname",
    "links.ibase.csv": b"Link ID,Link Type,Link End 1,Link End 2",
    "statements.csv": b"entity_id,prop,schema,value",
}

ANX = b'<?xml version="1.0"?>\n<Chart IdReferenceLinking="false"><ChartItemCollection>\n'
LAUGHS = b"".join(b'<!ENTITY l%d "%s">\n' % (n, b"&l%d;" % (n - 1) * 10 if n else b"lol") for n in range(10))


def chart(declarations, use):
    return b'<?xml version="1.0"?>\n<!DOCTYPE Chart [\n%s]>\n<Chart IdReferenceLinking="false"><ChartItem Label="%s"/></Chart>\n' % (declarations, use)


def encoded(value):
    return json.dumps(value).encode()


def stix_circle():
    """Objects that refer to each other, to themselves, and reports that carry each other."""
    count = 200
    objects = [{"type": "report", "id": f"report--{n}", "name": "r", "object_refs": [f"report--{m}" for m in range(count)]} for n in range(count)]
    objects += [{"type": "process", "id": f"process--{n}", "pid": n, "parent_ref": f"process--{(n + 1) % count}"} for n in range(count)]
    objects += [{"type": "relationship", "id": "relationship--a", "relationship_type": "uses", "source_ref": "relationship--a", "target_ref": "relationship--a"}]
    objects += [{"type": "opinion", "id": f"opinion--{n}", "opinion": "agree", "object_refs": [f"opinion--{1 - n}"]} for n in range(2)]
    return encoded({"type": "bundle", "id": "bundle--1", "objects": objects})


def bods_circle():
    """Statements that each replace the next, the last of which replaces the first."""
    count = 20_000
    return encoded([
        {"statementID": f"s{n}", "statementType": "personStatement", "personType": "knownPerson", "names": [{"fullName": "Ann"}],
         "replacesStatements": [f"s{(n + 1) % count}"]}
        for n in range(count)])


def nested_circle():
    """Entities of FollowTheMoney inside each other that all have one id."""
    entity = {"id": "a", "schema": "Company", "properties": {"name": ["A"]}}
    for _ in range(60):
        entity = {"id": "a", "schema": "Company", "properties": {"name": ["A"], "parent": [entity], "ownershipOwner": [entity["id"]]}}
    return encoded(entity) + b"\n"


def littlesis_circle():
    count = 20_000
    data = [{"type": "relationships", "id": n, "attributes": {"entity1_id": n % 7, "entity2_id": (n + 1) % 7, "category_id": 5, "id": n}} for n in range(count)]
    return encoded({"data": data})


def misp_attachment(megabytes):
    body = base64.b64encode(b"\0" * (megabytes * MILLION * 3 // 4))
    return b'{"Event":{"Orgc":{"name":"L"},"uuid":"1","info":"x","Attribute":[{"type":"attachment","value":"a.zip","data":"' + body + b'"}]}}'


def refused():
    """Names, contents, and whether refusals name a line."""
    for name, head in JSON_HEADS.items():
        yield f"text.{name}", lambda: head + b'"' + b"a" * HUGE + b'"', name in ("bods.jsonl", "psc.txt", "ftm.json")
        yield f"deep.{name}", lambda: head + b"[" * MILLION, True
        yield f"inside.{name}", lambda: head + b'{"a":' * MILLION, True
    yield "attachment.misp.json", lambda: misp_attachment(100), False
    yield "attachment2.misp.json", lambda: misp_attachment(20), True
    yield "line.mbox", lambda: b"From a@x today\nFrom: a@x\nTo: b@x\n" + b"a" * 2 * HUGE, True
    yield "field.mbox", lambda: b"From a@x today\nFrom: a@x\nTo: " + b"b@x, " * (2 * HUGE // 5), True
    yield "line.whatsapp.txt", lambda: b"[13/01/2023, 09:14:02] Ann: " + b"a" * 2 * HUGE, True
    yield "cell.rows.csv", lambda: b"source,target\na," + b"b" * HUGE, True
    for name, head in TABLES.items():
        yield f"cell.{name}", lambda: head + b"\na," + b"b" * HUGE, True
        yield f"quote.{name}", lambda: head + b'\na,"' + b"b\n" * (HUGE // 2), True
    yield "laughs.anx", lambda: chart(LAUGHS, b"&l9;"), True
    yield "outside.anx", lambda: chart(b'<!ENTITY x SYSTEM "file:///etc/passwd">\n', b"&x;"), True
    yield "parameter.anx", lambda: chart(b'<!ENTITY % x SYSTEM "http://127.0.0.1:9/x">\n%x;\n', b"a"), True
    yield "deep.anx", lambda: ANX + b"<ChartItem>" * 500_000, True
    yield "attribute.anx", lambda: ANX + b'<ChartItem Label="' + b"a" * 50 * MILLION + b'"/>', True
    yield "attributes.anx", lambda: ANX + b"<ChartItem " + b" ".join(b'a%d="1"' % n for n in range(MILLION)) + b"/>", True
    yield "cards.anx", lambda: ANX + b"<ChartItem>" + b'<Card Text="a"/>' * 5 * MILLION, True
    yield "cut.anx", lambda: ANX + b'<ChartItem Label="a"/>\n<ChartItem Label="b', True


def refused_or_read():
    """Names and contents of which a right answer is as good as a refusal."""
    # registers come in lines, millions of them, and take memory as they have facts
    for name, (head, one, foot) in ((name, parts) for name, parts in JSON_OBJECTS.items() if name not in ("bods.jsonl", "psc.txt")):
        yield f"many.{name}", lambda: head + b"".join(one % n for n in range(60 * MILLION // len(one % MILLION))) + foot
        yield f"empty.{name}", lambda: head + b"{}," * 10 * MILLION + b"{}" + foot.replace(b"{}", b"")
    for name, head in TABLES.items():
        yield f"columns.{name}", lambda: head + b"," + b",".join(b"c%d" % n for n in range(100_000)) + b"\n" + b"a,b,c,d\n" * 10
    yield "circle.stix.json", stix_circle
    yield "circle.bods.json", bods_circle
    yield "circle.ftm.json", nested_circle
    yield "circle.littlesis.json", littlesis_circle
    yield "senders.mbox", lambda: b"".join(b"From a@x today\nFrom: a%d@x\nTo: b%d@x\nMessage-ID: <%d>\n\n" % (n, n, n) for n in range(150_000))
    yield "addressees.mbox", lambda: b"From a@x today\nFrom: a@x\nTo: " + b", ".join(b"b%d@x" % n for n in range(500_000))
    yield "lines.whatsapp.txt", lambda: b"[13/01/2023, 09:14:02] Ann: x\n" + b"x\n" * 20 * MILLION
    yield "people.whatsapp.txt", lambda: b"".join(b"[13/01/2023, 09:14:02] Ann%d: x\n" % n for n in range(200_000))
    yield "items.anx", lambda: ANX + b"".join(b'<ChartItem Label="%d"><End><Entity EntityId="%d"/></End></ChartItem>\n' % (n, n) for n in range(200_000)) + b"</ChartItemCollection></Chart>"
