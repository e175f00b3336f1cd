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
    #expect(reading.batch.claims.first?.period == Period("2023-01-12T09:14"))
    #expect(reading.entities.contains("quay.lists.example channel The quay"))
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
      ("Thu, 31 Feb 2023 09:14:00 +0100", nil), ("yesterday", nil), ("", nil),
    ] as [(String, String?)])
  func datesOfMailAreDates(text: String, date: String?) {
    #expect(PartialDate(ofMail: text)?.text == date)
  }
}
