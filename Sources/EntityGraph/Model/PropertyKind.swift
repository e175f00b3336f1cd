/// What sort of property an entity or a relation has, such as `dead`, a number, or `position`, a text.
public struct PropertyKind: Hashable, Sendable {
  /// The id of a kind of properties, such as `position`.
  public typealias ID = Identifier<PropertyKind>

  /// What its values are: `dead` has numbers, `position` texts.
  public enum ValueType: String, CaseIterable, Sendable { case number, text, date }

  public let id: ID
  public let type: ValueType

  /// Whether there can be only one value at a time, so that a second one disputes the first.
  public let isSingleValued: Bool
  public let unit: String?

  /// The kinds of entities that have it; any when empty.
  public let kinds: [EntityKind.ID]

  public init(
    _ id: ID, _ type: ValueType, isSingleValued: Bool = true, unit: String? = nil,
    of kinds: [EntityKind.ID] = []
  ) {
    self.id = id
    self.type = type
    self.isSingleValued = isSingleValued
    self.unit = unit
    self.kinds = kinds
  }
}

extension PropertyKind {
  /// The kind that takes the values of both.
  ///
  /// It is one of texts where their types differ, and of several values where one takes several. What is
  /// standard stays as it is.
  func widened(by other: Self) -> Self {
    guard self != other, Vocabulary.standard.properties[id] == nil else { return self }
    let isOfAny = kinds.isEmpty || other.kinds.isEmpty
    return Self(
      id, type == other.type ? type : .text,
      isSingleValued: isSingleValued && other.isSingleValued, unit: unit,
      of: isOfAny ? [] : Set(kinds).union(other.kinds).sorted())
  }

  /// Which record a relation is, such as a message, a call or a payment: claims that name two records
  /// never speak of one relation, those that name one always do.
  public static let record: ID = "record"
}
