/// The name of one column in a header, such as `Label`, `born:int` or `:START_ID(Person)`.
struct CSVTerm {
  enum Kind: Hashable {
    case property, id, start, end, ignored
  }

  private(set) var kind = Kind.property

  /// The name that the column has among the others; empty where the header leaves it empty.
  private(set) var name: String

  /// The space that ids are of, as in `:ID(Person)`; `nil` where the header names none.
  private(set) var space: String?

  /// What the header declares, as Neo4j's do.
  private var declared = ColumnBuilder.ValueType.undeclared

  init(_ header: String) {
    name = header.trimmingBlanks
    guard let colon = name.lastIndex(of: ":") else { return }
    let type = name[name.index(after: colon)...].prefix { $0 != "(" && $0 != "{" }
    let bare = String(name[..<colon])
    let space = Self.space(in: name[colon...])
    switch type {
    case "ID": (kind, name, self.space) = (.id, bare, space)
    case "START_ID": (kind, name, self.space) = (.start, bare, space)
    case "END_ID": (kind, name, self.space) = (.end, bare, space)
    case "IGNORE": (kind, name) = (.ignored, bare)
    case "LABEL": (name, declared) = (bare.isEmpty ? "labels" : bare, .text)
    case "TYPE": (name, declared) = (bare.isEmpty ? "relationship" : bare, .text)
    default:
      if let known = Self.types[String(type).lowercased()], colon > name.startIndex {
        (name, declared) = (bare, known)
      }
    }
  }

  /// What stands between the brackets of `:ID(Person)`.
  private static func space(in term: Substring) -> String? {
    let inside = term.drop { $0 != "(" }.dropFirst().prefix { $0 != ")" }
    return inside.isEmpty ? nil : String(inside)
  }

  /// Neo4j's types; what it has besides numbers and flags stays text.
  private static let types: [String: ColumnBuilder.ValueType] = [
    "int": .wholeNumber, "long": .wholeNumber, "short": .wholeNumber, "byte": .wholeNumber,
    "float": .number, "double": .number, "boolean": .flag, "string": .text, "char": .text,
    "date": .text, "localtime": .text, "time": .text, "localdatetime": .text, "datetime": .text,
    "duration": .text, "point": .text, "string[]": .text, "int[]": .text, "long[]": .text,
    "float[]": .text, "double[]": .text, "boolean[]": .text, "char[]": .text, "short[]": .text,
    "byte[]": .text, "date[]": .text,
  ]

  /// The name in lower case without spaces, `_` and `-`.
  var plain: String { name.lowercased().filter { !" _-".contains($0) } }

  /// What the values are; names that people read are texts, whatever they look like.
  func type(isOfEdges: Bool) -> ColumnBuilder.ValueType {
    let isText = declared == .undeclared && KnownColumns.areTexts(name, ofNodes: !isOfEdges)
    return isText ? .text : declared
  }
}
