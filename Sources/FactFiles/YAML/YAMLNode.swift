/// A YAML value with the place where it stands.
struct YAMLNode {
  enum Content {
    case text(String)
    case list([YAMLNode])
    case mapping([Pair])
  }

  struct Pair {
    let key: Word
    let value: YAMLNode
  }

  let content: Content
  let place: Place

  /// Whether nothing was written where a value could stand.
  var isEmpty: Bool {
    if case .text("") = content { true } else { false }
  }

  var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }
}
