import EntityGraph
import Testing

@testable import Interchange

@Suite("Chats of WhatsApp") struct WhatsAppReaderTests {
  private func reading(_ text: String) throws -> FactReading {
    try FactReading(text, name: "chat.txt")
  }

  @Test func twoPeopleSendEachOtherMessages() throws {
    let reading = try reading(
      """
      [13/01/2023, 09:14:02] Ann: \u{200E}Messages and calls are end-to-end encrypted.
      [13/01/2023, 09:14:02] Ann: On the quay: berth 7
      [13/01/2023, 09:15:40] +49 1555 9990000: Seen
      and noted
      \u{200E}[13/01/2023, 21:02:10] Ann: \u{200E}image omitted
      [14/01/2023, 00:00:31] +49 1555 9990000: \u{200E}You deleted this message.
      [14/01/2023, 08:00:01] +49 1555 9990000: Missed voice call
      """)
    #expect(
      reading.entities == [
        "chat.txt channel chat.txt", "chat.txt/Ann person Ann",
        "tel:+4915559990000 phone-number +49 1555 9990000",
      ])
    #expect(
      reading.claims == [
        "chat.txt/Ann messaged tel:+4915559990000 [2023-01-13T09:14:02]",
        "tel:+4915559990000 messaged chat.txt/Ann [2023-01-13T09:15:40]",
        "chat.txt/Ann messaged tel:+4915559990000 [2023-01-13T21:02:10] attachment=image omitted",
        "tel:+4915559990000 messaged chat.txt/Ann [2023-01-14T00:00:31] deleted=true",
        "tel:+4915559990000 called chat.txt/Ann [2023-01-14T08:00:01] answered=false",
      ])
    #expect(reading.batch.claims.map(\.paraphrase)[1] == "Seen\nand noted")
    #expect(reading.batch.claims.first?.locator == "line 2")
    #expect(reading.batch.claims.first?.claimants == ["chat.txt/Ann"])
    #expect(reading.batch.claims.allSatisfy { $0.channel == "chat.txt" })
    #expect(reading.records.first == "chat.txt, line 2")
    #expect(Set(reading.records).count == 5)
    #expect(reading.notes == ["1: a notice of the app is left out (1)"])
  }

  @Test func messagesOfOneMinuteAreMessagesOfTheirOwn() throws {
    let reading = try reading(
      "13/01/2023, 09:15 - Ann: one\n13/01/2023, 09:15 - Ann: two\n13/01/2023, 09:16 - Bee: three\n"
    )
    #expect(try reading.graph.relationCount == 3)
  }

  @Test func morePeoplePostOnTheChat() throws {
    let reading = try reading(
      """
      1/12/23, 9:14\u{202F}AM - Friends: Messages and calls are end-to-end encrypted.
      1/12/23, 9:15\u{202F}PM - Ann: one
      1/13/23, 9:16\u{202F}AM - Bee: two
      1/13/23, 9:17\u{202F}AM - Cid: three
      1/13/23, 9:18\u{202F}AM - Ann added Dan
      """)
    #expect(reading.entities.first == "chat.txt channel Friends")
    #expect(
      reading.claims == [
        "chat.txt/Ann posted-on chat.txt [2023-01-12T21:15]",
        "chat.txt/Bee posted-on chat.txt [2023-01-13T09:16]",
        "chat.txt/Cid posted-on chat.txt [2023-01-13T09:17]",
        "chat.txt/Ann added chat.txt/Dan [2023-01-13T09:18]",
      ])
    #expect(reading.notes == ["1: a notice of the app is left out (1)"])
  }

  @Test func twoWhoWriteInAGroupPostOnIt() throws {
    let reading = try reading(
      """
      13/01/2023, 09:14 - Ann created group "Cell: 7"
      13/01/2023, 09:15 - Ann: one
      13/01/2023, 09:16 - \u{202A}+1 555 010 0000\u{202C}: two
      """)
    #expect(
      reading.claims == [
        "chat.txt/Ann created chat.txt [2023-01-13T09:14]",
        "chat.txt/Ann posted-on chat.txt [2023-01-13T09:15]",
        "tel:+15550100000 posted-on chat.txt [2023-01-13T09:16]",
      ])
  }

  @Test func aDateInAnotherLayoutIsNoted() throws {
    let reading = try reading("13/01/2023, 09:15 - Ann: one\n28.02.23 towards 09:18 - Ann: two\n")
    #expect(
      reading.notes == [
        "2: a line that begins with a date in another layout is kept as part of the message before it (1)"
      ])
  }

  @Test func refusesToGuessWhetherTheDayComesFirst() {
    #expect(
      factRefusal("01/02/2023, 09:14 - Ann: x\n", name: "a.txt")
        == "a.txt: has dates of which the day or the month may come first; say which with --dates dmy or --dates mdy"
    )
  }

  @Test(arguments: [(DateOrder.dayFirst, "2023-02-01T09:14"), (.monthFirst, "2023-01-02T09:14")])
  func takesTheOrderThatIsSaid(order: DateOrder, date: String) throws {
    var limits = ReadingLimits()
    limits.choices.dates = order
    let folder = TemporaryGraphFiles()
    let path = try folder.file("a.txt", "01/02/2023, 09:14 - Ann: x\n")
    guard case .facts(let batch) = try GraphFile.read(path, limits: limits).content else {
      return #expect(Bool(false))
    }
    #expect(batch.claims.first?.period == Period(date))
  }

  @Test(
    arguments: [
      "12/01/2023 walked - talked: a lot", "Ann: hello", "[1, 2]: x", "[12/01/2023 Ann: x",
      "99/99/2023, 09:14 - Ann: x",
    ])
  func otherLinesAreNoEntries(line: String) { #expect(WhatsAppEntry(line) == nil) }
}
