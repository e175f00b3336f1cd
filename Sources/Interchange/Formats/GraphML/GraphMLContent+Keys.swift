extension GraphMLContent {
  mutating func startKey(_ element: XMLElement<GraphMLName>) {
    var new = frame
    new.place = .key
    defer { frames.append(new) }
    keyDomains = []
    guard let id = element.attributes.first(where: { $0.name == .id })?.value else {
      return notes.note("a key has no id; it is left out", line: element.line)
    }
    new.key = id.withSpan { keys.number(of: $0) }
    let domains = GraphMLDomain.domains(named: element[.domain])
    var declaration = declaration(element, id.string)
    declaration.type = keys.type(new.key, declared: declaration.type)
    let isFirst = keys.declare(new.key, declaration, for: domains)
    guard isFirst else {
      return notes.note("two keys have one id; the first counts", line: element.line)
    }
    keyDomains = domains
    if domains != [.other] || !declaration.isDrawing { noteType(element, declaration) }
    addColumns(new.key, declaration, domains)
  }

  private func declaration(
    _ element: XMLElement<GraphMLName>, _ id: String
  ) -> GraphMLKeys.Declaration {
    let name = element[.keyName] ?? ""
    let type = element[.keyList] == nil ? element[.keyType] : "list"
    return GraphMLKeys.Declaration(
      name: name.isEmpty ? id : name, type: GraphMLValueTypes.type(type).type,
      isDrawing: element[.drawingType] != nil)
  }

  private mutating func noteType(
    _ element: XMLElement<GraphMLName>, _ declaration: GraphMLKeys.Declaration
  ) {
    let type = element[.keyList].map { "list of \($0)" } ?? element[.keyType]
    guard let type, element[.keyList] != nil || !GraphMLValueTypes.type(type).isKnown else {
      return
    }
    let kept = GraphMLValueTypes.type(type).type == .text ? "stay texts" : "tell their type"
    notes.note(
      "\"\(declaration.name)\" is of type \(type), which is not of GraphML; its values \(kept)",
      line: element.line)
  }

  private mutating func addColumns(
    _ key: Int, _ declaration: GraphMLKeys.Declaration, _ domains: [GraphMLDomain]
  ) {
    guard !declaration.isDrawing else { return }
    if domains.contains(where: \.isOfNodes) {
      _ = table.column(key, declaration.name, declaration.type, ofNodes: true)
    }
    if domains.contains(.edge) {
      let isWeightAsText = declaration.type == .text && KnownColumns.isWeight(declaration.name)
      let type = isWeightAsText ? .undeclared : declaration.type
      _ = table.column(key, declaration.name, type, ofNodes: false)
    }
  }
}
