import EntityGraph

extension VocabularyLookup {
  /// Reads a value as the property's type has it; a number without a unit gets the property's.
  func value(_ word: Word, of kind: PropertyKind, key: String) -> Value? {
    switch kind.type {
    case .text: return .text(word.value)
    case .date:
      if let period = Period(word.value) { return .date(period) }
      diagnostics.add(.unfit(word.value, key: key, wanted: .period), at: word.place)
    case .number:
      if let quantity = Quantity(word.value) { return .number(united(quantity, kind, word)) }
      diagnostics.add(.unfit(word.value, key: key, wanted: .number), at: word.place)
    }
    return nil
  }

  private func united(_ quantity: Quantity, _ kind: PropertyKind, _ word: Word) -> Quantity {
    guard let wanted = kind.unit else { return quantity }
    if let unit = quantity.unit {
      if unit != wanted {
        diagnostics.warn(.otherUnit(unit, of: kind.id, wanted: wanted), at: word.place)
      }
      return quantity
    }
    return Quantity(
      text: quantity.text, number: quantity.number, to: quantity.last, bound: quantity.bound,
      unit: wanted)
  }
}
