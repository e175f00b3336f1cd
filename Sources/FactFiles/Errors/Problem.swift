public import EntityGraph

extension FactFileError {
  /// What can be wrong.
  public enum Problem: Hashable, Sendable {
    // The file
    case unreadable(Obstacle)
    case noFactsInFolder
    case tooLarge(megabytes: Int)
    case notUTF8

    // The YAML
    case syntax(String)
    case unfinished(String, context: String, begun: Place)
    case unquotedColon(key: String?)
    case misplacedColon(textFrom: Place)
    case cutShort
    case anchorOrAlias
    case tag(String)
    case tooDeep
    case secondDocument
    case keyNotText
    case repeatedKey(String, first: Place)

    // Keys and values
    case noVersion
    case unknownVersion(String)
    case unknownKey(String, in: Section, nearest: String?)
    case strayText(String, in: Section)
    case missingKey(String, in: Section)
    case wrongShape(of: String, wanted: Shape)
    case empty(String)
    case controlCharacter(in: String)
    case repeatedText(String, in: String)
    case unfit(String, key: String, wanted: Wanted)
    case noSlug(String, suggestion: String?)

    // The vocabulary
    case unknown(Term, String, nearest: String?)
    case redefinesStandard(Term, String)
    case redefined(Term, String, first: Place?)
    case ownAncestor(EntityKind.ID)
    case roleNamedLikeRelation(EventType.Role)
    case flowOfSymmetric(RelationKind.ID)
    case emptyRule(RelationKind.ID)
    case ownersOfNothing(RelationKind.ID)
    case orderOfSymmetric(RelationKind.ID)

    // Documents and entities
    case unknownID(String, wanted: Thing, nearest: String?)
    case wrongThing(String, is: String, wanted: Thing)
    case clash(String, with: Thing, first: Place?)
    case documentTwice(Document.ID, first: Place)
    case disagreement(Entity.ID, key: String, String, other: String, first: Place?)
    case secondName(Entity.ID, String, other: String, first: Place?)
    case formerID(String, now: Entity.ID, first: Place?)
    case eventWithoutType
    case typeOfNoEvent(EntityKind.ID)
    case republishesItself([Document.ID])
    case repeatsNothing

    // Claims
    case claimsWithoutDocument
    case noStatement
    case twoStatements(String, String)
    case notTogether(String, String)
    case factWords(Int)
    case sameEnds(String)
    case untilBeforeFrom(String, String)
    case claimedAfterPublication(String, published: String)
    case documentAmongClaimants(Document.ID)
    case roleAsRelation(RelationKind.ID)
    case unknownRole(String, of: EventType.ID, roles: [EventType.Role])
    case rolesOfSeveralEvents

    // Mappings
    case noMapping
    case unclosedTemplate(String)
    case doubledBraces(String)
    case namelessColumn
    case unquotedTemplate(String)
    case noPath(String)
    case noRowsToMap
    case remoteTable(String)
    case database
    case unknownSchema(String, nearest: String?)
    case unknownPropertyOfSchema(String, schema: String, nearest: String?)
    case noKeys(String)
    case keysBesideID(String)
    case referenceToNone(String)
    case wrongSchema(String, schema: String, wanted: String)
    case circleOfEntities(String)
    case dateFormat(String)
  }

  /// Why a file could not be read.
  public enum Obstacle: Hashable, Sendable {
    case missing, forbidden, noFile, broken
  }

  /// The part of a facts file that a key belongs to.
  public enum Section: String, Sendable {
    case file = "a facts file"
    case document = "a document"
    case entity = "an entity"
    case claim = "a claim"
    case vocabulary = "the vocabulary"
    case kind = "a kind of entity"
    case relation = "a kind of relation"
    case property = "a kind of property"
    case event = "a type of event"
    case rule = "a rule"
    case mapping = "a mapping"
    case table = "the table of a mapping"
    case query = "a query"
    case mappedEntity = "an entity of a query"
    case mappedProperty = "a property of a query"
  }

  /// What can be written for a key.
  public enum Shape: String, Sendable {
    case text = "one text"
    case texts = "a text or a list of texts"
    case list = "a list, each item after a hyphen"
    case mapping = "keys with their values"
  }

  /// What a text should have been.
  public enum Wanted: Hashable, Sendable {
    case oneOf([String])
    case date, period, end, number, color, projection
  }

  /// What the vocabulary has.
  public enum Term: String, Sendable {
    case kind = "kind of entity"
    case relation = "kind of relation"
    case property = "property"
    case event = "type of event"
    case rule = "rule for"
  }

  /// What an id can stand for.
  public enum Thing: String, Sendable {
    case entity = "an entity"
    case document = "a document"
    case source = "an entity or a document"
    case channel = "a channel"
    case event = "an event"
  }
}
