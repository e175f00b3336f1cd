import EntityGraph

/// What the codes of CAMEO are called in our vocabulary.
///
/// > Schrodt, P. A. "CAMEO: Conflict and Mediation Event Observations, Event and Actor Codebook." 2012.
enum GDELTTypes {
  /// The kinds of events by the longest code that is known.
  private static let relations: [String: RelationKind.ID] = [
    "01": "told", "02": "asked", "03": "supports", "033": "supplied", "036": "met",
    "04": "spoke-with", "041": "called",
    "042": "met", "043": "met", "044": "met", "046": "negotiated-with", "05": "supports",
    "06": "supports", "07": "supplied", "08": "yielded-to", "09": "investigated",
    "10": "demanded-of", "11": "accused", "111": "criticised", "12": "rejected",
    "13": "threatened", "14": "protested-against", "15": "threatened",
    "16": "broke-with", "17": "coerced", "18": "attacked", "19": "attacked", "20": "attacked",
  ]

  /// The kinds that the standard vocabulary lacks.
  static let ownRelations: [RelationKind] = [
    RelationKind("yielded-to", "yielded to", .statement, isMomentary: true),
    RelationKind("investigated", "investigated", .observation, isMomentary: true),
    RelationKind("demanded-of", "made demands on", .statement, isMomentary: true),
    RelationKind("rejected", "rejected", .statement, isMomentary: true),
    RelationKind("threatened", "threatened", .statement, isMomentary: true),
    RelationKind("protested-against", "protested against", .statement, isMomentary: true),
    RelationKind("broke-with", "reduced relations with", .statement, isMomentary: true),
    RelationKind("coerced", "coerced", .force, isMomentary: true),
  ]

  static func relation(_ code: String) -> RelationKind.ID? {
    (2...4).reversed().lazy.compactMap { relations[String(code.prefix($0))] }.first
  }

  /// Whether a code is of something that is only intended.
  static func isIntended(_ code: String) -> Bool { code.hasPrefix("03") }

  static func kind(_ actor: GDELTRow.Actor) -> EntityKind.ID {
    if actor.type == nil, actor.code == actor.country { return "country" }
    switch actor.type {
    case "BUS", "MNC": return "company"
    case "MIL": return "unit"
    case "GOV", "COP", "JUD", "LEG", "SPY", "IGO", "NGO", "INT", "PTY", "OPP", "MED", "UNR", "LAB":
      return "organization"
    case "REB", "SEP", "INS", "UAF", "CRM", "RAD", "CVL", "REF": return "group"
    default: return "entity"
    }
  }
}
