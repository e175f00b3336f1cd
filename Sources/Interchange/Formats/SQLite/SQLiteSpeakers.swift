import CaseFiles
import EntityGraph

/// The documents and sources of claims on their way into a database.
struct SQLiteSpeakers {
  private var claimsOfDocuments: [Document.ID: Int] = [:]
  private var claimsOfSources: [Source.ID: Int] = [:]

  /// Counts a claim for its document, and once for whoever stands behind it.
  mutating func count(_ citation: Citation) {
    claimsOfDocuments[citation.claim.document, default: 0] += 1
    for source in Set(citation.chain) { claimsOfSources[source, default: 0] += 1 }
  }

  func write(
    _ graph: Graph, _ nodes: Set<String>, to file: TableFile
  ) throws(CaseFileError) {
    let heard = Set(graph.documentsHeard.map(\.id)).union(claimsOfDocuments.keys)
    let documents = graph.documents.filter { heard.contains($0.id) }
    let publishers = documents.flatMap { [$0.author, $0.publisher] }.compactMap(\.self)
    try write(Set(claimsOfSources.keys).union(publishers), of: graph, nodes, to: file)
    let rows = try file.rows(of: "documents", columns: 12)
    for document in documents {
      let original = document.republishes.flatMap { heard.contains($0) ? $0 : nil }
      let texts: [String?] = [
        document.id.rawValue, document.title, document.author?.rawValue,
        document.publisher?.rawValue, document.published?.description,
        document.reliability?.rawValue, original?.rawValue, document.url,
        document.retrieved?.text, document.language, document.marking,
      ]
      for text in texts { try rows.bind(text?.withoutNulls) }
      try rows.bind(claimsOfDocuments[document.id] ?? 0)
      try rows.insert()
    }
  }

  private func write(
    _ sources: Set<Source.ID>, of graph: Graph, _ nodes: Set<String>, to file: TableFile
  ) throws(CaseFileError) {
    let rows = try file.rows(of: "sources", columns: 5)
    for source in sources.sorted() {
      let node = graph.idOfOne(Entity.ID(source.rawValue)).rawValue
      try rows.bind(source.rawValue.withoutNulls)
      try rows.bind(graph.name(of: source).withoutNulls)
      try rows.bind(nodes.contains(node) ? node.withoutNulls : nil)
      try rows.bind(graph.reliability(of: source)?.rawValue)
      try rows.bind(claimsOfSources[source] ?? 0)
      try rows.insert()
    }
  }
}
