/// A YAML value with the place where it stands.
package struct YAMLNode {
  package enum Content {
    case text(String)
    case list([YAMLNode])
    case mapping([Pair])
  }

  package struct Pair {
    package let key: Word
    package let value: YAMLNode
  }

  package let content: Content
  package let place: Place

  /// Whether nothing was written where a value could stand.
  package var isEmpty: Bool {
    if case .text("") = content { true } else { false }
  }

  package var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }
}
