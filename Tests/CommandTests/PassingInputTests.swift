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

  @Test func theFormatThatIsNamedDecides() throws {
    _ = try folder.file("chat.txt", "01/02/2023, 09:14 - Ann: x\n01/02/2023, 09:15 - Bee: y\n")
    let named = try shell(#""$0" summary --as edgelist --in "$1/chat.txt""#)
    #expect(named.status == 2 && named.errors.contains("word 1 is a date"))
    let many = try shell(#""$0" summary --as edgelist --in "$1/chat.txt" --in "$1/chat.txt""#)
    #expect(many.errors == named.errors)
    let refused = try shell(#""$0" import "$1/chat.txt" --case "$1/a.case""#)
    #expect(
      refused.status == 2 && refused.errors.contains("say which with --dates dmy or --dates mdy"))
    let told = try shell(#""$0" import "$1/chat.txt" --case "$1/a.case" --dates dmy"#)
    #expect(told.status == 0, "\(told.errors)")
    let claims = try shell(#""$0" path Ann Bee --in "$1/a.case""#)
    #expect(claims.output.contains("1 Feb 2023"))
  }

  @Test func tablesAreKnownByTheirFirstRow() throws {
    _ = try folder.file("links.csv", links)
    _ = try folder.file("who.tsv", "who\twhom\na\tb\nb\tc\n")
    for line in [
      #"cat "$1/links.csv" | "$0" summary --in -"#,
      #""$0" summary --in /dev/stdin <"$1/links.csv""#,
      #""$0" summary --in <(cat "$1/links.csv")"#, #"gzip -c "$1/links.csv" | "$0" summary --in -"#,
      #""$0" summary --in - --columns source=who,target=whom <"$1/who.tsv""#,
    ] {
      #expect(try shell(line).output.hasPrefix("3 entities and 2 relations"), "\(line)")
    }
    let untold = try shell(#""$0" summary --in - <"$1/who.tsv""#)
    #expect(
      untold.errors == """
        backchannel: -:1: the columns 'who', 'whom' are not known as ends of relations, nor is one \
        an id; say which they are, such as --columns source=who,target=whom

        """)
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

  @Test func whileAPipeIsWaitedForOthersMayWriteToTheCase() throws {
    let facts = { (name: String) in
      """
      backchannel: 1
      document: {id: \(name), title: \(name)}
      entities:
        ann: {kind: person, name: Ann}
        bee: {kind: person, name: Bee}
      claims:
        - {at: "1", fact: ann met bee}

      """
    }
    _ = try folder.file("first.yaml", facts("first"))
    _ = try folder.file("second", facts("second"))
    let run = try shell(
      """
      cd "$1"; mkfifo second.yaml; "$0" import second.yaml --case a.case >answer &
      exec 3>second.yaml; "$0" import first.yaml --case a.case >&2; echo $?
      cat second >&3; exec 3>&-; wait; "$0" summary --in a.case
      """)
    #expect(run.output.hasPrefix("0\n2 entities and 1 relation, 2 claims in 2 documents\n"))
  }

  @Test func aPipeIsReadAsOftenAsNeeded() throws {
    _ = try folder.file("links.csv", links)
    let run = try shell(#""$0" summary --as csv --in <(cat "$1/links.csv")"#)
    #expect(run.output.contains("3 entities and 2 relations"))
  }

  @Test func aCaseComesByStandardInput() throws {
    _ = try folder.file("village.yaml", Village.letter)
    let run = try shell(
      #""$0" import "$1/village.yaml" --case "$1/c" >"$1/log" && "$0" summary --in - <"$1/c""#)
    #expect(run.status == 0 && run.output.contains("1 document"))
  }

  @Test func aReadingThatIsKilledLeavesNothing() throws {
    let run = try shell(
      #"mkdir "$1/t"; mkfifo "$1/p"; TMPDIR="$1/t" "$0" summary --in "$1/p" & exec 3>"$1/p"; "#
        + #"printf 'source,target\na,b\n' >&3; sleep 0.5; kill -KILL $!; wait $!; ls "$1/t""#)
    #expect(run.status == 0 && run.output.isEmpty)
  }

  @Test func nothingIsLeftBehind() throws {
    _ = try folder.file("links.csv", links)
    let run = try shell(
      #"mkdir "$1/t"; TMPDIR="$1/t" "$0" summary --in - <"$1/links.csv" | head -1; ls "$1/t""#)
    #expect(run.output == "3 entities and 2 relations in 1 file\n")
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
