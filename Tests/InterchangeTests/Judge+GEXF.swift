import EntityGraph
import Foundation
import TestSupport

@testable import Interchange

extension Judge {
  /// What Gephi loses or bends of each GEXF file, told by the expectation beside it.
  static func lostFromGEXF(_ files: [String]) throws -> [[String]] {
    let folder = SharedFolder.url.appending(path: "gephi").path()
    let run = try BuiltProgram.run("python3", ["-W", "error", "-c", gexf, folder] + files)
    let lists = try? JSONDecoder().decode([[String]].self, from: Data(run.output.utf8))
    guard run.status == 0, let lists, lists.count == files.count else {
      throw Failure(status: run.status, errors: String(run.errors.suffix(500)))
    }
    return lists
  }

  private static let gexf = """
    import datetime, json, math, struct, subprocess, sys
    folder, *files = sys.argv[1:]
    CLASSES = {"string": "String", "long": "Long", "double": "Double", "boolean": "Boolean"}
    def same(kind, wanted, got):
        if kind == "string": return wanted == got
        if kind == "long": return got is not None and int(wanted) == got
        if kind == "boolean": return got is (wanted == "true")
        wanted, got = float(wanted), math.nan if got is None else float(got)
        return wanted == got or (math.isnan(wanted) and math.isnan(got))
    def milliseconds(text):
        moment = datetime.datetime.fromisoformat(text + "+00:00")
        return (moment - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)) / datetime.timedelta(milliseconds=1)
    def timeset(time):
        if time is None: return None
        start = milliseconds(time[0]) if time[0] else -math.inf
        end = milliseconds(time[1]) if time[1] else math.inf
        return (start, end)
    def seen_time(text):
        if not text: return None
        start, end = text.strip("<>[] ").split(", ")
        return (float(start), float(end))
    def blunt(text): return (text or "").strip("".join(map(chr, range(33))))
    def compare(wanted, seen):
        found = ["Gephi says " + issue for issue in seen["issues"] if issue != "INFO: GEXF version 1.3"]
        for kind in ("node", "edge"):
            rows = {row["id"]: row for row in seen[kind + "_rows"]}
            classes = {column["id"]: column["type"] for column in seen[kind + "_columns"]}
            columns = wanted[kind + "Columns"]
            for name, type_ in columns.items():
                if wanted[kind + "s"] and classes.get(name.lower()) != CLASSES[type_]:
                    found.append(f"column {name}: {type_} became {classes.get(name.lower())}")
            for identity, expected in ((row["id"], row["says"]) for row in wanted[kind + "s"]):
                row = rows.pop(identity, None)
                say = lambda what: found.append(f"{kind} {identity}: {what}")
                if row is None:
                    say("lost")
                    continue
                for name, type_ in columns.items():
                    value, got = expected["values"].get(name), row.get(name.lower())
                    if (value is None and got is not None) or (value is not None and not same(type_, value, got)):
                        say(f"{name} {value!r} became {got!r}")
                if (expected.get("label") or "") != (row.get("label") or ""): say("other label")
                if expected.get("colour") and expected["colour"] != row["colour"]: say("other colour")
                if kind == "node": continue
                ends = [row["source"], row["target"]]
                if expected["directed"] != row["directed"]: say("other direction")
                if expected["ends"] != ends and (row["directed"] or expected["ends"] != ends[::-1]): say("other ends")
                wanted_kind, got_kind = blunt(expected.get("kind")), blunt(row.get("kind"))
                if got_kind != wanted_kind and not got_kind.startswith(blunt(wanted_kind + " (")): say(f"kind {got_kind!r}")
                if struct.unpack("f", struct.pack("f", expected["weight"]))[0] != row["weight"]: say("other weight")
                if timeset(expected.get("time")) != seen_time(row.get("timeset")): say(f"time {row.get('timeset')}")
            found += [f"{kind} {identity}: invented by Gephi" for identity in rows]
        return found
    output = subprocess.run([folder + "/gephi-open", "--dump", *files], capture_output=True, encoding="utf-8")
    lists = []
    for file, line in zip(files, output.stdout.rstrip("\\n").split("\\n")):
        seen = json.loads(line)
        with open(file + ".json") as beside: wanted = json.load(beside)
        lists.append(["Gephi failed: " + seen["error"]] if "error" in seen else compare(wanted, seen))
    print(json.dumps(lists))
    """
}

/// All that Gephi must show of a table after it has opened it as GEXF.
struct GEXFExpectation: Encodable {
  struct Row<Says: Encodable>: Encodable {
    var id: String
    var says: Says
  }

  struct Node: Encodable {
    var label: String?
    var color: String?
    var values: [String: String]
  }

  struct Edge: Encodable {
    var ends: [String]
    var directed: Bool
    var kind: String?
    var label: String?
    var weight: Double
    var time: [String?]?
    var values: [String: String]
  }

  var nodeColumns: [String: String]
  var edgeColumns: [String: String]

  /// In lists, as Swift takes ids for equal that differ by their normal form alone.
  var nodes: [Row<Node>] = []
  var edges: [Row<Edge>] = []

  init(_ table: ExportTable, nodeIDs: [String], edgeIDs: [String]) {
    nodeColumns = Self.types(table.nodeColumns)
    edgeColumns = Self.types(table.edgeColumns)
    for (row, values) in table.nodeValues.enumerated() {
      let node = Node(
        label: values["label"], color: table.nodeColors[row]?.description,
        values: values.filter { $0.key != "label" })
      nodes.append(Row(id: nodeIDs[row], says: node))
    }
    for (row, values) in table.edgeValues.enumerated() {
      let edge = Edge(
        ends: [table.sources[row], table.targets[row]].map { nodeIDs[Int($0)] },
        directed: values["symmetric"] != "true", kind: values["relation"],
        label: values["phrase"], weight: values["weight"].flatMap(Double.init) ?? 1,
        time: Self.time(values["valid_from"], values["valid_until"]),
        values: values.filter { $0.key != "weight" })
      edges.append(Row(id: edgeIDs[row], says: edge))
    }
  }

  private static func types(_ columns: [ExportColumn]) -> [String: String] {
    var types: [String: String] = [:]
    for column in columns where column.meaning != .label && column.meaning != .weight {
      types[column.name] =
        switch column.cells {
        case .texts: "string"
        case .wholeNumbers: "long"
        case .numbers: "double"
        case .flags: "boolean"
        }
    }
    return types
  }

  /// The whole days of dates that tests use; all else is checked elsewhere.
  private static func time(_ from: String?, _ until: String?) -> [String?]? {
    guard from != nil || until != nil else { return nil }
    return [from.flatMap { start($0) }, until.flatMap { end($0) }]
  }

  private static func start(_ date: String) -> String? {
    switch date.utf8.count {
    case 4: "\(date)-01-01T00:00:00"
    case 10: "\(date)T00:00:00"
    default: nil
    }
  }

  private static func end(_ date: String) -> String? {
    switch date.utf8.count {
    case 4: "\(date)-12-31T23:59:59"
    case 10: "\(date)T23:59:59"
    default: nil
    }
  }
}
