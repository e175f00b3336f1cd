/// The columns of golden copies that are numbered, or named otherwise in other versions.
struct GLEIFColumns {
  let aliases: [String]
  let successors: [String]
  let successorNames: [String]

  /// The columns of each period, of each qualifier and of each quantifier.
  let periods: [String]
  let qualifiers: [String]
  let quantifiers: [String]
  let exceptionCategory: String?
  let exceptionReasons: [String]

  init(_ names: [String]) {
    aliases = names.filter(Self.isAlias)
    successors = names.filter { $0.hasSuffix(".SuccessorLEI") }
    successorNames = names.filter { $0.hasSuffix(".SuccessorEntityName") }
    periods = Self.groups(names, "Relationship.Period.", "periodType")
    qualifiers = Self.groups(names, "Relationship.Qualifiers.", "QualifierDimension")
    quantifiers = Self.groups(names, "Relationship.Quantifiers.", "MeasurementMethod")
    exceptionCategory = names.first(where: Self.isExceptionCategory)
    exceptionReasons = names.filter(Self.isExceptionReason)
  }

  /// What stands before the last word of the names of columns, such as `Relationship.Period.1.`.
  private static func groups(_ names: [String], _ start: String, _ end: String) -> [String] {
    names.filter { $0.hasPrefix(start) && $0.hasSuffix(".\(end)") }
      .map { String($0.dropLast(end.count)) }
  }

  private static func isAlias(_ name: String) -> Bool {
    (name.hasPrefix("Entity.OtherEntityNames.")
      || name.hasPrefix("Entity.TransliteratedOtherEntityNames."))
      && !name.hasSuffix(".xmllang") && !name.hasSuffix(".type")
  }

  static func isExceptionCategory(_ name: String) -> Bool {
    ["Exception.Category", "ExceptionCategory"].contains(name)
  }

  private static func isExceptionReason(_ name: String) -> Bool {
    name.hasPrefix("Exception.Reason") || name.hasPrefix("ExceptionReason")
  }

  /// Whether a column has a place, or says how another is spelled.
  static func areRead(_ name: String) -> Bool {
    known.contains(name) || isAlias(name) || isExceptionCategory(name) || isExceptionReason(name)
      || ["Relationship.Period.", "Relationship.Qualifiers.", "Relationship.Quantifiers."]
        .contains(where: name.hasPrefix)
      || [".xmllang", ".type", ".SuccessorLEI", ".SuccessorEntityName"]
        .contains(where: name.hasSuffix)
      || GLEIFAddress.isRead(name)
  }

  private static let known: Set<String> = Set(GLEIFTypes.properties.map(\.column)).union([
    "LEI", "Entity.LegalName", "Entity.EntityCategory",
    "Entity.RegistrationAuthority.RegistrationAuthorityID",
    "Entity.RegistrationAuthority.RegistrationAuthorityEntityID",
    "Registration.InitialRegistrationDate", "Registration.LastUpdateDate",
    "Registration.RegistrationStatus", "Registration.ManagingLOU",
    "Registration.ValidationSources", "Registration.ValidationAuthority.ValidationAuthorityID",
    "Relationship.StartNode.NodeID", "Relationship.StartNode.NodeIDType",
    "Relationship.EndNode.NodeID", "Relationship.EndNode.NodeIDType",
    "Relationship.RelationshipType", "Relationship.RelationshipStatus",
  ])
}
