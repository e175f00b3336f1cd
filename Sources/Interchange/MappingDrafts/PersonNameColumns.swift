import EntityGraph

/// The columns that have the parts of the names of persons, such as `First Name` and `Last Name`.
struct PersonNameColumns {
  enum Part {
    case given, middle, family
  }

  /// What the columns of a part are called in English, German, French, Spanish, Italian, Portuguese,
  /// Dutch, Polish and Russian, folded.
  private static let phrases = ColumnWords<Part>([
    .given:
      "first name|first names|firstname|name first|namefirst|given name|given names|forename|forenames|first|given"
      + "|vorname|vornamen|prenom|prenoms|nombre de pila|primer nombre|voornaam|voornamen|imie|imiona|imya",
    .middle:
      "middle name|namemid|middle names|middle|patronymic|segundo nombre|tussenvoegsel|otchestvo",
    .family:
      "last name|last names|lastname|name last|namelast|surname|surnames|family name|last|family|nachname|familienname"
      + "|nom de famille|apellido|apellidos|primer apellido|segundo apellido|cognome|sobrenome|apelido"
      + "|achternaam|nazwisko|familiya",
  ])

  /// What is a part of a name only beside the other parts.
  private static let doubtful = ColumnWords<Part>([
    .given: "nombre|nombres|nome", .family: "name|nom|naam",
  ])

  /// Words between the name and the one who has it, as in `prénom du dirigeant`.
  private static let joints: Set = [
    "de", "du", "des", "del", "della", "di", "of", "the", "von", "van",
  ]

  /// The words for the one who has the names; none where the table does not say.
  let owner: [String]

  /// The columns in the order in which a name is written.
  let columns: [ColumnGuess]

  /// The same without those of middle names, which not everybody has.
  let neededColumns: [ColumnGuess]

  /// The persons whose names stand in several columns, in the order of the columns.
  static func all(in columns: [ColumnGuess]) -> [PersonNameColumns] {
    let texts = columns.filter { $0.look == .texts && !$0.isList }
    var owners: [[String]] = []
    for owner in texts.compactMap({ told($0, by: phrases)?.owner }) where !owners.contains(owner) {
      owners.append(owner)
    }
    return owners.compactMap { PersonNameColumns($0, texts) }
  }

  private init?(_ owner: [String], _ columns: [ColumnGuess]) {
    func found(_ part: Part) -> [ColumnGuess] {
      let sure = columns.filter {
        Self.told($0, by: Self.phrases).map { $0 == (part, owner) } ?? false
      }
      guard sure.isEmpty else { return sure }
      return columns.first { Self.told($0, by: Self.doubtful, as: part, owner) }.map { [$0] } ?? []
    }
    let (given, family) = (found(.given), found(.family))
    guard !given.isEmpty, !family.isEmpty else { return nil }
    self.owner = owner
    let middle = columns.filter {
      Self.told($0, by: Self.phrases).map { $0 == (.middle, owner) } ?? false
    }
    self.columns = given + middle + family
    neededColumns = given + family
  }

  private static func told(
    _ column: ColumnGuess, by words: ColumnWords<Part>, as part: Part, _ owner: [String]
  ) -> Bool {
    told(column, by: words).map { $0 == (part, owner) } ?? false
  }

  /// The part that a column is called by, and the words for whose it is.
  private static func told(
    _ column: ColumnGuess, by phrases: ColumnWords<Part>
  ) -> (part: Part, owner: [String])? {
    let words = column.words
    for length in (1...max(1, min(3, words.count))).reversed() where length <= words.count {
      if let part = phrases.role(of: words.suffix(length).joined(separator: " ")) {
        return (part, Array(words.dropLast(length)))
      }
      if let part = phrases.role(of: words.prefix(length).joined(separator: " ")) {
        return (part, words.dropFirst(length).filter { !joints.contains($0) })
      }
    }
    return nil
  }
}
