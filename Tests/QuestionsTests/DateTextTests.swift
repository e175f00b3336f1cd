import EntityGraph
import Questions
import Testing

/// Dates as people write them.
@Suite struct DateTextTests {
  @Test(
    arguments: [
      ("2023", "2023"), ("2023-01", "Jan 2023"), ("2023-01-02", "2 Jan 2023"),
      ("2023-01-02T10:00Z", "2 Jan 2023, 10:00Z"), ("2023-01?", "Jan 2023?"), ("1984~", "1984~"),
      ("2023-12-31%", "31 Dec 2023%"), ("198X", "198X"), ("2023-21", "2023-21"),
    ] as [(String, String)])
  func aDateIsWrittenOutUnlessItIsNoPlainOne(date: String, wanted: String) throws {
    #expect(try DateText.text(#require(PartialDate(date))) == wanted)
  }

  @Test(
    arguments: [
      ("2023", "in 2023"), ("2023-01", "in Jan 2023"), ("2023-01-02", "on 2 Jan 2023"),
    ] as [(String, String)])
  func aDateInASentenceHasItsPreposition(date: String, wanted: String) throws {
    #expect(try DateText.when(#require(PartialDate(date))) == wanted)
  }

  @Test(
    arguments: [
      ("2023", "2023", "2023"), ("2020/2023", "between 2020 and 2023", "2020 to 2023"),
      ("2023-01-02/2023-01-03", "between 2 and 3 Jan 2023", "2 to 3 Jan 2023"),
      ("2022-12-31/2023-01-01", "between 31 Dec 2022 and 1 Jan 2023", "31 Dec 2022 to 1 Jan 2023"),
      ("2023-01-02/2023-02-02", "between 2 Jan and 2 Feb 2023", "2 Jan to 2 Feb 2023"),
      ("2014/..", "on or after 2014", "since 2014"), ("2014/", "on or after 2014", "from 2014"),
      ("/2014", "on or before 2014", "until 2014"), ("../2014", "on or before 2014", "until 2014"),
    ] as [(String, String, String)])
  func aMomentIsKnownFromItsEndsAndWhatLastsHasThem(
    period: String, moment: String, lasting: String
  ) throws {
    let period = try #require(Period(period))
    #expect(DateText.text(Validity(isMomentary: true, period: period)) == moment)
    #expect(DateText.text(Validity(isMomentary: false, period: period)) == lasting)
  }

  @Test func whatNobodyDatesIsUndated() {
    #expect(DateText.text(Validity(isMomentary: true, period: nil)) == "undated")
    #expect(DateText.text([]) == nil)
  }

  @Test func severalTimesStandSideBySide() throws {
    let periods = try ["2010/2012", "2014/.."].map { try #require(Period($0)) }
    #expect(DateText.text(periods) == "2010 to 2012, since 2014")
  }
}
