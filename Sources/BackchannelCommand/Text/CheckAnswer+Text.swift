import Interchange
import Questions
import Wording

extension CheckAnswer {
  /// How many equal findings are shown one by one.
  private static let shown = 20

  var text: [String] {
    guard !check.isWhole else { return ["Gephi shows all of \(check.file) as it is."] }
    var table = TextTable([.right, .left, .left])
    var counts: [String: Int] = [:]
    for finding in check.findings {
      counts[finding.what, default: 0] += 1
      guard counts[finding.what, default: 0] <= Self.shown else { continue }
      table.add([
        finding.line.map { "\($0)" } ?? "", finding.element, "\(finding.what); \(finding.mend)",
      ])
    }
    let lines = table.lines(indent: 0, width: .max) { column, text in
      TerminalStyle.output(text, column == 1 ? .strong : .faint)
    }
    return lines + further(counts)
      + ["\(check.findings.count.of("thing")) that Gephi would lose or bend in \(check.file)."]
  }

  /// How often each thing was found beyond those shown, in the order of the first.
  private func further(_ counts: [String: Int]) -> [String] {
    var told: Set<String> = []
    return check.findings.compactMap { finding in
      guard let count = counts[finding.what], count > Self.shown, told.insert(finding.what).inserted
      else { return nil }
      return "and \(count - Self.shown) more: \(finding.what)"
    }
  }
}
