import EntityGraph

/// A chat on its way into facts: two people send each other messages, more post on the chat.
struct WhatsAppChat {
  var facts = FactCollection()
  let chat: Entity.ID
  let document: Document.ID

  /// Who wrote something, in order of the first words of each.
  let senders: [String]

  /// Whether others may read along: the app speaks of a group, or more than two write.
  private let isGroup: Bool

  init(_ entries: [WhatsAppEntry], _ file: InputFile, _ notes: ReadingNotes) {
    let name = file.documentName
    (chat, document) = (Entity.ID(name), Document.ID(name))
    senders =
      entries.filter { ![.notice, .unknown].contains($0.content) }.compactMap(\.sender)
      .eachOnce
    isGroup = senders.count != 2 || entries.contains(where: \.isOfGroup)
    facts.notes = notes
    let notice = entries.first { $0.content == .notice && $0.sender != nil }?.sender
    let title = notice.flatMap { senders.contains($0) ? nil : $0 } ?? name
    facts.add(Document(id: document, title: title))
    facts.add(Entity(id: chat, kind: "channel", name: title), line: nil)
    for sender in senders { facts.add(entity(sender), line: nil) }
  }

  mutating func add(_ entry: WhatsAppEntry, line: Int, _ order: DateOrder?) {
    if [.notice, .unknown].contains(entry.content) { return add(notice: entry, line: line, order) }
    guard let sender = entry.sender else {
      return facts.notes.note("a notice of the app is left out", line: line)
    }
    guard case .date(let date) = DateSpelling(entry.stamp, order) else {
      return facts.notes.note("a message whose time is no date is left out", line: line)
    }
    var origin = origin(line: line, date)
    origin.claimants = [Source.ID(entity(sender).id.rawValue)]
    origin.paraphrase = entry.remarkedText.text
    let attributes =
      entry.isCall ? attributes(ofCall: entry, line: line) : attributes(of: entry)
    let claim = claim(origin, entry, from: entity(sender).id, at: Period(date), attributes)
    facts.add(claim, line: line)
  }

  /// What is said in a line of the chat.
  func origin(line: Int, _ date: PartialDate) -> ClaimOrigin {
    var origin = ClaimOrigin(document, at: "line \(line)")
    origin.claimed = date
    origin.record = "\(document), line \(line)"
    return origin
  }

  private func claim(
    _ origin: ClaimOrigin, _ entry: WhatsAppEntry, from sender: Entity.ID, at time: Period,
    _ attributes: [Attribute]
  ) -> Claim {
    guard !isGroup, let other = senders.map({ entity($0).id }).first(where: { $0 != sender }) else {
      return origin.relation(
        sender, entry.isCall ? "called" : "posted-on", chat, during: time, with: attributes)
    }
    return origin.relation(
      sender, entry.isCall ? "called" : "messaged", other, during: time, through: chat,
      with: attributes)
  }

  private mutating func attributes(of entry: WhatsAppEntry) -> [Attribute] {
    var marks: [(name: PropertyKind.ID, value: String)] =
      switch entry.content {
      case .deleted: [("deleted", "true")]
      case .attachment: [("attachment", entry.remarkedText.text)]
      case .message, .notice, .unknown, .call, .missedCall: []
      }
    if entry.remarkedText.isEdited { marks.append(("edited", "true")) }
    for mark in marks { facts.define(.several(mark.name)) }
    return marks.map { Attribute($0.name, .text($0.value)) }
  }

  private mutating func attributes(ofCall entry: WhatsAppEntry, line: Int) -> [Attribute] {
    facts.define(.answered)
    guard entry.content == .call else { return [.answered(false)] }
    guard let seconds = entry.secondsOfCall else {
      facts.notes.note("a call does not say how long it was in words that are known", line: line)
      return [.answered(true)]
    }
    facts.define(.duration)
    return [.answered(true), .duration(seconds)]
  }

  /// Who writes: somebody by name, or a number of which nothing else is known.
  func entity(_ sender: String) -> Entity {
    let digits = sender.filter(\.isNumber)
    guard sender.first == "+", sender.allSatisfy({ $0.isNumber || "+ -()".contains($0) }) else {
      return Entity(id: Entity.ID("\(chat)/\(sender)"), kind: "person", name: sender)
    }
    let id = "tel:+\(digits)"
    return Entity(id: Entity.ID(id), kind: "phone-number", name: sender, externalIDs: [id])
  }
}
