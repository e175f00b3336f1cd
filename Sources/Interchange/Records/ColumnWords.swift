import EntityGraph

/// What the columns of a table may be called, by what they are.
struct ColumnWords<Role: Hashable & Sendable>: Sendable {
  private let roles: [String: Role]

  /// - Parameter names: What the columns of each role are called, with bars between.
  init(_ names: KeyValuePairs<Role, String>) {
    var roles: [String: Role] = [:]
    for (role, names) in names {
      for name in names.split(separator: "|") { roles[Self.plain(String(name))] = role }
    }
    self.roles = roles
  }

  /// The role of a column with a name; what stands in brackets need not be known.
  func role(of name: String) -> Role? {
    roles[Self.plain(name)] ?? roles[Self.plain(String(name.prefix { !"([".contains($0) }))]
  }

  /// Where the first column of each role stands in a row of names.
  func places(in names: [String]) -> [Role: Int] {
    var places: [Role: Int] = [:]
    for (place, name) in names.enumerated() {
      if let role = role(of: name), places[role] == nil { places[role] = place }
    }
    return places
  }

  /// Small letters without accents and digits, with one blank between words.
  private static func plain(_ name: String) -> String {
    String(name.map { $0.isLetter || $0.isNumber ? $0 : " " }).folded
  }
}
