import EntityGraph

/// The words of relationships, each looked up once.
struct ICIJLinks {
  /// What a link is, in numbers of claims.
  struct Link {
    let predicate: Int32
    let isLikeness: Bool
    let stance: Claim.Stance
    let attributes: Int32
  }

  private var words = TextInterner()
  private var links: [SIMD4<Int32>: Link] = [:]

  /// The kinds that the standard vocabulary lacks, and the line of the first of each.
  private(set) var newKinds: [(id: RelationKind.ID, line: Int)] = []

  /// What a row says by its link, its type and its status.
  ///
  /// - Returns: `nil` for a row without a link and a type.
  mutating func link(
    _ row: TableRecords, _ columns: ICIJRelationshipColumns, in facts: inout FactBatch
  ) -> Link? {
    let link = row.withCell(columns.link) { words.number(of: $0) }
    let type = row.withCell(columns.type) { words.number(of: $0) }
    let status = row.withCell(columns.status) { words.number(of: $0) }
    let key = SIMD4(link, type, status, 0)
    if let known = links[key] { return known }
    guard !(words[link].isEmpty && words[type].isEmpty) else { return nil }
    let made = make(ICIJLink(words[link], type: words[type]), words[status], in: &facts, row.line)
    links[key] = made
    return made
  }

  private mutating func make(
    _ link: ICIJLink, _ status: String, in facts: inout FactBatch, _ line: Int
  ) -> Link {
    if let kind = link.newKind {
      if facts.vocabulary.relations[kind.id] == nil { newKinds.append((kind.id, line)) }
      facts.vocabulary.add(kind)
    }
    let attributes = link.attributes + (status.isEmpty ? [] : [Attribute("status", .text(status))])
    for attribute in attributes where Vocabulary.standard.properties[attribute.name] == nil {
      facts.vocabulary.add(
        attribute.name == PropertyKind.nominee.id ? .nominee : .several(attribute.name))
    }
    let number = facts.claims.add(attributes.sorted { $0.name < $1.name })
    switch link.meaning {
    case .relation(let kind, let stance):
      return Link(
        predicate: facts.claims.number(of: .relation, kind.rawValue), isLikeness: false,
        stance: stance, attributes: number)
    case .likeness(let kind):
      facts.vocabulary.add(.several(kind))
      return Link(
        predicate: facts.claims.number(of: .property, kind.rawValue), isLikeness: true,
        stance: .asserts, attributes: number)
    }
  }
}
