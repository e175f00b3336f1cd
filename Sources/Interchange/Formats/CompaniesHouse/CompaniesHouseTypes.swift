import EntityGraph

/// What kinds of records and roles are called in our vocabulary.
enum CompaniesHouseTypes {
  private static let controllers: [(start: String, kind: EntityKind.ID)] = [
    ("individual-", "person"), ("corporate-entity-", "company"),
    ("legal-person-", "organization"), ("super-secure-", "person"),
  ]

  /// What somebody with significant control is; `nil` where a record is of something else.
  static func controllerKind(_ kind: String) -> EntityKind.ID? {
    controllers.first { kind.hasPrefix($0.start) }?.kind
  }

  struct Role {
    let kind: RelationKind.ID
    var office: String?
  }

  /// Indexed by role, without `corporate-` and `nominee-` in front.
  static let roles: [String: Role] = [
    "director": Role(kind: "directs"), "secretary": Role(kind: "secretary-of"),
    "llp-member": Role(kind: "member-of"),
    "llp-designated-member": Role(kind: "member-of", office: "designated member"),
    "member-of-a-management-organ": Role(
      kind: "directs", office: "member of a management organ"),
    "member-of-a-supervisory-organ": Role(
      kind: "directs", office: "member of a supervisory organ"),
    "member-of-an-administrative-organ": Role(
      kind: "directs", office: "member of an administrative organ"),
    "general-partner-in-a-limited-partnership": Role(
      kind: "manages", office: "general partner"),
    "limited-partner-in-a-limited-partnership": Role(
      kind: "member-of", office: "limited partner"),
    "judicial-factor": Role(kind: "manages", office: "judicial factor"),
    "receiver-and-manager": Role(kind: "manages", office: "receiver and manager"),
    "cic-manager": Role(kind: "manages", office: "manager of a community interest company"),
    "managing-officer": Role(kind: "manages", office: "managing officer"),
    "manager-of-an-eeig": Role(
      kind: "manages", office: "manager of a European economic interest grouping"),
    "person-authorised-to-accept": Role(
      kind: "represents", office: "person authorised to accept"),
    "person-authorised-to-represent": Role(
      kind: "represents", office: "person authorised to represent"),
    "person-authorised-to-represent-and-accept": Role(
      kind: "represents", office: "person authorised to represent and accept"),
  ]
}
