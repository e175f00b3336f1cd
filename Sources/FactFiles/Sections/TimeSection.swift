import EntityGraph

/// When what a claim states happened, or held.
struct TimeSection {
  let period: Period?

  /// Whether a moment was stated, or a span; `nil` where neither was.
  let isMomentary: Bool?

  init(_ fields: Fields<ClaimSection.Key>) {
    let moment = fields.value(.when, .period, Period.init)
    let from = fields.value(.from, .end) { Period.Bound($0) }
    let until = fields.value(.until, .end) { Period.Bound($0) }
    if fields.has(.when), let key = [.from, .until].first(where: fields.has) {
      fields.diagnostics.add(
        .notTogether("when", key.rawValue), at: fields[key]?.place ?? fields.place)
    }
    if let moment {
      self.init(period: moment.value, isMomentary: true)
    } else if from != nil || until != nil {
      let span = Period(from: from?.value ?? .unknown, until: until?.value ?? .unknown)
      if let from = from?.value.text, let until, span.earliest > span.latest {
        fields.diagnostics.add(.untilBeforeFrom(until.value.text ?? "", from), at: until.place)
      }
      self.init(period: span, isMomentary: false)
    } else {
      self.init(period: nil, isMomentary: nil)
    }
  }

  private init(period: Period?, isMomentary: Bool?) {
    self.period = period
    self.isMomentary = isMomentary
  }
}
