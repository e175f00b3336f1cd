import EntityGraph
import TestSupport
import Testing

@testable import Interchange

@Suite("Tables of foreign graphs")
struct ForeignExportTableTests {
  @Test func onlyWhatTheFileSaysIsThere() throws {
    let table = try table(
      [ForeignGraph(nodes: [ForeignNode("b"), ForeignNode("a")], [ForeignTie("b", nil, "a")])])
    #expect(table.nodeIDs.strings == ["a", "b"])
    #expect(table.nodeColumns.map(\.name) == [])
    #expect(table.edgeColumns.map(\.name) == [])
    #expect(table.sources == [1] && table.targets == [0])
  }

  @Test func theVocabularyTellsOfKindsThatItKnows() throws {
    let table = try table(
      [
        ForeignGraph([
          ForeignTie("a", "met", "b", id: "1", period: "2023-01/.."),
          ForeignTie("a", "odd", "b", id: "2", isUndirected: true),
          ForeignTie("a", "odd", "b", id: "3"), ForeignTie("a", nil, "b", id: "4"),
        ])
      ])
    #expect(
      table.edgeValues == [
        [
          "relation": "met", "phrase": "met", "category": "communication", "symmetric": "true",
          "valid_from": "2023-01", "valid_until": "..",
        ], ["relation": "odd", "symmetric": "true"],
        ["relation": "odd"], [:],
      ])
  }

  @Test func columnsThatAreCalledAsPublishedOnesFillThemWhereTheTypeFits() throws {
    let table = try table(
      [
        ForeignGraph(
          nodes: [
            ForeignNode(
              "a",
              attributes: [
                Attribute("aliases", .text("A.")), Attribute("claims", .text("many")),
                Attribute("type", .text("x")),
              ])
          ],
          [
            ForeignTie(
              "a", "met", "a",
              attributes: [Attribute("said", .text("so")), Attribute("phrase", .text("saw"))])
          ])
      ])
    #expect(
      table.nodeValues == [["aliases": "A.", "property_claims": "many", "property_type": "x"]])
    #expect(table.nodeColumns.first { $0.name == "aliases" }?.meaning == .fact)
    #expect(table.edgeValues[0]["said"] == "so" && table.edgeValues[0]["phrase"] == "saw")
  }

  @Test func weightsOfAnExportAreTakenFromWhatTheyWereMadeOf() throws {
    let table = try table(
      [
        ForeignGraph([
          ForeignTie(
            "a", nil, "b",
            attributes: [
              Attribute("weight", .number(Quantity(text: "", number: Double(Float(0.1))))),
              Attribute("property_weight", .number(Quantity(text: "", number: 0.1))),
            ])
        ])
      ])
    #expect(table.edgeValues == [["weight": "0.1"]])
    let forGephi = table.fitted(to: .gephi)
    #expect(forGephi.edgeColumns.map(\.name) == ["property_weight", "weight"])
    #expect(forGephi.edgeValues == [["weight": "0.1", "property_weight": "0.1"]])
  }

  @Test func theColumnsOfOneFileAreShared() throws {
    let graph = ForeignGraph(
      nodes: [ForeignNode("a", name: "A"), ForeignNode("b", name: "B")],
      [ForeignTie("a", "k", "b", attributes: [Attribute("note", .text("x"))])])
    let table = try table([graph])
    #expect(table.edgeColumns.first { $0.name == "note" }?.cells == graph.edges.columns[0].cells)
    #expect(table.nodeColumns.first?.cells == graph.nodes.names.map(Cells.texts))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func everyRowHasWhatItsFilesAndFactsSay(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var expected = Expected()
    var builder = GraphBuilder()
    let fileCount = Int.random(in: 1...3, using: &generator)
    for file in 0..<fileCount { builder.add(expected.graph(file, &generator)) }
    if fileCount > 1 { expected.nameDocuments() }
    if Bool.random(using: &generator) { try builder.add(expected.entity()) }
    let table = ExportTable(try builder.freeze())
    #expect(table.nodeIDs.strings == expected.values.keys.sorted())
    for (row, id) in table.nodeIDs.strings.enumerated() {
      #expect(table.nodeValues[row] == expected.values[id], "\(id)")
    }
    #expect(table.edgeValues.map { $0["note"] } == expected.notes)
    let ends = zip(table.sources, table.targets).map {
      "\(table.nodeIDs[Int($0)]) \(table.nodeIDs[Int($1)])"
    }
    #expect(ends == expected.ends)
  }

  private func table(_ graphs: [ForeignGraph]) throws -> ExportTable {
    var builder = GraphBuilder()
    for graph in graphs { builder.add(graph) }
    return ExportTable(try builder.freeze())
  }
}

/// What the table of random files must say, written down while they are made.
private struct Expected {
  private(set) var values: [String: [String: String]] = [:]
  private(set) var notes: [String?] = []
  private(set) var ends: [String] = []
  private var documents: [String: String] = [:]

  /// `rank` is whole in the first file and not in others, `odd` a text in the second alone.
  mutating func graph(_ file: Int, _ generator: inout SplitMix64) -> ForeignGraph {
    var ids = (0..<Int.random(in: 1...6, using: &generator)).map { "\(file)n\($0)" }
    ids.shuffle(using: &generator)
    let nodes = ids.map { node($0, file, &generator) }
    let ties = (0..<Int.random(in: 0...6, using: &generator)).map { _ in tie(ids, &generator) }
    return ForeignGraph("file \(file)", nodes: nodes, ties)
  }

  /// Each row says which file it is from.
  mutating func nameDocuments() {
    for (id, document) in documents { values[id]?["documents"] = document }
  }

  private mutating func node(
    _ id: String, _ file: Int, _ generator: inout SplitMix64
  ) -> ForeignNode {
    var node = ForeignNode(id)
    var told: [String: String] = [:]
    if Bool.random(using: &generator) {
      node.name = "name of \(id)"
      told["label"] = node.name
    }
    if Bool.random(using: &generator) {
      let number = Double(Int.random(in: 0...9, using: &generator)) + 0.5
      node.attributes.append(Attribute("rank", .number(Quantity(text: "", number: number))))
      told["rank"] = "\(number)"
    }
    if Bool.random(using: &generator) {
      let isText = file == 1
      let value = isText ? Value.text("seven") : .number(Quantity(text: "7", number: 7))
      node.attributes.append(Attribute("odd", value))
      told["odd"] = isText ? "seven" : "7"
    }
    values[id] = told
    documents[id] = "file \(file)"
    return node
  }

  private mutating func tie(_ ids: [String], _ generator: inout SplitMix64) -> ForeignTie {
    let (from, to) = (ids.randomElement(using: &generator), ids.randomElement(using: &generator))
    let note = Bool.random(using: &generator) ? "note \(notes.count)" : nil
    notes.append(note)
    ends.append("\(from ?? "") \(to ?? "")")
    return ForeignTie(
      from ?? "", nil, to ?? "", attributes: note.map { [Attribute("note", .text($0))] } ?? [])
  }

  /// An entity of facts, of whom no claim speaks.
  mutating func entity() -> Entity {
    values["fact"] = ["label": "Fact", "entity_kind": "person", "claims": "0"]
    return Entity(id: "fact", kind: "person", name: "Fact")
  }
}
