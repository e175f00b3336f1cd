import EntityGraph

/// What the types of entities and interests are called in our vocabulary.
enum BODSTypes {
  struct Interest {
    let kind: RelationKind.ID
    var isTurned = false

    /// What a share of this interest is a share of.
    var share = PropertyKind("share", .number)

    /// What tells it from other interests of the same kind.
    var right: String?
    var isNominee = false
  }

  static let entities: [String: EntityKind.ID] = [
    "registeredEntity": "company", "legalEntity": "organization", "arrangement": "arrangement",
    "anonymousEntity": "organization", "unknownEntity": "organization", "state": "country",
    "stateBody": "organization",
  ]

  static let arrangement = EntityKind(
    "arrangement", plural: "arrangements", parents: ["organization"])

  /// Which interest it is, and nothing else, is not known.
  static let unknown = RelationKind(
    "has-interest-in", "has an interest in", inverse: "is the object of an interest of", .control)

  /// The interest of a type as any version spells it; `nil` for one that is not known.
  static func interest(_ type: String) -> Interest? {
    interests[type.lowercased().filter(\.isLetter)]
  }

  /// Indexed by the letters of the types, in lower case: 0.1 and 0.2 have hyphens between the words.
  private static let interests: [String: Interest] = [
    "shareholding": Interest(kind: "owns"),
    "votingrights": Interest(kind: "controls", share: .voting),
    "appointmentofboard": Interest(kind: "controls", right: "appointment of board"),
    "influenceorcontrol": Interest(kind: "controls", right: "influence or control"),
    "otherinfluenceorcontrol": Interest(kind: "controls", right: "other influence or control"),
    "otherinfluenceorcontroloftrust": Interest(
      kind: "controls", right: "other influence or control"),
    "rightsgrantedbycontract": Interest(kind: "controls", right: "rights granted by contract"),
    "conditionalrightsgrantedbycontract": Interest(
      kind: "controls", right: "conditional rights granted by contract"),
    "controlviacompanyrulesorarticles": Interest(
      kind: "controls", right: "company rules or articles"),
    "controlbylegalframework": Interest(kind: "controls", right: "legal framework"),
    "seniormanagingofficial": Interest(kind: "manages", right: "senior managing official"),
    "boardmember": Interest(kind: "directs"), "boardchair": Interest(kind: "heads"),
    "settlor": Interest(kind: "settlor-of"), "settloroftrust": Interest(kind: "settlor-of"),
    "trustee": Interest(kind: "trustee-of"), "trusteeoftrust": Interest(kind: "trustee-of"),
    "protector": Interest(kind: "protector-of"),
    "protectoroftrust": Interest(kind: "protector-of"),
    "beneficiaryoflegalarrangement": Interest(kind: "benefits-from"),
    "beneficiaryoftrust": Interest(kind: "benefits-from"),
    "rightstosurplusassetsondissolution": Interest(
      kind: "benefits-from", right: "surplus assets on dissolution"),
    "rightstoprofitorincome": Interest(kind: "benefits-from", right: "profit or income"),
    "righttoprofitorincomefromassets": Interest(
      kind: "benefits-from", right: "profit or income from assets"),
    "rightstoprofitorincomefromassets": Interest(
      kind: "benefits-from", right: "profit or income from assets"),
    "enjoymentanduseofassets": Interest(
      kind: "benefits-from", right: "enjoyment and use of assets"),
    "nominee": Interest(kind: "represents-as-agent", isNominee: true),
    "nominator": Interest(kind: "represents-as-agent", isTurned: true, isNominee: true),
    "unknowninterest": Interest(kind: "has-interest-in"),
    "unpublishedinterest": Interest(kind: "has-interest-in", right: "unpublished"),
  ]
}
