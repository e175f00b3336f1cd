import AnalyzerConformance
import Testing

@Suite struct LawTests {
  @Test func lawsHaveNamesOfTheirOwnAndASentence() {
    let names = ConformanceLaw.all.map(\.name)
    #expect(Set(names).count == names.count)
    for law in ConformanceLaw.all {
      #expect(law.name.allSatisfy { $0.isLowercase || $0 == "-" })
      #expect(law.statement.hasSuffix("."))
    }
  }

  @Test func outcomesAreTold() {
    let passed = ConformanceResult(law: "loops", analyzer: "reach", outcome: .passed)
    #expect(passed.description == "reach, loops: passed")
    #expect(
      ConformanceOutcome.failed("it answers nothing").description == "failed: it answers nothing")
    #expect(
      ConformanceOutcome.notApplicable(because: "it is alone").description
        == "not applicable: it is alone")
    #expect(ConformanceOutcome.couldNotRun(because: "no").description == "could not run: no")
    #expect(ConformanceOutcome.notApplicable(because: "it is alone").isLawful)
    #expect(!ConformanceOutcome.couldNotRun(because: "no").isLawful)
  }
}
