/// The languages that a new plug-in can be begun in.
package enum PluginLanguage: String, CaseIterable, Sendable {
  case swift, c, python, rust
}

extension PluginLanguage {
  /// The files of a new plug-in, by their paths in its folder.
  ///
  /// - Parameters:
  ///   - name: Small letters, digits and hyphens.
  ///   - package: Where the package of Backchannel is, which a plug-in in Swift depends on.
  /// - Returns: The files.
  func files(named name: String, dependingOn package: PackagePlace?) -> [ProjectFile] {
    switch self {
    case .swift: Self.swiftFiles(named: name, dependingOn: package)
    case .c:
      [
        ProjectFile("\(name).c", PackageResources.plugin_c, [("NAME", name)]),
        ProjectFile("backchannel_plugin.h", PackageResources.backchannel_plugin_h, []),
        ProjectFile("test.sh", PackageResources.c_test_sh, [("NAME", name)], isProgram: true),
        ProjectFile("README.md", PackageResources.c_readme_md, [("NAME", name)]),
      ]
    case .python:
      [
        ProjectFile(
          "backchannel-\(name)", PackageResources.program_py, [("NAME", name)], isProgram: true),
        ProjectFile("test.py", PackageResources.python_test_py, [("NAME", name)], isProgram: true),
        ProjectFile("README.md", PackageResources.python_readme_md, [("NAME", name)]),
      ]
    case .rust: Self.rustFiles(named: name)
    }
  }

  private static func rustFiles(named name: String) -> [ProjectFile] {
    let words = [("NAME", name), ("IDENTIFIER", name.replacing("-", with: "_"))]
    return [
      ProjectFile("Cargo.toml", PackageResources.Cargo_toml, words),
      ProjectFile("src/lib.rs", PackageResources.lib_rs, words),
      ProjectFile("README.md", PackageResources.rust_readme_md, words),
    ]
  }

  /// The type of an analyzer of a name, unlike those that it is written with.
  private static func swiftType(named name: String) -> String {
    let type = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
    return typesInTemplates.contains(type) ? "\(type)Analyzer" : type
  }

  private static let typesInTemplates: Set = [
    "AnalyzedGraph", "Analyzer", "AnalyzerListing", "AnalyzerPlugin", "Claim", "ColumnNeeds",
    "ConformanceLaw", "Document", "Double", "Entity", "Finding", "Graph", "GraphBuilder",
    "Progress", "Question", "Setting", "Suite", "Swift", "Test", "Testing",
  ]

  private static func swiftFiles(
    named name: String, dependingOn package: PackagePlace?
  ) -> [ProjectFile] {
    let type = swiftType(named: name)
    let words = [("NAME", name), ("TYPE", type), ("DEPENDENCY", package?.dependency ?? "")]
    return [
      ProjectFile("Package.swift", PackageResources.package_swift_template, words),
      ProjectFile(
        "Sources/\(type)Plugin/\(type).swift", PackageResources.analyzer_swift_template, words),
      ProjectFile(
        "Tests/\(type)PluginTests/\(type)Tests.swift", PackageResources.tests_swift_template,
        words),
      ProjectFile("README.md", PackageResources.swift_readme_md, words),
    ]
  }
}
