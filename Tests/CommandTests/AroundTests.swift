import Foundation
import TestSupport
import Testing

/// Who and what lies near an entity.
@Suite struct AroundTests {
  private let village: Village

  init() throws { village = try Village() }

  private static let clara = """
    Within 1 relation of Clara Birch: 3 entities

    1 relation away (3)
      the Firm     organization  employs Clara Birch  undated · B1 · 1 source
      Anna Alder   person        told Clara Birch     undated · D3 · 1 source
      Boris Birch  person        met Clara Birch      1 Mar 2023 · D4 · 1 source

    2 roles in events and 1 statement not followed (--relation all). 1 more is 2 relations away
    (--within 2).

    """

  @Test func listsTheBestFoundedFirst() throws {
    let run = try village.ask("around", "clara")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output == Self.clara)
  }

  @Test func tellsTheWeakestRelationOnTheWay() throws {
    let run = try village.ask("around", "guard", "--within", "3")
    #expect(
      run.output == """
        Within 3 relations of the Guard: 4 entities

        1 relation away (1)
          the Firm  organization  consists of the Guard  2020 to 2021 · B1 · 1 source

        2 relations away (1)
          Clara Birch  person  works for the Firm  undated · B1 · 1 source

        3 relations away (2)
          Anna Alder   person  told Clara Birch  undated · D3 · 1 source
          Boris Birch  person  met Clara Birch   1 Mar 2023 · D4 · 1 source

        2 roles in events and 1 statement not followed (--relation all). Nothing lies farther away.

        """)
  }

  @Test func severalAreAskedAboutAtOnceAndNotListed() throws {
    let answer = try village.json("around", "anna", "firm")
    #expect(answer["around"].elements.map { $0["id"] } == ["anna", "firm"])
    #expect(answer["entities"].elements.map { $0["id"] } == ["clara", "guard", "boris"])
    let twice = try village.json("around", "anna", "Anna Alder", "firm")
    #expect(twice == answer)
  }

  @Test func answersInJSON() throws {
    let answer = try village.json("around", "clara", "--within", "2")
    let neighbor = Contract.entity.with([
      "distance": .whole, "rating": .text, "independent_sources": .whole,
      "nearer": Contract.entity,
      "relation": Contract.relation.with(["reversed": .flag, "parallel": .list(.text)]),
    ])
    let shape = Contract.filtered([
      "around": .list(Contract.entity), "within": .whole, "total": .whole, "beyond": .whole,
      "entities": .list(neighbor),
    ])
    #expect(shape.faults(of: answer) == [])
    #expect(answer["entities"].elements.map { $0["id"] } == ["firm", "anna", "boris", "guard"])
    #expect(answer["entities"].elements.map { $0["distance"].double } == [1, 1, 1, 2])
    #expect(answer["entities"][1]["relation"]["reversed"] == true)
    #expect(answer["within"] == 2 && answer["total"] == 4 && answer["beyond"] == 0)
    #expect(answer["policy"]["around"] == [] && answer["policy"]["within"] == .null)
  }

  @Test func parallelRelationsStandBehindTheBest() throws {
    let near = try village.json("around", "anna")["entities"]
    #expect(near[0]["id"] == "boris")
    #expect(near[0]["relation"]["id"] == "anna/called/boris/2023-01-02")
    #expect(
      near[0]["relation"]["parallel"]
        == ["anna/met/boris/2023-04-01", "anna/spoke-with/boris/2023-01-05"])
    #expect(
      try village.ask("around", "anna").output.contains(
        "2 Jan 2023 · by telephone · B2 · 1 source · 2 more"))
  }

  @Test func answersInCSV() throws {
    let run = try village.ask("around", "clara", "--format", "csv")
    let lines = run.output.components(separatedBy: "\r\n")
    #expect(
      lines[0]
        == "distance,id,name,kind,rating,independent_sources,nearer,nearer_name,relation,relation_kind,valid_from,valid_until,channel,relation_rating,status,parallel"
    )
    #expect(
      lines[1]
        == "1,firm,the Firm,organization,B1,1,clara,Clara Birch,clara/works-for/firm,works-for,,,,B1,uncontested,0"
    )
    #expect(
      lines[3]
        == "1,boris,Boris Birch,person,D4,1,clara,Clara Birch,boris/met/clara/2023-03-01,met,2023-03-01,2023-03-01,,D4,uncontested,0"
    )
    #expect(lines.count == 5 && run.status == 0)
  }

  @Test func theRestIsCounted() throws {
    let run = try village.ask("around", "clara", "--within", "2", "--top", "2")
    #expect(run.output.contains("1 relation away (3)"))
    #expect(run.output.contains("\n  … and 1 more (--top)\n"))
    #expect(run.output.contains("\n2 relations away (1)\n  … and 1 more (--top)\n"))
    let answer = try village.json("around", "clara", "--top", "1")
    #expect(answer["entities"].elements.count == 1 && answer["total"] == 3)
  }

  @Test func nothingNearIsAnAnswerOfItsOwn() throws {
    let run = try village.ask("around", "wanda")
    #expect(run.status == 1 && run.errors == "")
    #expect(
      run.output == """
        Nothing lies within 1 relation of Wanda.

        2 roles in events and 1 statement not followed (--relation all).

        """)
    let all = try village.ask("around", "dinner", "--relation", "all")
    #expect(all.status == 0 && all.output.contains("was party in the dinner"))
  }

  @Test func theFilterNarrowsEveryAnswerAndSaysSo() throws {
    let run = try village.ask("summary", "--around", "guard", "--within", "2")
    #expect(run.output.hasPrefix("3 entities and 2 relations"))
    #expect(
      run.output.replacing("\n", with: " ").contains(
        "Counted only: what lies within 2 relations of the Guard."))
    let both = try village.ask("path", "anna", "clara", "--around", "boris,wanda")
    #expect(
      both.output.contains("Counted only: what lies within 1 relation of Boris Birch or Wanda."))
    let within = try village.json("around", "clara", "--around", "boris", "--within", "1")
    #expect(within["entities"].elements.map { $0["id"] } == ["anna", "boris"])
    #expect(within["policy"]["around"] == ["boris"] && within["policy"]["within"] == 1)
  }

  @Test(arguments: [
    (
      ["summary", "--within", "2"],
      "no entity is named that facts are to lie within 2 relations of; add --around ENTITY"
    ),
    (
      ["summary", "--around", "nobody-at-all"],
      "nothing here is called 'nobody-at-all', or anything like it"
    ),
    (
      ["around", "birch"],
      """
      'birch' could be any of 2; give the id
        boris  Boris Birch (person, met Clara Birch)
        clara  Clara Birch (person, works for the Firm)
      """
    ),
  ])
  func whatCannotBeAskedIsSaid(words: [String], sentence: String) throws {
    let run = try BuiltProgram.backchannel(words + ["--in", village.path])
    #expect(run.status == 2 && run.output == "")
    #expect(run.errors == "backchannel: \(sentence)\n")
  }

  @Test func wrongUsageIsSaid() throws {
    let none = try village.ask("around")
    #expect(none.status == 64)
    #expect(none.errors.hasPrefix("backchannel: ENTITY is missing\n"))
    let zero = try village.ask("around", "anna", "--within", "0")
    #expect(zero.status == 64)
    #expect(
      zero.errors.hasPrefix("backchannel: --within takes a whole number from 1 to 1000, not '0'\n"))
  }

  @Test(arguments: [60, 120])
  func keepsToTheWidth(width: Int) throws {
    let run = try BuiltProgram.backchannel(
      ["around", "blinken", "--within", "2", "--in", "seeds"],
      environment: ["COLUMNS": "\(width)"])
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").filter { $0.count > width } == [])
  }

  @Test func aFileWithoutSourcesShowsNoRatings() throws {
    let folder = TemporaryFolder()
    let file = try folder.file("a.csv", "source,target,relation\nann,bob,knows\nbob,cid,knows\n")
    let run = try BuiltProgram.backchannel(["around", "ann", "--within", "2", "--in", file])
    #expect(
      run.output == """
        Within 2 relations of ann: 2 entities

        1 relation away (1)
          bob  entity  knows (inverse) ann  undated

        2 relations away (1)
          cid  entity  knows (inverse) bob  undated

        Every claim counted. Nothing lies farther away.

        """)
  }
}
