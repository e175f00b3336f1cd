/// The attributes of a GEXF file, as Gephi takes them.
struct CheckedAttributes {
  private struct Attribute {
    let title: String
    let type: GephiType?

    /// What becomes of every value; `nil` where the type decides.
    let fate: CheckTrouble?
  }

  /// Whether those declared now are of nodes; `nil` where their class is not known.
  var ofNodes: Bool?

  /// Whether values of those declared now hold for a time, which weights may.
  var areDynamic = false
  private var nodes: [String: Attribute] = [:]
  private var edges: [String: Attribute] = [:]

  /// Ids in lower case, which are one column to Gephi.
  private var nodeColumns: [String: String] = ["id": "", "label": "", "timeset": ""]
  private var edgeColumns: [String: String] = ["id": "", "label": "", "timeset": "", "weight": ""]
  private var last: (id: String, type: GephiType?)?

  mutating func declare(_ id: String, _ title: String?, _ type: String?) -> [CheckTrouble] {
    last = nil
    guard let ofNodes else {
      return [CheckTrouble("it is lost: its class is not known", mend: "write class node or edge")]
    }
    guard !id.isEmpty, let type, !type.isEmpty else {
      return [CheckTrouble("it is lost: it has no id or no type", mend: "give it both")]
    }
    guard (ofNodes ? nodes : edges)[id] == nil else {
      return [
        CheckTrouble("its id is declared twice; the first counts", mend: "give it another id")
      ]
    }
    let known = GephiType(type)
    let taken = (ofNodes ? nodeColumns : edgeColumns)[id.lowercased()]
    let isOwnWeight = areDynamic && !ofNodes && id.lowercased() == "weight"
    let title = title.flatMap { $0.isEmpty ? nil : $0 } ?? id
    let collision = isOwnWeight ? nil : taken.map { Self.collision(id, $0) }
    let fate = known == nil ? Self.unknownType(type, of: "its value of \(title)") : collision
    let attribute = Attribute(title: title, type: known, fate: fate)
    if ofNodes {
      nodes[id] = attribute
      if taken == nil { nodeColumns[id.lowercased()] = id }
    } else {
      edges[id] = attribute
      if taken == nil { edgeColumns[id.lowercased()] = id }
    }
    last = (id, known)
    return known == nil ? [Self.unknownType(type, of: "the column")] : []
  }

  private static func unknownType(_ type: String, of lost: String) -> CheckTrouble {
    CheckTrouble(
      "\(lost) is lost: Gephi has no type '\(type)'",
      mend: "declare it as string, dates in ISO 8601")
  }

  private static func collision(_ id: String, _ taken: String) -> CheckTrouble {
    CheckTrouble(
      taken.isEmpty
        ? "Gephi takes '\(id)' for itself, so that the value is lost or bent"
        : "its values of '\(taken)' and '\(id)' are one column to Gephi",
      mend: "give attributes ids that differ by more than case, such as n_\(id.lowercased())")
  }

  /// What becomes of the default of the attribute that was declared last.
  func standardTroubles(_ text: String) -> [(id: String, trouble: CheckTrouble)] {
    guard let last, let type = last.type, type != .text, type != .list,
      let trouble = type.trouble(of: text, in: "its default", keepsBlanks: true)
    else { return [] }
    return [(last.id, trouble)]
  }

  func troubles(of text: String, _ id: String?, _ ofNodes: Bool) -> [CheckTrouble] {
    guard let id, let attribute = (ofNodes ? nodes : edges)[id] else {
      return [
        CheckTrouble(
          "its value of '\(id ?? "")' is lost: no such attribute is declared before it",
          mend: "declare it in <attributes class=\"\(ofNodes ? "node" : "edge")\">")
      ]
    }
    if let fate = attribute.fate { return text.isEmpty ? [] : [fate] }
    guard let type = attribute.type, type != .list else { return [] }
    return type.trouble(of: text, in: attribute.title, keepsBlanks: true).map { [$0] } ?? []
  }
}
