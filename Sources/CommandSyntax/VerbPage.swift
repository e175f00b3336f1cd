/// A verb as its readers see it: what help, manual and completions are made from.
struct VerbPage: Hashable, Sendable {
  let name: String
  let summary: String
  let discussion: String
  let examples: [Example]
  let declarations: [Declaration]

  var arguments: [Declaration] { declarations.filter { $0.form == .argument } }

  /// The options without those of groups, and `--help` last.
  var ownOptions: [Declaration] {
    declarations.filter { $0.form != .argument && $0.heading == nil } + [.help]
  }

  /// The options of each group, in the order in which the groups are declared.
  var groups: [Group] {
    var groups: [Group] = []
    for declaration in declarations {
      guard let heading = declaration.heading else { continue }
      if let index = groups.firstIndex(where: { $0.heading == heading }) {
        groups[index].options.append(declaration)
      } else {
        groups.append(Group(heading: heading, options: [declaration]))
      }
    }
    return groups
  }

  struct Group: Hashable, Sendable {
    let heading: String
    var options: [Declaration]
  }

  /// All options, as completions offer them.
  var options: [Declaration] { declarations.filter { $0.form != .argument } + [.help] }

  /// `path FROM TO [options]`.
  var usage: String {
    ([name] + arguments.map(\.usage) + ["[options]"]).joined(separator: " ")
  }
}

extension Verb {
  static var page: VerbPage {
    VerbPage(
      name: name, summary: summary, discussion: discussion, examples: examples,
      declarations: syntax.declarations(in: Self()))
  }
}

extension [any Verb.Type] {
  var pages: [VerbPage] { map { $0.page } }
}

extension Array {
  func declarations<Whole>(in whole: Whole) -> [Declaration] where Element == Parameter<Whole> {
    flatMap(\.bindings).map { $0.declaration(in: whole) }
  }
}
