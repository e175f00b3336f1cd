extension Graph {
  /// Every source that stands behind a relation, in order of ids, with the numbers of its relations in
  /// ascending order.
  ///
  /// Behind a relation stand those who assert it and those who passed that on; behind one that nobody
  /// asserts all who speak of it. Of a graph file this is its author, else the file.
  ///
  /// - Complexity: O(claims + sources · log sources).
  public func relationsBySource() -> [(source: Source.ID, relations: [Int32])] {
    let rows = (0..<Int32(relationColumns.statuses.count)).map(\.self)
    let claimants = relationColumns.provenance(of: rows).claimants
    var byNumber = [[Int32]](repeating: [], count: derivation.facts.dictionaries.sources.count)
    for row in rows { for source in claimants[Int(row)] { byNumber[Int(source)].append(row) } }
    var relations: [Source.ID: [Int32]] = [:]
    for (source, told) in byNumber.enumerated() where !told.isEmpty {
      relations[derivation.facts.dictionaries.sources[Int32(source)]] = told
    }
    var voices: [Document.ID: Source.ID] = [:]
    for number in rows.count..<relationCount {
      guard let document = self.relations.edge(number)?.edges.document else { continue }
      let voice = voices[document] ?? voice(ofFile: document)
      voices[document] = voice
      relations[voice, default: []].append(Int32(number))
    }
    return relations.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
