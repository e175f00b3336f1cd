import EntityGraph

extension Import {
  /// Adds claims and withdraws those that are gone from the documents in `replaced`.
  ///
  /// A claim that the case knows with another rating, say, takes the place of what was known.
  mutating func add(
    _ batch: ClaimList, replacing replaced: [Document.ID], _ progress: (Int, Int) -> Void
  ) throws(CaseFileError) {
    let stored = (documents: dictionaries.documents.count, entities: dictionaries.entities.count)
    let rows = renumbered(batch)
    try checkReferences(of: rows, stored.documents, stored.entities)
    try writeDictionaries(for: rows)
    let replaced = Set(replaced.map { dictionaries.documents.number(of: $0) })
    let byDocument = RowsByDocument(rows, dictionaries.documents.count)
    let standing = RowsByDocument(known.claims.rows, dictionaries.documents.count)
    let identities = ClaimIdentities(dictionaries)
    let insert = try ClaimInsert(in: database, dictionaries)
    var done = 0
    if rows.isEmpty { progress(0, 0) }
    for document in 0..<Int32(stored.documents) {
      let told = byDocument[document].map { rows[Int($0)] }
      guard !told.isEmpty || replaced.contains(document) else { continue }
      let comparison = ClaimComparison(
        standing[document].map { known.claims.rows[Int($0)] }, told, identities)
      try write(comparison, of: document, isWhole: replaced.contains(document), by: insert) {
        if done % 256 == 0 { progress(done, rows.count) }
        done += 1
      }
    }
    try insert.flush()
    progress(rows.count, rows.count)
  }

  /// The claims by the numbers of the case, which gives new ones to what is new in them.
  private mutating func renumbered(_ batch: ClaimList) -> [CodedClaim] {
    let renumbering = dictionaries.merge(batch.dictionaries)
    return batch.rows.map { renumbering($0) }
  }

  /// Refuses claims of documents and of entities that are neither in the case nor in the import.
  private func checkReferences(
    of rows: [CodedClaim], _ documentCount: Int, _ entityCount: Int
  ) throws(CaseFileError) {
    let events = dictionaries.events
    for row in rows {
      if row.document >= documentCount {
        throw .unknownDocument(dictionaries.documents[row.document], in: dictionaries.name(row))
      }
      let object = row.form == .property ? CodedClaim.none : row.object
      let isKnown =
        max(row.subject, object, row.channel) < entityCount
        && (row.events == 0 || events[row.events].allSatisfy { $0 < entityCount })
      if isKnown { continue }
      let named = [row.subject, object, row.channel] + events[row.events]
      for entity in named where entity >= entityCount {
        throw .unknownEntity(dictionaries.entities[entity], in: dictionaries.claim(row).id)
      }
    }
  }

  private mutating func write(
    _ claims: ClaimComparison, of document: Int32, isWhole: Bool, by insert: ClaimInsert,
    _ progress: () -> Void
  ) throws(CaseFileError) {
    let numbers = claims.standing.isEmpty ? [] : try insert.numbers(of: document)
    var next = (numbers.last ?? ClaimInsert.first(of: document) - 1) + 1
    for (place, told) in claims.told.enumerated() {
      if told != nil { progress() }
      let known = claims.places.indices.contains(place) ? claims.places[place] : nil
      guard let known else {
        guard let told else { continue }
        try write(told, at: next, by: insert)
        next += 1
        report.added.claims += 1
        continue
      }
      guard let told else {
        guard isWhole else { continue }
        try insert.retire(numbers[known], for: number)
        report.withdrawn += 1
        continue
      }
      if dictionaries.areSame(told, claims.standing[known]) {
        report.known.claims += 1
      } else {
        try insert.retire(numbers[known], for: number)
        try write(told, at: numbers[known], by: insert)
        report.updated.claims += 1
      }
    }
  }
}

extension ClaimDictionaries {
  /// What errors call a claim.
  func name(_ row: CodedClaim) -> String { "claim \(claim(row).id.rawValue.spelt)" }
}
