import EntityGraph

extension ANXFacts {
  /// Adds what a link says: once for each of its cards, or once where it has none.
  mutating func addLink(_ link: ANXItem.Link, _ item: ANXItem) {
    let type = chart.typeName(link.type) ?? "Link"
    let ties = I2Link(
      type: type, first: end(link.first), second: end(link.second), arrow: link.arrow,
      kinds: (chart.kind(ofEnd: link.first), chart.kind(ofEnd: link.second))
    ).ties
    let origins = origins(of: item)
    for tie in ties {
      for what in tie.notes(type) { note(what, item) }
      facts.define(tie.kind)
      let attributes = attributes(of: item, tie, type)
      let date = date(of: item.record, item)
      for var origin in origins {
        origin.stance = stance(link, item)
        let claim = origin.relation(
          tie.subject, tie.kind.id, tie.object, during: date.map { Period($0) },
          isMomentary: date != nil && !tie.kind.isMomentary ? true : nil, with: attributes)
        facts.add(claim, line: item.line)
      }
    }
  }

  /// The entity at an end; one that the chart lacks has an id of its own.
  private func end(_ id: String) -> Entity.ID {
    chart.entity(atEnd: id) ?? Entity.ID("EntityId \(id)")
  }

  private mutating func origins(of item: ANXItem) -> [ClaimOrigin] {
    guard !item.cards.isEmpty else {
      var origin = origin(of: item)
      origin.paraphrase = item.description
      return [origin]
    }
    return item.cards.enumerated().map { number, card in
      origin(of: card, number, item)
    }
  }

  private mutating func stance(_ link: ANXItem.Link, _ item: ANXItem) -> Claim.Stance {
    guard let strength = chart.typeName(link.strength) else { return .asserts }
    if let known = I2Words.stance(strength) { return known }
    let isSolid = chart.isSolid(strength) ?? true
    note(
      "the strength \(strength) counts as \(isSolid ? "confirmed" : "unconfirmed"), as it is drawn",
      item)
    return isSolid ? .asserts : .supposes
  }

  private mutating func attributes(
    of item: ANXItem, _ tie: I2Link.Tie, _ type: String
  ) -> [Attribute] {
    var attributes = item.attributes.compactMap { attribute in
      value(attribute, item).map { Attribute($0.kind.id, $0.value) }
    }
    if let purpose = tie.purpose { attributes.append(Attribute("purpose", .text(purpose))) }
    if !item.cards.isEmpty, let description = item.description {
      attributes.append(Attribute("description", .text(description)))
    }
    if let label = item.label { add(label, to: &attributes, tie, type, item) }
    return attributes
  }

  /// Adds what the label of a link tells: an amount, a count, or words that its type does not say.
  private mutating func add(
    _ label: String, to attributes: inout [Attribute], _ tie: I2Link.Tie, _ type: String,
    _ item: ANXItem
  ) {
    guard label.lowercased() != type.lowercased() else { return }
    if tie.kind.id == "paid", let amount = I2Amount(label) {
      guard !attributes.contains(where: { $0.name == "amount" }) else { return }
      attributes.append(Attribute("amount", .number(Quantity(amount.number))))
      if let currency = amount.currency {
        attributes.append(Attribute("currency", .text(currency)))
      }
      if amount.isDoubtful { note("an amount such as 12.500 is read as thousands", item) }
    } else if tie.kind.category == .communication, let count = I2Words.count(label) {
      attributes.append(Attribute("count", .number(Quantity(count))))
    } else {
      attributes.append(Attribute("purpose", .text(label)))
    }
  }
}
