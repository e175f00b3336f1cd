import EntityGraph

/// What the values of a column of roles stand for, as far as words for offices are known.
enum RoleValues {
  private static let words = ColumnWords<RelationKind.ID>([
    "directs":
      "director|managing director|executive director|non executive director|chief executive"
      + "|geschaftsfuhrer|geschaftsfuhrerin|vorstand|president|president du conseil d administration"
      + "|directeur general|directrice generale|gerant|gerante|administrateur|administrador"
      + "|administradora|consejero|consejera|amministratore|direktor|generalnyy direktor",
    "secretary-of": "secretary|company secretary|sekretar|secretaire|secretario|secretaria",
    "owns":
      "owner|shareholder|gesellschafter|gesellschafterin|aktionar|actionnaire|associe|accionista|socio",
    "member-of": "member|mitglied|membre|miembro|llp member|designated member",
    "manages": "manager|betriebsleiter|gerente|responsable",
    "represents":
      "representative|prokurist|prokuristin|apoderado|apoderada|mandataire|procuratore|bevollmachtigter",
    "works-for":
      "employee|staff|mitarbeiter|mitarbeiterin|angestellter|salarie|employe|empleado|empleada",
  ])

  /// The kinds of relations that values stand for, in the order of the values.
  static func kinds(of values: [String]) -> [(value: String, kind: RelationKind.ID)] {
    var seen: Set<String> = []
    return values.compactMap { value in
      guard seen.insert(value).inserted else { return nil }
      return words.role(of: value.folded).map { (value, $0) }
    }
  }
}
