import Foundation
import TestSupport
import Testing

/// Who is related to whom how often.
@Suite struct PairsTests {
  private let village: Village

  init() throws { village = try Village() }

  @Test func listsThePairsOfMostRelationsFirst() throws {
    let run = try village.ask("pairs")
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.output == """
        5 pairs with 7 relations

          3  Anna Alder – Boris Birch
             2 Jan to 1 Apr 2023 · met 1, spoke with 1, telephoned 1 · by telephone 1
          1  Anna Alder – Clara Birch
             undated · told 1
          1  Boris Birch – Clara Birch
             1 Mar 2023 · met 1
          1  Clara Birch – the Firm
             undated · works for 1
          1  the Firm – the Guard
             2020 to 2021 · consists of 1

        2 roles in events and 1 statement not followed (--relation all). --direction tells who to whom.

        """)
  }

  @Test func aWideTerminalHasAPairOnALine() throws {
    let run = try village.ask("pairs", environment: ["COLUMNS": "120"])
    #expect(
      run.output.contains(
        """

          3  Anna Alder – Boris Birch   2 Jan to 1 Apr 2023 · met 1, spoke with 1, telephoned 1 · by telephone 1
          1  Anna Alder – Clara Birch   undated · told 1

        """))
  }

  @Test func whoToWhomIsToldApart() throws {
    let run = try village.ask("pairs", "anna", "--direction", environment: ["COLUMNS": "120"])
    #expect(
      run.output == """
        3 pairs of Anna Alder with 4 relations

          2  Anna Alder – Boris Birch  5 Jan to 1 Apr 2023 · met 1, spoke with 1
          1  Anna Alder → Boris Birch  2 Jan 2023 · telephoned 1 · by telephone 1
          1  Anna Alder → Clara Birch  undated · told 1

        2 roles in events and 1 statement not followed (--relation all). 'backchannel show ENTITY' tells each relation.

        """)
  }

  @Test func eachLineOfCallRecordsIsACall() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "calls.csv",
      """
      Calling Number,Called Number,Date,Time,Duration
      +447700900001,+447700900002,2024-03-01,10:00:00,60
      +447700900001,+447700900002,2024-03-01,10:00:00,60
      +447700900002,+447700900001,2024-03-02,11:00:00,30
      +447700900001,+447700900003,2024-03-03,12:00:00,5

      """)
    let words = ["pairs", "--in", file, "--format", "json"]
    let answer = try JSONAnswer(BuiltProgram.backchannel(words).output)
    let (first, second) = (answer["pairs"][0], answer["pairs"][1])
    #expect(first["count"] == 3 && second["count"] == 1 && answer["relations"] == 4)
    #expect(first["first"] == "2024-03-01T10:00:00" && first["last"] == "2024-03-02T11:00:00")
    #expect(first["kinds"] == [["kind": "called", "count": 3]])
    #expect(
      first["sums"]
        == [["property": "duration", "unit": "s", "sum": 150, "relations": 3, "exact": true]])
    let directed = try JSONAnswer(BuiltProgram.backchannel(words + ["--direction"]).output)
    #expect(directed["pairs"].elements.map { $0["count"].double } == [2, 1, 1])
    #expect(directed["pairs"][1]["from"]["id"] == "tel:+447700900002")
    #expect(directed["pairs"].elements.allSatisfy { $0["directed"] == true })
  }

  private static let payments = """
    backchannel: 1
    document: {id: ledger, title: A ledger}
    entities:
      ann: {kind: person, name: Ann}
      bob: {kind: person, name: Bob}
      cid: {kind: person, name: Cid}
    claims:
      - {at: 1, fact: ann paid bob, when: 2024-01-01, with: {amount: 50, currency: EUR}}
      - {at: 2, fact: ann paid bob, when: 2024-01-02, with: {amount: about 20, currency: EUR}}
      - {at: 3, fact: ann paid bob, when: 2024-01-03, with: {amount: 7 USD}}
      - {at: 4, fact: bob paid ann, when: 2024-01-04}
      - {at: 5, fact: ann employs cid, from: 2020, until: .., with: {weight: 2}}
      - {at: 6, fact: ann met cid, with: {weight: 0.5}}
    vocabulary:
      relations: {employs: {phrase: employs, inverse: is employed by, category: affiliation, time: lasting}}

    """

  @Test func whatIsStatedIsAddedUpByCurrency() throws {
    let folder = TemporaryFolder()
    let file = try folder.file("ledger.yaml", Self.payments)
    let run = try BuiltProgram.backchannel(["pairs", "--in", file])
    #expect(
      run.output.hasPrefix(
        """
        2 pairs with 6 relations

          4  Ann – Bob
             1 to 4 Jan 2024 · paid 3, was paid by 1 · amount about 70 EUR in 2 relations · amount 7 USD in
             1 relation
          2  Ann – Cid
             since 2020 (1 undated) · employs 1, met 1 · weight 2.5

        """))
    let sums = try JSONAnswer(
      BuiltProgram.backchannel(["pairs", "--in", file, "--format", "json"]).output)["pairs"]
    #expect(
      sums[0]["sums"] == [
        ["property": "amount", "unit": "EUR", "sum": 70, "relations": 2, "exact": false],
        ["property": "amount", "unit": "USD", "sum": 7, "relations": 1, "exact": true],
      ])
    #expect(sums[1]["first"] == "2020" && sums[1]["last"] == .null && sums[1]["open"] == true)
  }

  @Test func aSumThatNoNumberHoldsIsToldAndIsNoNumber() throws {
    let folder = TemporaryFolder()
    let file = try folder.file(
      "ledger.csv",
      """
      source,target,relation,amount,currency
      ann,bob,paid,1e308,EUR
      ann,bob,paid,1e308,EUR

      """)
    let run = try BuiltProgram.backchannel(["pairs", "--in", file])
    #expect(run.output.contains(" · amount in EUR too large to add up"))
    let table = try BuiltProgram.backchannel(["pairs", "--in", file, "--format", "csv"])
    #expect(table.output.contains(",amount in EUR too large to add up\r\n"))
    let json = try BuiltProgram.backchannel(["pairs", "--in", file, "--format", "json"])
    #expect(
      try JSONAnswer(json.output)["pairs"][0]["sums"] == [
        ["property": "amount", "unit": "EUR", "sum": .null, "relations": 2, "exact": true]
      ])
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("pairs", "anna", "boris")
    let pair = JSONValidator.object([
      "from": Contract.entity, "to": Contract.entity, "directed": .flag, "count": .whole,
      "dated": .whole, "first": .optional(.text), "last": .optional(.text), "open": .flag,
      "kinds": .list(.object(["kind": .text, "count": .whole])),
      "channels": .list(.object(["channel": .text, "count": .whole])),
      "sums": .list(
        .object([
          "property": .text, "unit": .optional(.text), "sum": .optional(.number),
          "relations": .whole,
          "exact": .flag,
        ])),
    ])
    let shape = Contract.filtered([
      "about": .list(Contract.entity), "direction": .flag, "total": .whole, "relations": .whole,
      "loops": .whole,
      "pairs": .list(pair),
    ])
    #expect(shape.faults(of: answer) == [])
    #expect(answer["about"].elements.map { $0["id"] } == ["anna", "boris"])
    #expect(answer["total"] == 3 && answer["relations"] == 5)
    #expect(answer["pairs"][0]["channels"] == [["channel": "telephone", "count": 1]])
    #expect(answer["pairs"][1]["dated"] == 0 && answer["pairs"][1]["first"] == .null)
  }

  @Test func answersInCSV() throws {
    let run = try village.ask("pairs", "--format", "csv", "--relation", "communication")
    #expect(
      run.output == """
        from,from_name,to,to_name,directed,count,dated,first,last,open,kinds,channels,sums\r
        anna,Anna Alder,boris,Boris Birch,false,3,3,2023-01-02,2023-04-01,false,called 1; met 1; spoke-with 1,telephone 1,\r
        anna,Anna Alder,clara,Clara Birch,false,1,0,,,false,told 1,,\r
        boris,Boris Birch,clara,Clara Birch,false,1,1,2023-03-01,2023-03-01,false,met 1,,\r

        """)
  }

  @Test func theRestIsCountedAndNothingIsAnAnswer() throws {
    let run = try village.ask("pairs", "--top", "2")
    #expect(run.output.contains("\n  … and 3 more (--top)\n"))
    let none = try village.ask("pairs", "wanda")
    #expect(none.status == 1 && none.errors == "")
    #expect(
      none.output == """
        No two entities are related, one of them Wanda.

        2 roles in events and 1 statement not followed (--relation all).

        """)
    let empty = try village.ask("pairs", "--relation", "jams")
    #expect(empty.status == 1 && empty.output.hasPrefix("No two entities are related.\n\n"))
  }

  @Test func itCountsAsTheAnalyzerDoes() throws {
    let table = try Seeds.json("analyze", "contacts", "--top", "1000")["table"]["rows"].elements
    let pairs = try Seeds.json("pairs", "--top", "1000")["pairs"].elements
    #expect(pairs.count == table.count && pairs.count > 50)
    for (pair, row) in zip(pairs, table) {
      #expect(pair["from"]["id"] == row[0] && pair["to"]["id"] == row[2])
      #expect(pair["count"] == row[4] && pair["dated"] == row[5])
    }
  }

  @Test(arguments: [60, 120])
  func keepsToTheWidth(width: Int) throws {
    for words in [[], ["--direction"]] {
      let run = try BuiltProgram.backchannel(
        ["pairs", "--top", "60", "--in", "seeds"] + words, environment: ["COLUMNS": "\(width)"])
      #expect(run.status == 0)
      #expect(run.output.split(separator: "\n").filter { $0.count > width } == [])
    }
  }
}
