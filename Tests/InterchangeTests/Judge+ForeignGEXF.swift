import Foundation
import TestSupport

extension Judge {
  /// What Gephi loses or bends of GEXF files that anybody wrote: their nodes, edges, static values,
  /// kinds, weights and colours, and what it says itself.
  static func lostFromForeignGEXF(_ files: [String]) throws -> [[String]] {
    let folder = SharedFolder.url.appending(path: "gephi").path()
    let run = try BuiltProgram.run("python3", ["-W", "error", "-c", foreignGEXF, folder] + files)
    let lists = try? JSONDecoder().decode([[String]].self, from: Data(run.output.utf8))
    guard run.status == 0, let lists, lists.count == files.count else {
      throw Failure(status: run.status, errors: String(run.errors.suffix(500)))
    }
    return lists
  }

  private static let foreignGEXF = """
    import json, math, subprocess, sys, xml.etree.ElementTree as ElementTree
    folder, *files = sys.argv[1:]
    def local(element): return element.tag.rsplit("}", 1)[-1]
    def same(kind, wanted, got):
        try:
            if got is None: return wanted == ""
            if kind == "boolean": return (wanted.lower() in ("true", "1")) is bool(got)
            if kind in ("integer", "int", "long"): return int(wanted) == got
            if kind in ("double", "float"):
                a, b = float(wanted.replace("INF", "inf")), float(got)
                return math.isclose(a, b, rel_tol=1e-6 if kind == "float" else 1e-12) or (math.isnan(a) and math.isnan(b)) or a == b
            return kind.startswith("list") or wanted == str(got)
        except ValueError:
            return False
    def compare(file, seen):
        found = ["Gephi says " + issue for issue in seen["issues"] if not issue.startswith("INFO: GEXF version")]
        rows = {kind: {row["id"]: row for row in seen[kind + "_rows"]} for kind in ("node", "edge")}
        types = {"node": {}, "edge": {}}
        root = ElementTree.parse(file).getroot()
        for group in root.iter():
            if local(group) == "attributes" and group.get("mode") != "dynamic":
                for attribute in group: types.get(group.get("class"), {})[attribute.get("id")] = attribute.get("type")
        for element in root.iter():
            kind = local(element)
            if kind not in rows or not element.get("id"): continue
            name, row = f"{kind} {element.get('id')}", rows[kind].get(element.get("id"))
            if row is None:
                found.append(name + ": lost")
                continue
            for value in element.iter():
                key = value.get("for") or value.get("id")
                if local(value) == "attvalue" and key in types[kind] and not same(types[kind][key], value.get("value"), row.get(key.lower())):
                    found.append(f"{name}: {key} {value.get('value')!r} became {row.get(key.lower())!r}")
                if local(value) == "color" and value.get("r"):
                    colour = "#%02x%02x%02x" % tuple(int(value.get(channel)) for channel in "rgb")
                    if colour != row["colour"]: found.append(f"{name}: colour {colour} became {row['colour']}")
            if kind == "edge":
                if (element.get("kind") or "") != (row.get("kind") or ""): found.append(name + ": other kind")
                if element.get("weight") and not same("double", element.get("weight"), row["weight"]): found.append(name + ": other weight")
                ends = (row["source"], row["target"])
                if (element.get("source"), element.get("target")) not in (ends, ends[::-1]): found.append(name + ": other ends")
        return found
    output = subprocess.run([folder + "/gephi-open", "--dump", *files], capture_output=True, encoding="utf-8")
    lists = []
    for file, line in zip(files, output.stdout.rstrip("\\n").split("\\n")):
        seen = json.loads(line)
        lists.append(["Gephi failed: " + seen["error"]] if "error" in seen else compare(file, seen))
    print(json.dumps(lists))
    """
}
