/// Which of the golden copies a table is.
enum GLEIFTable {
  case entities, relationships, exceptions

  /// - Returns: `nil` for names of columns that none of them has.
  init?(_ names: some Collection<String>) {
    if names.contains("LEI"), names.contains("Entity.LegalName") {
      self = .entities
    } else if names.contains("Relationship.StartNode.NodeID"),
      names.contains("Relationship.RelationshipType")
    {
      self = .relationships
    } else if names.contains("LEI"), names.contains(where: GLEIFColumns.isExceptionCategory) {
      self = .exceptions
    } else {
      return nil
    }
  }
}
