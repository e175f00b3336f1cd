import CommandSyntax

/// A program whose texts mean something to every language they are written into.
enum Hostile {
  static let texts = [
    #".so /etc/passwd"#, #"'br \fBbold\fR \n(.x"#, #"back\\slash\ "quoted""#,
    "it's $HOME `id` $(id)",
    "[a:b] {c,d} (e) *?~^#!;&|<>", "Ελλάδα — «наш» 日本 é", "--x -y %s",
  ]

  static let program = Program(
    name: "hostile", version: "1", released: "2026-01-31", summary: texts[0],
    discussion: texts.joined(separator: "\n\n"), verbs: [Odd.self],
    sections: texts.map { .init("Odd", terms: [.init($0, $0)]) })

  struct Odd: Verb {
    static let name = "odd"
    static let summary = texts[1]
    static let discussion = texts[2]
    static let examples = [Example(texts[3], texts[4])]
    static let syntax: [Parameter<Odd>] = [
      .optionalArgument(\.text, texts[4], completing: .values(texts), help: texts[5]),
      .option(\.text, "-o", "--odd", of: texts[6], completing: .values(texts), help: texts[2]),
      .option(\.text, "--it's", of: texts[3], help: texts[3]),
      .list(\.list, "--list", of: texts[0], completing: .values(texts), help: texts[4]),
    ]
    var text = ""
    var list: [String] = []
    func run() throws -> Outcome { .answered }
  }
}
