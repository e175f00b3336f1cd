import EntityGraph

/// An entity of FollowTheMoney that is a relation between others.
struct MoneyEdge {
  let entity: MoneyEntity
  let kind: RelationKind
  private let schema: MoneyModel.Schema
  private let edge: MoneyModel.Edge

  /// - Returns: `nil` for an entity that is no relation, or lacks an end.
  init?(_ entity: MoneyEntity) {
    guard let schema = MoneyModel.standard.schemata[entity.schema], let edge = schema.edge,
      let kind = MoneyKinds.relations[schema.name],
      entity.values.contains(where: { $0.property == edge.source }),
      entity.values.contains(where: { $0.property == edge.target })
    else { return nil }
    (self.entity, self.schema, self.edge, self.kind) = (entity, schema, edge, kind)
  }

  /// The datasets that name an end, each of which claims it.
  var datasets: [String?] {
    var datasets: [String?] = []
    for value in entity.values where value.property == edge.source || value.property == edge.target
    {
      if !datasets.contains(value.dataset) { datasets.append(value.dataset) }
    }
    return datasets
  }

  func sources(_ dataset: String?) -> [MoneyValue] { ends(edge.source, dataset) }

  func targets(_ dataset: String?) -> [MoneyValue] { ends(edge.target, dataset) }

  /// The ends that a dataset names, else those that others name.
  private func ends(_ property: String, _ dataset: String?) -> [MoneyValue] {
    let all = entity.values.filter { $0.property == property }
    let own = all.filter { $0.dataset == dataset }
    var seen: Set<ExactText> = []
    return (own.isEmpty ? all : own).filter { seen.insert(ExactText($0.text)).inserted }
  }

  /// The kinds of the properties that it has besides ends and provenance.
  var properties: [PropertyKind] {
    others(entity.values).map(\.property).eachOnce.map(kind(of:))
  }

  private func others(_ values: [MoneyValue]) -> [MoneyValue] {
    values.filter {
      $0.property != edge.source && $0.property != edge.target
        && !MoneyProvenance.properties.contains($0.property)
    }
  }

  private func kind(of property: String) -> PropertyKind {
    let type = MoneyModel.standard.property(property, of: schema.name)?.type ?? ""
    return MoneyKinds.property(property, type: type)
  }

  /// Whether it would end before it begins.
  var hasReversedDates: Bool {
    datasets.contains { dataset in
      let values = entity.values.filter { $0.dataset == dataset }
      let (start, end) = (date(schema.starts, values), date(schema.ends, values))
      guard let start, let end else { return false }
      return Period("\(start.text)/\(end.text)") == nil
    }
  }

  /// Adds what a dataset says of the relation itself: its time and its properties.
  func complete(_ claim: inout Claim, _ dataset: String?) {
    claim.locator = entity.id.rawValue
    let values = entity.values.filter { $0.dataset == dataset }
    let (start, end) = (date(schema.starts, values), date(schema.ends, values))
    var dates = [start, end].compactMap { $0 }
    if let start, end == nil, start.property == "date" {
      (claim.period, claim.isMomentary) = (Period(start.text), true)
    } else if !dates.isEmpty {
      claim.period = Period("\(start?.text ?? "")/\(end?.text ?? "")")
      if claim.period == nil { dates = [] } else { claim.isMomentary = false }
    }
    let rest = others(values).filter { value in
      !dates.contains { $0.property == value.property && $0.text == value.text }
    }
    claim.with = attributes(rest)
  }

  /// The first date that one of the properties gives.
  private func date(_ properties: [String], _ values: [MoneyValue]) -> MoneyValue? {
    for property in properties {
      let dates = values.filter { $0.property == property && PartialDate($0.text) != nil }
      if let first = dates.min(by: { $0.text < $1.text }) { return first }
    }
    return nil
  }

  /// The values of each property as one, in order of names.
  private func attributes(_ values: [MoneyValue]) -> [Attribute] {
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
