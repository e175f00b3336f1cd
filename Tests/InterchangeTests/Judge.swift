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
