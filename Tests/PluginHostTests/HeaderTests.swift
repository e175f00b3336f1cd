import Foundation
import TestSupport
import Testing

@Suite struct HeaderTests {
  private static let compilers = ["gcc", "clang"].filter {
    (try? BuiltProgram.run($0, ["--version"]))?.status == 0
  }

  @Test(
    .enabled(if: !compilers.isEmpty, "there is neither gcc nor clang on PATH"),
    arguments: compilers, [["-std=c11"], ["-x", "c++", "-std=c++17"]])
  func theHeaderIsStrictlyStandard(_ compiler: String, _ language: [String]) throws {
    let folder = TemporaryFolder()
    let source = try folder.file("plugin.c", "#include \"backchannel_plugin.h\"\n")
    let run = try BuiltProgram.run(
      compiler,
      language + ["-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"]
        + ["-I", CompiledPlugin.headerFolder, source])
    #expect(run.errors.isEmpty)
    #expect(run.status == 0)
  }
}
