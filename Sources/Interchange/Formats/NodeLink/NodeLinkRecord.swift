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
  func first(
    of keys: [String], besides others: Set<String> = []
  ) -> (key: String, value: JSONValue)? {
    for key in keys where !others.contains(key) {
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

  /// The two ends of an edge: those that are chosen, else the first pair of names that is known,
  /// without keys that hold times.
  func ends(_ choices: TableChoices, besides times: Set<String>) -> (from: Field, to: Field)? {
    let chosen = (said(.source, choices), said(.target, choices))
    let from =
      chosen.0
      ?? first(of: ["source", "from"], besides: times).map { Field(key: $0.key, value: $0.value) }
    let to =
      chosen.1
      ?? first(of: ["target", "to"], besides: times).map { Field(key: $0.key, value: $0.value) }
    if let from, let to { return (from, to) }
    let keys = (head.members ?? []).filter { $0.value != .null && !times.contains($0.key) }
      .map(\.key)
    let names = keys.map(\.plainTerm)
    let pair =
      KnownEnds.pair(in: names)
      ?? (first(of: ["id", "key"]) == nil ? KnownEnds.membership(in: names) : nil)
    guard let pair, let source = field(keys[pair.source]), let target = field(keys[pair.target])
    else { return nil }
    return (chosen.0 ?? source, chosen.1 ?? target)
  }

  /// Whether it looks like a node: it has an id or a name.
  var hasID: Bool { first(of: ["id", "key", "name", "label"]) != nil }

  /// The keys `from` and `to`, whatever their case, where it has both.
  var periodKeys: (from: String, to: String)? {
    let keys = keys
    guard let from = keys.first(where: { $0.plainTerm == "from" }),
      let to = keys.first(where: { $0.plainTerm == "to" })
    else { return nil }
    return (from, to)
  }

  /// The texts and numbers of the record besides those of the given keys.
  func words(besides keys: Set<String>) -> [(String, String)] {
    (head.members ?? []).filter { !keys.contains($0.key) }.compactMap { member in
      member.value.spelled.map { (member.key, $0) }
    }
  }

  /// The keys of the record.
  var keys: [String] { (head.members ?? []).map(\.key) }

  /// What the analyst says is of a role.
  func said(_ role: ColumnRole, _ choices: TableChoices) -> Field? {
    guard let name = choices[role] else { return nil }
    if let field = field(name) { return field }
    let keys = keys
    return choices.place(role, in: keys).flatMap { field(keys[$0]) }
  }

  private func field(_ key: String) -> Field? { self[key].map { Field(key: key, value: $0) } }

  /// A value with its key.
  struct Field {
    let key: String
    let value: JSONValue
  }

  /// What the record says besides what stands under the given keys.
  func rest(without keys: Set<String>) -> [JSONValue.Member] {
    let own = (head.members ?? []).filter { $0.key != wrapper && !keys.contains($0.key) }
    let taken = keys.union(own.map(\.key))
    let others = tailMembers.map { member in
      guard let wrapper, taken.contains(member.key) else { return member }
      return JSONValue.Member(
        key: "\(wrapper).\(member.key)", value: member.value, offset: member.offset)
    }
    return others + own
  }
}
