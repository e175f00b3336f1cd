import EntityGraph

extension BODSFacts {
  /// The topic by which FollowTheMoney knows politically exposed persons.
  static let topic = "role.pep"

  /// What a statement says of a person's political exposure: until 0.2 a flag, later a status.
  mutating func exposure(
    of entity: Entity.ID, _ statement: BODSStatement, _ origin: ClaimOrigin
  ) -> [Claim] {
    let told = statement.details["politicalExposure"]
    let details = told?["details"] ?? statement.details["pepStatusDetails"]
    let isExposed: Bool? =
      switch told?["status"]?.text {
      case "isPep": true
      case "isNotPep": false
      default: statement.details["hasPepStatus"]?.flag
      }
    var origin = origin
    if isExposed == false { origin.stance = .denies }
    let topics =
      isExposed == nil ? [] : [text("topics", of: entity, Self.topic, origin)]
    return topics
      + (details?.list ?? []).compactMap { exposure(of: entity, $0, statement, origin) }
  }

  /// One office that makes a person exposed, by its own source.
  private mutating func exposure(
    of entity: Entity.ID, _ detail: JSONValue, _ statement: BODSStatement, _ origin: ClaimOrigin
  ) -> Claim? {
    facts.noteFields(
      of: detail,
      besides: ["reason", "missingInfoReason", "jurisdiction", "startDate", "endDate", "source"],
      line: statement.line)
    guard let reason = detail["reason"]?.text ?? detail["missingInfoReason"]?.text else {
      return nil
    }
    var origin = origin
    if let source = detail["source"] { origin.claimants = statement.claimants(source) }
    let place = detail["jurisdiction"]?.placeText.map { " (\($0))" } ?? ""
    return text(
      "political-exposure", of: entity, reason + place, origin,
      during: Period(from: detail["startDate"]?.date, until: detail["endDate"]?.date))
  }
}
