import EntityGraph

extension DossierAnswer {
  /// A row a value of a property, then a row a relation, the heading first.
  public var rows: [[String]] {
    [
      [
        "what", "id", "name", "other", "value", "from", "until", "channel", "rating", "status",
        "independent_sources", "documents",
      ]
    ]
      + properties.flatMap { property in property.positions.map { row($0, of: property) } }
      + told.map(row)
  }

  private func row(
    _ position: PropertyPositions.Position, of property: PropertyPositions
  ) -> [String] {
    let status =
      position.isSuperseded ? "superseded" : status(of: position, in: property).rawValue
    let period = position.periods.count == 1 ? position.periods[0] : nil
    return [
      "property", "", property.name.rawValue, "", position.value.text, period?.start.text ?? "",
      period?.end.text ?? "", "", best(position.citations), status,
      "", documents(position.citations),
    ]
  }

  private func row(_ relation: Relation) -> [String] {
    let other = relation.subject == entity.id ? relation.object : relation.subject
    let period = relation.validity.period
    return [
      "relation", relation.id.rawValue, relation.kind.id.rawValue, other.rawValue, "",
      period?.start.text ?? "", period?.end.text ?? "", relation.channel?.rawValue ?? "",
      relation.rating.description, relation.status.rawValue,
      "\(relation.independentSources)", documents(relation.citations),
    ]
  }

  private func best(_ citations: [Citation]) -> String {
    citations.map(\.rating).min()?.description ?? ""
  }

  private func documents(_ citations: [Citation]) -> String {
    Set(citations.map(\.claim.document.rawValue)).sorted().joined(separator: "; ")
  }
}
