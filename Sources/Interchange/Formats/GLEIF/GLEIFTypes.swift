import EntityGraph

/// What the categories and relationships of the register are called in our vocabulary.
enum GLEIFTypes {
  static let categories: [String: EntityKind.ID] = [
    "GENERAL": "company", "FUND": "fund", "BRANCH": "branch", "SOLE_PROPRIETOR": "legal-entity",
    "RESIDENT_GOVERNMENT_ENTITY": "organization", "INTERNATIONAL_ORGANIZATION": "organization",
  ]

  struct Relationship {
    let kind: RelationKind.ID

    /// Whether the end node is the subject.
    let isTurned: Bool
    var attributes: [Attribute] = []
  }

  static let relationships: [String: Relationship] = [
    "IS_DIRECTLY_CONSOLIDATED_BY": Relationship(
      kind: "controls", isTurned: true,
      attributes: [Attribute("consolidation", .text("direct"))]),
    "IS_ULTIMATELY_CONSOLIDATED_BY": Relationship(kind: "ultimately-controls", isTurned: true),
    "IS_INTERNATIONAL_BRANCH_OF": Relationship(kind: "part-of", isTurned: false),
    "IS_FUND-MANAGED_BY": Relationship(kind: "manages", isTurned: true),
    "IS_SUBFUND_OF": Relationship(kind: "part-of", isTurned: false),
  ]

  /// The columns that are properties of an entity, and what they are called.
  static let properties: [(column: String, kind: PropertyKind)] = [
    ("Entity.LegalJurisdiction", text("jurisdiction")),
    ("Entity.LegalAddress.Country", text("country")),
    ("Entity.LegalForm.EntityLegalFormCode", text("legal-form")),
    ("Entity.LegalForm.OtherLegalForm", text("legal-form")),
    ("Entity.EntitySubCategory", text("category")),
    ("Entity.EntityStatus", text("status")),
    ("Entity.EntityCreationDate", PropertyKind("incorporation-date", .date)),
    ("Entity.EntityExpirationDate", PropertyKind("dissolution-date", .date)),
    ("Entity.EntityExpirationReason", text("dissolution-reason")),
    ("Registration.RegistrationStatus", text("registration-status")),
  ]

  static func text(_ id: PropertyKind.ID) -> PropertyKind {
    PropertyKind(id, .text, isSingleValued: false)
  }

  /// How far the registrar checked what was said: against public sources, in part, or not at all.
  static let credibilities: [String: Credibility] = [
    "FULLY_CORROBORATED": .probablyTrue, "PARTIALLY_CORROBORATED": .possiblyTrue,
    "ENTITY_SUPPLIED_ONLY": .unknown,
  ]

  /// The codes that stand for no registration authority.
  static let absentAuthorities: Set<String> = ["RA777777", "RA888888", "RA999999"]

  /// The registers of companies of the United Kingdom, which number them together.
  static let companiesHouse: Set<String> = ["RA000585", "RA000586", "RA000587"]
}

extension String {
  /// A word such as `IS_FEEDER_TO` in lower case, with hyphens between its parts.
  var asHyphenated: String { lowercased().replacing("_", with: "-") }
}
