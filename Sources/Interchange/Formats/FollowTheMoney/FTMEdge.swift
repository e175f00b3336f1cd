import EntityGraph

/// An entity of FollowTheMoney that is a relation between others.
struct FTMEdge {
  let place: Int
  let values: [FTMValue]
  let schema: FTMTerms.Schema
  let relation: FTMTerms.Term<RelationKind>
  private let source: Int32
  private let target: Int32

  /// Whether our own writer made it of a relation, whose id it keeps.
  private let isOwn: Bool

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
    (source, target) = (joined.source, joined.target)
    let own = FTMOwnRelation(values, joined.relation.kind.id.rawValue, entities)
    relation = own?.kind.map(terms.term) ?? joined.relation
    isOwn = own?.isOwn ?? false
    datasets =
      values.filter { $0.property == joined.source || $0.property == joined.target }
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
        && !(isOwn && FTMOwnRelation.keeps(value, relation.kind.id.rawValue, entities))
    }
  }

  /// What our own writer was told that a dataset says of the relation.
  func paraphrase(of dataset: Int32, _ entities: FTMEntities) -> String? {
    guard isOwn else { return nil }
    return values(of: dataset, entities).texts(.summary).first.map { entities.text($0) }
  }

  /// The entities that our own writer reminds of.
  func reminded(of reminder: FTMReminder, _ entities: FTMEntities) -> [Int32] {
    guard isOwn else { return [] }
    return values.texts(.indexText).compactMap { entities.id(in: $0, of: reminder) }
  }
}

/// What our own writer keeps in an entity that it made of a relation.
struct FTMOwnRelation {
  /// The kind that it keeps beside the schema; `nil` where the schema says it.
  let kind: RelationKind?

  /// Whether it keeps the id of a relation of this kind, else of that of its schema, such as
  /// `ann/called/bee/2024-01-01`.
  let isOwn: Bool

  /// The properties under which it keeps ids, reminders and what was said.
  private static let keptTexts: [FTMWord] = [.recordId, .summary, .indexText]

  /// The properties under which it keeps kinds that no schema says.
  private static let namesOfKinds: [FTMWord] = [.role, .relationship]

  /// - Returns: `nil` for an entity without an id of a relation.
  init?(_ values: [FTMValue], _ common: String, _ entities: FTMEntities) {
    guard values.contains(.recordId), case let ids = values.texts(.recordId), ids.count == 1
    else { return nil }
    let id = entities.text(ids[0])
    let names = Self.namesOfKinds.map { values.texts($0) }.filter { $0.count == 1 }
      .map { entities.text($0[0]) }
    let name = names.first { id.contains("/\($0)/") }
    kind = name.map { name in
      let phrase = name.split(separator: "-").joined(separator: " ")
      return Vocabulary.standard.relations[.init(name)]
        ?? RelationKind(.init(name), phrase, .affiliation)
    }
    isOwn = id.contains("/\(name ?? common)/")
  }

  /// Whether a value is what the writer keeps of a relation of the kind.
  static func keeps(_ value: FTMValue, _ kind: String, _ entities: FTMEntities) -> Bool {
    value.isOf(keptTexts)
      || value.isOf(namesOfKinds) && ExactText(entities.text(value.text)) == ExactText(kind)
  }
}

/// Where an entity is from, as FollowTheMoney says it.
enum FTMProvenance {
  /// The properties that tell who said it: the document that proves it, then who published it.
  static let properties: [FTMWord] = [.proof, .publisher]

  static func claimants(
    of values: [FTMValue], _ dataset: Int32, _ entities: FTMEntities
  ) -> [Source.ID] {
    properties.flatMap { property in
      values.lazy.filter {
        $0.property == property.rawValue && entities.dataset($0) == dataset
      }.map(\.text)
    }.eachOnce.map { Source.ID(entities.text($0)) }
  }
}
