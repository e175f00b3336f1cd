import EntityGraph

/// The names that tools and people give the columns of names, kinds, weights and times.
enum KnownColumns {
  /// The columns that hold the names of nodes, the first that is there; in lower case.
  static let names = ["label", "name", "caption", "title"]

  /// The columns that hold the kinds of nodes, the first that is there; in lower case.
  static let nodeKinds = ["entity_kind", "kind", "type", "labels", "labelv", "schema"]

  /// The columns that hold the kinds of edges, the first that is there; in lower case.
  static let edgeKinds = ["relation", "kind", "type", "label", "labele", "relationship"]

  /// Whether the values of a column are texts whatever they look like, being names or kinds.
  static func areTexts(_ name: String, ofNodes: Bool) -> Bool {
    let roles = ofNodes ? names + nodeKinds : edgeKinds
    return roles.contains(name.lowercased())
  }

  /// Whether a column of edges is their weight by its name.
  static func isWeight(_ name: String) -> Bool { name.lowercased() == "weight" }

  /// Where a time begins; without spaces, `_` and `-`, in lower case, the first that is there.
  static let starts = ["validfrom", "from", "start", "since", "startdate", "firstseen"]

  /// Where a time ends.
  static let ends = ["validuntil", "until", "to", "end", "enddate", "lastseen"]

  /// Moments, or stretches that stand in one cell.
  static let moments = [
    "date", "time", "timestamp", "datetime", "when", "interval", "timeset", "year", "createdat",
  ]

  /// Several stretches of time in one cell, as Backchannel writes them beside start and end.
  static let spells = "spells"

  /// Whether a column is one of times by its name.
  static func isTime(_ name: String) -> Bool {
    let term = name.plainTerm
    return starts.contains(term) || ends.contains(term) || moments.contains(term)
  }

  /// Whether a column of times by its name says of every row that it has none.
  static func isEmptyTime(_ column: Column) -> Bool {
    guard isTime(column.name), case .texts(let texts) = column.cells else { return false }
    return texts.codes.allSatisfy { code in
      code == TextCells.absent
        || texts.texts.bytes.span.extracting(texts.texts.range(Int(code))).isMissing
    }
  }
}

extension String {
  /// The name in lower case without spaces, `_` and `-`.
  var plainTerm: String { ColumnName(self).plain }
}
