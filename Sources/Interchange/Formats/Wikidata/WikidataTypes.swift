import EntityGraph

/// What the properties and classes of Wikidata are called in our vocabulary.
enum WikidataTypes {
  /// How a property is read: as which kind, whether the value is the subject, and as whom.
  struct Relation {
    let kind: RelationKind.ID
    var isTurned = false
    var role: String?
    var isSupposed = false
  }

  static let kindOfItem = "P31"

  /// The kinds of things that are instances of a class.
  static let kinds: [String: EntityKind.ID] = [
    "Q5": "person", "Q4830453": "company", "Q783794": "company", "Q6881511": "company",
    "Q891723": "company", "Q163740": "organization", "Q43229": "organization",
    "Q7278": "organization", "Q327333": "organization", "Q79913": "organization",
    "Q176799": "unit", "Q6256": "country", "Q3624078": "country", "Q7275": "country",
    "Q515": "place", "Q3957": "place", "Q532": "place", "Q486972": "place", "Q1549591": "place",
    "Q11446": "vessel", "Q1190554": "event", "Q1656682": "event", "Q178561": "event",
  ]

  static func relation(_ property: String, isPerson: Bool) -> Relation? {
    if property == "P488" { return Relation(kind: "heads", isTurned: !isPerson) }
    return family[property] ?? firms[property] ?? others[property]
  }

  private static let family: [String: Relation] = [
    "P22": Relation(kind: "related-to", role: "father"),
    "P25": Relation(kind: "related-to", role: "mother"),
    "P40": Relation(kind: "related-to", role: "child"),
    "P3373": Relation(kind: "related-to", role: "sibling"),
    "P1038": Relation(kind: "related-to", role: "relative"),
    "P26": Relation(kind: "married-to"),
    "P451": Relation(kind: "associated-with", role: "partner"),
  ]

  private static let firms: [String: Relation] = [
    "P127": Relation(kind: "owns", isTurned: true), "P1830": Relation(kind: "owns"),
    "P355": Relation(kind: "controls"), "P749": Relation(kind: "controls", isTurned: true),
    "P169": Relation(kind: "directs", isTurned: true, role: "chief executive"),
    "P1037": Relation(kind: "directs", isTurned: true),
    "P3320": Relation(kind: "directs", isTurned: true, role: "board member"),
    "P35": Relation(kind: "heads", isTurned: true, role: "head of state"),
    "P6": Relation(kind: "heads", isTurned: true, role: "head of government"),
    "P108": Relation(kind: "works-for"), "P463": Relation(kind: "member-of"),
    "P102": Relation(kind: "member-of"), "P361": Relation(kind: "part-of"),
    "P527": Relation(kind: "part-of", isTurned: true),
    "P1365": Relation(kind: "preceded", isTurned: true), "P1366": Relation(kind: "preceded"),
    "P112": Relation(kind: "founded", isTurned: true),
  ]

  private static let others: [String: Relation] = [
    "P27": Relation(kind: "citizen-of"), "P19": Relation(kind: "born-in"),
    "P20": Relation(kind: "died-in"), "P69": Relation(kind: "educated-at"),
    "P106": Relation(kind: "has-occupation"), "P39": Relation(kind: "held-office"),
    "P17": Relation(kind: "located-in"), "P131": Relation(kind: "located-in"),
    "P276": Relation(kind: "located-in"), "P551": Relation(kind: "located-in"),
    "P159": Relation(kind: "based-in"), "P1344": Relation(kind: "participated-in"),
    "P710": Relation(kind: "participated-in", isTurned: true),
    "P460": Relation(kind: "same-as", isSupposed: true),
  ]

  /// The kinds that the standard vocabulary lacks; analyzers pass over occupations and offices, which
  /// would join all who ever had them.
  static let ownRelations: [RelationKind] = [
    RelationKind("founded", "founded", inverse: "was founded by", .affiliation, isMomentary: true),
    RelationKind(
      "born-in", "was born in", inverse: "is the birthplace of", .place, isMomentary: true),
    RelationKind(
      "died-in", "died in", inverse: "is the place of death of", .place, isMomentary: true),
    RelationKind(
      "educated-at", "was educated at", inverse: "educated", .affiliation,
      flow: RelationKind.Flow.none),
    RelationKind(
      "has-occupation", "has the occupation", inverse: "is the occupation of", .statement),
    RelationKind("held-office", "held the office", inverse: "was the office of", .statement),
    RelationKind(
      "participated-in", "participated in", inverse: "had as participant", .participation),
  ]

  /// Properties whose values are classes, names or languages, which many share that have nothing to
  /// do with each other.
  static let classifications: Set = [
    "P31", "P279", "P21", "P91", "P101", "P103", "P136", "P140", "P172", "P407", "P452", "P509",
    "P641", "P734", "P735", "P910", "P1050", "P1412", "P1889", "P1424", "P1343", "P1454", "P5008",
    "P6104", "P1269", "P1552", "P421", "P37", "P38",
  ]

  static let properties = [
    "P569": "birth-date", "P570": "death-date", "P571": "founded-date", "P576": "dissolved-date",
    "P856": "website", "P1559": "native-name", "P968": "email", "P1329": "phone",
    "P625": "coordinates", "P21": "gender", "P31": "instance-of", "P279": "subclass-of",
    "P734": "family-name", "P735": "given-name", "P1412": "language",
  ]

  /// The schemes of identifiers elsewhere, by their properties.
  static let schemes = [
    "P1278": "lei", "P2622": "gb-coh", "P458": "imo", "P214": "viaf", "P213": "isni",
    "P227": "gnd", "P244": "lcnaf", "P345": "imdb", "P496": "orcid", "P1320": "opencorporates",
    "P10632": "opensanctions", "P1566": "geonames", "P2002": "twitter", "P2013": "facebook",
    "P2003": "instagram", "P646": "freebase", "P3579": "sina-weibo", "P946": "isin",
  ]

  /// The roles that tell of two relatives which is which.
  static let parentOrChild: Set<String> = ["father", "mother", "child"]

  /// What somebody was in a relation: relative, or in a role.
  static let roleQualifiers = ["P1039", "P3831", "P2868", "P39", "P794"]
  static let readQualifiers = Set(roleQualifiers + ["P1107"])
}
