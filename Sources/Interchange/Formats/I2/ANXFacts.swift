import EntityGraph

/// Makes entities and claims of the items of a chart.
struct ANXFacts {
  let chart: ANXChart
  var facts = FactCollection()
  private let file: String
  private var sources: I2Sources
  private var clocks = StatedClocks()

  init(_ chart: ANXChart, _ file: InputFile) {
    (self.chart, self.file) = (chart, file.documentName)
    sources = I2Sources(file.documentName)
  }

  mutating func add(_ item: ANXItem) {
    noteTimes(of: item)
    if let entity = item.entity {
      addEntity(entity, item)
    } else if let link = item.link {
      addLink(link, item)
    } else {
      note("an item that is neither an entity nor a link is left out", item)
    }
  }

  mutating func note(_ what: String, _ item: ANXItem) { facts.notes.note(what, line: item.line) }

  /// When something was, by the clock that its item names.
  mutating func date(of record: ANXRecord, _ item: ANXItem) -> PartialDate? {
    guard let date = record.date(inGreenwich: item.isInGreenwich) else { return nil }
    guard let zone = item.timeZone else { return date }
    var noted = ReadingNotes()
    return clocks.moment(date, by: zone, &noted, line: nil)
  }

  private mutating func noteTimes(of item: ANXItem) {
    for record in [item.record] + item.cards.map(\.record) {
      if record.isDated, record.date(inGreenwich: false) == nil {
        note("a date that cannot be read is left out", item)
      }
      if record.hasDateInWords { note("a date in words is left out", item) }
      if let date = record.date(inGreenwich: item.isInGreenwich), let zone = item.timeZone {
        _ = clocks.moment(date, by: zone, &facts.notes, line: item.line)
      }
    }
  }

  private mutating func addEntity(_ entity: ANXItem.Entity, _ item: ANXItem) {
    guard isKept(entity) else {
      let what = entity.drawing == .textBlock ? "a block of text" : "something that is only drawn"
      return note("\(what), on which no link ends, is left out", item)
    }
    let (kind, isOwn) = kind(of: entity)
    if isOwn { note("entities of the type \(kind.plural) become a kind of their own", item) }
    let id = Entity.ID(entity.identity)
    let name = item.isLabelShown ? item.label ?? entity.identity : entity.identity
    var thing = Entity(id: id, kind: kind.id, name: name)
    thing.aliases = [item.label].compactMap(\.self).filter { $0 != name }
    thing.marking = chart.grade(item.record.grades[2], inList: 2)
    facts.add(thing, line: item.line)
    addProperties(of: thing, item)
    for (number, card) in item.cards.enumerated() { add(card, number, of: thing, item) }
  }

  /// Whether something is more than a drawing: what links end on always is.
  private func isKept(_ entity: ANXItem.Entity) -> Bool {
    switch entity.drawing {
    case .textBlock, .other: chart.isLinked(entity)
    default: true
    }
  }

  private mutating func kind(of entity: ANXItem.Entity) -> (EntityKind, isOwn: Bool) {
    let kind = I2Types.kind(of: chart.typeName(entity.type), isEvent: entity.drawing == .event)
    let isOwn = Vocabulary.standard.kinds[kind.id] == nil
    if isOwn { facts.define(kind) }
    return (kind, isOwn)
  }

  private mutating func add(
    _ card: ANXItem.Card, _ number: Int, of entity: Entity, _ item: ANXItem
  ) {
    guard let text = card.summary ?? card.text else { return }
    var origin = origin(of: card, number, item)
    if card.text == text || card.summary == nil { origin.paraphrase = nil }
    let claim = origin.property("description", of: entity.id, .text(text))
    facts.add(claim, line: item.line)
  }

  /// Who says what an item says, and how it is graded.
  mutating func origin(of item: ANXItem) -> ClaimOrigin {
    var origin = origin(item.record, at: item.locator, item)
    origin.marking = chart.grade(item.record.grades[2], inList: 2)
    return origin
  }

  /// Who says what a card says; where it tells nothing of that, what the item tells holds.
  mutating func origin(of card: ANXItem.Card, _ number: Int, _ item: ANXItem) -> ClaimOrigin {
    let record = card.record.isSilent ? item.record : card.record
    var origin = origin(record, at: "\(item.locator), card \(number + 1)", item)
    origin.claimed = date(of: card.record, item)
    origin.paraphrase = card.text ?? card.summary
    let places = [card.record.grades[2], item.record.grades[2]]
    origin.marking = places.compactMap { chart.grade($0, inList: 2) }.first
    if I2Words.speakOfDenial(origin.paraphrase) {
      note("the text of a card speaks of a denial; the card asserts all the same", item)
    }
    return origin
  }

  private mutating func origin(
    _ record: ANXRecord, at locator: String, _ item: ANXItem
  ) -> ClaimOrigin {
    let letter = grade(record, 0, item).map { I2Grades.reliability($0) } ?? nil
    let document = sources.document(
      citing: record.source, record.sourceType, letter, in: &facts)
    var origin = ClaimOrigin(document, at: locator)
    origin.claimants = record.source.map { [Source.ID($0)] } ?? []
    origin.credibility = grade(record, 1, item).map { I2Grades.credibility($0) } ?? nil
    return origin
  }

  /// The words of a grade, which are noted where no letter or number can be told from them.
  private mutating func grade(_ record: ANXRecord, _ list: Int, _ item: ANXItem) -> String? {
    let place = record.grades[list]
    guard place != 0 else { return nil }
    guard let words = chart.grade(place, inList: list) else {
      note("a grade that the lists of the chart do not have is left out", item)
      return nil
    }
    let isRead =
      list == 0 ? I2Grades.reliability(words) != nil : I2Grades.credibility(words) != nil
    if !isRead { note("the grade \"\(words)\" has no letter or number, and is left out", item) }
    return words
  }
}
