import EntityGraph

/// A case of schema 1 is read as it is, and gets the tables of today when it is first written to.
extension CaseFile {
  var isOfFirstSchema: Bool {
    get throws(CaseFileError) {
      try database.number("PRAGMA user_version") == FirstSchema.version
    }
  }

  /// Copies a case of schema 1 as it is.
  ///
  /// - Returns: The path of the copy, a new file beside the case; `nil` where none is needed.
  func copyOfFirstSchema() throws(CaseFileError) -> String? {
    guard try isOfFirstSchema else { return nil }
    let path = FileOnDisk(database.path).path + ".schema-1"
    let copies = [path] + (2...1000).lazy.map { "\(path).\($0)" }
    guard let copy = copies.first(where: { !FileOnDisk($0).exists }) else {
      throw .failed(path: database.path, reason: "there are a thousand copies of it")
    }
    let statement = try Statement("VACUUM INTO ?", in: database)
    try statement.bind(copy)
    try statement.run(for: "the copy")
    return copy
  }

  /// Moves all claims, former ones too, to the tables of today, within a transaction.
  func migrate() throws(CaseFileError) {
    let stored = try StoredFacts(withoutClaimsIn: database)
    var migration = Import(in: database, knowing: stored)
    var (rows, entries) = ([CodedClaim](), [(addedBy: Int64, removedBy: Int64?)]())
    try FirstSchema(database, migration.dictionaries).read(withFormer: true) { entry in
      rows.append(migration.dictionaries.encode(entry.claim))
      entries.append((entry.addedBy, entry.removedBy))
    }
    try database.run(FirstSchema.removal + Schema.claims)
    try migration.writeDictionaries(for: rows)
    let insert = try ClaimInsert(in: database, migration.dictionaries)
    let byDocument = RowsByDocument(rows, migration.dictionaries.documents.count)
    for document in 0..<Int32(migration.dictionaries.documents.count) {
      for (place, row) in byDocument[document].enumerated() {
        let number = ClaimInsert.first(of: document) + Int64(place)
        migration.number = entries[Int(row)].addedBy
        try migration.write(rows[Int(row)], at: number, by: insert)
        if let removal = entries[Int(row)].removedBy { try insert.retire(number, for: removal) }
      }
    }
    try insert.flush()
    try database.run("PRAGMA user_version = \(Schema.version)")
  }
}
