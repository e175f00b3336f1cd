import Foundation
import TestSupport
import Testing

/// Facts that come by standard input or a pipe, which can be read only once.
@Suite struct PassingInputTests {
  private let folder = TemporaryFolder()
  private let links = "source,target,weight\na,b,2\nb,c,3\n"

  private func shell(_ line: String) throws -> BuiltProgram.Run {
    try BuiltProgram.run("bash", ["-c", line, BuiltProgram.path, folder.url.path()])
  }

  @Test func standardInputIsReadAsNamedOrAsItsContentTells() throws {
    _ = try folder.file("links.csv", links)
    let line = #""$0" path a c --by weight --in - --format json"#
    let named = try shell("\(line) --as csv <\"$1/links.csv\"")
    #expect(try JSONAnswer(named.output)["paths"][0]["cost"].double == 5)
    let told = try shell(#""$0" export - --as gexf --in "$1/links.csv" | "$0" summary --in -"#)
    #expect(told.output.contains("3 entities and 2 relations"))
  }

  @Test func resultsGoToStandardOutputAlone() throws {
    _ = try folder.file("links.csv", links)
    let run = try shell(#""$0" analyze degree --out - --as csv --in "$1/links.csv""#)
    #expect(run.output.split(whereSeparator: \.isNewline).count == 4)
    let untold = try shell(#""$0" analyze degree --out - --in "$1/links.csv""#)
    #expect(
      untold.errors == """
        backchannel: standard output has no extension that tells the format; name it with --as csv or --as json

        """)
  }

  @Test func aPipeIsReadAsOftenAsNeeded() throws {
    _ = try folder.file("links.csv", links)
    let run = try shell(#""$0" summary --as csv --in <(cat "$1/links.csv")"#)
    #expect(run.output.contains("3 entities and 2 relations"))
  }

  @Test func factsComeByStandardInputAndErrorsNameIt() throws {
    _ = try folder.file("village.yaml", Village.letter)
    let run = try shell(#""$0" import - --case "$1/c.backchannel" <"$1/village.yaml""#)
    #expect(run.status == 0)
    let refused = try shell(
      #"printf 'backchannel: 1\nodd: 2\n' | "$0" import - --case "$1/d.backchannel""#)
    #expect(refused.status == 2)
    #expect(refused.errors.hasPrefix("backchannel: -:2:1: there is no key"))
  }
}
