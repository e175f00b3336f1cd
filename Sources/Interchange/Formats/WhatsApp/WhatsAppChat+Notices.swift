import EntityGraph

extension WhatsAppChat {
  /// Adds what a notice of the app tells of who comes and goes; one that tells something else is noted.
  mutating func add(notice entry: WhatsAppEntry, line: Int, _ order: DateOrder?) {
    guard entry.sender == nil || entry.isOfApp, let notice = WhatsAppNotice(entry.text) else {
      return facts.notes.note(
        entry.content == .unknown
          ? "a text that the app wrote, of which it is not known what it says, is left out"
          : "a notice of the app is left out", line: line)
    }
    guard case .date(let date) = DateSpelling(entry.stamp, order) else {
      return facts.notes.note("a notice whose time is no date is left out", line: line)
    }
    facts.defineChats()
    var origin = origin(line: line, date)
    origin.paraphrase = entry.text
    let actor = member(notice.actor, line)
    guard let others = notice.others(among: senders) else {
      if let title = notice.title { call(title) }
      return facts.add(
        origin.relation(actor, notice.act.kind, chat, during: Period(date)), line: line)
    }
    for other in others {
      facts.add(
        origin.relation(
          actor, notice.act.kind, member(other, line), during: Period(date), through: chat),
        line: line)
    }
  }

  /// Somebody whom a notice names; the app has a word of its own for whoever exports the chat.
  private mutating func member(_ name: String?, _ line: Int) -> Entity.ID {
    let member =
      name.map(entity)
      ?? Entity(
        id: Entity.ID("\(chat)/exporter"), kind: "person", name: "who exported the chat",
        isUnnamed: true)
    facts.add(member, line: line)
    return member.id
  }

  /// Has the chat be called by a title too.
  private mutating func call(_ title: String) {
    _ = facts.change(chat) { known in
      if known.name != title, !known.aliases.contains(title) { known.aliases.append(title) }
    }
  }
}

extension WhatsAppNotice.Act {
  /// The kind of relation that it is.
  fileprivate var kind: RelationKind.ID { RelationKind.ID(rawValue) }
}
