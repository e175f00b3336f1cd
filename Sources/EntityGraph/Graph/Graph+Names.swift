extension Graph {
  /// Returns the one entity that `text` names: by id, by an identifier that it was given elsewhere, or
  /// by name or alias, exactly or else with case and accents ignored, or else by words of them that
  /// those of no other entity have.
  ///
  /// An id is enough, but for a node of a graph file that has no other name where others have that
  /// name too: it is named by its file and its id, as `calls.csv/Anna Weber`, which always is
  /// enough. What facts speak of is named so by the document and a name, where that is enough there.
  ///
  /// - Throws: ``NameError`` when nothing, or more than one thing, answers to the name.
  /// - Complexity: O(log V) for an id, O(length of all names) for that of a node without a name; the
  ///   index of names is built once, O(n log n) in their length.
  public func entity(named text: String) throws(NameError) -> Entity {
    let matches = vertices(named: text)
    if matches.count == 1 { return entity(at: matches[0]) }
    guard matches.isEmpty else {
      throw .ambiguous(
        text, candidates: candidates(at: matches.prefix(Self.mostCandidates)), count: matches.count)
    }
    let closest = nameIndex.closest(to: text, limit: Self.mostClosest)
    let near = closest.isEmpty ? search(text).prefix(Self.mostClosest)[...] : closest[...]
    throw .unknown(text, closest: candidates(at: near.map(\.entity)))
  }

  func vertices(named text: String) -> [Vertex] {
    guard let vertex = vertex(of: Entity.ID(text)) else {
      if let vertex = vertex(inFull: text) { return [vertex] }
      let identified = vertices(identifiedBy: text)
      if !identified.isEmpty { return identified }
      let called = vertices(called: text)
      return called.isEmpty ? vertices(namedInDocument: text) : called
    }
    guard isNamedByID(vertex) else { return [vertex] }
    return Set(entities.rows(called: text).map { Vertex($0) } + [vertex]).sorted()
  }

  private func vertices(called text: String) -> [Vertex] {
    let named = nameIndex.entities(named: text, entities.names)
    return named.isEmpty ? nameIndex.entities(withWords: text) : named
  }

  /// Whether it is a node of a graph file that has no name but its id.
  private func isNamedByID(_ vertex: Vertex) -> Bool {
    entities.foreign(Int(vertex)) != nil
      && Entity.ID(entities.name(Int(vertex))) == id(at: vertex)
  }

  /// The vertex of a node that is named by its file and its id there.
  private func vertex(inFull text: String) -> Vertex? {
    for (number, graph) in foreignGraphs.enumerated() {
      let file = "\(graph.document.id)/".utf8
      guard text.utf8.starts(with: file) else { continue }
      let id = String(decoding: text.utf8.dropFirst(file.count), as: UTF8.self)
      guard let vertex = vertex(of: Entity.ID(id)) else { continue }
      if entities.foreign(Int(vertex))?.graph == number { return vertex }
    }
    return nil
  }

  /// What names an entity and no other: its id, with the file in front where that is not enough.
  private func words(for vertex: Vertex) -> String {
    let id = id(at: vertex).rawValue
    guard let node = entities.foreign(Int(vertex)), vertices(named: id) != [vertex] else {
      return id
    }
    return "\(foreignGraphs[node.graph].document.id)/\(id)"
  }

  /// Entities by name, alias, id or an identifier given elsewhere, best match first; tolerant of
  /// accents, case and a typing error.
  public func entities(matching text: String) -> [Entity] {
    let identified = vertices(identifiedBy: text)
    let found = search(text).map(\.entity).filter { !identified.contains($0) }
    return (identified + found).map(entity(at:))
  }

  private func search(_ text: String) -> [NameMatch] { nameIndex.search(text, entities.names) }

  /// The most candidates that an error lists.
  private static var mostCandidates: Int { 20 }

  /// The most entities that an error suggests.
  private static var mostClosest: Int { 5 }

  private func candidates(at vertices: some Sequence<Vertex>) -> [NameError.Candidate] {
    let spellings = vertices.map { id(at: $0).rawValue }
    return vertices.map { vertex in
      let id = id(at: vertex).rawValue
      let isAlone = spellings.count { $0 == id } == 1
      return NameError.Candidate(
        entity: entity(at: vertex), words: words(for: vertex),
        distinction: isAlone ? distinction(of: vertex) : id.composition)
    }
  }

  /// One fact that tells an entity from its namesakes: its position, a description, or a relation
  /// that somebody asserts.
  private func distinction(of vertex: Vertex) -> String? {
    let properties = properties(of: id(at: vertex))
    for name in ["position", "role", "description", "rank"] {
      let value = properties.first { $0.name.rawValue == name }?.value
      if let text = value?.telling { return text }
    }
    let table = relations
    let mine = (0..<table.count).first { table.ends($0).subject == vertex && table.isAsserted($0) }
    guard let number = mine else { return nil }
    let relation = relation(number)
    return
      "\(relation.kind.phrase) \(definition(of: relation.object)?.name ?? relation.object.rawValue)"
  }
}

extension Value {
  /// The most letters of a fact that tells one from another.
  private static var mostLetters: Int { 60 }

  /// The value where it is a few words.
  fileprivate var telling: String? {
    guard case .text(let text) = self, text.first?.isLetter == true,
      text.count <= Self.mostLetters
    else { return nil }
    return text
  }
}

extension String {
  /// How it differs from a text that looks like it.
  fileprivate var composition: String { "written with \(unicodeScalars.count) code points" }
}
