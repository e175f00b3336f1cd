import EntityGraph

/// The ids that objects of STIX get for what a graph has.
///
/// What has an id of STIX keeps it; all others are made of our ids, the same in every export.
struct STIXIDs {
  private let graph: Graph
  private let documents: Set<Document.ID>

  /// The ids of entities that were asked for, by our ids.
  private var entities: [Entity.ID: String] = [:]
  private var sources: [Source.ID: String] = [:]

  /// The ids of objects that claims keep, each with the name-based id of the claim that does.
  private var owners: [String: String] = [:]

  /// The most ids of entities that are kept in memory.
  private static let most = 100_000

  init(_ graph: Graph) {
    self.graph = graph
    documents = Set(graph.documents.map(\.id))
  }

  static func uuid(_ name: String) -> String { OwnUUID.uuid(name) }

  /// The id of an entity, and the shape that the object has; `nil` for an entity that is a document,
  /// whose object is the report.
  func identified(_ entity: Entity) -> (id: String, shape: STIXShape?) {
    if documents.contains(Document.ID(entity.id.rawValue)) {
      return (id(of: Document.ID(entity.id.rawValue)), nil)
    }
    let prefix = "stix:"
    let known = entity.externalIDs.first { $0.hasPrefix(prefix) }
      .map { String($0.dropFirst(prefix.count)) }
    for id in [entity.id.rawValue, known].compactMap(\.self) {
      if let shape = STIXShape(typeOf: id, entity, graph.vocabulary),
        demanded(shape, entity).type == shape.type
      {
        return (id, shape)
      }
    }
    let shape = demanded(STIXShape(of: entity, graph.vocabulary), entity)
    return ("\(shape.type)--\(Self.uuid("entity:\(entity.id)"))", shape)
  }

  /// The shape, where the graph knows what the type demands of it besides a name.
  private func demanded(_ shape: STIXShape, _ entity: Entity) -> STIXShape {
    guard let demanded = STIXShape.demanded[shape.type] else { return shape }
    let names = Set(graph.properties(of: entity.id).map(\.name))
    guard names.isSuperset(of: demanded) else { return .unknown }
    return shape.type == "observed-data" && observed(by: entity).isEmpty ? .unknown : shape
  }

  /// The ids of the things seen on machines and networks that observed data are about.
  func observed(by entity: Entity) -> [String] {
    let objects = graph.properties(of: entity.id).first { $0.name == STIXFacts.observedObjects }
    return (objects?.positions.map(\.value.text) ?? []).filter { id in
      guard let vertex = graph.vertex(of: Entity.ID(id)) else { return false }
      return !STIXShape.isSightable(Self.type(ofID: id))
        && identified(graph.entity(at: vertex)).id == id
    }
  }

  /// The ids of the observed data that a sighting names.
  mutating func observedData(of claim: Claim) -> [String] {
    claim.with.filter { $0.name == STIXFacts.observedData }.map(\.value.text).filter { data in
      data.hasPrefix("observed-data--") && graph.vertex(of: Entity.ID(data)) != nil
        && id(of: Entity.ID(data)) == data
    }
  }

  /// The id of an entity, whether or not the policy left it in.
  mutating func id(of entity: Entity.ID) -> String {
    if let known = entities[entity] { return known }
    let id = identified(graph.definition(of: entity) ?? .standIn(entity)).id
    if entities.count >= Self.most { entities = [:] }
    entities[entity] = id
    return id
  }

  func id(of document: Document.ID) -> String {
    Self.isID(document.rawValue, of: "report")
      ? document.rawValue : "report--\(Self.uuid("document:\(document)"))"
  }

  /// The id of the identity that a source is: that of the entity, where that is one and is left.
  mutating func id(of source: Source.ID) -> String {
    if let known = sources[source] { return known }
    let entity = graph.vertex(of: Entity.ID(source.rawValue)).map { graph.entity(at: $0) }
    let id =
      entity.map(identified).flatMap { $0.shape?.type == "identity" ? $0.id : nil }
      ?? Self.id(ofSpeaker: source)
    sources[source] = id
    return id
  }

  /// The id of an identity that only speaks.
  static func id(ofSpeaker source: Source.ID) -> String {
    "identity--\(uuid("source:\(source)"))"
  }

  /// Takes in a claim that may keep the id of the object of STIX that made it; the first such claim does.
  mutating func takeIn(_ claim: Claim) {
    guard let locator = claim.locator, Self.isID(locator, of: type(of: claim)) else { return }
    let uuid = Self.uuid(of: claim)
    if owners[locator] == nil { owners[locator] = uuid }
  }

  /// The type of the object that a claim becomes: that it was sighted is a sighting where the ends are
  /// such as STIX takes there.
  mutating func type(of claim: Claim) -> String {
    guard claim.isSighting, case .relation(let observer, _, let sighted) = claim.statement,
      Self.observers.contains(Self.type(ofID: id(of: observer))),
      STIXShape.isSightable(Self.type(ofID: id(of: sighted)))
    else { return claim.stixType }
    return "sighting"
  }

  private static let observers: Set<String> = ["identity", "location"]

  private static func type(ofID id: String) -> String {
    id.utf8.firstRange(of: "--".utf8).flatMap { String(id.utf8[..<$0.lowerBound]) } ?? id
  }

  /// The id of the object that a claim is.
  func id(of claim: Claim, as type: String) -> String {
    let uuid = Self.uuid(of: claim)
    if let locator = claim.locator, owners[locator] == uuid, Self.isID(locator, of: type) {
      return locator
    }
    return "\(type)--\(uuid)"
  }

  /// The id of what only stands there for opinions about a statement.
  static func id(ofUnasserted statement: Claim.Statement, as type: String) -> String {
    let (form, first, second, third) = statement.parts
    return "\(type)--\(uuid("unasserted:\(form)\n\(first)\n\(second)\n\(third)"))"
  }

  private static func uuid(of claim: Claim) -> String { uuid("claim:\(claim.identity)") }

  /// Whether it is the id of an object that joins others.
  static func isRelation(_ id: String) -> Bool {
    ["relationship", "sighting", "email-message", "network-traffic"].contains(type(ofID: id))
  }

  private static func isID(_ id: String, of type: String) -> Bool {
    id.hasPrefix("\(type)--") && String(id.dropFirst(type.count + 2)).isUUID
  }
}
