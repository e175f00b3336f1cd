import EntityGraph

/// What the schemata and properties of a file are, each looked up once.
final class FTMTerms {
  /// A schema as the file spells it.
  final class Schema {
    let number: Int32
    let name: String
    let known: FTMModel.Schema?
    let kind: EntityKind.ID

    /// What it joins and how, for a schema of relations.
    let joined: (sources: [Int32], targets: [Int32], relation: Term<RelationKind>)?

    /// The properties that name an entity, the best first.
    let captions: [Int32]
    let starts: [Int32]
    let ends: [Int32]
    fileprivate var properties: [Int32: Property] = [:]

    /// Those of small numbers once more; indexed by number.
    fileprivate var common: [Property?] = []
    fileprivate static let mostCommon = 4096

    /// Whether the vocabulary has its kind.
    var isDefined = false

    fileprivate init(_ number: Int32, _ name: String, _ terms: FTMTerms) {
      (self.number, self.name) = (number, name)
      known = FTMModel.standard.schemata[name]
      kind = FTMKinds.kind(of: name)
      captions = (known?.captions ?? ["name"]).map(terms.number)
      starts = (known?.starts ?? []).map(terms.number)
      ends = (known?.ends ?? []).map(terms.number)
      joined = known?.edge.flatMap { edge in
        FTMKinds.relations[name].map {
          (
            [edge.source, edge.otherSource].compactMap(\.self).map(terms.number),
            [edge.target, edge.otherTarget].compactMap(\.self).map(terms.number), terms.term($0)
          )
        }
      }
    }
  }

  /// A property of a schema.
  final class Property {
    let name: String

    /// `nil` for one that its schema does not have.
    let known: FTMModel.Property?
    let isProvenance: Bool
    let isName: Bool

    /// Whether it may stand for the name of an entity.
    let isCaption: Bool

    /// The relation that it is, for one that refers to entities.
    let reference: Term<RelationKind>?

    /// Its kind where it is an entity's, and where it is a relation's own.
    let ofEntities: Term<PropertyKind>
    let ofRelations: Term<PropertyKind>

    fileprivate init(_ number: Int32, _ name: String, _ schema: Schema, _ terms: FTMTerms) {
      self.name = name
      known = FTMModel.standard.property(name, of: schema.name)
      isProvenance = FTMProvenance.properties.map(\.rawValue).contains(number)
      isName = FTMWord.names.map(\.rawValue).contains(number)
      isCaption = schema.known != nil && schema.captions.contains(number)
      reference =
        known?.type == "entity"
        ? terms.term(FTMKinds.reference(name, known?.words ?? name)) : nil
      let type = known?.type ?? ""
      ofEntities = terms.term(
        FTMKinds.property(name, type: type, hasSeveral: terms.listed.contains(number)))
      ofRelations = terms.term(FTMKinds.property(name, type: type))
    }
  }

  /// A kind of relations or of properties.
  final class Term<Kind> {
    let kind: Kind
    let name: Name

    fileprivate init(_ kind: Kind, _ name: Name) { (self.kind, self.name) = (kind, name) }
  }

  /// The id of kinds, and what was made of it so far.
  final class Name {
    let number: Int32

    /// Its number in claims.
    var predicate = FTMEntities.none

    /// The term that the vocabulary has under this id.
    var defined: ObjectIdentifier?

    fileprivate init(_ number: Int32) { self.number = number }
  }

  private let entities: FTMEntities
  private let listed: Set<Int32>

  /// The properties of the file, by their names.
  private let numbers: [String: Int32]
  private var schemata: [Int32: Schema] = [:]
  private var relations: [RelationKind: Term<RelationKind>] = [:]
  private var properties: [PropertyKind: Term<PropertyKind>] = [:]
  private var relationNames: [RelationKind.ID: Name] = [:]
  private var propertyNames: [PropertyKind.ID: Name] = [:]

  init(_ entities: FTMEntities) {
    self.entities = entities
    listed = entities.listedProperties
    numbers = entities.properties
  }

  /// The number of a property; none where the file does not have it.
  private func number(_ text: String) -> Int32 {
    numbers[text] ?? FTMEntities.none
  }

  func schema(of entity: Int) -> Schema {
    let number = entities.schemata[entity]
    if let known = schemata[number] { return known }
    let schema = Schema(number, entities.text(number), self)
    schemata[number] = schema
    return schema
  }

  func property(_ number: Int32, of schema: Schema) -> Property {
    if number < schema.common.count, let known = schema.common[Int(number)] { return known }
    if let known = schema.properties[number] { return known }
    let property = Property(number, entities.text(number), schema, self)
    schema.properties[number] = property
    if number < Schema.mostCommon {
      while schema.common.count <= number { schema.common.append(nil) }
      schema.common[Int(number)] = property
    }
    return property
  }

  func term(_ kind: RelationKind) -> Term<RelationKind> {
    if let known = relations[kind] { return known }
    let name = relationNames[kind.id] ?? Name(Int32(relationNames.count))
    let term = Term(kind, name)
    (relationNames[kind.id], relations[kind]) = (name, term)
    return term
  }

  private func term(_ kind: PropertyKind) -> Term<PropertyKind> {
    if let known = properties[kind] { return known }
    let name = propertyNames[kind.id] ?? Name(Int32(propertyNames.count))
    let term = Term(kind, name)
    (propertyNames[kind.id], properties[kind]) = (name, term)
    return term
  }
}
