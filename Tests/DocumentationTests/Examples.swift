import AnalyzerConformance
public import AnalyzerKit
import BackchannelCommand
import EntityGraph
import GraphKernels
import Interchange
import Questions

/// The examples of the documentation, word for word, so that they are compiled; each runs in a folder
/// where `seeds` and `network.graphml` are.
enum Examples {
  static func runAll() async throws {
    try factImport()
    let loaded = try GraphInputs(["case.backchannel"]).load()
    csrGraph()
    try graphBuilder()
    for example in [graph, relationFilter, topology, analyzer, exportTable, contribution] {
      try example(loaded.graph)
    }
    try graphFile()
    try graphInputs()
    try pathQuestion(loaded)
    try analysisQuestion(loaded)
    try timelineQuestion(loaded)
    try listQuestion(loaded)
    try pathSensitivityQuestion(loaded)
    try asking()
    try await askingAtOnce(loaded)
  }

  private static func listQuestion(_ loaded: LoadedGraph) throws {
    var question = ListQuestion(.entities, where: "kind = person and pagerank > 0.01")
    question.sort = "pagerank"
    question.isDescending = true
    let answer = try question.answer(from: loaded)
    for row in answer.rows { print(row.joined(separator: "\t")) }
  }

  private static func pathSensitivityQuestion(_ loaded: LoadedGraph) throws {
    let path = PathQuestion(from: "Antony Blinken", to: "Sergey Lavrov")
    let answer = try PathSensitivityQuestion(path).answer(from: loaded)
    for row in answer.rows { print(row.joined(separator: "\t")) }
  }

  private static func csrGraph() {
    // 0 → 1, 0 → 2, 1 → 2
    let graph = CSRGraph(vertexCount: 3, tails: [0, 0, 1], heads: [1, 2, 2])
    let followers = graph.arcs(leaving: 0).map { graph.head(of: $0) }  // [1, 2]
    let ranks = graph.pageRank { _ in }.scores
    print(followers, ranks)
  }

  private static func graphBuilder() throws {
    var builder = GraphBuilder()
    builder.add(Document(id: "report", title: "A report", reliability: .usuallyReliable))
    try builder.add(Entity(id: "ann", kind: "person", name: "Ann"))
    try builder.add(Entity(id: "ben", kind: "person", name: "Ben"))
    builder.add(
      Claim(
        document: "report", locator: "¶3",
        statement: .relation(subject: "ann", kind: "met", object: "ben"),
        period: Period("2023-01-02"), credibility: .probablyTrue))
    let graph = try builder.freeze()
    print(graph.entityCount, graph.relationCount)  // 2 1
  }

  private static func graph(_ graph: Graph) throws {
    let blinken = try graph.entity(named: "Antony Blinken")
    for relation in graph.relations(of: blinken.id) {
      print(relation.id, relation.rating, relation.status)
      for citation in relation.citations { print("  ", citation.claim.document) }
    }
  }

  private static func relationFilter(_ graph: Graph) throws {
    var filter = RelationFilter()
    filter.relations = [.category(.communication)]
    filter.until = PartialDate("2023-01-31")
    filter.leastRating = Rating("D3")
    let kept = graph.keeping(filter)
    print(kept.relationCount, "relations,", kept.policy.undatedLeftOut, "undated left out")
  }

  private static func topology(_ graph: Graph) throws {
    let rows = graph.topology(.alongFlow).rows
    let ranks = rows.pageRank { _ in }.scores
    for vertex in graph.verticesByID { print(graph.id(at: vertex), ranks[Int(vertex)]) }
  }

  private static func analyzer(_ graph: Graph) throws {
    struct Contacts: Analyzer {
      static let name = "contacts"
      static let summary = "Ranks entities by the number of their relations."
      static let complexity = "O(V + A)"
      static let settings = [
        Setting(\Contacts.least, "least", "List entities with at least so many.", in: 0...1000)
      ]

      var least = 1

      func analyze(
        _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
      ) throws -> Finding {
        let rows = graph.topology(.eitherWay).rows
        let counts = rows.vertices.map { Double(rows.arcs(leaving: $0).count) }
        return .scores(counts.map { $0 >= Double(least) ? $0 : .nan })
      }
    }

    let contacts = try Contacts.configured(["least=2"])
    let finding = try contacts.analyze(graph)
    print(finding.content)
  }

  /// Compiled alone, as it takes a while.
  static func conformance() {
    for law in ConformanceLaw.all {
      let result = law.result(for: AnalyzerListing(Coverage.self))
      if !result.outcome.isLawful { print(result) }
    }
  }

  private static func graphFile() throws {
    let reading = try GraphFile.read("network.graphml")
    for note in reading.notes { print(note.line ?? 0, note.what) }

    var builder = GraphBuilder()
    switch reading.content {
    case .graph(let network): builder.add(network)
    case .facts(let batch): try builder.add(batch)
    }
    try GraphFile.write(ExportTable(builder.freeze()), to: "network.gexf")
  }

  private static func exportTable(_ graph: Graph) throws {
    let table = ExportTable(graph, edges: .all)
    let report = try GraphFile.write(table, to: "whole.json", profile: .plain)
    print(report.nodes, "nodes,", report.edges, "edges")
    for warning in report.warnings { print(warning) }
  }

  private static func factImport() throws {
    let answer = try FactImport(["seeds"], into: "case.backchannel").run()
    print(answer.json.rendered())
  }

  private static func graphInputs() throws {
    let loaded = try GraphInputs(["case.backchannel"]).load()
    let answer = try DossierQuestion("valery-gerasimov").answer(from: loaded)
    print(answer.json.rendered())
  }

  private static func pathQuestion(_ loaded: LoadedGraph) throws {
    var question = PathQuestion(from: "Antony Blinken", to: "Sergey Lavrov")
    question.count = 3
    question.filter.relations = ["communication"]
    let answer = try question.answer(from: loaded)
    print(answer.isEmpty ? "No path" : answer.json.rendered())
  }

  private static func analysisQuestion(_ loaded: LoadedGraph) throws {
    var question = AnalysisQuestion("pagerank")
    question.settings = ["damping=0.9"]
    question.shown = ["person"]
    var answer = try question.answer(from: loaded)
    answer.limit = 10
    for row in answer.rows { print(row.joined(separator: "\t")) }
  }

  private static func asking() throws {
    let loaded = try GraphInputs(["case.backchannel"]).load()

    var question = PathQuestion(from: "Antony Blinken", to: "Sergey Lavrov")
    question.count = 3
    question.filter.without = ["new-york-times"]

    let answer = try question.answer(from: loaded, .unwatched)
    print(answer.json.rendered())
  }

  private static func timelineQuestion(_ loaded: LoadedGraph) throws {
    var question = TimelineQuestion()
    question.entities = ["HIMARS"]
    question.filter.since = PartialDate("2022-12")
    print(try question.answer(from: loaded).json.rendered())
  }

  private static func claimsQuestion(_ loaded: LoadedGraph) throws {
    var question = ClaimsQuestion("telephone")
    question.stances = [.denies]
    let answer = try question.answer(from: loaded)
    print(answer.json.rendered())
  }

  private static func askingAtOnce(_ loaded: LoadedGraph) async throws {
    async let disputes = DisputesQuestion().answer(from: loaded)
    async let ranking = AnalysisQuestion("betweenness").answer(from: loaded)
    print(try await (disputes.json, ranking.json))
  }

  private static func contribution(_ graph: Graph) throws {
    print(try Coverage().analyze(graph).content)
  }
}

/// A program that is all of the command with an analyzer more.
func ownCommand() -> Never {
  Backchannel.main(adding: [Coverage.self])
}

private let plugin = AnalyzerPlugin("coverage", version: "1.0.0", [Coverage.self])

@c(backchannel_plugin)
public func backchannelPlugin(_ host: UInt32) -> UnsafeRawPointer? { plugin.table(for: host) }

/// Counts the claims behind each entity.
public struct Coverage: Analyzer {
  public static let name = "coverage"
  public static let summary = "Rank entities by the number of claims about their relations."
  public static let complexity = "O(R)"

  public init() {}

  public func analyze(
    _ graph: AnalyzedGraph, _ question: Question, _ progress: Progress
  ) throws -> Finding {
    var claims = [Double](repeating: 0, count: graph.entityCount)
    for (relation, count) in graph.claimCounts.enumerated() {
      let ends = graph.ends(ofRelation: relation)
      for end in Set([ends.subject, ends.object]) { claims[Int(end)] += Double(count) }
    }
    return .scores(claims, .count)
  }
}
