import EntityGraph

/// What words for one end of a relation tell of the relation.
enum RelationWords {
  struct Rule {
    let relation: RelationKind.ID

    /// Whether the words are for the subject, and not for the object.
    let isOfSubject: Bool
  }

  private static let subjects: [(relation: RelationKind.ID, words: Set<String>)] = [
    (
      "owns",
      [
        "owner", "shareholder", "proprietor", "eigentumer", "inhaber", "gesellschafter", "aktionar",
        "actionnaire", "proprietaire", "accionista", "propietario", "azionista", "acionista",
      ]
    ),
    (
      "directs",
      [
        "director", "officer", "geschaftsfuhrer", "vorstand", "administrateur", "dirigeant",
        "gerant",
        "administrador", "consejero", "amministratore", "direktor",
      ]
    ),
    (
      "works-for",
      ["employee", "mitarbeiter", "angestellter", "employe", "salarie", "empleado", "trabajador"]
    ), ("member-of", ["member", "mitglied", "membre", "miembro"]),
    ("called", ["caller", "calling", "originating", "anrufer"]),
    ("donated", ["donor", "contributor", "spender", "donateur", "donante"]),
    (
      "supplied",
      [
        "supplier", "vendor", "contractor", "lieferant", "auftragnehmer", "fournisseur",
        "proveedor",
        "adjudicatario", "aggiudicatario",
      ]
    ),
    (
      "paid",
      [
        "payer", "buyer", "rekening", "auftragskonto", "auftraggeber", "zahler", "payeur",
        "ordenante", "platelshchik", "platelschik",
      ]
    ), ("messaged", ["sender", "absender", "expediteur", "remitente", "otpravitel"]),
    ("represents-as-agent", ["agent"]),
  ]

  private static let objects: [(relation: RelationKind.ID, words: Set<String>)] = [
    ("works-for", ["employer", "arbeitgeber", "employeur", "empleador"]),
    ("called", ["callee", "dialled", "called"]), ("paid", ["payee"]),
    ("member-of", ["party", "partei", "parti", "partido", "partito"]),
    ("registered-at", ["address", "adresse", "anschrift", "direccion", "indirizzo", "domicilio"]),
    (
      "holds-account",
      [
        "account", "iban", "konto", "cuenta", "compte", "phone", "mobile", "telephone", "telefon",
        "handy", "tel", "telefono", "movil", "portable", "cell",
      ]
    ),
    ("located-in", ["port", "place", "city", "town", "ort", "stadt", "hafen", "ville", "ciudad"]),
  ]

  private static let meetings: Set = [
    "meeting", "meetings", "treffen", "rencontre", "rendez", "reunion", "incontro", "reuniao",
  ]

  /// What words tell; `nil` where they tell of no relation.
  static func rule(of words: [String]) -> Rule? {
    if let rule = subjects.first(where: { !$0.words.isDisjoint(with: words) }) {
      return Rule(relation: rule.relation, isOfSubject: true)
    }
    return objects.first { !$0.words.isDisjoint(with: words) }.map {
      Rule(relation: $0.relation, isOfSubject: false)
    }
  }

  /// Whether a column tells of meetings.
  static func tellsOfMeetings(_ words: [String]) -> Bool { !meetings.isDisjoint(with: words) }
}
