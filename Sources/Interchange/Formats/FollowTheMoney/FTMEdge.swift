import EntityGraph

/// An entity of FollowTheMoney that is a relation between others.
struct FTMEdge {
  let place: Int
  let values: [FTMValue]
  let schema: FTMTerms.Schema
  let relation: FTMTerms.Term<RelationKind>
  private let source: Int32
  private let target: Int32

  /// Whether our own writer made it of a claim, and says by itself what keeps it apart.
  let isOwn: Bool

  /// The most pairs of ends, and the most datasets, that one relation may have.
  private static let most = 10_000

  /// The datasets that name an end, each of which claims it.
  let datasets: [Int32]

  /// Whether all of it is from one dataset.
  private let isOfOne: Bool

  /// - Returns: `nil` for an entity that is no relation, lacks an end or joins too many.
  init?(_ place: Int, _ entities: FTMEntities, _ terms: FTMTerms) {
    schema = terms.schema(of: place)
    guard let joined = schema.joined else { return nil }
    let values = entities.values(of: place)
    (self.place, self.values) = (place, values)
    let source = values.first(of: joined.sources)
    let target = values.first(of: joined.targets)
    (self.source, self.target) = (source, target)
    let own = FTMOwnRelation(values, joined.relation.kind.id.rawValue, entities)
    relation = own?.kind.map(terms.term) ?? joined.relation
    isOwn = own != nil
    datasets =
      values.filter { $0.property == source || $0.property == target }
      .map { entities.dataset($0) }.eachOnce
    let first = values.first.map { entities.dataset($0) }
    isOfOne = values.allSatisfy { entities.dataset($0) == first }
    let (sources, targets) = (values.texts(source).count, values.texts(target).count)
    let pairs = sources.multipliedReportingOverflow(by: targets)
    guard !pairs.overflow, 1...(Self.most / max(1, datasets.count)) ~= pairs.partialValue else {
      return nil
    }
  }

  func sources(_ dataset: Int32, _ entities: FTMEntities) -> [FTMValue] {
    ends(source, dataset, entities)
  }

  func targets(_ dataset: Int32, _ entities: FTMEntities) -> [FTMValue] {
    ends(target, dataset, entities)
  }

  /// The ends that a dataset names, else those that others name.
  private func ends(
    _ property: Int32, _ dataset: Int32, _ entities: FTMEntities
  ) -> [FTMValue] {
    let all = values.filter { $0.property == property }
    if all.count == 1 { return all }
    let own = all.filter { entities.dataset($0) == dataset }
    var seen: Set<Int32> = []
    return (own.isEmpty ? all : own).filter { seen.insert($0.text).inserted }
  }

  /// The values that one dataset gives.
  func values(of dataset: Int32, _ entities: FTMEntities) -> [FTMValue] {
    isOfOne ? values : values.filter { entities.dataset($0) == dataset }
  }

  /// Those of the values that are neither ends nor provenance.
  func others(_ values: [FTMValue], _ entities: FTMEntities) -> [FTMValue] {
    values.filter { value in
      value.property != source && value.property != target
        && !value.isOf(FTMProvenance.properties)
    }.filter { value in
      !isOwn || !FTMOwnRelation.keeps(value, relation.kind.id.rawValue, entities)
    }.droppingFirst(hasWords(values, entities) ? .summary : nil)
  }

  /// Whether the first text of the summary is what the claim says.
  private func hasWords(_ values: [FTMValue], _ entities: FTMEntities) -> Bool {
    isOwn
      && values.texts(.indexText).contains {
        ExactText(entities.text($0)) == ExactText(FTMReminder.words)
      }
  }

  /// What our own writer was told that a dataset says of the relation.
  func paraphrase(of dataset: Int32, _ entities: FTMEntities) -> String? {
    let values = values(of: dataset, entities)
    guard hasWords(values, entities) else { return nil }
    return values.texts(.summary).first.map { entities.text($0) }
  }

  /// The side of which it has words; `nil` where it has none, or the direction tells.
  func side(_ entities: FTMEntities) -> FTMSide? {
    let hasWords = others(values, entities).contains { $0.isOf([.relationship]) }
    return hasWords ? FTMSide(schema.name) : nil
  }

  /// The entities that our own writer reminds of.
  func reminded(of reminder: FTMReminder, _ entities: FTMEntities) -> [Int32] {
    guard isOwn else { return [] }
    return values.texts(.indexText).compactMap { entities.id(in: $0, of: reminder) }
  }
}

/// What our own writer keeps in an entity that it made of a claim.
struct FTMOwnRelation {
  /// The kind that it keeps beside the schema; `nil` where the schema says it.
  let kind: RelationKind?

  /// The properties under which it keeps kinds that no schema says.
  private static let namesOfKinds: [FTMWord] = [.role, .relationship]

  /// - Returns: `nil` for an entity without what the claim says as one text, such as
  ///   `ann/called/bee/2024-01-01`.
  init?(_ values: [FTMValue], _ common: String, _ entities: FTMEntities) {
    guard values.contains(.recordId) else { return nil }
    let keys = values.texts(.recordId).map { entities.text($0) }
    let names = Self.namesOfKinds.flatMap { values.texts($0) }.map { entities.text($0) }
    let name = names.first { name in keys.contains { $0.contains("/\(name)/") } }
    guard name != nil || keys.contains(where: { $0.contains("/\(common)/") }) else { return nil }
    kind = name.map { Self.kind($0) }
  }

  /// The kind of a name: the standard one, else one of which nothing but the name is known.
  static func kind(_ name: String) -> RelationKind {
    Vocabulary.standard.relations[.init(name)]
      ?? RelationKind(
        .init(name), name.split(separator: "-").joined(separator: " "), .affiliation)
  }

  /// Whether a value is what the writer keeps of a claim of a relation of the kind.
  static func keeps(_ value: FTMValue, _ kind: String, _ entities: FTMEntities) -> Bool {
    guard value.isOf(namesOfKinds + [.recordId, .indexText]) else { return false }
    let text = entities.text(value.text)
    if value.isOf([.recordId]) { return text.contains("/\(kind)/") }
    if value.isOf([.indexText]) {
      return text == FTMReminder.words || FTMReminder.allCases.contains { $0.id(text) != nil }
    }
    return ExactText(text) == ExactText(kind)
  }
}

extension [FTMValue] {
  /// The first of the properties that has a value, else the first.
  fileprivate func first(of properties: [Int32]) -> Int32 {
    properties.first { property in contains { $0.property == property } } ?? properties[0]
  }

  /// The values without the first of a property.
  fileprivate func droppingFirst(_ word: FTMWord?) -> [FTMValue] {
    guard let word, let place = firstIndex(where: { $0.property == word.rawValue }) else {
      return self
    }
    return enumerated().filter { $0.offset != place }.map(\.element)
  }
}

/// Where an entity is from, as FollowTheMoney says it.
enum FTMProvenance {
  /// The properties that tell who said it: the document that proves it, then who published it.
  static let properties: [FTMWord] = [.proof, .publisher]

  /// Whether a property is one of those.
  static func isOne(_ property: Int32) -> Bool {
    property == FTMWord.proof.rawValue || property == FTMWord.publisher.rawValue
  }

  /// Who says the values of a dataset.
  static func claimants(
    of values: [FTMValue], _ dataset: Int32, _ entities: FTMEntities
  ) -> [Source.ID] {
    claimants(values.filter { entities.dataset($0) == dataset }, entities)
  }

  /// Who says the values of one object, as that object tells.
  static func claimants(
    of values: [FTMValue], inObject origin: Int32, _ entities: FTMEntities
  ) -> [Source.ID] {
    claimants(values.filter { entities.areFromOne($0, origin) }, entities)
  }

  private static func claimants(_ values: [FTMValue], _ entities: FTMEntities) -> [Source.ID] {
    properties.flatMap { values.texts($0) }.eachOnce.map { Source.ID(entities.text($0)) }
  }
}
