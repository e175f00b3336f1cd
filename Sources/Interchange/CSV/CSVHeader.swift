/// What the columns of a table of nodes or of edges mean, by the names in its first row.
///
/// Gephi's and Neo4j's headers, and those of tables that people make themselves.
struct CSVHeader {
  enum Role: Hashable {
    case id, source, target

    /// Gephi's `Type`, `Directed` or `Undirected`.
    case direction
    case property(String, ColumnBuilder.ValueType)
    case ignored
  }

  /// Pairs of names for the ends of edges, the first that is there; letters in lower case only.
  private static let ends = [
    ("source", "target"), ("from", "to"), ("src", "dst"), ("subject", "object"),
    ("sourceid", "targetid"), ("fromid", "toid"), ("startid", "endid"),
  ]

  /// Who, and where: ends in a table that has no ids.
  private static let memberships = [
    ("person", "company"), ("person", "organization"), ("name", "company"),
    ("name", "organization"),
  ]
  private static let ids = ["id", "nodeid", "node", "key", "uid"]

  /// The name of the column that tells whether edges are directed.
  static let directionName = "Type"

  /// The space that the ids in each column are of; `nil` where the header names none.
  let spaces: [String?]

  /// The meaning of each column, in their order.
  private(set) var roles: [Role] = []
  let isOfEdges: Bool

  /// Fails for names of neither nodes nor edges; the columns at the places `dates` hold dates and
  /// are no ends of edges.
  init?(_ names: [String], dates: Set<Int> = []) {
    let terms = names.map(CSVTerm.init)
    let plain = terms.enumerated().map { dates.contains($0.offset) ? "" : $0.element.plain }
    if let start = terms.firstIndex(where: { $0.kind == .start }),
      let end = terms.firstIndex(where: { $0.kind == .end })
    {
      self.init(terms, isOfEdges: true, [start: .source, end: .target])
    } else if let pair = Self.pair(of: Self.ends, in: plain) {
      self.init(terms, isOfEdges: true, [pair.0: .source, pair.1: .target])
    } else if let id = terms.firstIndex(where: { $0.kind == .id })
      ?? Self.ids.lazy.compactMap({ plain.firstIndex(of: $0) }).first
    {
      self.init(terms, isOfEdges: false, [id: .id])
    } else if let pair = Self.pair(of: Self.memberships, in: plain) {
      self.init(terms, isOfEdges: true, [pair.0: .source, pair.1: .target])
    } else {
      return nil
    }
  }

  private init(_ terms: [CSVTerm], isOfEdges: Bool, _ fixed: [Int: Role]) {
    self.isOfEdges = isOfEdges
    spaces = terms.map(\.space)
    var names = FreeNames(taken: isOfEdges ? [Self.directionName] : [])
    var hasID = !isOfEdges
    for (place, term) in terms.enumerated() {
      if let role = fixed[place] {
        roles.append(role)
      } else if isOfEdges, !hasID, term.kind == .id || term.plain == "id" {
        hasID = true
        roles.append(.id)
      } else if isOfEdges, term.plain == "type", !roles.contains(.direction) {
        roles.append(.direction)
      } else if term.kind == .ignored {
        roles.append(.ignored)
      } else {
        roles.append(
          .property(
            names.name(for: term.name.isEmpty ? "column_\(place + 1)" : term.name),
            term.type(isOfEdges: isOfEdges)))
      }
    }
  }

  /// The types of the columns, by their names.
  var types: [String: ColumnBuilder.ValueType] {
    var types = [Self.directionName: ColumnBuilder.ValueType.text]
    for case .property(let name, let type) in roles { types[name] = type }
    return types
  }

  private static func pair(
    of ends: [(String, String)], in names: [String]
  ) -> (Int, Int)? {
    for (source, target) in ends {
      if let source = names.firstIndex(of: source), let target = names.firstIndex(of: target) {
        return (source, target)
      }
    }
    return nil
  }
}
