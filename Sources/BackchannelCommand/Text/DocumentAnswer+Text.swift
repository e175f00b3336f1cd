import EntityGraph
import Questions
import Wording

extension DocumentAnswer {
  var text: [String] {
    let lines = DocumentLines(graph)
    let told = zip(copies, repeated).map { copy, count in
      "\(copy.id) (\(copy.published.map(DateText.moment) ?? "undated"), \(count) of its claims)"
    }
    let family = lines.family(document, told)
    let kinship = family.isEmpty ? [] : family.wrapped(to: Terminal.output.width)
    return lines.heading(document) + kinship + [""] + places + remarks
  }

  /// The claims under the places that they stand at.
  private var places: [String] {
    var (lines, start): ([String], Int) = ([], 0)
    let (all, claims) = (claims.count, told)
    while start < claims.count {
      let place = claims[start].citation.claim.locator
      let end = claims[start...].firstIndex { $0.citation.claim.locator != place } ?? claims.count
      lines.append(TerminalStyle.output(place ?? "Somewhere in it", .linking))
      lines += ClaimLines(graph).lines(Array(claims[start..<end])) + [""]
      start = end
    }
    return all > claims.count ? lines + ["… and \(all - claims.count) more (--top)", ""] : lines
  }

  private var remarks: [String] {
    let said =
      graph.isGraphFile(document.id)
      ? "\(document.id) is a file of another tool, which makes no claims."
      : "\(claims.count.of("claim"))."
    return
      "\(said) 'backchannel sources \(document.id.rawValue.asShellWord)' shows what would fall with it. \(PolicyText(graph).sentence)"
      .wrapped(to: Terminal.output.width)
  }
}
