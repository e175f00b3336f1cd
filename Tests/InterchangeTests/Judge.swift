import Foundation
import TestSupport

/// Programs that read GraphML, where this machine has them.
enum Judge {
  static let hasGephi =
    SharedFolder.path("gephi/gephi-open") != nil && answers("java", ["-version"])
    && answers("python3", ["--version"])
  static let hasNetworkX = answers("python3", ["-c", "import networkx"])
  static let hasSTIX = answers("python3", ["-c", "import stix2, stix2validator"])
  static let hasBODS = answers("python3", ["-c", "import libcovebods"])
  static let hasFTM = answers("python3", ["-c", "import followthemoney"])
  static let hasDatasette = answers("datasette", ["--version"])
  static let hasIGraph = answers("python3", ["-c", "import igraph"])

  /// What Gephi loses or bends in each file, in full.
  static func lostInGephi(_ files: [String]) throws -> [[String]] {
    let folder = SharedFolder.url.appending(path: "gephi").path()
    return try lists(from: run(gephi, [folder] + files), count: files.count)
  }

  /// How each file differs, for a reader in Python, from what its table says.
  static func differences(_ reader: String, _ files: [String]) throws -> [[String]] {
    try lists(from: run(reader, files), count: files.count)
  }

  private static func run(_ script: String, _ words: [String]) throws -> BuiltProgram.Run {
    try BuiltProgram.run("python3", ["-W", "error", "-c", script] + words)
  }

  private static func lists(from run: BuiltProgram.Run, count: Int) throws -> [[String]] {
    let lists = try? JSONDecoder().decode([[String]].self, from: Data(run.output.utf8))
    guard run.status == 0, let lists, lists.count == count else {
      throw Failure(status: run.status, errors: String(run.errors.suffix(500)))
    }
    return lists
  }

  private static func answers(_ program: String, _ words: [String]) -> Bool {
    (try? BuiltProgram.run(program, words))?.status == 0
  }

  struct Failure: Error {
    let status: Int32
    let errors: String
  }

  private static let gephi = """
    import json, subprocess, sys
    folder, *files = sys.argv[1:]
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    import faithful
    output = subprocess.run([folder + "/gephi-open", "--dump", *files], capture_output=True, encoding="utf-8")
    lists = []
    for file, line in zip(files, output.stdout.rstrip("\\n").split("\\n")):
        seen = json.loads(line)
        lists.append(["Gephi failed: " + seen["error"]] if "error" in seen else
                     faithful.compare(file, seen)[0] + ["Gephi says " + str(issue) for issue in seen["issues"]])
    print(json.dumps(lists))
    """

  /// What the schema of BODS 0.4 has against statements.
  static let ofBODS = """
    import json, sys
    from libcovebods.data_reader import DataReader
    from libcovebods.schema import SchemaBODS
    from libcovebods.jsonschemavalidate import JSONSchemaValidator
    if not json.load(open(sys.argv[1])):
        print("empty")
        sys.exit()
    data = DataReader(sys.argv[1])
    schema = SchemaBODS(data)
    faults = JSONSchemaValidator(schema).validate(data)
    print(schema.schema_version, [str(fault.json()) for fault in faults][:5])
    """

  /// Whether STIX takes bundles: as its library parses them, and as its validator judges them.
  static let ofSTIX = """
    import sys, stix2, stix2validator
    bad = []
    for path in sys.argv[1:]:
        stix2.parse(open(path).read(), allow_custom=False)
        result = stix2validator.validate_file(path)
        if not result.is_valid:
            bad.append(path + str([str(error) for found in result.object_results for error in found.errors][:3]))
    print(len(sys.argv) - 1, bad)
    """

  /// What `ftm validate` drops of files, besides blank texts and those that are of no type of FollowTheMoney, and
  /// which ends are not there.
  static let ofFTM = """
    import json, sys
    from followthemoney import model
    from followthemoney.types import registry
    spelled = {registry.phone, registry.url, registry.email, registry.country, registry.topic, registry.gender,
               registry.language}
    bad = []
    for path in sys.argv[1:]:
        ids, ends = set(), set()
        for line in open(path, encoding="utf-8", newline="\\n"):
            data = json.loads(line)
            whole = model.get_proxy(data, cleaned=True)
            clean = model.get_proxy(data, cleaned=False)
            ids.add(data["id"])
            if clean.id != data["id"] or registry.entity.clean(data["id"]) != data["id"]:
                bad.append([path, data["id"]])
            for name in data["properties"]:
                prop = whole.schema.get(name)
                if prop is None:
                    bad.append([path, data["schema"], name])
                    continue
                if prop.type is registry.entity:
                    ends.update(whole.get(name))
                lost = [text for text in data["properties"][name] if prop.type.clean(text) is None
                        and any(letter.isprintable() and not letter.isspace() for letter in text)]
                if lost and prop.type not in spelled:
                    bad.append([path, data["id"], name, lost])
        if ends - ids:
            bad.append([path, "ends", sorted(ends - ids)[:3]])
    print(len(sys.argv) - 1, bad[:5])
    """

  static let networkX =
    comparison + """
      import networkx
      def read(file, order):
          graph = networkx.read_graphml(file)
          edges = graph.edges(keys=True, data=True) if graph.is_multigraph() else (
              (source, target, data.pop("id"), data) for source, target, data in graph.edges(data=True))
          return (graph.is_directed(), {node: dict(data) for node, data in graph.nodes(data=True)},
                  {name: (source, target, dict(data)) for source, target, name, data in edges})
      main(read)
      """

  /// Of what igraph 1.0 itself does: a value that is absent is "", NaN or false, ids of edges are
  /// not kept, and `&` in an id is read as `&#38;`.
  static let iGraph =
    comparison + """
      import igraph, math
      def given(attributes):
          return {name: value for name, value in attributes.items() if name != "id" and value != ""
                  and not (isinstance(value, float) and math.isnan(value)) and value is not False}
      def read(file, order):
          graph = igraph.Graph.Read_GraphML(file)
          ids = [id.replace("&#38;", "&") for id in graph.vs["id"]]
          return (graph.is_directed(), {id: given(vertex.attributes()) for id, vertex in zip(ids, graph.vs)},
                  {name: (ids[edge.source], ids[edge.target], given(edge.attributes()))
                   for name, edge in zip(order, graph.es)})
      main(read)
      """

  /// Compares what `read` gives with the file beside it, in which every value is text.
  private static let comparison = """
    import json, sys
    def same(wanted, got):
        if isinstance(got, bool): return wanted == str(got).lower()
        if isinstance(got, (int, float)): return float(wanted) == float(got)
        return wanted == got
    def differ(name, wanted, got):
        absent = ("", "false") if "igraph" in sys.modules else ("",)
        lost = [key for key, value in wanted.items() if key not in got and value not in absent]
        bent = [key for key in got if key in wanted and not same(wanted[key], got[key])]
        new = [key for key in got if key not in wanted]
        return [f"{name}: {word} {key}" for word, keys in [("lost", lost), ("bent", bent), ("new", new)] for key in keys]
    def main(read):
        lists = []
        for file in sys.argv[1:]:
            with open(file + ".json") as beside: wanted = json.load(beside)
            directed, nodes, edges = read(file, wanted["order"])
            found = [] if directed else ["not directed"]
            if set(nodes) != set(wanted["nodes"]): found.append("other nodes")
            if set(edges) != set(wanted["edges"]): found.append("other edges")
            for name in nodes.keys() & wanted["nodes"].keys():
                found += differ("node " + name, wanted["nodes"][name], nodes[name])
            for name in edges.keys() & wanted["edges"].keys():
                source, target, data = edges[name]
                if [source, target] != wanted["ends"][name]: found.append("other ends of " + name)
                found += differ("edge " + name, wanted["edges"][name], data)
            lists.append(found)
        print(json.dumps(lists))

    """
}
