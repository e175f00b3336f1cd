import CommandSyntax
import Testing

@Suite struct HelpTextTests {
  private let program = Courier.program

  @Test func theProgramListsItsVerbs() {
    #expect(
      program.help() == """
        courier: messages and who carries them

        Usage: courier VERB [arguments] [options]

        Verbs:
          walk  Show the shortest ways from one entity to another.
          load  Add facts to a case.
          tell  Run one analyzer.

        Options:
          -h, --help               Show this help, or the help of a verb.
              --version            Show the version.
              --manual             Print the manual page; view it with 'man -l -'.
              --completions SHELL  Print a completion script for a shell. [bash, zsh,
                                   fish]

        Run 'courier VERB --help' for the options of a verb, 'courier --manual' for all.
        """)
  }

  @Test func aVerbShowsDefaultsAllowedValuesGroupsAndExamples() {
    #expect(
      program.help(for: Walk.self) == """
        Show the shortest ways from one entity to another.

        Usage: courier walk FROM TO [options]

        A way is an argument: it's as strong as its weakest leg.

        Arguments:
          FROM                 Where to start: a name, an alias or an id.
          TO                   Where to end.

        Options:
          -k, --paths N        How many ways, best first. [from 1 up; default 1]
              --by MEASURE     What makes a way the best. [hops, rating, weight; default
                               hops]
              --max-hops N     How many legs at most. [from 1 to 9]
          -x, --offset M       Any number: [a:b] "100 %" $HOME. [default 0.5]
          -t, --title TEXT     A title over the answer.
          -d, --directed       Along the arrows only.
          -a, --all            Every shortest way.
          -é, --été            An option with an accent.
          -h, --help           Show this help.

        Where the facts are:
              --in PATH        A case or a file of facts. [repeatable]

        Which facts count:
              --kind KIND,...  Only entities of this kind. [repeatable]
              --since DATE     Only what held on that day or later.
              --undisputed     Only what nobody denies.

        Examples:
          courier walk 'Eli Cohen' B -k3
              The three best ways.
        """)
  }

  @Test func argumentsAndDefaultsOfListsAreShown() {
    #expect(
      program.help(for: Load.self) == """
        Add facts to a case.

        Usage: courier load FILE... [options]

        Arguments:
          FILE             Files of facts.

        Options:
              --case CASE  The case.
              --share S    How much of each file. [from 0 to below 1; default 0.25]
              --tag TAG    What to call it. [repeatable; default new,raw]
          -h, --help       Show this help.
        """)
    let usage = "Usage: courier tell [NAME] [SETTING=VALUE...] [options]"
    #expect(program.help(for: Tell.self).contains(usage))
  }

  @Test func aNarrowTerminalHasMeaningsBelow() {
    let help = program.help(for: Load.self, width: 34)
    #expect(
      help.hasSuffix(
        """
        Options:
              --case CASE
                The case.
              --share S
                How much of each file.
                [from 0 to below 1;
                default 0.25]
              --tag TAG
                What to call it.
                [repeatable; default
                new,raw]
          -h, --help
                Show this help.
        """))
  }

  @Test(arguments: 40...130)
  func noLineIsWiderThanTheTerminalOrEndsInBlanks(width: Int) {
    let pages = Courier.program.verbs.map { program.help(for: $0, width: width) }
    for line in (pages + [program.help(width: width)]).joined(separator: "\n").split(
      separator: "\n")
    {
      #expect(line.count <= max(width, 42) && line.last?.isWhitespace == false)
    }
  }

  @Test func everyOptionIsShownOnce() {
    let words = program.help(for: Walk.self).split { $0.isWhitespace || $0 == "," }
    for name in ["--paths", "-k", "--in", "--kind", "--since", "--help", "-h", "--été"] {
      #expect(words.count { $0 == name } == 1)
    }
  }
}
