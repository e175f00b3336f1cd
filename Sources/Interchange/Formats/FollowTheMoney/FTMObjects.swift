import EntityGraph

/// Makes entities of FollowTheMoney of what a graph has, one after the other.
struct FTMObjects {
  let graph: Graph
  var losses = ExportLosses()
  var ids: FTMIDs
  var claimCount = 0
  var edgeCount = 0
  private(set) var nodeCount = 0

  /// The entities that only keep a relation apart from its parallels, and become its id again.
  private let standIns: Set<Entity.ID>

  /// The entities that the policy left out and claims speak of.
  private var others: [Entity.ID] = []
  private var known: Set<Entity.ID>
  private var spoken: Set<Document.ID> = []

  /// The values of an entity to which the next claim may add.
  private var pending: FTMObject?

  /// What stands in the file already of the document that is being written.
  private var told: Set<FTMObject.Content> = []

  /// Whether somebody claims a role in an event.
  var hasRoles = false

  init(_ graph: Graph) {
    self.graph = graph
    let entities = graph.verticesByID.map { graph.id(at: $0) }
    standIns = Self.standIns(graph)
    known = Set(entities)
    ids = FTMIDs(entities.filter { [standIns] in !standIns.contains($0) })
    if ids.changedCount > 0 {
      losses.count(
        "graph",
        "FollowTheMoney takes only ASCII letters, digits, dots and hyphens in ids; other characters"
          + " of ids are written as hyphens", times: ids.changedCount)
    }
  }

  /// The documents in which some claim stands.
  var spokenDocuments: [Document] { graph.documents.filter { spoken.contains($0.id) } }

  /// Counts texts with nothing that can be seen, which readers of ours keep.
  mutating func count(blankTexts count: Int) {
    guard count > 0 else { return }
    losses.count(
      "graph",
      "a text without visible characters is kept as it is; programs of FollowTheMoney drop it",
      times: count
    )
  }

  func isSpoken(_ document: Document) -> Bool { spoken.contains(document.id) }

  /// The id of an entity; of one that the policy left out the definition follows.
  mutating func reference(_ entity: Entity.ID) -> String {
    if !standIns.contains(entity), known.insert(entity).inserted {
      ids.add(entity)
      others.append(entity)
    }
    return ids.id(of: entity)
  }

  func schema(of entity: Entity.ID) -> String {
    let kind = graph.definition(of: entity)?.kind ?? Entity.standIn(entity).kind
    return FTMSchemata.schema(ofKind: kind.rawValue) ?? FTMSchemata.other
  }

  func isStandIn(_ entity: Entity.ID) -> Bool { standIns.contains(entity) }

  /// What no document says of an entity; nothing of one that is the id of a relation.
  mutating func define(_ entity: Entity) -> [FTMObject] {
    guard !standIns.contains(entity.id) else { return [] }
    nodeCount += 1
    return [definition(of: entity)]
  }

  /// The entities that claims speak of though the policy left them out.
  mutating func definitionsOfOthers() -> [FTMObject] {
    defer { others = [] }
    return others.map { definition(of: graph.definition(of: $0) ?? .standIn($0)) }
  }

  /// Takes in a claim.
  ///
  /// - Returns: What is whole once it comes.
  mutating func add(_ claim: Claim) -> [FTMObject] {
    guard isSayable(claim) else { return [] }
    if case .role = claim.statement {
      hasRoles = true
      losses.count(
        "graph",
        "FollowTheMoney has no roles in events; the relations that follow from them are written")
      return []
    }
    guard let object = object(of: claim) else { return [] }
    if spoken.insert(claim.document).inserted { told = [] }
    guard told.insert(object.content).inserted else {
      countRepeated(claim.statement)
      return []
    }
    claimCount += 1
    if pending?.isContinued(by: object) == true {
      pending?.add(object)
      return []
    }
    defer { pending = object }
    return end()
  }

  /// Counts a value that a set of values has already.
  private mutating func countRepeated(_ statement: Claim.Statement) {
    let element =
      switch statement {
      case .property(_, let name, _): "property \(name)"
      case .relation(_, let kind, _): "relation \(kind)"
      case .role: "graph"
      }
    losses.count(
      element,
      "what the same claimants say again in one document, of one day, is written once, as"
        + " FollowTheMoney has sets of values")
  }

  /// The last object, once there are no more claims.
  mutating func end() -> [FTMObject] {
    defer { pending = nil }
    return pending.map { [$0] } ?? []
  }

  private mutating func object(of claim: Claim) -> FTMObject? {
    switch claim.statement {
    case .relation(let subject, let kind, let object):
      if let reference = reference(claim, subject, kind, object) { return reference }
      return edge(claim, subject, kind, object)
    case .property(let entity, let name, let value):
      return property(claim, entity, name, value)
    case .role: return nil
    }
  }

  /// An object with nothing but who says it, in which document and when.
  mutating func object(_ id: String, schema: String, of claim: Claim) -> FTMObject {
    var object = FTMObject(id, schema: schema)
    object.document = claim.document
    object.claimants = claim.claimants
    object.claimed = claim.claimed.flatMap { text(of: $0) }
    return object
  }

  /// Whether FollowTheMoney can say a claim; what it cannot say of any is counted.
  private mutating func isSayable(_ claim: Claim) -> Bool {
    guard claim.stance == .asserts else {
      losses.count(
        "graph",
        "FollowTheMoney cannot say that somebody denies, doubts or supposes; such claims are left out"
      )
      return false
    }
    guard claim.withdrawn == nil else {
      losses.count(
        "graph", "FollowTheMoney cannot say that something was taken back; such claims are left out"
      )
      return false
    }
    if claim.credibility != nil {
      losses.count("graph", "FollowTheMoney has no ratings; how credible a claim is is left out")
    }
    return true
  }
}

extension FTMObjects {
  /// The entities of which nothing is known but that their kind is a schema of relations, and which
  /// are the record that some claim of such a relation was.
  private static func standIns(_ graph: Graph) -> Set<Entity.ID> {
    let bare = graph.verticesByID.lazy.map { graph.entity(at: $0) }.filter {
      FTMSchemata.isRelation($0.kind.rawValue)
        && $0 == Entity(id: $0.id, kind: $0.kind, name: $0.id.rawValue)
    }
    let kinds = Dictionary(bare.map { ($0.id, $0.kind.rawValue) }) { first, _ in first }
    guard !kinds.isEmpty else { return [] }
    var found: Set<Entity.ID> = []
    graph.forEachRemainingClaim(joined: true) { claim in
      guard case .relation(_, let kind, _) = claim.statement, claim.stance == .asserts,
        claim.withdrawn == nil, let record = claim.locator.map({ Entity.ID($0) }),
        claim.events.contains(record), let schema = kinds[record],
        FTMSchemata.slug(ofRelation: kind.rawValue) == schema
      else { return }
      found.insert(record)
    }
    return found
  }

  /// The relations that follow from roles in events.
  var impliedRelations: [Int] {
    guard hasRoles else { return [] }
    return Array(0..<graph.relationCount)
  }

  /// What claims of roles that imply a relation say of it, where their document does not say it too.
  mutating func addImplied(_ number: Int) -> [FTMObject] {
    let relation = graph.relation(number)
    var (said, implied): ([FTMSpeech], [FTMSpeech]) = ([], [])
    for citation in relation.citations where citation.isAsserting {
      let speech = FTMSpeech(document: citation.claim.document, claimants: citation.claim.claimants)
      if case .role = citation.claim.statement {
        if !implied.contains(speech) { implied.append(speech) }
      } else {
        said.append(speech)
      }
    }
    return implied.filter { !said.contains($0) }.compactMap { speech in
      spoken.insert(speech.document)
      let claim = Claim(
        document: speech.document, claimants: speech.claimants,
        statement: .relation(
          subject: relation.subject, kind: relation.kind.id, object: relation.object),
        period: relation.validity.period, isMomentary: relation.validity.isMomentary,
        channel: relation.channel, events: relation.events)
      return edge(claim, relation.subject, relation.kind.id, relation.object)
    }
  }
}

/// Who says something in which document.
private struct FTMSpeech: Hashable {
  let document: Document.ID
  let claimants: [Source.ID]
}
