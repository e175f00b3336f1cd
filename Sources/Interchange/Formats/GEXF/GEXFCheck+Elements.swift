import EntityGraph

extension GEXFCheck {
  mutating func startNode(_ element: XMLElement<Name>) {
    let id = element[.id] ?? ""
    var node = Owner(isNode: true, element: "node \(id)", line: element.line)
    defer { owners.append(node) }
    guard !id.isEmpty else {
      node.isLost = true
      return add(
        "node without id", element.line, CheckTrouble("it is lost", mend: "give it an id"))
    }
    for trouble in nodes.declare(id) { add(node.element, element.line, trouble) }
    if element[.pid] != nil || owners.contains(where: \.isNode) {
      add(node.element, element.line, .hasParent)
    }
    owners.append(node)
    checkTimes(element)
    owners.removeLast()
  }

  mutating func startEdge(_ element: XMLElement<Name>) {
    let id = element[.id] ?? ""
    let name = id.isEmpty ? "edge without id" : "edge \(id)"
    var edge = Owner(isNode: false, element: name, line: element.line)
    defer { owners.append(edge) }
    if let trouble = fate(of: element, id, name, &edge) {
      edge.isLost = true
      return add(name, element.line, trouble)
    }
    if let trouble = CheckTrouble(ofID: id) { add(name, element.line, trouble) }
    if let weight = element[.weight], !weight.isEmpty,
      let trouble = GephiProperty.weightTrouble(weight)
    {
      add(name, element.line, trouble)
      edge.isLost = JavaNumber.value(weight).map { Float($0) == 0 } ?? false
    }
    owners.append(edge)
    checkTimes(element)
    owners.removeLast()
  }

  /// Why Gephi loses an edge; `nil` when it reads it.
  private mutating func fate(
    of element: XMLElement<Name>, _ id: String, _ name: String, _ edge: inout Owner
  ) -> CheckTrouble? {
    if owners.contains(where: \.isNode) {
      return CheckTrouble("it is lost, because it stands in a node", mend: "write one flat graph")
    }
    guard let source = element[.source], let target = element[.target], !source.isEmpty,
      !target.isEmpty
    else { return CheckTrouble("it is lost: it has no source or target", mend: "name both") }
    let ends = (
      nodes.end(source, of: name, element.line), nodes.end(target, of: name, element.line)
    )
    guard edges.isNew(id, element.line) else {
      return CheckTrouble(
        "it is lost: another edge has its id", mend: "give each edge an id of its own")
    }
    let own = direction(of: element, name)
    if let own, let common = isDirectedByDefault, own != common {
      return CheckTrouble(
        "it is lost: its type is not the defaultedgetype of the graph",
        mend: "leave defaultedgetype out, and give every edge its type")
    }
    let kind = (element[.kind] ?? "").trimmedAsByGephi
    edge.edge = (ends.0, ends.1, kind, own ?? isDirectedByDefault ?? true)
    return nil
  }

  private mutating func direction(of element: XMLElement<Name>, _ name: String) -> Bool? {
    switch element[.type]?.lowercased() {
    case "directed": return true
    case "undirected": return false
    case nil: return nil
    default:
      add(
        name, element.line,
        CheckTrouble(
          "Gephi does not know its type and takes the graph's", mend: "write directed or undirected"
        )
      )
      return nil
    }
  }

  mutating func finish(_ owner: Owner) {
    guard !owner.isLost, let tie = owner.edge else { return }
    add(edges.findings(on: tie, owner.element, owner.line))
  }

  mutating func checkAppearance(_ element: XMLElement<Name>) {
    guard let owner = owners.last, !owner.isLost else { return }
    switch element.name {
    case .color: checkColor(element, owner.element)
    default:
      let values = [Name.value, .x, .y, .z].compactMap { element[$0] }
      guard values.contains(where: { JavaNumber.value($0) == nil }) else { return }
      add(
        owner.element, element.line,
        CheckTrouble("its place or size is lost: it is not a number", mend: "write a number"))
    }
  }

  private mutating func checkColor(_ element: XMLElement<Name>, _ name: String) {
    let channels = [Name.r, .g, .b].compactMap { element[$0] }
    let alpha = element[.a].map { JavaNumber.value($0) != nil } ?? true
    guard alpha, channels.allSatisfy({ Int($0) != nil }) else {
      return add(
        name, element.line,
        CheckTrouble(
          "Gephi refuses the whole file for its colour", mend: "write whole numbers from 0 to 255"))
    }
    let hex = element[.hex].map { GephiProperty.color.trouble(of: $0, ofNodes: true) != nil }
    guard channels.contains(where: { !(0...255 ~= Int($0) ?? -1) }) || hex ?? false else { return }
    add(
      name, element.line,
      CheckTrouble("its colour is lost or bent", mend: "write whole numbers from 0 to 255"))
  }

  /// Says which times of an element Gephi cannot read.
  mutating func checkTimes(_ element: XMLElement<Name>) {
    guard let owner = owners.last, !owner.isLost else { return }
    if element[.startopen] != nil || element[.endopen] != nil {
      add(
        owner.element, element.line,
        CheckTrouble("Gephi warns of its open bounds", mend: "write start and end"))
    }
    let start = element[.start] ?? element[.startopen] ?? ""
    let end = element[.end] ?? element[.endopen] ?? ""
    let moment = element[.timestamp] ?? ""
    let hasInterval = !start.isEmpty || !end.isEmpty
    guard hasInterval || !moment.isEmpty else { return }
    if hasInterval == areTimesMoments {
      return add(
        owner.element, element.line,
        CheckTrouble(
          "its time is lost: the graph has \(areTimesMoments ? "timestamps" : "intervals")",
          mend: "give the graph the timerepresentation of its times"))
    }
    let times = [start, end, moment].filter { !$0.isEmpty }.map(value(ofTime:))
    if times.contains(where: { $0 == nil }) {
      add(
        owner.element, element.line,
        CheckTrouble(
          "its time is lost: it is not of the timeformat \(areTimesDates ? "date" : "double")",
          mend: "give the graph the timeformat of its times"))
    } else if !start.isEmpty, !end.isEmpty, let first = times[0], let last = times[1], first > last
    {
      add(
        owner.element, element.line,
        CheckTrouble("its time is lost: it ends before it starts", mend: "correct the time"))
    }
  }

  /// A time on the scale of the graph; `nil` where Gephi cannot read it.
  private func value(ofTime text: String) -> Double? {
    guard areTimesDates else { return JavaNumber.value(text) }
    return TimeNotation(at: text).period(areDates: true).map { Double($0.earliest) }
  }
}
