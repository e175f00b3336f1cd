import EntityGraph

/// The facts of the graphs of one file of Maltego: things are joined by type and value.
struct MaltegoFacts {
  private static let label = "maltego.link.manual.type"
  private static let description = "maltego.link.manual.description"
  private static let transform = "maltego.link.transform.display-name"
  private static let runDate = "maltego.link.transform.run-date"

  private var facts = FactCollection()
  private let file: String

  /// The graph that is being read, by its name, and what it says of itself.
  private var document: Document.ID = ""
  private var about = MaltegoProperties()

  init(_ file: InputFile) { self.file = file.documentName }

  mutating func reading() -> GraphReading { facts.reading() }

  /// Adds a graph of the file, whose only one it may be.
  mutating func add(
    _ graph: MaltegoGraph, named name: String, isOnlyOne: Bool, _ about: MaltegoProperties
  ) {
    document = Document.ID(isOnlyOne ? file : "\(file)/\(name)")
    self.about = about
    var document = Document(id: document, title: document.rawValue)
    document.author = about.author.map { Source.ID($0) }
    document.published = about.created.map { Period($0) }
    facts.add(document)
    var things: [String: Entity.ID] = [:]
    for (id, item) in graph.nodes { things[id] = add(item) }
    for link in graph.links { add(link, things) }
    for line in graph.emptyLines {
      facts.notes.note("a node or an edge without an entity or a link is left out", line: line)
    }
  }

  private var origin: ClaimOrigin {
    var origin = ClaimOrigin(document)
    origin.claimants = about.author.map { [Source.ID($0)] } ?? []
    origin.claimed = about.modified
    return origin
  }

  private mutating func add(_ item: MaltegoItem) -> Entity.ID? {
    guard let value = item.value?.trimmingBlanks, !value.isEmpty else {
      facts.notes.note("an entity without a value is left out", line: item.line)
      return nil
    }
    let kind = kind(item)
    let scheme = MaltegoTypes.schemes[kind].map { "\($0):\(plain(value, kind))" }
    let id = Entity.ID(scheme ?? "\(file)/\(item.kind)/\(value)")
    facts.add(
      Entity(id: id, kind: kind, name: value, externalIDs: scheme.map { [$0] } ?? []),
      line: item.line)
    for property in item.properties where isKept(property, item, value) {
      let name = PropertyKind.ID(MaltegoTypes.slug(property.shown))
      addText(name, of: id, property.value, item.line)
    }
    let notes = item.notes.trimmingBlanks
    if !notes.isEmpty { addText("description", of: id, notes, item.line) }
    return id
  }

  private func isKept(
    _ property: MaltegoItem.Property, _ item: MaltegoItem, _ value: String
  ) -> Bool {
    !property.isHidden && property.name != item.main && !property.value.isEmpty
      && property.value.trimmingBlanks != value
      && !MaltegoTypes.slug(property.shown).isEmpty
  }

  private mutating func addText(
    _ name: PropertyKind.ID, of id: Entity.ID, _ text: String, _ line: Int
  ) {
    let type = Vocabulary.standard.properties[name]?.type
    let property = type == nil || type == .text ? name : PropertyKind.ID("maltego-\(name)")
    facts.define(PropertyKind(property, .text, isSingleValued: false))
    facts.add(origin.property(property, of: id, .text(text)), line: line)
  }

  private mutating func kind(_ item: MaltegoItem) -> EntityKind.ID {
    if let kind = MaltegoTypes.kinds[item.kind] { return kind }
    let slug = MaltegoTypes.slug(item.kind)
    guard !slug.isEmpty else { return "entity" }
    let kind = EntityKind(EntityKind.ID(slug), plural: slug.replacing("-", with: " "))
    if Vocabulary.standard.kinds[kind.id] == nil {
      facts.define(kind)
      facts.notes.note("the type \(item.type) becomes a kind of its own", line: item.line)
    }
    return kind.id
  }

  /// A number without what parts its digits, and an address in lower case.
  private func plain(_ value: String, _ kind: EntityKind.ID) -> String {
    kind == "phone-number" ? value.filter { $0.isNumber || $0 == "+" } : value.lowercased()
  }
}

extension MaltegoFacts {
  private mutating func add(_ link: MaltegoGraph.Link, _ things: [String: Entity.ID]) {
    let line = link.item.line
    guard let source = things[link.source], let target = things[link.target] else {
      return facts.notes.note("a link without both its entities is left out", line: line)
    }
    if link.item.type.hasSuffix("transform-link") {
      facts.add(ofTransform(link.item).relation(source, "linked-to", target), line: line)
    } else {
      let drawn = drawn(link.item)
      let ends = drawn.isTurned ? (target, source) : (source, target)
      facts.add(
        origin.relation(ends.0, drawn.kind, ends.1, with: attributes(link.item)), line: line)
    }
  }

  /// Who says what a program found: the program, then who ran it.
  private mutating func ofTransform(_ item: MaltegoItem) -> ClaimOrigin {
    var origin = origin
    origin.locator = item[Self.transform]
    origin.claimants = (item[Self.transform].map { [Source.ID($0)] } ?? []) + origin.claimants
    if let date = item[Self.runDate] {
      if case .date(let date) = DateSpelling(date, nil) {
        origin.claimed = date
      } else {
        facts.notes.note("the date of a transform is no time", line: item.line)
      }
    }
    return origin
  }

  /// The kind of a link that somebody drew.
  private mutating func drawn(_ item: MaltegoItem) -> (kind: RelationKind.ID, isTurned: Bool) {
    guard let label = item[Self.label]?.trimmingBlanks, !label.isEmpty else {
      return ("linked-to", false)
    }
    if let known = MaltegoTypes.link(label) { return known }
    let slug = label.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    guard !slug.isEmpty else { return ("linked-to", false) }
    let kind = RelationKind(RelationKind.ID(slug), label, .affiliation)
    if Vocabulary.standard.relations[kind.id] == nil {
      facts.define(kind)
      facts.notes.note("links called '\(label)' become a kind of their own", line: item.line)
    }
    return (kind.id, false)
  }

  private mutating func attributes(_ item: MaltegoItem) -> [Attribute] {
    var texts: [(PropertyKind.ID, String)] = []
    if let label = item[Self.label], let kind = MaltegoTypes.link(label)?.kind,
      kind.rawValue != label.lowercased()
    {
      texts.append(("label", label))
    }
    if let description = item[Self.description] { texts.append(("description", description)) }
    for (name, _) in texts { facts.define(PropertyKind(name, .text, isSingleValued: false)) }
    return texts.map { Attribute($0.0, .text($0.1)) }
  }
}
