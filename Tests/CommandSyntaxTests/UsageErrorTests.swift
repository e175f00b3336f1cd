import CommandSyntax
import Testing

@Suite struct UsageErrorTests {
  @Test(arguments: [
    (["A", "B", "--formt"], "there is no option '--formt'"),
    (["A", "B", "--pahts"], "there is no option '--pahts'; did you mean '--paths'?"),
    (["A", "B", "--hepl"], "there is no option '--hepl'; did you mean '--help'?"),
    (["A", "B", "--DIRECTED"], "there is no option '--DIRECTED'; did you mean '--directed'?"),
    (["A", "B", "--max"], "there is no option '--max'; did you mean '--max-hops'?"),
    (["A", "B", "--undis=x"], "there is no option '--undis'; did you mean '--undisputed'?"),
    (["A", "B", "-paths"], "there is no option '-p'; did you mean '--paths'?"),
    (["A", "B", "-K3"], "there is no option '-K'; did you mean '-k'?"),
    (["A", "B", "-dz"], "there is no option '-z'"),
    (["A", "-3"], "there is no option '-3'; if it is an argument, put '--' before it"),
    (["A", "B", "--=x"], "there is no option '--'"),
    (
      ["A", "B", "C"],
      "unexpected argument 'C' after FROM and TO; put names with spaces in quotes"
    ),
    ([], "FROM and TO are missing"),
    (["A"], "TO is missing"),
    (["--", "-d"], "TO is missing"),
    (["A", "B", "--in"], "--in needs a value: --in PATH"),
    (["A", "B", "-dk"], "-k needs a value: -k N"),
    (["A", "B", "--kind"], "--kind needs a value: --kind KIND,..."),
    (["A", "B", "--directed=yes"], "--directed takes no value; remove '=yes'"),
    (["A", "B", "-ad=yes"], "-d takes no value; remove '=yes'"),
    (["A", "B", "--directed="], "--directed takes no value; remove '='"),
    (["", "B"], "FROM is empty"),
    (["A", "B", "--in="], "--in is empty"),
    (["A", "B", "-k="], "-k is empty"),
    (["A", "B", "--paths", ""], "--paths is empty"),
    (["A", "B", "--kind="], "--kind is empty"),
    (
      ["A", "B", "--kind=a,,b"],
      "--kind has an empty item in 'a,,b'; separate items with single commas"
    ),
    (
      ["A", "B", "--kind", "a,"],
      "--kind has an empty item in 'a,'; separate items with single commas"
    ),
    (["A", "B", "-kx"], "-k takes a whole number from 1 up, not 'x'"),
    (["A", "B", "-k", "0"], "-k takes a whole number from 1 up, not '0'"),
    (["A", "B", "-k", "-d"], "-k takes a whole number from 1 up, not '-d'"),
    (["A", "B", "--paths=2.5"], "--paths takes a whole number from 1 up, not '2.5'"),
    (["A", "B", "--max-hops=10"], "--max-hops takes a whole number from 1 to 9, not '10'"),
    (["A", "B", "-xnan"], "-x takes a number, not 'nan'"),
    (
      ["A", "B", "--by", "hop"],
      "--by takes hops, rating or weight, not 'hop'; did you mean 'hops'?"
    ),
    (["A", "B", "--by", "beauty"], "--by takes hops, rating or weight, not 'beauty'"),
  ])
  func walkSaysWhatIsWrong(words: [String], sentence: String) {
    let error = #expect(throws: UsageError.self) { try Walk.parse(words) }
    #expect(error?.description == sentence)
    #expect(error?.verb == "walk")
  }

  @Test func otherVerbsSayWhatIsWrong() {
    expect("FILE is missing") { try Load.parse([]) }
    expect("FILE is empty") { try Load.parse(["a", ""]) }
    expect("--case is empty") { try Load.parse(["a", "--case", ""]) }
    expect("--share takes a number from 0 to below 1, not '1'") {
      try Load.parse(["a", "--share=1"])
    }
    expect("--measures takes hops, rating or weight, not 'rateing'; did you mean 'rating'?") {
      try Tell.parse(["--measures=hops,rateing"])
    }
  }

  @Test func verbsCanComplainInTheSameVoice() {
    let error = UsageError(.exclusive("--all", "-k"), verb: "walk")
    #expect(error.description == "--all and -k cannot be used together; give one of them")
  }

  private func expect(_ sentence: String, _ body: () throws -> some Verb) {
    let error = #expect(throws: UsageError.self) { _ = try body() }
    #expect(error?.description == sentence)
  }
}
