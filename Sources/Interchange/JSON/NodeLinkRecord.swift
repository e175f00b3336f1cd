/// What a JSON file says of one node or edge.
struct NodeLinkRecord {
  /// What tools put attributes in: Cytoscape, graphology, the JSON Graph Format.
  private static let wrappers = ["data", "attributes", "metadata"]

  /// The object that has ids and ends: Cytoscape puts them among the attributes.
  private let head: JSONValue
  private let tail: JSONValue
  private let wrapper: String?

  init(_ value: JSONValue) {
    let wrapper = Self.wrappers.first { value[$0]?.members != nil }
    let inner = wrapper.flatMap { value[$0] } ?? .null
    (head, tail) = wrapper == "data" ? (inner, value) : (value, inner)
    self.wrapper = wrapper
  }

  subscript(key: String) -> JSONValue? { head[key] }

  /// The first value there is under one of the keys.
  func first(of keys: [String]) -> (key: String, value: JSONValue)? {
    for key in keys {
      if let value = self[key] { return (key, value) }
    }
    return nil
  }

  /// What stands beside the attributes; the position of Cytoscape as the axes that it is made of.
  private var tailMembers: [JSONValue.Member] {
    (tail.members ?? []).filter { $0.key != wrapper }.flatMap { member in
      wrapper == "data" && member.key == "position" ? member.value.members ?? [member] : [member]
    }
  }

  /// What the record says besides what stands under the given keys.
  func rest(without keys: Set<String>) -> [JSONValue.Member] {
    let own = (head.members ?? []).filter { $0.key != wrapper && !keys.contains($0.key) }
    let taken = keys.union(own.map(\.key))
    let others = tailMembers.map { member in
      guard let wrapper, taken.contains(member.key) else { return member }
      return JSONValue.Member(key: "\(wrapper).\(member.key)", value: member.value)
    }
    return others + own
  }
}
