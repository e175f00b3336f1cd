import EntityGraph

/// An entity of FollowTheMoney that is a relation between others.
struct FTMEdge {
  let entity: FTMEntity
  let kind: RelationKind
  private let schema: FTMModel.Schema
  private let edge: FTMModel.Edge

  /// Whether our own writer made it of a relation, whose id it keeps.
  private let isOwn: Bool

  /// The most pairs of ends, and the most datasets, that one relation may have.
  private static let most = 10_000

  /// The datasets that name an end, each of which claims it.
  let datasets: [String?]

  /// - Returns: `nil` for an entity that is no relation, lacks an end or joins too many.
  init?(_ entity: FTMEntity) {
    guard let schema = FTMModel.standard.schemata[entity.schema], let edge = schema.edge,
      let common = FTMKinds.relations[schema.name]
    else { return nil }
    let kind = Self.ownKind(of: entity) ?? common
    isOwn = Self.isOwn(entity, kind.id.rawValue)
    (self.entity, self.schema, self.edge, self.kind) = (entity, schema, edge, kind)
    let ends = entity.values.filter { $0.property == edge.source || $0.property == edge.target }
    var seen: Set<String?> = []
    datasets = ends.map(\.dataset).filter { seen.insert($0).inserted }
    let (sources, targets) = (entity.texts(edge.source).count, entity.texts(edge.target).count)
    let pairs = sources.multipliedReportingOverflow(by: targets)
    guard !pairs.overflow, 1...(Self.most / max(1, datasets.count)) ~= pairs.partialValue else {
      return nil
    }
  }

  func sources(_ dataset: String?) -> [FTMValue] { ends(edge.source, dataset) }

  func targets(_ dataset: String?) -> [FTMValue] { ends(edge.target, dataset) }

  /// What it joins, each tie once.
  func ties(_ entities: FTMEntities) -> Set<FTMTie> {
    var ties: Set<FTMTie> = []
    for dataset in datasets {
      for source in sources(dataset) {
        for target in targets(dataset) {
          let ends = [source, target].map { entities.resolve(Entity.ID($0.text)).id }
          let isTurned = kind.isSymmetric && ends[1] < ends[0]
          ties.insert(
            FTMTie(kind: kind.id, from: ends[isTurned ? 1 : 0], to: ends[isTurned ? 0 : 1]))
        }
      }
    }
    return ties
  }

  /// The ends that a dataset names, else those that others name.
  private func ends(_ property: String, _ dataset: String?) -> [FTMValue] {
    let all = entity.values.filter { $0.property == property }
    let own = all.filter { $0.dataset == dataset }
    var seen: Set<ExactText> = []
    return (own.isEmpty ? all : own).filter { seen.insert(ExactText($0.text)).inserted }
  }

  /// The kinds of the properties that it has besides ends and provenance.
  var properties: [PropertyKind] {
    others(entity.values).map(\.property).eachOnce.map(kind(of:))
  }

  private func others(_ values: [FTMValue]) -> [FTMValue] {
    values.filter {
      $0.property != edge.source && $0.property != edge.target
        && !FTMProvenance.properties.contains($0.property)
        && !(isOwn && Self.keptTexts.contains($0.property))
        && !(isOwn && Self.namesOfKinds.contains($0.property) && $0.text == kind.id.rawValue)
    }
  }

  /// The properties under which our own writer keeps ids, reminders and what was said.
  private static let keptTexts = ["recordId", "summary", FTMReminder.property]

  /// What our own writer was told that was said of the relation.
  var paraphrase: String? { isOwn ? entity.texts("summary").first : nil }

  /// The entities that our own writer reminds of.
  func reminded(of reminder: FTMReminder) -> [Entity.ID] {
    isOwn ? entity.texts(FTMReminder.property).compactMap(reminder.id) : []
  }

  /// The properties under which our own writer keeps kinds that no schema says.
  private static let namesOfKinds = ["role", "relationship"]

  /// The kind that our own writer keeps beside the schema; `nil` for an entity of another's.
  private static func ownKind(of entity: FTMEntity) -> RelationKind? {
    for property in namesOfKinds {
      let texts = entity.texts(property)
      guard let kind = texts.first, texts.count == 1, isOwn(entity, kind) else { continue }
      let phrase = kind.split(separator: "-").joined(separator: " ")
      return Vocabulary.standard.relations[.init(kind)]
        ?? RelationKind(.init(kind), phrase, .affiliation)
    }
    return nil
  }

  /// Whether an entity keeps the id of a relation of a kind, such as `ann/called/bee/2024-01-01`.
  private static func isOwn(_ entity: FTMEntity, _ kind: String) -> Bool {
    let ids = entity.texts("recordId")
    return ids.count == 1 && ids[0].contains("/\(kind)/")
  }

  private func kind(of property: String) -> PropertyKind {
    let type = FTMModel.standard.property(property, of: schema.name)?.type ?? ""
    return FTMKinds.property(property, type: type)
  }

  /// When it is so, as a dataset says, and the dates that tell it.
  private struct Time {
    var period: Period?
    var isMomentary: Bool?
    var dates: [FTMValue] = []

    /// Whether it would end before it begins.
    var isReversed = false
  }

  private func time(_ dataset: String?) -> Time {
    let values = entity.values.filter { $0.dataset == dataset }
    let (start, end) = (date(schema.starts, values), date(schema.ends, values))
    let dates = [start, end].compactMap { $0 }
    if let start, end == nil, start.property == "date" {
      return Time(period: Period(start.text), isMomentary: true, dates: dates)
    }
    guard !dates.isEmpty else { return Time() }
    let period = Period("\(start?.text ?? "")/\(end?.text ?? "")")
    return period == nil
      ? Time(isReversed: true) : Time(period: period, isMomentary: false, dates: dates)
  }

  /// Whether it would end before it begins.
  var hasReversedDates: Bool { datasets.contains { time($0).isReversed } }

  /// The first and the last second at which it may have been so.
  var span: (earliest: Int64, latest: Int64) {
    let periods = datasets.map { time($0).period }
    return (
      periods.map { $0?.earliest ?? .min }.min() ?? .min,
      periods.map { $0?.latest ?? .max }.max() ?? .max
    )
  }

  /// Adds what a dataset says of the relation itself: its time and its properties.
  func complete(_ claim: inout Claim, _ dataset: String?) {
    claim.locator = entity.id.rawValue
    claim.paraphrase = paraphrase ?? claim.paraphrase
    let time = time(dataset)
    (claim.period, claim.isMomentary) = (time.period, time.isMomentary)
    let rest = others(entity.values.filter { $0.dataset == dataset }).filter { value in
      !time.dates.contains { $0.property == value.property && $0.text == value.text }
    }
    claim.with = attributes(rest)
  }

  /// The first date that one of the properties gives.
  private func date(_ properties: [String], _ values: [FTMValue]) -> FTMValue? {
    for property in properties {
      let dates = values.filter { $0.property == property && PartialDate($0.text) != nil }
      if let first = dates.min(by: { $0.text < $1.text }) { return first }
    }
    return nil
  }

  /// The values of each property as one, in order of names.
  private func attributes(_ values: [FTMValue]) -> [Attribute] {
    values.map(\.property).eachOnce.map { property in
      let kind = kind(of: property)
      let texts = values.filter { $0.property == property }.map(\.text).eachOnce
      guard texts.count == 1 else {
        return Attribute(kind.id, .text(texts.sorted().joined(separator: "; ")))
      }
      return Attribute(kind.id, Value(money: texts[0], kind.type))
    }
  }
}
