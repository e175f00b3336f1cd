import Testing

@testable import CommandSyntax

@Suite struct ManualPageTests {
  private let manual = Courier.program.manual()

  @Test(arguments: [
    ("plain words", "plain words"), ("--max-hops", #"\-\-max\-hops"#), (".so file", #"\&.so file"#),
    ("'tis", #"\(aqtis"#), (#"a\fBb"#, #"a\efBb"#), (#"say "so""#, #"say \(dqso\(dq"#),
    ("~^`", #"\(ti\(ha\(ga"#), ("é", #"\[u00E9]"#), ("👻", #"\[u1F47B]"#), ("a\tb\nc", "a b c"),
    ("a\u{7}\u{1B}[1mb", "a[1mb"), ("", ""),
  ])
  func roffReadsNothingOfTheTextAsItsOwn(text: String, roff: String) {
    #expect(text.roff == roff)
  }

  @Test func thePageBeginsWithNameAndSynopsis() {
    #expect(
      manual.hasPrefix(
        #"""
        .TH "COURIER" 1 "2026-01-31" "courier 1.2" "User Commands"
        .SH NAME
        courier \- messages and who carries them
        .SH SYNOPSIS
        \fBcourier walk\fR FROM TO [options]
        .br
        \fBcourier load\fR FILE... [options]
        .br
        \fBcourier tell\fR [NAME] [SETTING=VALUE...] [options]
        .br
        \fBcourier\fR [\-\-help | \-\-version | \-\-manual | \-\-completions]
        .SH DESCRIPTION
        Reads facts.
        .PP
        .EX
          $ courier walk A B
        .EE
        .PP
        It\(aqs \efine\e to ask \[u2014] twice. .so what
        .SH OPTIONS
        """#))
  }

  @Test func thePageEndsWithEnvironmentStatusAndExamples() {
    #expect(
      manual.hasSuffix(
        #"""
        .SH "ENVIRONMENT"
        .TP
        \fBCOURIER_CASE\fR
        The case that is read by default.
        .SH EXIT STATUS
        .TP
        \fB0\fR
        An answer was found.
        .TP
        \fB1\fR
        Nothing was found.
        .TP
        \fB2\fR
        An error occurred; it is described on standard error.
        .TP
        \fB64\fR
        The command line is not valid.
        .SH EXAMPLES
        The three best ways.
        .RS 4
        .EX
        courier walk \(aqEli Cohen\(aq B \-k3
        .EE
        .RE
        """#))
  }

  @Test func groupsOfSeveralVerbsStandOnce() {
    let lines = manual.split(separator: "\n")
    #expect(lines.count { $0 == #"\fB\-\-kind\fR \fIKIND,...\fR"# } == 1)
    #expect(
      lines.count {
        $0
          == "Also takes the options under \\(dqWhere the facts are\\(dq and \\(dqWhich facts count\\(dq."
      } == 2)
  }

  @Test(.enabled(if: Tool.groff.isInstalled, "groff is not installed"))
  func groffHasNothingToWarnOf() throws {
    for page in [manual, Hostile.program.manual()] {
      let (output, status) = try Tool.groff.run(["-man", "-Tutf8", "-ww", "-z"], on: page)
      #expect(status == 0 && output == "")
    }
  }

  @Test(.enabled(if: Tool.mandoc.isInstalled, "mandoc is not installed"))
  func mandocHasNothingToWarnOf() throws {
    for page in [manual, Hostile.program.manual()] {
      let (output, status) = try Tool.mandoc.run(["-T", "lint", "-W", "warning"], on: page)
      #expect(status == 0 && output == "")
    }
  }

  @Test(.enabled(if: Tool.groff.isInstalled, "groff is not installed"))
  func groffShowsTheTextAsItWasWritten() throws {
    let words = ["-man", "-Tutf8", "-P-cbou", "-rLL=400n"]
    let shown = try Tool.groff.run(words, on: Hostile.program.manual()).output
    for text in Hostile.texts { #expect(shown.contains(text)) }
  }

  @Test(.enabled(if: Tool.man.isInstalled, "man is not installed"))
  func manShowsEveryOption() throws {
    let shown = try Tool.man.run(["-l", "-"], on: manual).output
    for name in ["--paths N", "-k", "--measures M,...", "--in PATH", "FILE", "walk FROM TO"] {
      #expect(shown.contains(name))
    }
  }
}
