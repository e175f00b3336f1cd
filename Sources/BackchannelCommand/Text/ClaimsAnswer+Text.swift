import EntityGraph
import Questions
import Wording

extension ClaimsAnswer {
  var text: [String] {
    guard !isEmpty else {
      return "No claim \(conditions.isEmpty ? "here" : conditions).\(silentFiles)"
        .wrapped(to: Terminal.output.width) + [""] + policy
    }
    let (told, more) = (told, count - told.count)
    let heading = conditions.isEmpty ? "" : ": \(conditions)"
    return "\(count.of("claim")) in \(documents.count.of("document"))\(heading)"
      .wrapped(to: Terminal.output.width).map { TerminalStyle.output($0, .strong) } + [""]
      + ClaimLines(graph).lines(told) + (more > 0 ? ["  … and \(more) more (--top)"] : []) + [""]
      + policy
  }

  /// What was asked for, as it stands behind a number of claims.
  private var conditions: String {
    let sources = selection.sources.map(graph.name(of:))
    let stances = Claim.Stance.allCases.filter(selection.stances.contains)
    return [
      sought.isEmpty ? nil : "with '\(sought)'",
      sources.isEmpty ? nil : "by \(sources.alternatives)",
      stances.isEmpty ? nil : "of stance \(stances.map(\.rawValue).alternatives)",
      selection.isUnnamed ? "said first by somebody unnamed" : nil,
      selection.isOfSingleSource ? "asserted by one independent source alone" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }

  /// That files of other tools make no claims which could be found.
  private var silentFiles: String {
    graph.hasGraphFiles
      ? " Files of other tools make no claims; 'backchannel find' looks through their names." : ""
  }

  private var policy: [String] {
    let advice =
      isEmpty
      ? ""
      : "'backchannel sources' shows who says how much, 'backchannel show DOCUMENT' all of one. "
    return (advice + PolicyText(graph).sentence).wrapped(to: Terminal.output.width)
  }
}
