import EntityGraph

/// A type of interest that says what a relation says.
struct BODSInterestType {
  let name: String
  var isTurned = false

  /// Whether it says more than the right that the relation is.
  var isNarrower = false
}

extension BODSInterestType {
  /// The attributes that an interest has a place for.
  private static let known: Set<PropertyKind.ID> = [
    "share", PropertyKind.voting.id, PropertyKind.right.id, PropertyKind.beneficial.id,
    PropertyKind.direct.id, PropertyKind.nominee.id,
  ]

  /// Indexed by kinds of which each is one type.
  private static let ofKinds: [RelationKind.ID: String] = [
    "owns": "shareholding", "directs": "boardMember", "heads": "boardChair",
    "settlor-of": "settlor", "trustee-of": "trustee", "protector-of": "protector",
  ]

  /// Indexed by kinds of which several are told apart by a right.
  private static let ofRights: [RelationKind.ID: [String: String]] = [
    "controls": [
      "appointment of board": "appointmentOfBoard",
      "other influence or control": "otherInfluenceOrControl",
      "rights granted by contract": "rightsGrantedByContract",
      "conditional rights granted by contract": "conditionalRightsGrantedByContract",
      "company rules or articles": "controlViaCompanyRulesOrArticles",
      "legal framework": "controlByLegalFramework",
    ],
    "manages": ["senior managing official": "seniorManagingOfficial"],
    "benefits-from": [
      "": "beneficiaryOfLegalArrangement",
      "surplus assets on dissolution": "rightsToSurplusAssetsOnDissolution",
      "profit or income": "rightsToProfitOrIncome",
      "profit or income from assets": "rightToProfitOrIncomeFromAssets",
      "enjoyment and use of assets": "enjoymentAndUseOfAssets",
    ],
    "has-interest-in": ["": "unknownInterest", "unpublished": "unpublishedInterest"],
  ]

  /// The types of rights that say more than those of ours.
  private static let narrower: [RelationKind.ID: [String: String]] = [
    "controls": [
      "appointment and removal of directors": "appointmentOfBoard",
      "appointment and removal of members": "appointmentOfBoard",
      "appointment and removal of persons": "appointmentOfBoard",
    ],
    "benefits-from": ["surplus assets": "rightsToSurplusAssetsOnDissolution"],
  ]

  /// The type of a relation by its kind, its attributes, and whether its object is a person; `nil` where
  /// BODS has none.
  init?(_ kind: RelationKind.ID, _ attributes: [Attribute], isOfPerson: Bool) {
    let rights = attributes.filter { $0.name == PropertyKind.right.id }.map(\.value.text)
    if let name = Self.ofKinds[kind] {
      self.init(name: name)
    } else if kind == "represents-as-agent" {
      guard attributes.contains(where: { $0.name == PropertyKind.nominee.id }) else { return nil }
      self.init(name: isOfPerson ? "nominator" : "nominee", isTurned: isOfPerson)
    } else if kind == "controls", rights.isEmpty {
      let votes = attributes.contains { $0.name == PropertyKind.voting.id }
      self.init(name: votes ? "votingRights" : "otherInfluenceOrControl")
    } else if let names = Self.ofRights[kind], rights.count < 2 {
      let (right, other) = (
        rights.first ?? "", kind == "controls" ? "otherInfluenceOrControl" : nil
      )
      let narrower = Self.narrower[kind]?[right]
      guard let name = names[right] ?? narrower ?? other else { return nil }
      self.init(name: name, isNarrower: narrower != nil)
    } else {
      return nil
    }
  }

  static func isKnown(_ name: PropertyKind.ID) -> Bool { known.contains(name) }

  /// The interest that a claim tells of this type.
  func json(_ claim: Claim, at place: String, _ notes: inout BODSAnnotations) -> JSONValue {
    var interest = JSONMembers()
    interest.set("type", name)
    if let isDirect = claim.flag(PropertyKind.direct.id) {
      interest.set("directOrIndirect", isDirect ? "direct" : "indirect")
    }
    interest.set(
      "beneficialOwnershipOrControl", claim.flag(PropertyKind.beneficial.id).map { .flag($0) })
    interest.set("details", claim.paraphrase)
    interest.set("share", claim.share?.bodsShare)
    let (start, end) = (claim.period?.start.date, claim.period?.end.date)
    interest.set("startDate", start.flatMap { notes.day($0, at: "\(place)/startDate") })
    interest.set("endDate", end.flatMap { notes.day($0, at: "\(place)/endDate") })
    return interest.value
  }
}

extension BODSStatements {
  /// The type of interest that a claim is of; `nil`, counted, where BODS cannot say it.
  mutating func interest(
    _ claim: Claim, _ subject: Entity.ID, _ kind: RelationKind.ID, _ object: Entity.ID
  ) -> BODSInterestType? {
    let end = graph.definition(of: object)
    let isOfPerson = end.map { graph.vocabulary.kind($0.kind, isA: "person") } ?? false
    guard let type = BODSInterestType(kind, claim.with, isOfPerson: isOfPerson) else {
      losses.count(
        "relation \(kind)", "left out, as BODS has ownership and control alone")
      return nil
    }
    let (party, owned) = type.isTurned ? (object, subject) : (subject, object)
    guard isParty(party), isParty(owned, isOwned: true) else {
      losses.count(
        "relation \(kind)",
        "left out where an end is neither a person nor an organization, or a person is owned")
      return nil
    }
    guard isSayable(claim) else { return nil }
    countLosses(claim, type, kind)
    return type
  }

  private func isParty(_ entity: Entity.ID, isOwned: Bool = false) -> Bool {
    party(entity).map { !(isOwned && $0.isPerson) } ?? false
  }

  private mutating func countLosses(
    _ claim: Claim, _ type: BODSInterestType, _ kind: RelationKind.ID
  ) {
    let right = claim.with.first { $0.name == PropertyKind.right.id }?.value.text
    if type.name == "otherInfluenceOrControl", right != "other influence or control" {
      losses.count(
        "relation \(kind)",
        "BODS demands how, and has not this; it becomes other influence or control")
    }
    if type.isNarrower, let right {
      losses.count("property right", "BODS has no \(right); it becomes \(type.name)")
    }
    for attribute in claim.with
    where !BODSInterestType.isKnown(attribute.name) && !claim.isPartOfRecord(attribute) {
      losses.count("property \(attribute.name)", "left out, as BODS has no place for it")
    }
    if let share = claim.share, share.bodsShare == nil {
      losses.count("property share", "left out where it is no part of a hundred")
    }
    let dates = [claim.period?.start.date, claim.period?.end.date].compactMap(\.self)
    if dates.contains(where: { $0.bodsDay != $0.text }) {
      losses.count(
        "graph",
        "BODS has days; a date that is none is rounded to one, and stands as it is in an annotation"
      )
    }
    if [claim.period?.start, claim.period?.end].contains(.open) {
      losses.count("graph", "BODS cannot say that an interest still holds; its end is left out")
    }
    if claim.isMomentary == true {
      losses.count("graph", "interests last in BODS; what is a moment becomes a stretch of time")
    }
    if claim.withdrawn != nil, claim.period?.end.date != nil {
      losses.count("graph", "BODS takes what has ended for ended, not for taken back")
    } else if claim.withdrawn != nil, claim.claimed != nil {
      losses.count(
        "graph",
        "a statement that takes something back has one day; when it was first said is left out")
    }
  }
}

extension Claim {
  /// Where it stands, without which of several interests it was there.
  var record: String? {
    guard let locator, case .relation(_, let kind, _) = statement,
      let end = locator.utf8.firstRange(of: ", \(kind) ".utf8),
      let number = String(locator.utf8[end.upperBound...]), Int(number) != nil
    else { return locator }
    return String(locator.utf8[..<end.lowerBound])
  }

  /// Whether an attribute only tells several interests of one statement apart, which their places do.
  fileprivate func isPartOfRecord(_ attribute: Attribute) -> Bool {
    guard attribute.name == PropertyKind.record, case .relation(_, let kind, _) = statement else {
      return false
    }
    return attribute.value.text.contains(", \(kind) ")
  }

  fileprivate func flag(_ name: PropertyKind.ID) -> Bool? {
    with.first { $0.name == name }.flatMap { Bool($0.value.text) }
  }

  fileprivate var share: Quantity? {
    let names: [PropertyKind.ID] = ["share", PropertyKind.voting.id]
    guard case .number(let share) = with.first(where: { names.contains($0.name) })?.value else {
      return nil
    }
    return share
  }
}

extension Quantity {
  /// The share that it is; `nil` where it is none, or vague.
  fileprivate var bodsShare: JSONValue? {
    guard 0...100 ~= number, 0...100 ~= last ?? number else { return nil }
    var share = JSONMembers()
    switch bound {
    case .exactly where last != nil:
      share.set("minimum", .number(number))
      share.set("maximum", last.map { .number($0) })
    case .exactly: share.set("exact", .number(number))
    case .atLeast: share.set("minimum", .number(number))
    case .moreThan: share.set("exclusiveMinimum", .number(number))
    case .upTo: share.set("maximum", .number(number))
    case .lessThan: share.set("exclusiveMaximum", .number(number))
    case .about, .nearly: return nil
    }
    return share.value
  }
}
