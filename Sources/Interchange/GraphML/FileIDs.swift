import EntityGraph

/// The ids of nodes or edges as a file can have them.
struct FileIDs {
  /// Indexed by node or edge; unique.
  private(set) var written: [String]

  /// The rows whose ids could not be written as they are, in ascending order.
  let changed: [Int]

  /// The own ids of those rows; `nil` when there are none.
  let originals: TextCells?

  init(_ ids: [String], _ profile: GraphMLProfile) {
    let isTaken = ids.map(profile.takes)
    changed = ids.indices.filter { !isTaken[$0] }
    written = ids
    originals =
      changed.isEmpty ? nil : TextCellsBuilder(rare: zip(ids, isTaken).map { $1 ? nil : $0 }).cells
    if !changed.isEmpty { replaceChanged(profile) }
  }

  private mutating func replaceChanged(_ profile: GraphMLProfile) {
    var taken = Set(written.lazy.filter(profile.takes).map { ExactText($0) })
    taken.reserveCapacity(written.count)
    var lastOrdinal: [ExactText: Int] = [:]
    for row in changed {
      let safe = profile.safe(id: written[row])
      written[row] = safe
      if taken.insert(ExactText(safe)).inserted { continue }
      var ordinal = lastOrdinal[ExactText(safe), default: 1]
      repeat {
        ordinal += 1
        written[row] = "\(safe)_\(ordinal)"
      } while !taken.insert(ExactText(written[row])).inserted
      lastOrdinal[ExactText(safe)] = ordinal
    }
  }
}

extension GraphMLProfile {
  /// Whether readers take an id as it is.
  func takes(id: String) -> Bool {
    switch self {
    case .strict: id.isNameToken
    case .gephi: id.isPlain || ExactText(safe(id: id)) == ExactText(id)
    }
  }

  /// The id with `_` for what readers do not take.
  func safe(id: String) -> String {
    let scalars = id.unicodeScalars
    var safe = ""
    for place in scalars.indices {
      let isAtEnd = place == scalars.startIndex || scalars.index(after: place) == scalars.endIndex
      safe.unicodeScalars.append(takes(scalars[place], isAtEnd: isAtEnd) ? scalars[place] : "_")
    }
    return safe.isEmpty ? "_" : safe
  }

  private func takes(_ scalar: Unicode.Scalar, isAtEnd: Bool) -> Bool {
    switch self {
    case .strict: scalar.isNameCharacter
    case .gephi:
      !scalar.isForbiddenInXML && scalar != "\n" && scalar != "\r"
        && !(isAtEnd && scalar.value <= 0x20)
    }
  }
}

extension String {
  /// Whether it has only printable ASCII characters and no blanks.
  fileprivate var isPlain: Bool { !isEmpty && utf8.allSatisfy { 0x21...0x7E ~= $0 } }
}
