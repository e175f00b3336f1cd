import TestSupport
import Testing

/// What the words of a command line mean, and what is said of wrong ones.
@Suite struct UsageTests {
  @Test(arguments: [
    (["pth"], "there is no verb 'pth'; did you mean 'path'?", "VERB [arguments] [options]", ""),
    (["qqqqqq"], "there is no verb 'qqqqqq'", "VERB [arguments] [options]", ""),
    (["path"], "FROM and TO are missing", "path [FROM] [TO] [options]", " path"),
    (["path", "a"], "TO is missing", "path [FROM] [TO] [options]", " path"),
    (
      ["path", "a", "b", "c"],
      "unexpected argument 'c' after FROM and TO; put names with spaces in quotes",
      "path [FROM] [TO] [options]", " path"
    ),
    (
      ["show", "a", "--fromat", "json"], "there is no option '--fromat'; did you mean '--format'?",
      "show ENTITY [options]", " show"
    ),
    (
      ["find", "a", "--form", "json"], "there is no option '--form'; did you mean '--format'?",
      "find [TEXT] [options]", " find"
    ),
    (
      ["disputes", "--min-rating", "G2"], "--min-rating takes a rating from A1 to F6, not 'G2'",
      "disputes [ENTITY...] [options]", " disputes"
    ),
    (
      ["summary", "--as-of", "soon"],
      "--as-of takes a date such as 2023, 2023-01 or 2023-01-02, not 'soon'", "summary [options]",
      " summary"
    ),
    (
      ["path", "a", "b", "-k", "0"], "-k takes a whole number from 1 to 1000, not '0'",
      "path [FROM] [TO] [options]", " path"
    ),
    (
      ["path", "a", "b", "--max-hops", "many"],
      "--max-hops takes a whole number from 1 to 1000, not 'many'", "path [FROM] [TO] [options]",
      " path"
    ),
    (
      ["path", "a", "b", "--by", "hop"],
      "--by takes hops, rating, weight, width, chance, arrival, departure or duration, not 'hop'; did you mean 'hops'?",
      "path [FROM] [TO] [options]", " path"
    ),
    (
      ["path", "a", "b", "--distinct", "legs"],
      "--distinct takes stops or relations, not 'legs'", "path [FROM] [TO] [options]", " path"
    ),
    (
      ["summary", "--format", "csv"], "--format takes text or json, not 'csv'",
      "summary [options]", " summary"
    ),
    (["summary", "--in"], "--in needs a value: --in PATH", "summary [options]", " summary"),
    (
      ["summary", "--undisputed=yes"], "--undisputed takes no value; remove '=yes'",
      "summary [options]", " summary"
    ),
    (
      ["summary", "--relation", "met,,told"],
      "--relation has an empty item in 'met,,told'; separate items with single commas",
      "summary [options]", " summary"
    ),
    (["find", ""], "TEXT is empty", "find [TEXT] [options]", " find"),
    (["import"], "FILE is missing", "import FILE... [options]", " import"),
    (
      ["--in", "seeds", "summary"], "'--in' must come after the verb",
      "VERB [arguments] [options]", ""
    ),
    (
      ["summary", "all"], "unexpected argument 'all'; no arguments are expected",
      "summary [options]", " summary"
    ),
  ])
  func wrongUsageEndsWith64(words: [String], what: String, usage: String, verb: String) throws {
    let run = try BuiltProgram.backchannel(words)
    #expect(run.status == 64 && run.output == "")
    #expect(
      run.errors == """
        backchannel: \(what)
        usage: backchannel \(usage)
        Try 'backchannel\(verb) --help'.

        """)
  }

  @Test(arguments: [
    (["path", "a", "--format", "json"], "TO is missing"),
    (["path", "a", "--format=json"], "TO is missing"),
    (["find", "a", "--nonsense", "--format", "json"], "there is no option '--nonsense'"),
  ])
  func wrongUsageIsAnObjectWhereJSONIsWanted(words: [String], what: String) throws {
    let run = try BuiltProgram.backchannel(words)
    #expect(run.status == 64 && run.output == "")
    #expect(try JSONAnswer(run.errors) == ["error": .text(what)])
  }

  @Test func ofAnOptionGivenTwiceTheLastCounts() throws {
    let village = try Village()
    let text = try village.ask("find", "anna", "--format", "json", "--format", "text")
    #expect(text.output.hasPrefix("  anna"))
    let later = try village.ask("summary", "--since", "2024", "--since", "2023-04-01")
    #expect(later.output.contains("since 1 Apr 2023"))
    let error = try village.ask("show", "qqqqqqqq", "--format", "json", "--format", "text")
    #expect(error.errors.hasPrefix("backchannel: nothing here is called 'qqqqqqqq'"))
    let other = try village.ask("show", "qqqqqqqq", "--format", "text", "--format", "json")
    #expect(try JSONAnswer(other.errors)["error"].string.hasPrefix("nothing here is called"))
  }

  @Test func twoHyphensEndTheOptions() throws {
    let village = try Village()
    let words = ["find", "--in", village.path, "--", "--format=json"]
    let run = try BuiltProgram.backchannel(words)
    #expect(run.status == 1)
    #expect(run.output == "Nothing here is called '--format=json', or anything like it.\n")
    let lost = try BuiltProgram.backchannel(["show", "--in", village.path, "--", "--format=json"])
    #expect(lost.status == 2)
    #expect(lost.errors.hasPrefix("backchannel: nothing here is called '--format=json'"))
  }

  @Test func optionsMayStandAnywhereAndBeJoinedToTheirValues() throws {
    let village = try Village()
    let plain = try village.ask("path", "anna", "firm", "-k", "2").output
    for words in [
      ["-k2", "anna", "firm"], ["anna", "-k", "2", "firm"], ["anna", "firm", "--paths=2"],
    ] {
      let run = try BuiltProgram.backchannel(["path", "--in=\(village.path)"] + words)
      #expect(run.output == plain)
    }
  }
}
