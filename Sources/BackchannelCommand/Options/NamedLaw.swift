import AnalyzerConformance
import CommandSyntax

/// A law by its name.
struct NamedLaw: ArgumentValue, CaseIterable {
  let law: ConformanceLaw

  static let allCases = ConformanceLaw.all.map(NamedLaw.init(law:))
  static let wanted = "the name of a law"
  static var choices: [String] { allCases.map { $0.law.name } }
  var spelling: String? { law.name }

  init(law: ConformanceLaw) { self.law = law }

  init?(argument text: String) {
    guard let named = Self.allCases.first(where: { $0.law.name == text }) else { return nil }
    self = named
  }
}
