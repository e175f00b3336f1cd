import EntityGraph

/// The numbers that texts of a file have in claims, each asked for once.
struct FTMNumbers {
  private let texts: TextPool
  private let file: Document.ID

  /// Indexed by text.
  private var entities: [Int32]
  private var locators: [Int32]

  /// Of the types of values, each indexed by text, empty where nothing has the type.
  private var values: [[Int32]] = [[], [], []]
  private var documents: [Int32: Int32] = [:]
  private var definedDocuments: Set<Int32> = []
  private var sayings: [Int32: Int32] = [:]

  init(_ entities: FTMEntities, file: Document.ID) {
    texts = entities.texts
    self.file = file
    self.entities = Array(repeating: FTMEntities.none, count: texts.count)
    locators = self.entities
  }

  mutating func entity(_ text: Int32, in claims: inout ClaimList) -> Int32 {
    if entities[Int(text)] == FTMEntities.none {
      entities[Int(text)] = texts.withSpan(Int(text)) {
        claims.dictionaries.entities.append(new: $0)
      }
    }
    return entities[Int(text)]
  }

  mutating func locator(_ text: Int32, in claims: inout ClaimList) -> Int32 {
    if locators[Int(text)] == FTMEntities.none {
      locators[Int(text)] = texts.withSpan(Int(text)) {
        claims.dictionaries.locators.append(new: $0)
      }
    }
    return locators[Int(text)]
  }

  /// The document that a dataset is, the file itself where none is named.
  mutating func document(_ dataset: Int32, in batch: inout FactBatch) -> Int32 {
    if let known = documents[dataset] { return known }
    let id = dataset == FTMEntities.none ? file : Document.ID(texts[Int(dataset)])
    let number = batch.claims.number(of: id)
    if definedDocuments.insert(number).inserted {
      batch.documents.append(Document(id: id, title: id.rawValue))
    }
    documents[dataset] = number
    return number
  }

  /// When something was said first; nothing where the text is no date.
  mutating func saying(_ text: Int32, in claims: inout ClaimList) -> Int32 {
    guard text != FTMEntities.none else { return 0 }
    if let known = sayings[text] { return known }
    let number = PartialDate(texts[Int(text)]).map { claims.number(ofClaimed: $0, nil) } ?? 0
    sayings[text] = number
    return number
  }

  /// A value of a type; one that is not of its type is a text.
  mutating func value(
    _ text: Int32, _ type: PropertyKind.ValueType, in claims: inout ClaimList
  ) -> Int32 {
    let slot = type == .number ? 0 : type == .date ? 1 : 2
    if values[slot].isEmpty {
      values[slot] = Array(repeating: FTMEntities.none, count: texts.count)
    }
    if values[slot][Int(text)] == FTMEntities.none {
      values[slot][Int(text)] = claims.add(Value(money: texts[Int(text)], type))
    }
    return values[slot][Int(text)]
  }

  /// The values of each property as one, in order of first appearance, and another attribute.
  mutating func attributes(
    _ values: [FTMValue], _ schema: FTMTerms.Schema, _ terms: FTMTerms, apart: Bool,
    and other: Attribute? = nil, in claims: inout ClaimList
  ) -> Int32 {
    var codes: [Int32] = []
    for property in values.lazy.map(\.property).eachOnce {
      let kind = terms.property(property, of: schema).ofRelations.kind
      let (name, texts) = (claims.number(of: kind.id), values.texts(property))
      if apart || texts.count == 1 {
        for text in texts { codes += [name, value(text, kind.type, in: &claims)] }
      } else {
        codes += [name, claims.add(.text(joined(texts)))]
      }
    }
    if let other { codes += [claims.number(of: other.name), claims.add(other.value)] }
    return codes.isEmpty ? 0 : claims.number(ofAttributes: codes)
  }

  private func joined(_ numbers: [Int32]) -> String {
    numbers.map { texts[Int($0)] }.sorted().joined(separator: "; ")
  }
}

extension Value {
  /// A value of FollowTheMoney; one that is not of its type is a text.
  fileprivate init(money text: String, _ type: PropertyKind.ValueType) {
    switch type {
    case .number: self = Quantity(text).map { .number($0) } ?? .text(text)
    case .date: self = Period(text).map { .date($0) } ?? .text(text)
    case .text: self = .text(text)
    }
  }
}
