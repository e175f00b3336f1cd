import EntityGraph
import Testing

@testable import Interchange

@Suite("Mail") struct MailReaderTests {
  @Test func aMessageGoesToEachAddressee() throws {
    let reading = try FactReading(
      """
      From a@x Thu Jan 12 09:14:00 2023
      From: =?utf-8?Q?Andr=C3=A9?= <A@x.example>
      To: "Bee, Dr." <b@x.example>, friends: c@x.example;
      Cc: d@x.example (at home)
      Date: Thu, 12 Jan 2023 09:14:00 +0100 (CET)
      Subject: Papers
       for the quay
      Message-ID: <1@x>
      In-Reply-To: <0@x>

      From what I hear, all is well.
      """, name: "a.mbox")
    #expect(
      reading.entities == [
        "mailto:a@x.example e-mail-address a@x.example", "holder:a@x.example person André",
        "mailto:b@x.example e-mail-address b@x.example", "e-mail channel e-mail",
        "holder:b@x.example person Bee, Dr.", "mailto:c@x.example e-mail-address c@x.example",
        "mailto:d@x.example e-mail-address d@x.example",
      ])
    #expect(
      reading.claims == [
        "holder:a@x.example holds-account mailto:a@x.example",
        "mailto:a@x.example messaged mailto:b@x.example [2023-01-12T09:14:00+01:00] in-reply-to=<0@x>",
        "holder:b@x.example holds-account mailto:b@x.example",
        "mailto:a@x.example messaged mailto:c@x.example [2023-01-12T09:14:00+01:00] in-reply-to=<0@x>",
        "mailto:a@x.example messaged mailto:d@x.example [2023-01-12T09:14:00+01:00] cc=true in-reply-to=<0@x>",
      ])
    let message = try #require(reading.batch.claims.dropFirst().first)
    #expect(message.paraphrase == "Papers for the quay")
    #expect(message.locator == "<1@x>")
    #expect(message.claimants == ["mailto:a@x.example"])
    #expect(message.channel == "e-mail")
    #expect(reading.records == ["<1@x>", "<1@x>", "<1@x>"])
    #expect(reading.notes == [])
  }

  @Test func copiesAndAutomaticAnswersAreLeftOut() throws {
    let reading = try FactReading(
      """
      From a@x Thu Jan 12 09:14:00 2023
      From: a@x.example
      To: b@x.example
      Date: Thu, 12 Jan 2023 09:14:00 GMT
      Message-ID: <1@x>

      one
      From the start, twice

      From a@x Thu Jan 12 09:14:00 2023
      From: a@x.example
      To: b@x.example
      Message-ID: <1@x>

      From b@x Thu Jan 12 09:14:00 2023
      From: b@x.example
      To: a@x.example
      Auto-Submitted: auto-replied

      From b@x Thu Jan 12 09:14:00 2023
      To: a@x.example

      From b@x Thu Jan 12 09:14:00 2023
      From: b@x.example
      To: undisclosed-recipients:;
      Date: yesterday
      List-Id: The quay <quay.lists.example>
      """, name: "a.mbox")
    #expect(
      reading.claims == ["mailto:a@x.example messaged mailto:b@x.example [2023-01-12T09:14:00Z]"])
    #expect(
      reading.notes == [
        "11: a copy of a message is left out (1)", "16: an automatic answer is left out (1)",
        "21: a message without a sender is left out (1)",
        "24: a message has no date that can be read; it is undated (1)",
        "24: a message that names nobody it goes to gives no relation (1)",
      ])
  }

  @Test func copiesAddWhomElseAMessageWentTo() throws {
    let message = { (to: String, more: String, text: String) in
      """
      From a@x Thu Jan 12 09:14:00 2023
      From: a@x.example
      To: \(to)
      Message-ID: <1@x>
      Date: Thu, 12 Jan 2023 09:14:00 GMT
      \(more)

      \(text)


      """
    }
    let reading = try FactReading(
      message("b@x.example", "Subject: one", "text")
        + message("b@x.example, c@x.example", "Subject: one\nBcc: d@x.example", "text")
        + message("b@x.example", "Subject: one", "another"), name: "a.mbox")
    let time = "[2023-01-12T09:14:00Z]"
    #expect(
      reading.claims == [
        "mailto:a@x.example messaged mailto:b@x.example \(time)",
        "mailto:a@x.example messaged mailto:c@x.example \(time)",
        "mailto:a@x.example messaged mailto:d@x.example \(time) bcc=true",
      ])
    #expect(
      reading.notes == [
        "11: a copy of a message is left out (1)",
        "11: a copy of a message went to others too, who are added (2)",
        "21: a message has the id of another and says something else; its text is left out (1)",
      ])
  }

  @Test func whatIsSentOnAsItWasIsAnotherMessage() throws {
    let reading = try FactReading(
      """
      Resent-From: b@x.example
      Resent-To: c@x.example
      Resent-Date: Fri, 13 Jan 2023 09:14:00 GMT
      From: a@x.example
      To: b@x.example
      Date: Thu, 12 Jan 2023 09:14:00 GMT
      """, name: "a.eml")
    #expect(
      reading.claims == [
        "mailto:a@x.example messaged mailto:b@x.example [2023-01-12T09:14:00Z]",
        "mailto:b@x.example messaged mailto:c@x.example [2023-01-13T09:14:00Z] resent=true",
      ])
    #expect(
      reading.batch.claims.map(\.claimants) == [["mailto:a@x.example"], ["mailto:b@x.example"]])
  }

  @Test func anAttachedMessageIsTakenOnTheWordOfWhoAttachedIt() throws {
    let reading = try FactReading(
      """
      From: c@x.example
      To: d@x.example
      Date: Sat, 14 Jan 2023 09:14:00 GMT
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: message/rfc822

      From: a@x.example
      To: b@x.example
      Date: Thu, 12 Jan 2023 09:14:00 GMT

      the text
      --x
      Content-Type: message/rfc822
      Content-Transfer-Encoding: base64

      RnJvbTog
      --x--
      """, name: "a.eml")
    #expect(
      reading.claims == [
        "mailto:c@x.example messaged mailto:d@x.example [2023-01-14T09:14:00Z]",
        "mailto:a@x.example messaged mailto:b@x.example [2023-01-12T09:14:00Z]",
      ])
    #expect(reading.batch.claims.last?.claimants == ["mailto:a@x.example", "mailto:c@x.example"])
    #expect(reading.notes == ["1: an attached message that is encoded is left out (1)"])
  }

  @Test func messagesOfOneMinuteAreMessagesOfTheirOwnAndCopiesAreOne() throws {
    func reading(_ name: String, _ ids: String...) throws -> FactBatch {
      let messages = ids.map { id in
        "From a\nFrom: a@x.example\nTo: b@x.example\nDate: 12 Jan 2023 09:14:00 GMT\n"
          + "Message-ID: \(id)\n\n"
      }
      return try FactReading(messages.joined(), name: name).batch
    }
    var builder = GraphBuilder()
    try builder.add(reading("a.mbox", "<1@x>", "<2@x>"))
    try builder.add(reading("b.mbox", "<2@x>", "<3@x>"))
    let graph = try builder.freeze()
    let messages = (0..<graph.relationCount).map { graph.relation($0) }
    #expect(messages.map(\.citations.count) == [1, 2, 1])
  }

  @Test func aListIsTheChannel() throws {
    let reading = try FactReading(
      """
      Message-ID: <1@x>
      From: a@x.example
      To: b@x.example
      List-Id: The quay <quay.lists.example>
      Date: 12 Jan 23 09:14 EST
      """, name: "a.eml")
    #expect(reading.batch.claims.first?.channel == "quay.lists.example")
    #expect(reading.batch.claims.first?.period == Period("2023-01-12T09:14-05:00"))
    #expect(reading.entities.contains("quay.lists.example channel The quay"))
  }

  @Test func aDateWithoutAKnownZoneIsCountedAndSaid() throws {
    let zones = ["+0100", "", "CEST", "-0000", "GMT"]
    let mails = zones.enumerated().map { number, zone in
      "From x\nMessage-ID: <\(number)@x>\nFrom: a@x.example\nTo: b@x.example\n"
        + "Date: Thu, 12 Jan 2023 09:1\(number):00 \(zone)\n\n"
    }
    let reading = try FactReading(mails.joined(), name: "a.mbox")
    #expect(
      reading.batch.claims.map { $0.period?.description } == [
        "2023-01-12T09:10:00+01:00", "2023-01-12T09:11:00", "2023-01-12T09:12:00",
        "2023-01-12T09:13:00Z", "2023-01-12T09:14:00Z",
      ])
    #expect(
      reading.notes == [
        "8: the zone of a message's date is missing or unknown; its time is kept as it is written, and taken as UTC where times are compared (2)"
      ])
  }

  @Test(
    arguments: [
      ("=?utf-8?B?QW5kcsOp?=", "André"), ("=?ISO-8859-1?Q?Andr=E9_B?=", "André B"),
      ("=?utf-8?q?a?= =?utf-8?q?b?= c", "ab c"), ("x =?utf-8?q?a?=", "x a"),
      ("=?klingon?q?a?=", "=?klingon?q?a?="), ("=?utf-8?q?=C3?=", "=?utf-8?q?=C3?="),
      ("=?utf-8?x?a?=", "=?utf-8?x?a?="), ("=?", "=?"), ("1 =? 2", "1 =? 2"),
      ("=?utf-8?q?=4?=", "=?utf-8?q?=4?="),
    ])
  func encodedWordsBecomeLetters(text: String, plain: String) {
    #expect(text.withoutEncodedWords == plain)
  }

  @Test(
    arguments: [
      ("a@x", ["a@x"]), ("Ann <A@X>, b@x", ["a@x Ann", "b@x"]), ("\"A, B\" <a@x>", ["a@x A, B"]),
      ("\"A \\\"B\\\"\" <a@x>", ["a@x A \"B\""]), ("a@x (home, sweet)", ["a@x"]),
      ("team: a@x, Bee <b@x>;", ["a@x", "b@x Bee"]), ("undisclosed-recipients:;", []),
      ("nobody", []), ("", []), ("a@x <a@x>", ["a@x"]), ("<a@x", ["a@x"]),
    ])
  func addressesHaveNames(text: String, addresses: [String]) {
    #expect(
      MailAddress.list(text).map {
        [$0.address, $0.name].compactMap(\.self).joined(separator: " ")
      }
        == addresses)
  }

  @Test(
    arguments: [
      ("Thu, 12 Jan 2023 09:14:00 +0100", "2023-01-12T09:14:00+01:00"),
      ("12 January 1999 9:14 GMT", nil), ("2 Jan 99 09:14:00 GMT", "1999-01-02T09:14:00Z"),
      ("12 Jan 2023 06:00:00 PST", "2023-01-12T06:00:00-08:00"),
      ("12 Jan 2023 06:00:00 A", "2023-01-12T06:00:00"),
      ("Thu, 31 Feb 2023 09:14:00 +0100", nil), ("yesterday", nil), ("", nil),
    ] as [(String, String?)])
  func datesOfMailAreDates(text: String, date: String?) {
    #expect(PartialDate(ofMail: text)?.text == date)
  }
}
