import CommandSyntax

/// A program that lists by itself what can be completed.
enum Guide {
  static let program = Program(
    name: "guide", version: "1", released: "2026-01-31", summary: "ways", verbs: [Go.self])
}

private struct Go: Verb {
  static let name = "go"
  static let summary = "Go from one place to another."
  private static let place = Completion.output(of: ["list", "--ids"], shared: ["--in", "--map"])
  static let syntax: [Parameter<Go>] = [
    .argument(\.from, "FROM", completing: place, help: "Where to start."),
    .list(\.avoided, "--avoid", of: "PLACE", completing: place, help: "Not through this one."),
    .options(\.mappings, "--map", of: "FILE", completing: .file, help: "How they are read."),
    .options(\.inputs, "--in", of: "PATH", completing: .file, help: "Where the places are."),
  ]
  var from = ""
  var avoided: [String] = []
  var mappings: [String] = []
  var inputs: [String] = []

  func run() throws -> Outcome { .answered }
}
