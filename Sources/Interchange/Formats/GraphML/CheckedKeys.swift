/// The keys of a GraphML file, as Gephi takes them.
struct CheckedKeys {
  struct Key {
    let id: String
    let name: String?
    let domain: String?
    let type: String?
    var standard: String?

    init(id: String, name: String?, domain: String?, type: String?) {
      (self.id, self.name, self.domain, self.type) = (id, name, domain, type)
    }

    /// The property that Gephi takes it for.
    fileprivate(set) var property: GephiProperty?

    /// What Gephi draws by its values because of its id, whatever its name.
    fileprivate(set) var drawing: String?

    /// What becomes of every value; `nil` where the type decides.
    fileprivate(set) var fate: CheckTrouble?

    var column: String { name.flatMap { $0.isEmpty ? nil : $0 } ?? id }
    private var gephiType: GephiType? {
      type.flatMap { $0.isEmpty ? .text : GephiType($0) } ?? .text
    }

    /// What happens to a value; nothing to one that is empty.
    func troubles(of text: String, ofNodes: Bool) -> [CheckTrouble] {
      if drawing != nil { return [] }
      if let property {
        let typed =
          property == .weight && gephiType == .text && text != JavaNumber.value(text)?.description
          ? [CheckTrouble("Gephi takes its weight for a number", mend: "declare it as double")] : []
        return property.trouble(of: text, ofNodes: ofNodes).map { [$0] } ?? typed
      }
      if let fate { return text.isEmpty ? [] : [fate] }
      return gephiType?.trouble(of: text, in: column).map { [$0] } ?? []
    }
  }

  /// By id, for nodes and for edges.
  private var ofNodes: [String: Key] = [:]
  private var ofEdges: [String: Key] = [:]

  /// Ids in lower case, which are one column to Gephi.
  private var nodeColumns: [String: String] = ["id": "", "label": "", "timeset": ""]
  private var edgeColumns: [String: String] = ["id": "", "label": "", "timeset": "", "weight": ""]
  private var last: (id: String, isOfNodes: Bool, isOfEdges: Bool)?

  func key(_ id: String, ofNodes: Bool) -> Key? { ofNodes ? self.ofNodes[id] : ofEdges[id] }

  /// The keys with a default that Gephi does not give to nodes, in order of ids.
  private(set) var lostStandardsOfNodes: [Key] = []

  /// The keys with a default that Gephi does not give to edges, in order of ids.
  private(set) var lostStandardsOfEdges: [Key] = []

  private static func withLostStandard(_ keys: [String: Key], ofNodes: Bool) -> [Key] {
    keys.values.filter { key in
      guard let standard = key.standard, !standard.isEmpty else { return false }
      return key.property == .label || key.property == .weight
        || (ofNodes && key.property == nil && key.isForAll)
    }.sorted { $0.id < $1.id }
  }

  mutating func declare(_ key: Key) -> [CheckTrouble] {
    last = nil
    guard !key.id.isEmpty else {
      return [CheckTrouble("the key is lost: it has no id", mend: "give it an id")]
    }
    switch key.domain {
    case nil, "all", "node", "edge": break
    case "graph":
      return [
        CheckTrouble("Gephi keeps no values of graphs", mend: "keep them in a node, or leave them")
      ]
    default:
      return [
        CheckTrouble(
          "the key is lost: Gephi knows keys for nodes and edges alone",
          mend: "declare it for=\"node\" or for=\"edge\"")
      ]
    }
    var troubles = typeTroubles(key)
    let isOfNodes = key.domain != "edge"
    let isOfEdges = key.domain != "node"
    if isOfNodes { troubles += add(key, ofNodes: true, to: &ofNodes, &nodeColumns) }
    if isOfEdges { troubles += add(key, ofNodes: false, to: &ofEdges, &edgeColumns) }
    last = (key.id, isOfNodes, isOfEdges)
    return troubles.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func typeTroubles(_ key: Key) -> [CheckTrouble] {
    guard let type = key.type, !type.isEmpty else {
      return [
        CheckTrouble("its type is not given; Gephi takes it as string", mend: "give attr.type")
      ]
    }
    guard GephiType(type) == nil else { return [] }
    return [
      CheckTrouble(
        "the column is lost: Gephi has no type '\(type)'",
        mend: "declare it as string, dates in ISO 8601")
    ]
  }

  private func add(
    _ key: Key, ofNodes: Bool, to keys: inout [String: Key], _ columns: inout [String: String]
  ) -> [CheckTrouble] {
    guard keys[key.id] == nil else {
      return [
        CheckTrouble("its id is declared twice; the first counts", mend: "give it another id")
      ]
    }
    var key = key
    if !key.isForAll {
      key.property =
        GephiProperty(key.id, ofNodes: ofNodes) ?? GephiProperty(key.column, ofNodes: ofNodes)
    }
    key.fate = key.property == nil ? fate(of: key, ofNodes, columns) : nil
    key.drawing = key.property?.drawing
    if GephiProperty(key.column, ofNodes: ofNodes)?.drawing != nil { key.drawing = nil }
    keys[key.id] = key
    if let drawing = key.drawing {
      return [
        CheckTrouble(
          "Gephi takes the id '\(key.id)' for \(drawing), so that the values of \(key.column) are"
            + " lost or bent",
          mend: "rename the id, such as \(ofNodes ? "n" : "e")_\(key.id.lowercased())")
      ]
    }
    guard key.property == nil else { return [] }
    columns[key.id.lowercased()] = columns[key.id.lowercased()] ?? key.id
    return []
  }

  /// What becomes of all values of a column.
  private func fate(of key: Key, _ ofNodes: Bool, _ columns: [String: String]) -> CheckTrouble? {
    if let type = key.type, !type.isEmpty, GephiType(type) == nil {
      return CheckTrouble(
        "its value of \(key.column) is lost: Gephi has no type '\(type)'",
        mend: "declare the key as string")
    }
    if let taken = columns[key.id.lowercased()] {
      return CheckTrouble(
        taken.isEmpty
          ? "Gephi takes '\(key.id)' for itself, so that the value of \(key.column) is lost or bent"
          : "its values of '\(taken)' and '\(key.id)' are one column to Gephi",
        mend: "give keys ids that differ by more than case, such as n_\(key.id.lowercased())")
    }
    let lowered = key.column.lowercased()
    guard ["label", "nodelabel", "edgelabel", "weight"].contains(lowered),
      GephiProperty(lowered, ofNodes: ofNodes) != nil
    else { return nil }
    return CheckTrouble(
      "Gephi does not take '\(key.column)' for its \(lowered == "weight" ? "weight" : "label")",
      mend: "name the key '\(lowered)', for=\"\(ofNodes ? "node" : "edge")\"")
  }

  /// Gives the key that was declared last its default.
  ///
  /// - Returns: What becomes of it.
  mutating func setStandard(_ text: String) -> [(id: String, trouble: CheckTrouble)] {
    guard let last else { return [] }
    let key = last.isOfNodes ? ofNodes[last.id] : ofEdges[last.id]
    if last.isOfNodes { ofNodes[last.id]?.standard = text }
    if last.isOfEdges { ofEdges[last.id]?.standard = text }
    lostStandardsOfNodes = Self.withLostStandard(ofNodes, ofNodes: true)
    lostStandardsOfEdges = Self.withLostStandard(ofEdges, ofNodes: false)
    guard let key, !text.isEmpty else { return [] }
    if let property = key.property {
      guard key.drawing == nil, property != .label, property != .weight else { return [] }
      return [
        (
          last.id,
          CheckTrouble("Gephi gives nothing its default", mend: "write the value where it holds")
        )
      ]
    }
    guard let trouble = key.troubles(of: text, ofNodes: last.isOfNodes).first,
      !trouble.what.hasPrefix("'INF'")
    else { return [] }
    return [(last.id, trouble)]
  }
}

extension CheckedKeys.Key {
  var isForAll: Bool { domain == nil || domain == "all" }
}
