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

  private var taken: Set<String>

  /// - Parameter fixed: Names that every table may have.
  init(fixed: [String]) { taken = Self.ofGephi.union(fixed) }

  /// A name for `wanted`, with `prefix` in front when it is taken, then with a number behind.
  mutating func name(for wanted: String, prefix: String) -> String {
    let plain = Self.plain(wanted)
    if take(plain) { return plain }
    let prefixed = "\(prefix)_\(plain)"
    var (name, number) = (prefixed, 1)
    while !take(name) {
      number += 1
      name = "\(prefixed)_\(number)"
    }
    return name
  }

  private mutating func take(_ name: String) -> Bool {
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
