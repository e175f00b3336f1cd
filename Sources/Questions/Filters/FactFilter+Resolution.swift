import EntityGraph
import Spelling

extension FactFilter {
  /// The filter that these words mean in `graph`, whose words and names they use.
  ///
  /// - Throws: ``PolicyError`` for a word that the facts do not know.
  func filter(in graph: Graph) throws(PolicyError) -> RelationFilter {
    var filter = RelationFilter()
    for word in relations { filter.relations.append(try selection(word, graph)) }
    for word in kinds { filter.kinds.append(try Self.kind(named: word, in: graph)) }
    for word in without { filter.without.append(try Self.source(word, graph)) }
    for word in only { filter.only.append(try Self.source(word, graph, isOnly: true)) }
    for word in channels { filter.channels.append(try channel(word, graph)) }
    for word in around { filter.around.append(try named(word, graph).id) }
    if let within {
      guard !around.isEmpty else { throw .nothingAround(within) }
      filter.within = within
    }
    filter.asOf = asOf
    filter.since = since
    filter.until = until
    filter.leastRating = leastRating
    filter.isUndisputed = isUndisputed
    filter.followsUndated = followsUndated
    if let since, let until, since.earliest > until.latest { throw .neverSatisfied(since, until) }
    return filter
  }

  private func selection(
    _ word: String, _ graph: Graph
  ) throws(PolicyError) -> RelationFilter.Selection {
    if let selection = graph.vocabulary.selection(named: word) { return selection }
    let found = graph.assertedCounts.keys
    if found.contains(RelationKind.ID(word)) { return .kind(RelationKind.ID(word)) }
    let kinds = Set(graph.vocabulary.relations.keys).union(found).sorted()
    let known = RelationKind.Category.allCases.map(\.rawValue) + kinds.map(\.rawValue)
    throw .unknownRelation(word, nearest: Synonyms.nearest(to: word, among: known))
  }

  /// The kind of entities that a word names.
  static func kind(named word: String, in graph: Graph) throws(PolicyError) -> EntityKind.ID {
    let id = EntityKind.ID(word)
    if graph.vocabulary.kinds[id] != nil { return id }
    let found = graph.entityCounts.keys
    if found.contains(id) { return id }
    let known = Set(graph.vocabulary.kinds.keys).union(found).sorted().map(\.rawValue)
    throw .unknownKind(word, nearest: Synonyms.nearest(to: word, among: known))
  }

  /// A document by id or title, or a source by id or name.
  static func speaker(
    named word: String, in graph: Graph
  ) throws(PolicyError) -> Source.ID {
    do throws(PolicyError) {
      return try source(word, graph)
    } catch {
      switch error {
      case .notASource: throw .saysNothing(word)
      case .unknownSource:
        guard let document = graph.document(titled: word) else { throw error }
        return Source.ID(document.id.rawValue)
      default: throw error
      }
    }
  }

  /// A document by id, or a source by id or name.
  private static func source(
    _ word: String, _ graph: Graph, isOnly: Bool = false
  ) throws(PolicyError) -> Source.ID {
    if graph.document(Document.ID(word)) != nil { return Source.ID(word) }
    if graph.isSource(Source.ID(word)) { return Source.ID(word) }
    let named = try entity(word, graph)
    guard graph.isSource(named) else { throw .notASource(word, isOnly: isOnly) }
    return named
  }

  private func channel(_ word: String, _ graph: Graph) throws(PolicyError) -> Entity.ID {
    let entity = try named(word, graph)
    guard graph.vocabulary.kind(entity.kind, isA: "channel") else {
      throw .notAChannel(entity.name, entity.kind)
    }
    return entity.id
  }

  private func named(_ word: String, _ graph: Graph) throws(PolicyError) -> Entity {
    do throws(NameError) {
      return try graph.entity(named: word)
    } catch {
      throw .notOneEntity(error)
    }
  }

  private static func entity(_ word: String, _ graph: Graph) throws(PolicyError) -> Source.ID {
    do {
      return Source.ID(try graph.entity(named: word).id.rawValue)
    } catch NameError.unknown {
      throw .unknownSource(word, nearest: word.nearest(in: graph.sourceWords))
    } catch {
      throw .notOneEntity(error)
    }
  }
}

extension Graph {
  /// Whether anybody's claim hangs on this source.
  func isSource(_ source: Source.ID) -> Bool { sources.contains(source) }

  /// The ids of documents, then the ids and names of those who say something in them.
  fileprivate var sourceWords: [String] {
    let sources = sources.sorted()
    return documents.map(\.id.rawValue) + sources.map(\.rawValue) + sources.map(name(of:))
  }

  private var sources: Set<Source.ID> {
    let publishing = documents.flatMap { [$0.author, $0.publisher].compactMap { $0 } }
    return claimants.union(publishing)
  }
}
