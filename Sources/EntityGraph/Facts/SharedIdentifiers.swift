/// The identifiers that tell who is one and that several entities were given.
struct SharedIdentifiers {
  /// In order, each with the rows of those entities in order of ids.
  private(set) var all: [(identifier: [UInt8], scheme: String, holders: [Int32])] = []

  /// The identifiers that are none of their scheme, and those that are in nobody's name.
  private(set) var misspelled = FirstGiven()
  private(set) var placeholders = FirstGiven()

  /// Goes over all identifiers twice: to see which come again, then to see whose they are.
  ///
  /// - Complexity: O(length of all identifiers), and O(n log n) in the number of those that are
  ///   shared.
  init(_ entities: EntityList, _ vocabulary: Vocabulary) {
    guard entities.haveExternalIDs else { return }
    var held = HeldIdentifiers(entities, vocabulary)
    guard let repeated = self.repeated(entities, &held) else { return }
    var (numbers, schemes, holders) = (TextInterner(), [String](), [[Int32]]())
    for row in 0..<entities.count {
      for text in entities.externalIDs.range(row) where held.read(text, of: row) == .identifies {
        guard repeated.contains(FingerprintSet.fingerprint(held.spelled)) else { continue }
        let number = Int(numbers.number(of: held.spelled))
        if number == holders.count {
          holders.append([])
          schemes.append(held.schemeName)
        }
        if holders[number].last != Int32(row) { holders[number].append(Int32(row)) }
      }
    }
    let ids = entities.ids
    let order = TextOrder(tables: [numbers.pool]).places().map { Int($0.row) }
    all = order.filter { holders[$0].count > 1 }.map { number in
      let rows = holders[number].sorted { ids.compare(Int($0), with: Int($1), of: ids) == .before }
      return (Array(numbers.pool.utf8(number)), schemes[number], rows)
    }
  }

  /// The fingerprints of the identifiers that come more than once; `nil` where there are none.
  private mutating func repeated(
    _ entities: EntityList, _ held: inout HeldIdentifiers
  ) -> FingerprintSet? {
    var (known, repeated, isAny) = (FingerprintSet(), FingerprintSet(), false)
    for row in 0..<entities.count {
      for text in entities.externalIDs.range(row) {
        switch held.read(text, of: row) {
        case .suggests: break
        case .misspelled: misspelled.note(held.spelled, of: entities.id(row))
        case .placeholder: placeholders.note(held.spelled, of: entities.id(row))
        case .identifies:
          let fingerprint = FingerprintSet.fingerprint(held.spelled)
          guard !known.insert(fingerprint) else { continue }
          isAny = true
          repeated.insert(fingerprint)
        }
      }
    }
    return isAny ? repeated : nil
  }
}
