import CaseFiles
import EntityGraph
import Wording

/// The claims behind a table on their way into a database, with who makes them and where.
struct SQLiteClaims {
  private let table: ExportTable
  private let graph: Graph
  private let nodes: Set<String>

  /// The number that each claim has in the file, by its number in the graph.
  private var numbers: [Int32: Int] = [:]
  private var speakers = SQLiteSpeakers()

  /// How many claims speak of an entity that is no node.
  private var absentCount = 0

  /// How many texts had NUL characters.
  private var nullCount = 0

  init(_ table: ExportTable) {
    (self.table, graph) = (table, table.graph)
    nodes = Set((0..<table.nodeCount).map { table.nodeIDs[$0] })
  }

  var losses: [ExportWarning] {
    var losses: [ExportWarning] = []
    if absentCount > 0 {
      let they = "\(absentCount.of("claim")) \(absentCount == 1 ? "speaks" : "speak")"
      losses.append(
        ExportWarning(
          element: "table claims", what: "\(they) of entities that are left out, by name alone"))
    }
    if nullCount > 0 {
      losses.append(
        ExportWarning(
          element: "table claims",
          what: "NUL characters in \(nullCount.of("text")) are written as U+FFFD"))
    }
    return losses
  }

  mutating func write(to file: TableFile) throws(CaseFileError) {
    let claims = try file.rows(of: "claims", columns: 20)
    let claimants = try file.rows(of: "claimants", columns: 3)
    let graph = graph
    try graph.forEachCountedCitation { (number, citation) throws(CaseFileError) in
      let row = numbers.count + 1
      numbers[number] = row
      try write(citation, row, to: claims)
      for (position, source) in citation.chain.enumerated() {
        try claimants.bind(row)
        try claimants.bind(position + 1)
        try claimants.bind(source.rawValue.withoutNulls)
        try claimants.insert()
      }
      speakers.count(citation)
    }
    try speakers.write(graph, nodes, to: file)
    try writeEdges(to: file)
  }

  private mutating func write(
    _ citation: Citation, _ row: Int, to rows: TableRows
  ) throws(CaseFileError) {
    let (claim, said) = (citation.claim, citation.claim.statement.parts)
    let isValue = said.form == "property"
    try rows.bind(row)
    try bind(
      [
        claim.id.rawValue, claim.document.rawValue, claim.locator,
        citation.chain.map(\.rawValue).joinedAsCell, claim.stance.rawValue,
        citation.rating.description, claim.claimed?.text, citation.state.rawValue,
      ], rows)
    try bindEntity(said.first, rows)
    try bind([said.second], rows)
    try bindEntity(isValue ? nil : said.third, rows)
    try bind(
      [
        isValue ? said.third : nil, claim.period?.start.text, claim.period?.end.text,
        claim.channel?.rawValue, claim.events.map(\.rawValue).joinedAsCell, claim.paraphrase,
      ], rows)
    try rows.insert()
  }

  private mutating func bind(_ texts: [String?], _ rows: TableRows) throws(CaseFileError) {
    for text in texts {
      let isBroken = text?.utf8.contains(0) ?? false
      if isBroken { nullCount += 1 }
      try rows.bind(isBroken ? text?.withoutNulls : text)
    }
  }

  /// Binds the node that stands for an entity, and the name it goes by.
  private mutating func bindEntity(_ id: String?, _ rows: TableRows) throws(CaseFileError) {
    guard let id else { return try bind([nil, nil], rows) }
    let node = graph.idOfOne(Entity.ID(id)).rawValue
    let isThere = nodes.contains(node)
    if !isThere { absentCount += 1 }
    try bind([isThere ? node : nil, graph.name(of: Source.ID(node))], rows)
  }

  /// Which claims speak of each edge.
  private func writeEdges(to file: TableFile) throws(CaseFileError) {
    let rows = try file.rows(of: "edge_claims", columns: 2)
    let factCount = graph.relationColumns.count
    var claims = [Set<Int>](repeating: [], count: table.edgeCount)
    for (place, relation) in table.relations.enumerated() where Int(relation) < factCount {
      let speaking = graph.claimNumbers(ofRelation: Int(relation)).compactMap { numbers[$0] }
      claims[Int(table.edgesOfRelations[place])].formUnion(speaking)
    }
    let ids = table.edgeIDs.withoutNulls
    for edge in claims.indices {
      for claim in claims[edge].sorted() {
        try rows.bind(ids, edge)
        try rows.bind(claim)
        try rows.insert()
      }
    }
  }
}
