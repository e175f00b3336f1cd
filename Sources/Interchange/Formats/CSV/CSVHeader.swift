import EntityGraph

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

  private static let ids = ["id", "nodeid", "node", "key", "uid"]

  /// The name of the column that tells whether edges are directed.
  static let directionName = "Type"

  /// The space that the ids in each column are of; `nil` where the header names none.
  let spaces: [String?]

  /// The meaning of each column, in their order.
  private(set) var roles: [Role] = []
  let isOfEdges: Bool

  /// Fails for names of neither nodes nor edges; the columns at the places `dates` hold dates and
  /// are no ends of edges unless it is said.
  init?(_ names: [String], _ choices: TableChoices = TableChoices(), dates: Set<Int> = []) {
    let terms = names.map(CSVTerm.init)
    let given = terms.map(\.name)
    let said = choices.places(in: given)
    let plain = terms.enumerated().map { place, term in
      dates.contains(place) || said[place] != nil ? "" : term.plain
    }
    if let ends = Self.ends(terms, plain, choices) {
      self.init(terms, isOfEdges: true, [ends.source: .source, ends.target: .target], choices)
    } else if let id = choices.place(.id, in: given)
      ?? terms.firstIndex(where: { $0.kind == .id })
      ?? Self.ids.lazy.compactMap({ plain.firstIndex(of: $0) }).first
    {
      self.init(terms, isOfEdges: false, [id: .id], choices)
    } else if let ends = KnownEnds.membership(in: plain) {
      self.init(terms, isOfEdges: true, [ends.source: .source, ends.target: .target], choices)
    } else {
      return nil
    }
  }

  /// The ends that are said, else those that are marked, else the first pair that is known.
  private static func ends(
    _ terms: [CSVTerm], _ plain: [String], _ choices: TableChoices
  ) -> (source: Int, target: Int)? {
    let known = KnownEnds.pair(in: plain)
    let given = terms.map(\.name)
    let chosen = (choices.place(.source, in: given), choices.place(.target, in: given))
    if chosen.0 != nil || chosen.1 != nil,
      let source = chosen.0 ?? known?.source, let target = chosen.1 ?? known?.target,
      source != target
    {
      return (source, target)
    }
    if let start = terms.firstIndex(where: { $0.kind == .start }),
      let end = terms.firstIndex(where: { $0.kind == .end })
    {
      return (start, end)
    }
    return known
  }

  private init(
    _ terms: [CSVTerm], isOfEdges: Bool, _ fixed: [Int: Role], _ choices: TableChoices
  ) {
    self.isOfEdges = isOfEdges
    let said = choices.places(in: terms.map(\.name))
    let id = isOfEdges ? choices.place(.id, in: terms.map(\.name)) : nil
    let isDirection = { (place: Int) in
      isOfEdges && terms[place].plain == "type" && said[place] == nil && fixed[place] == nil
    }
    spaces = terms.map(\.space)
    var names = UniqueNames(
      taken: terms.indices.contains(where: isDirection) ? [Self.directionName] : [])
    var hasID = !isOfEdges
    for (place, term) in terms.enumerated() {
      if let role = fixed[place] {
        roles.append(role)
      } else if isOfEdges, !hasID,
        id.map({ $0 == place }) ?? (term.kind == .id || term.plain == "id")
      {
        hasID = true
        roles.append(.id)
      } else if isDirection(place), !roles.contains(.direction) {
        roles.append(.direction)
      } else if term.kind == .ignored {
        roles.append(.ignored)
      } else {
        roles.append(
          .property(
            names.name(for: term.name.isEmpty ? "column_\(place + 1)" : term.name),
            Self.isText(term, choices) ? .text : term.type(isOfEdges: isOfEdges)))
      }
    }
  }

  /// Whether the analyst says that a column is one of names or kinds.
  private static func isText(_ term: CSVTerm, _ choices: TableChoices) -> Bool {
    [ColumnRole.label, .kind, .relation].contains { choices.say($0, term.name) }
  }

  /// Notes which columns are ends or ids because it is said.
  func note(in notes: inout ReadingNotes, _ names: [String], _ choices: TableChoices) {
    let said = choices.places(in: names.map { CSVTerm($0).name })
    let taken: [ColumnRole: Role] = [.source: .source, .target: .target, .id: .id]
    for (place, role) in said where taken[role] == roles[place] { notes.take(role) }
  }

  /// The types of the columns, by their names.
  var types: [String: ColumnBuilder.ValueType] {
    var types = [Self.directionName: ColumnBuilder.ValueType.text]
    for case .property(let name, let type) in roles { types[name] = type }
    return types
  }
}
