import Wording

extension Program {
  /// The manual page in roff (man(7)), for `man -l` and for packages; ASCII only.
  public func manual() -> String { ManualPage(program: self).text }
}

private struct ManualPage {
  let program: Program
  let verbs: [VerbPage]

  init(program: Program) {
    self.program = program
    verbs = program.verbs.pages
  }

  var text: String {
    let parts: [[String]] = [
      [title], name, synopsis, description, options, verbs.flatMap(page), sharedGroups,
      program.sections.flatMap(section), exitStatus, examples,
    ]
    return withoutNeedlessBreaks(Array(parts.joined())).joined(separator: "\n")
  }

  /// A heading begins a paragraph by itself.
  private func withoutNeedlessBreaks(_ lines: [String]) -> [String] {
    lines.indices.filter { index in
      lines[index] != ".PP" || !lines[max(index - 1, 0)].hasPrefix(".S")
    }.map { lines[$0] }
  }

  private var title: String {
    let name = program.name.uppercased().roffWord
    let release = "\(program.name) \(program.version)".roffWord
    return ".TH \(name) 1 \(program.released.roffDate) \(release) \"User Commands\""
  }

  private var name: [String] {
    [".SH NAME", "\(program.name.roff) \\- \(program.summary.roff)"]
  }

  private var synopsis: [String] {
    let name = program.name.roff
    let usages = verbs.map { page in
      "\\fB\(name) \(page.name.roff)\\fR\(page.usage.dropFirst(page.name.count).description.roff)"
    }
    let lines = usages + ["\\fB\(name)\\fR [\(ProgramOptions.usage.roff)]"]
    return [".SH SYNOPSIS"] + lines.map { [$0] }.joined(separator: [".br"])
  }

  private var description: [String] {
    program.discussion.isEmpty ? [] : [".SH DESCRIPTION"] + paragraphs(program.discussion)
  }

  private var options: [String] {
    [".SH OPTIONS"] + ProgramOptions.declarations.flatMap(entry)
  }

  private func page(of verb: VerbPage) -> [String] {
    let start = verb == verbs.first ? [".SH VERBS"] : []
    let own = verb.groups.filter { !isShared($0) }.flatMap(heading)
    return start + [".SS \(verb.usage.roffWord)"] + paragraphs(verb.summary)
      + paragraphs(verb.discussion) + verb.arguments.flatMap(entry)
      + verb.ownOptions.dropLast().flatMap(entry) + own + reference(verb.groups.filter(isShared))
  }

  /// A verb says which shared groups it takes; they stand once, after the verbs.
  private func reference(_ groups: [VerbPage.Group]) -> [String] {
    if groups.isEmpty { return [] }
    return [
      ".PP", "Also takes the options under \(groups.map { "\"\($0.heading)\"".roff }.listed).",
    ]
  }

  private var sharedGroups: [String] {
    var groups: [VerbPage.Group] = []
    for group in verbs.flatMap(\.groups) where isShared(group) && !groups.contains(group) {
      groups.append(group)
    }
    return groups.isEmpty ? [] : [".SH SHARED OPTIONS"] + groups.flatMap(heading)
  }

  private func isShared(_ group: VerbPage.Group) -> Bool {
    verbs.count { $0.groups.contains(group) } > 1
  }

  private func heading(_ group: VerbPage.Group) -> [String] {
    [".SS \(group.heading.roffWord)"] + group.options.flatMap(entry)
  }

  private func entry(_ declaration: Declaration) -> [String] {
    [".TP", declaration.roffTerm, declaration.fullHelp.roff]
  }

  private func section(_ section: Program.Section) -> [String] {
    [".SH \(section.heading.uppercased().roffWord)"] + paragraphs(section.text)
      + section.terms.flatMap { [".TP", "\\fB\($0.word.roff)\\fR", $0.meaning.roff] }
  }

  private var exitStatus: [String] {
    [".SH EXIT STATUS"]
      + ExitStatus.allCases.flatMap { [".TP", "\\fB\($0.rawValue)\\fR", $0.meaning.roff] }
  }

  private var examples: [String] {
    let examples = verbs.flatMap(\.examples)
    let lines = examples.flatMap { example in
      paragraphs(example.shows) + [".RS 4", ".EX", example.command.roff, ".EE", ".RE"]
    }
    return lines.isEmpty ? [] : [".SH EXAMPLES"] + lines
  }

  private func paragraphs(_ text: String) -> [String] {
    text.paragraphs.flatMap { paragraph in
      let isVerbatim = paragraph.first?.isWhitespace == true
      let lines = paragraph.split(separator: "\n").map { String($0).roff }
      return isVerbatim ? [".PP", ".EX"] + lines + [".EE"] : [".PP", paragraph.roff]
    }
  }
}

extension ProgramOptions {
  fileprivate static var usage: String {
    declarations.compactMap(\.longNames.first).joined(separator: " | ")
  }
}

extension Declaration {
  fileprivate var roffTerm: String {
    let names = (shortNames + longNames).map { "\\fB\($0.roff)\\fR" }.joined(separator: ", ")
    switch form {
    case .argument: return "\\fI\(placeholder.roff)\\fR"
    case .flag: return names
    case .option: return "\(names) \\fI\(value.roff)\\fR"
    }
  }
}
