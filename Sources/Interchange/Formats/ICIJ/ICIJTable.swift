/// Which table of a package of Offshore Leaks a file is.
enum ICIJTable: CaseIterable {
  case entities, intermediaries, others, officers, addresses, relationships

  /// The names of the two ends and of the type in the releases since 2016, in lower case, and whether
  /// they are nobody else's.
  static let ends = [
    (start: "node_id_start", end: "node_id_end", type: "rel_type", isOwn: true),
    (start: "node_1", end: "node_2", type: "rel_type", isOwn: true),
    (start: "start_id", end: "end_id", type: "type", isOwn: false),
    (start: "_start", end: "_end", type: "_type", isOwn: false),
  ]

  /// The table that names of columns tell, with the name of the file where several have the same.
  ///
  /// - Returns: `nil` for names that no table of a package has.
  init?(_ names: some Sequence<String>, file: String) {
    let names = Set(names.map(Self.plain))
    let hasSource = names.contains("sourceid")
    let isOfEnds = Self.ends.contains {
      names.isSuperset(of: [$0.start, $0.end, $0.type]) && (hasSource || $0.isOwn)
    }
    if isOfEnds {
      self = .relationships
    } else if names.isSuperset(of: ["node_id", "sourceid"]),
      !names.isDisjoint(with: ["valid_until", "countries", "country_codes"])
    {
      self = Self(file: file) ?? Self(nodes: names)
    } else {
      return nil
    }
  }

  /// A name in lower case, without the variable of the query that it was exported by.
  static func plain(_ name: String) -> String {
    let name = name.lowercased()
    return name.hasPrefix("n.") || name.hasPrefix("r.") ? String(name.dropFirst(2)) : name
  }

  /// Whether a column of a table is read.
  static func hasPlace(for name: String, in table: Self) -> Bool {
    let name = plain(name)
    guard table == .relationships else { return ICIJNodeColumns.read.contains(name) }
    return ICIJRelationshipColumns.read.contains(name)
      || ends.contains { [$0.start, $0.end, $0.type].contains(name) }
  }

  private init?(file: String) {
    let file = file.lowercased()
    let words: [(String, Self)] = [
      ("entit", .entities), ("intermediar", .intermediaries), ("officer", .officers),
      ("address", .addresses), ("other", .others),
    ]
    let found = words.filter { file.contains($0.0) }
    guard found.count == 1 else { return nil }
    self = found[0].1
  }

  private init(nodes names: Set<String>) {
    self =
      if !names.isDisjoint(with: ["company_type", "ibcruc", "inactivation_date"]) {
        .entities
      } else if names.contains("type") {
        .others
      } else if names.contains("internal_id") {
        .intermediaries
      } else if names.contains("address") {
        .addresses
      } else {
        .officers
      }
  }
}
