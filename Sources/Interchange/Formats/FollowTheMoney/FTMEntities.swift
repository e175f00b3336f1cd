import EntityGraph

/// One value of a property of an entity, in numbers.
struct FTMValue {
  let property: Int32
  let text: Int32

  /// Where it is from, among ``FTMEntities/origins``.
  let origin: Int32

  /// Whether its property is one of those.
  func isOf(_ words: [FTMWord]) -> Bool { words.contains { $0.rawValue == property } }
}

/// Where values are from, in numbers of texts.
struct FTMOrigin: Hashable {
  /// The dataset that says so; none where the file names none.
  var dataset = FTMEntities.none

  /// The id of the statement, else of the entity.
  let locator: Int32
  var firstSeen = FTMEntities.none

  /// What the dataset said before it was put in order.
  var original = FTMEntities.none

  /// Whether it was added from elsewhere and nobody confirmed it.
  var isExternal = false

  /// The number of a text that lists who says it, of an object that names somebody.
  var speakers = FTMEntities.none

  /// Whether it is that of a statement alone, and not of all that one object says.
  var isOfStatement = false

  /// Whether no dataset says so, because it is no claim: names and ids as our own writer has them.
  var isNobodys = false
}

/// The entities of a file in columns, in order of first appearance.
///
/// Whatever is a text, ids and names of properties too, is a number of ``texts``.
struct FTMEntities {
  /// A number that stands for nothing.
  static let none: Int32 = -1

  private var interner = TextInterner()

  /// All texts, once the file is read.
  private(set) var texts = TextPool()

  /// Indexed by entity.
  private(set) var ids: [Int32] = []
  private(set) var schemata: [Int32] = []
  private var lines: [Int32] = []
  private var values = FTMValueChains()

  /// By entity, for those that have some.
  private var captions: [Int: Int32] = [:]
  private var formerIDs: [Int32: [Int32]] = [:]

  private(set) var origins: [FTMOrigin] = []

  /// Indexed by text, as far as there are entities of such ids.
  private var places: [Int32] = []

  /// The ids that entities bore before, and which they have now.
  private var current: [Int32: Int32] = [:]
  var notes = ReadingNotes()

  /// Of texts that remind of other entities, the ids of those.
  private var reminded: [Int32: Int32] = [:]

  init() { for word in FTMWord.allCases { _ = interner.number(of: "\(word)") } }

  var count: Int { ids.count }

  /// How many values all have together.
  var valueCount: Int { values.valueCount }

  mutating func number(of text: String) -> Int32 { interner.number(of: text) }
  mutating func number(of text: Span<UInt8>) -> Int32 { interner.number(of: text) }
  mutating func number(of text: [UInt8]) -> Int32 { interner.number(of: text) }

  /// The texts so far, while the file is read.
  var spellings: TextPool { interner.pool }

  /// Ends the reading: from now on nothing is added, and texts can be asked for.
  mutating func end() {
    for place in ids.indices { values.dropRepeated(of: place, origins) }
    texts = interner.pool
    interner = TextInterner()
  }

  /// Takes in that an entity is of a schema; the more special one counts.
  mutating func declare(_ id: Int32, schema: Int32, line: Int?) -> Int {
    guard let place = place(of: id) else { return append(id, schema, line) }
    let known = schemata[place]
    if known == schema { return place }
    let model = FTMModel.standard
    let (name, knownName) = (interner[schema], interner[known])
    if model.schema(name, isA: knownName) {
      schemata[place] = schema
    } else if !model.schema(knownName, isA: name) {
      notes.note(
        "an entity has two schemata of which neither is the other; the first is kept", line: line)
    }
    return place
  }

  private mutating func append(_ id: Int32, _ schema: Int32, _ line: Int?) -> Int {
    while places.count <= id { places.append(Self.none) }
    places[Int(id)] = Int32(count)
    ids.append(id)
    schemata.append(schema)
    lines.append(Int32(clamping: line ?? 0))
    values.appendEntity()
    return count - 1
  }

  mutating func add(_ origin: FTMOrigin) -> Int32 {
    origins.append(origin)
    return Int32(origins.count - 1)
  }

  /// Takes in who says all that an object says: the numbers of properties, each with that of a text.
  mutating func setSpeakers(_ numbers: [Int32], of origin: Int32) {
    guard !numbers.isEmpty else { return }
    let list = numbers.map { "\($0)" }.joined(separator: " ")
    origins[Int(origin)].speakers = interner.number(of: list)
  }

  /// Whether two values are from one object, or from objects that say the same of where they are from.
  func areFromOne(_ value: FTMValue, _ origin: Int32) -> Bool {
    value.origin == origin || origins[Int(value.origin)] == origins[Int(origin)]
  }

  mutating func add(_ value: FTMValue, to place: Int) {
    values.append(value, to: place)
    if value.property == FTMWord.indexText.rawValue { takeReminder(value.text) }
  }

  /// Gives an id that is only a part of a text a number too.
  private mutating func takeReminder(_ text: Int32) {
    let id = FTMReminder.allCases.compactMap { $0.id(interner[text]) }.first
    if let id { reminded[text] = interner.number(of: id) }
  }

  /// The id that a text reminds of; `nil` for one that does not, or of something else.
  func id(in text: Int32, of reminder: FTMReminder) -> Int32? {
    reminder.id(self.text(text)) == nil ? nil : reminded[text]
  }

  mutating func setCaption(_ caption: Int32, of place: Int) { captions[place] = caption }

  /// Takes in an id that an entity bore before.
  mutating func add(formerID: Int32, to place: Int) {
    guard formerID != ids[place], current[formerID] == nil else { return }
    current[formerID] = ids[place]
    formerIDs[Int32(place), default: []].append(formerID)
  }
}

extension FTMEntities {
  private func place(of id: Int32) -> Int? {
    guard id < places.count, places[Int(id)] != Self.none else { return nil }
    return Int(places[Int(id)])
  }

  /// The entity that an id stands for, and where it is among all; `nil` when it is not there.
  func resolve(_ id: Int32) -> (id: Int32, place: Int?) {
    if let place = place(of: id) { return (id, place) }
    let id = current[id] ?? id
    return (id, place(of: id))
  }

  func text(_ number: Int32) -> String { texts[Int(number)] }

  /// The properties that are there, by their names.
  var properties: [String: Int32] {
    Dictionary(values.properties.map { (text($0), $0) }) { first, _ in first }
  }

  func line(_ place: Int) -> Int? { lines[place] == 0 ? nil : Int(lines[place]) }

  func caption(_ place: Int) -> String? {
    captions[place].map(text)
  }

  func formerIDs(_ place: Int) -> [Entity.ID] {
    (formerIDs[Int32(place)] ?? []).map { Entity.ID(text($0)) }
  }

  /// What the file says of an entity.
  func values(of place: Int) -> [FTMValue] { values[place] }

  func dataset(_ value: FTMValue) -> Int32 { origins[Int(value.origin)].dataset }

  /// The properties of which some entity has several values.
  ///
  /// - Complexity: O(values).
  var listedProperties: Set<Int32> {
    let most = Int(values.properties.max() ?? 0)
    var first = [(place: Int, text: Int32)](repeating: (-1, Self.none), count: most + 1)
    var listed: Set<Int32> = []
    for place in 0..<count {
      values.forEach(of: place) { value in
        let known = first[Int(value.property)]
        if known.place != place {
          first[Int(value.property)] = (place, value.text)
        } else if known.text != value.text {
          listed.insert(value.property)
        }
      }
    }
    return listed
  }
}

/// Words that mean something by themselves; each is the number of its text.
enum FTMWord: Int32, CaseIterable {
  case name, alias, weakAlias, previousName, abbreviation
  case proof, publisher
  case recordId, summary, indexText, role, relationship
  case date, wikidataId

  /// The properties that name an entity.
  static let names: [FTMWord] = [.name, .alias, .weakAlias, .previousName, .abbreviation]
}

extension [FTMValue] {
  /// The texts of a property, each once.
  func texts(_ property: Int32) -> [Int32] {
    lazy.filter { $0.property == property }.map(\.text).eachOnce
  }

  func texts(_ word: FTMWord) -> [Int32] { texts(word.rawValue) }

  func contains(_ word: FTMWord) -> Bool { contains { $0.property == word.rawValue } }
}

extension Sequence<Int32> {
  /// The numbers without those that stand before already.
  var eachOnce: [Int32] {
    var (numbers, seen) = ([Int32](), Set<Int32>())
    for number in self {
      if numbers.count < 16 {
        if numbers.contains(number) { continue }
        if numbers.count == 15 { seen.formUnion(numbers + [number]) }
      } else if !seen.insert(number).inserted {
        continue
      }
      numbers.append(number)
    }
    return numbers
  }
}
