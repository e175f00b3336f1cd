import Foundation
import TestSupport
import Testing

@Suite struct ShowTests {
  private let village: Village
  private let shape = Contract.filtered([
    "entity": Contract.entity, "aliases": .list(.text), "identifiers": .list(.text),
    "identity": .optional(
      .object([
        "shared": .list(.text),
        "members": .list(
          .object(["id": .text, "name": .text, "kind": .text, "documents": .list(.text)])),
      ])),
    "properties": .list(
      .object([
        "name": .text, "value": Contract.value, "status": Contract.status,
        "periods": .list(.text), "claims": .list(Contract.claim),
      ])),
    "event": .optional(
      .object([
        "valid_from": .optional(.text), "valid_until": .optional(.text),
        "channel": .optional(.text),
      ])),
    "total": .whole, "relations": .list(Contract.relation),
  ])

  init() throws { village = try Village() }

  @Test func tellsADossierGroupedByCategory() throws {
    let run = try village.ask("show", "anna")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        Anna Alder
        person · anna · also Alder, Änne

          position  Mayor of the village    Wanda (letter ¶8)

        Communication
          telephoned Boris Birch  2 Jan 2023 · by telephone · B2
              purpose to invite
              a witness (letter ¶1; its copy letter-copy ¶11)
          met Boris Birch  1 Apr 2023 · B2
              Wanda (letter ¶6)
          spoke with Boris Birch  5 Jan 2023 · B3 · disputed
              denied by Clara Birch (diary ¶3)
              Wanda (letter ¶4)
          told Clara Birch  undated · D3
              “A diary” (diary ¶2)

        Statement
          accused Clara Birch  6 Jan 2023 · B2
              Wanda (letter ¶5)

        Participation
          was party in the dinner  1 Apr 2023 · B2
              Wanda (letter ¶6)

        Every claim counted.

        """)
  }

  @Test func tellsRelationsFromTheOtherEndInversely() throws {
    let run = try village.ask("show", "firm")
    #expect(run.output.contains("\n  employs Clara Birch  undated · B1\n"))
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("show", "anna")
    #expect(shape.faults(of: answer) == [])
    #expect(answer["entity"] == ["id": "anna", "name": "Anna Alder", "kind": "person"])
    #expect(answer["aliases"] == ["Alder", "Änne"])
    #expect(answer["properties"].elements.count == 1)
    #expect(answer["properties"][0]["name"] == "position")
    #expect(answer["properties"][0]["value"] == ["text": "Mayor of the village"])
  }

  @Test func keepsTheOrderOfTheTextInJSON() throws {
    #expect(
      try village.json("show", "anna")["relations"].elements.map { $0["id"] } == [
        "anna/called/boris/2023-01-02", "anna/met/boris/2023-04-01",
        "anna/spoke-with/boris/2023-01-05", "anna/told/clara", "anna/accused/clara/2023-01-06",
        "anna/party/dinner/2023-04-01",
      ])
  }

  @Test func tellsARelationWithAllItsKeys() throws {
    let relation = try village.json("show", "anna")["relations"].elements.first {
      $0["kind"] == "called"
    }
    let claims = relation?["claims"].elements ?? []
    #expect(claims.map { $0["document"] } == ["letter", "letter-copy"])
    let claim: JSONAnswer = [
      "id": claims[0]["id"], "document": "letter", "locator": "¶1", "claimants": ["witness"],
      "stance": "asserts", "rating": "B2", "claimed": nil, "paraphrase": "Anna called.",
      "state": "current", "as": [],
    ]
    #expect(claims[0] == claim)
    #expect(claims[0]["id"].string.hasPrefix("letter/1/"))
    #expect(
      relation == [
        "id": "anna/called/boris/2023-01-02",
        "subject": ["id": "anna", "name": "Anna Alder", "kind": "person"],
        "kind": "called", "phrase": "telephoned",
        "object": ["id": "boris", "name": "Boris Birch", "kind": "person"],
        "category": "communication", "channel": "telephone", "momentary": true,
        "valid_from": "2023-01-02", "valid_until": "2023-01-02", "periods": ["2023-01-02"],
        "rating": "B2",
        "status": "uncontested", "independent_sources": 1, "events": [],
        "with": ["purpose": ["text": "to invite"]], "claims": [claims[0], claims[1]],
      ])
  }

  @Test func tellsWhatLastsAndWhatIsUndated() throws {
    let relations = try village.json("show", "firm")["relations"].elements
    let (employed, belonged) = (relations[0], relations[1])
    #expect(employed["momentary"] == false && belonged["momentary"] == false)
    #expect(employed["valid_from"] == nil && employed["valid_until"] == nil)
    #expect(belonged["valid_from"] == "2020" && belonged["valid_until"] == "2021")
  }

  @Test func tellsNumbersWithTheirBounds() throws {
    let properties = try village.json("show", "dinner")["properties"].elements
    #expect(
      properties.map { $0["value"] } == [
        ["text": "40", "number": 40, "bound": "exactly", "unit": nil],
        ["text": "at least 50", "number": 50, "bound": "at least", "unit": nil],
      ])
    #expect(properties.map { $0["status"] } == ["disputed", "disputed"])
  }

  @Test(arguments: ["makiivka-strike", "valery-gerasimov", "himars", "m-k-bhadrakumar"])
  func keepsTheContractOnTheSeeds(id: String) throws {
    let answer = try Seeds.json("show", id)
    #expect(shape.faults(of: answer) == [])
    #expect(answer["entity"]["id"] == .text(id))
  }

  @Test func refusesANameThatNothingBears() throws {
    let run = try village.ask("show", "qqqqqqqq")
    #expect(run.status == 2 && run.output == "")
    #expect(
      run.errors == """
        backchannel: nothing here is called 'qqqqqqqq', or anything like it

        """)
  }

  @Test func answersInCSV() throws {
    let run = try village.ask("show", "anna", "--format", "csv")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(
      lines[0]
        == "what,id,name,other,value,from,until,channel,rating,status,independent_sources,documents"
    )
    #expect(
      lines.contains("property,,position,,Mayor of the village,,,,B1,uncontested,,letter"),
      "\(lines)")
    #expect(
      lines.contains {
        $0.hasPrefix("relation,anna/called/boris/2023-01-02,called,boris,,2023-01-02,2023-01-02,")
      }, "\(lines)")
    #expect(lines.allSatisfy { $0.isEmpty || $0.components(separatedBy: ",").count == 12 })
    let document = try village.ask("show", "letter", "--format", "csv").output
    #expect(document.hasPrefix("id,document,locator,claimants,stance,"))
  }

  @Test func showsAsManyAsWanted() throws {
    let whole = try village.json("show", "anna")
    let first = try village.json("show", "anna", "--top", "1")
    #expect(first["relations"].elements == Array(whole["relations"].elements.prefix(1)))
    #expect(first["total"] == whole["total"])
    let more = whole["relations"].elements.count - 1
    #expect(
      try village.ask("show", "anna", "--top", "1").output.contains(
        "\n… and \(more) more (--top)\n"))
    let document = try village.ask("show", "letter", "--top", "2").output
    #expect(document.contains("more (--top)\n"), "\(document)")
  }
}
