import EntityGraph

/// What words in the names of columns stand for, folded: without case, accents and foreign letters.
enum HeaderWords {
  private static let kinds: [(kind: EntityKind.ID, words: Set<String>)] = [
    (
      "person",
      [
        "person", "people", "director", "officer", "employee", "member", "politician", "candidate",
        "author", "victim", "suspect", "signatory", "individual", "minister", "passenger", "judge",
        "commissioner", "lobbyist", "lawyer", "passagier", "mitarbeiter", "geschaftsfuhrer",
        "richter", "dirigeant", "passager", "juge", "empleado", "pasajero", "juez", "administrador",
      ]
    ),
    (
      "legal-entity",
      [
        "owner", "shareholder", "payer", "payee", "sender", "receiver", "recipient", "buyer",
        "seller", "supplier", "customer", "client", "donor", "beneficiary", "settlor", "trustee",
        "creditor", "debtor", "parent", "child", "contractor", "holder", "owned", "proprietor",
        "plaintiff", "defendant", "claimant", "respondent", "agent", "eigentumer", "inhaber",
        "gesellschafter", "empfanger", "absender", "zahler", "spender", "klager", "beklagter",
        "actionnaire", "destinataire", "expediteur", "fournisseur", "donateur", "accionista",
        "propietario", "proveedor", "donante", "destinatario", "remitente", "ordenante",
        "beneficiario", "otpravitel", "poluchatel", "platelshchik", "lieferant", "auftragnehmer",
        "auftraggeber", "grantor", "grantee", "adjudicatario", "aggiudicatario", "appaltante",
      ]
    ),
    (
      "company",
      [
        "company", "firm", "business", "employer", "subsidiary", "corporation", "issuer", "vendor",
        "firma", "unternehmen", "gesellschaft", "arbeitgeber", "societe", "entreprise",
        "denomination", "employeur", "empresa", "sociedad", "azienda", "societa", "bedrijf",
        "spolka", "kompaniya",
      ]
    ),
    (
      "organization",
      [
        "organization", "organisation", "org", "agency", "ministry", "institution", "party",
        "authority", "court", "parti", "partido", "partito", "gericht", "behorde", "partei",
        "tribunal", "ministere", "ministerio",
        "organizacion", "organizzazione",
      ]
    ),
    (
      "phone-number",
      [
        "caller", "callee", "phone", "msisdn", "dialled", "called", "calling", "telephone",
        "originating", "terminating", "mobile", "telefon", "handy", "tel", "telefono", "movil",
        "portable",
      ]
    ),
    (
      "account",
      [
        "account", "iban", "rekening", "tegenrekening", "konto", "auftragskonto", "kontonummer",
        "cuenta", "compte", "conto",
      ]
    ), ("address", ["address", "adresse", "anschrift", "direccion", "indirizzo", "domicilio"]),
    ("vessel", ["vessel", "ship", "schiff", "navire", "buque"]),
    ("vehicle", ["vehicle", "car"]), ("aircraft", ["aircraft", "plane"]),
    ("place", ["place", "city", "town", "port", "ort", "stadt", "hafen", "ville", "ciudad"]),
    ("document", ["document"]), ("group", ["group"]),
    ("entity", ["flight", "case", "flug", "vol", "vuelo", "aktenzeichen"]),
  ]

  /// Pairs of columns, besides those that tables of edges are known by, between which rows are.
  private static let ends = [
    ("anumber", "bnumber"), ("originatingnumber", "terminatingnumber"),
    ("entity1id", "entity2id"), ("rekening", "tegenrekening"), ("auftragskonto", "kontonummer"),
    ("sourceaccount", "targetaccount"), ("fromaccount", "toaccount"), ("donor", "recipient"),
    ("buyer", "supplier"), ("contractingauthority", "supplier"), ("payer", "beneficiary"),
    ("payer", "recipient"), ("grantor", "grantee"),
    ("stazioneappaltante", "aggiudicatario"), ("organodecontratacion", "adjudicatario"),
    ("absender", "empfanger"), ("zahler", "empfanger"),
    ("auftraggeber", "empfanger"), ("spender", "empfanger"), ("auftraggeber", "auftragnehmer"),
    ("expediteur", "destinataire"), ("donateur", "beneficiaire"), ("remitente", "destinatario"),
    ("ordenante", "beneficiario"), ("donante", "beneficiario"), ("otpravitel", "poluchatel"),
    ("platelshchik", "poluchatel"),
  ]

  /// Which of the columns are ends of relations, by their plain names.
  static func ends(in names: [String]) -> (source: Int, target: Int)? {
    if let known = KnownEnds.pair(in: names) ?? KnownEnds.membership(in: names) { return known }
    return ends.lazy.compactMap { source, target in
      names.firstIndex(of: source).flatMap { first in
        names.firstIndex(of: target).map { (first, $0) }
      }
    }.first
  }

  /// The kind of a thing that is called so; `nil` where no word tells one.
  static func kind(of words: [String]) -> EntityKind.ID? {
    words.reversed().lazy.compactMap { word in
      kinds.first { $0.words.contains(word) }?.kind
    }.first
  }

  private static let begins: Set = [
    "from", "since", "start", "started", "begin", "began", "appointed", "opened", "notified",
    "added", "registered", "joined", "hired", "filed", "incorporated", "von", "ab", "seit",
    "beginn", "eintritt", "bestellt", "depuis", "debut", "nomination", "entree", "desde", "inicio",
    "alta", "nombramiento", "dal", "inizio", "nomina",
  ]
  private static let stops: Set = [
    "until", "end", "ended", "ceased", "resigned", "closed", "finish", "expiry", "till",
    "dissolved", "to", "left", "termination", "decided", "bis", "ende", "austritt", "fin",
    "cessation", "sortie", "hasta", "baja", "cese", "fine", "scadenza",
  ]

  /// The key of a claim for a column of dates that is called so.
  static func time(of words: [String]) -> String {
    if !begins.isDisjoint(with: words) { return "from" }
    return stops.isDisjoint(with: words) ? "when" : "until"
  }

  /// Whether dates of a column that is called so are those of coming or going, of which the first is
  /// the beginning.
  static func isOfStay(_ words: [String]) -> Bool {
    !["arrival", "arrived", "departure", "departed", "ankunft", "abfahrt", "arrivee", "depart"]
      .filter(words.contains).isEmpty
  }

  /// Whether a column that is called so tells the kind of things.
  static func tellsKind(_ words: [String]) -> Bool {
    ["type", "kind", "schema", "class"].contains(words.last)
  }

  private static let roles: Set = [
    "relation", "relationship", "link", "rel", "predicate", "role", "funktion", "rolle", "fonction",
    "cargo", "ruolo",
  ]

  /// Whether a column that is called so tells the kind of relations.
  static func tellsRelation(_ words: [String]) -> Bool { !roles.isDisjoint(with: words) }

  /// The schema of an id of others that a column called so has.
  static func scheme(_ words: [String]) -> String? {
    if words.contains("lei") { return "lei" }
    if words.contains("imo") { return "imo" }
    return words.contains("iban") ? "iban" : words.contains("wikidata") ? "wikidata" : nil
  }
}
