import EntityGraph

/// Gives every column of a table a name that all readers take.
///
/// A name is made of letters, digits, `_`, `.` and `:`, is unique after lower-casing, and is
/// none that Gephi takes for itself.
struct ColumnNames {
  /// What Gephi takes as a property of its own, in lower case.
  static let ofGephi: Set<String> = [
    "label", "nodelabel", "x", "y", "z", "xpos", "ypos", "zpos", "size", "r", "g", "b", "color",
    "edgelabel", "weight", "edge weight", "id", "timeset", "interval", "source", "target",
    "directed", "type", "kind",
  ]

  /// What networkx takes for itself when it adds a node with its attributes.
  static let ofNetworkxNodes: Set = ["self", "node_for_adding"]

  /// What networkx takes for itself when it adds an edge of GEXF with its attributes.
  static let ofNetworkxEdges: Set = ["self", "u_for_edge", "v_for_edge", "key", "networkx_key"]

  private var taken: Set<String>
  private var numbers = NameNumbers<String>()

  /// - Parameter fixed: Names that every table may have.
  init(fixed: [String]) { taken = Self.ofGephi.union(fixed) }

  /// A name for `wanted`, with `prefix` in front when it is taken, then with a number behind.
  mutating func name(for wanted: String, prefix: String) -> String {
    let plain = Self.plain(wanted)
    if Self.take(&taken, plain) { return plain }
    let prefixed = "\(prefix)_\(plain)"
    return numbers.name(
      for: prefixed, key: prefixed, in: &taken, numbered: { "\($0)_\($1)" }, take: Self.take)
  }

  private static func take(_ taken: inout Set<String>, _ name: String) -> Bool {
    !name.isEmpty && taken.insert(name.lowercased()).inserted
  }

  /// The name with `_` for what is no letter, digit, `_`, `.` or `:`.
  static func plain(_ name: String) -> String {
    var plain = ""
    for scalar in name.unicodeScalars {
      let isPlain = scalar != "-" && scalar.isNameCharacter
      plain.unicodeScalars.append(isPlain ? scalar : "_")
    }
    return plain
  }
}

extension [ExportColumn] {
  /// The columns, those of reserved names under others.
  func renamed(besides reserved: Set<String>) -> [ExportColumn] {
    guard contains(where: { reserved.contains($0.name) }) else { return self }
    var names = ColumnNames(fixed: map { $0.name.lowercased() })
    return map { column in
      guard reserved.contains(column.name) else { return column }
      return ExportColumn(
        name: names.name(for: column.name, prefix: "property"), meaning: column.meaning,
        cells: column.cells)
    }
  }
}
