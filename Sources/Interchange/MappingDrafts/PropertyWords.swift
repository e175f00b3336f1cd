import EntityGraph

/// The properties that words in the names of columns stand for, and whose they are.
enum PropertyWords {
  private static let births: Set = [
    "birth", "born", "dob", "geburtsdatum", "geboren", "naissance", "nacimiento", "nascita",
    "nascimento", "geboortedatum",
  ]

  private static let owners: [(kind: EntityKind.ID, words: Set<String>)] = [
    (
      "person",
      births.union([
        "position", "passport", "nationality", "gender", "sex", "occupation", "dni", "nie",
        "reisepass",
        "staatsangehorigkeit", "passeport", "nationalite", "pasaporte", "nacionalidad",
      ])
    ),
    (
      "company",
      ["siren", "siret", "registernummer", "hrb", "cif", "ein", "registration", "capital"]
    ), ("vessel", ["flag", "mmsi", "callsign", "flagge", "pavillon", "bandera"]),
  ]

  private static let meanings = ColumnWords<PropertyKind.ID>([
    "amount":
      "amount|value|sum|price|price paid|contract value|betrag|summe|preis|montant|somme|prix|importe"
      + "|valor|precio|importo|summa",
    "currency": "currency|wahrung|devise|moneda|divisa|valuta|valyuta",
    "purpose":
      "purpose|payment reference|verwendungszweck|zweck|objet|motif|concepto|causale|naznachenie",
    "share":
      "share|shares in|percent|percentage|ownership percentage|stake|anteil|anteil in|beteiligung|quote"
      + "|pourcentage|porcentaje|participacion|percentuale|quota|aandeel|udzial|andel",
    "place": "location|venue|ort des treffens|lieu|lugar|luogo",
  ])

  /// The kind of entities that have what a column called so tells.
  static func owner(of words: [String]) -> EntityKind.ID? {
    owners.first { !$0.words.isDisjoint(with: words) }?.kind
  }

  /// Whether a column called so tells when somebody was born.
  static func tellsBirth(_ words: [String]) -> Bool { !births.isDisjoint(with: words) }

  /// What the words for an attribute of a relation mean in the standard vocabulary.
  static func meaning(of words: [String]) -> PropertyKind.ID? {
    meanings.role(of: words.joined(separator: " "))
  }
}
