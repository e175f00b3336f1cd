// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "backchannel",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "backchannel", targets: ["backchannel-cli"]),
    .library(name: "GraphKernels", targets: ["GraphKernels"]),
    .library(name: "EntityGraph", targets: ["EntityGraph"]),
    .library(name: "AnalyzerKit", targets: ["AnalyzerKit"]),
    .library(name: "AnalyzerConformance", targets: ["AnalyzerConformance"]),
    .library(name: "Interchange", targets: ["Interchange"]),
    .library(name: "Questions", targets: ["Questions"]),
    .library(name: "BackchannelCommand", targets: ["BackchannelCommand"]),
  ],
  targets: [
    // The core: integers, then the language of the house, then what a plug-in imports
    .target(name: "LibC"),
    .target(name: "Wording"),
    .systemLibrary(name: "CPrefetch"),
    .target(name: "GraphKernels", dependencies: ["CPrefetch", "LibC"]),
    .target(name: "Spelling"),
    .target(name: "EntityGraph", dependencies: ["GraphKernels", "LibC", "Spelling", "Wording"]),
    .systemLibrary(name: "CPluginInterface"),
    .target(
      name: "AnalyzerKit",
      dependencies: ["CPluginInterface", "EntityGraph", "GraphKernels", "LibC", "Spelling"]),
    .target(name: "AnalyzerConformance", dependencies: ["AnalyzerKit", "Spelling"]),

    // Files in and out, one C library behind each
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "CaseFiles", dependencies: ["EntityGraph", "GraphKernels", "LibC", "CSQLite"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(
      name: "Interchange",
      dependencies: [
        "CaseFiles", "EntityGraph", "GraphKernels", "LibC", "Wording", "CLibXML2", "CZLib", "CZip",
      ]),
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "FactFiles", dependencies: ["EntityGraph", "GraphKernels", "LibC", "CYAML"]),
    .target(name: "MappingFiles", dependencies: ["EntityGraph", "FactFiles", "Interchange"]),

    // Analyzers
    .target(name: "Centrality", dependencies: ["AnalyzerKit"], path: "Plugins/Centrality"),
    .target(name: "Communities", dependencies: ["AnalyzerKit"], path: "Plugins/Communities"),
    .target(name: "Pairs", dependencies: ["AnalyzerKit"], path: "Plugins/Pairs"),
    .target(name: "Paths", dependencies: ["AnalyzerKit", "LibC"], path: "Plugins/Paths"),

    // Analyzers of others
    .target(
      name: "PluginHost",
      dependencies: [
        "AnalyzerKit", "CPluginInterface", "Interchange", "LibC", "Spelling", "Wording",
      ]),

    .target(
      name: "PluginProjects", dependencies: ["LibC", "Spelling"],
      resources: [.embedInCode("Templates")]),

    // What can be asked, whoever asks
    .target(name: "Conditions", dependencies: ["EntityGraph", "Spelling", "Wording"]),
    .target(
      name: "Questions",
      dependencies: [
        "AnalyzerKit", "CaseFiles", "Centrality", "Communities", "Conditions", "EntityGraph",
        "FactFiles", "Interchange", "LibC", "MappingFiles", "Pairs", "Paths", "Spelling", "Wording",
      ]),

    // The command line
    .target(name: "CommandSyntax", dependencies: ["Spelling", "Wording"]),
    .target(
      name: "BackchannelCommand",
      dependencies: [
        "AnalyzerConformance", "AnalyzerKit", "CaseFiles", "CommandSyntax", "Conditions",
        "EntityGraph", "FactFiles", "Interchange", "LibC", "Paths", "PluginHost", "PluginProjects",
        "Questions", "Spelling", "Wording",
      ]),
    .executableTarget(
      name: "backchannel-cli", dependencies: ["BackchannelCommand"],
      path: "Sources/backchannel"),

    // Tests
    .target(
      name: "TestSupport", dependencies: ["AnalyzerKit", "EntityGraph", "GraphKernels"],
      path: "Tests/TestSupport"),
    .executableTarget(
      name: "reader-fuzzer", dependencies: ["EntityGraph", "Interchange", "LibC", "TestSupport"],
      path: "Tests/Fuzzer", exclude: ["Samples"]),
    .target(
      name: "FuzzedReaders", dependencies: ["EntityGraph", "FactFiles", "Interchange"],
      path: "Tests/FuzzedReaders"),
    .executableTarget(
      name: "composed-command", dependencies: ["AnalyzerKit", "BackchannelCommand"],
      path: "Tests/ComposedCommand"),
    .testTarget(name: "GraphKernelsTests", dependencies: ["GraphKernels", "TestSupport"]),
    .testTarget(name: "SpellingTests", dependencies: ["Spelling", "TestSupport"]),
    .testTarget(
      name: "EntityGraphTests", dependencies: ["EntityGraph", "Spelling", "TestSupport"]),
    .testTarget(
      name: "AnalyzerKitTests", dependencies: ["AnalyzerKit", "EntityGraph", "TestSupport"]),
    .testTarget(
      name: "AnalyzerConformanceTests",
      dependencies: [
        "AnalyzerConformance", "AnalyzerKit", "Centrality", "Communities", "Pairs", "Paths",
      ]),
    .testTarget(
      name: "InterchangeTests",
      dependencies: [
        "CSQLite", "EntityGraph", "FactFiles", "GraphKernels", "Interchange", "CLibXML2",
        "TestSupport",
      ]),
    .testTarget(
      name: "CaseFilesTests",
      dependencies: ["CaseFiles", "CSQLite", "EntityGraph", "FactFiles", "TestSupport"],
      exclude: ["FirstSchema.sql"]),
    .testTarget(name: "FactFilesTests", dependencies: ["EntityGraph", "FactFiles", "TestSupport"]),
    .testTarget(
      name: "MappingFilesTests",
      dependencies: ["EntityGraph", "FactFiles", "Interchange", "MappingFiles", "TestSupport"]),
    .testTarget(
      name: "CentralityTests",
      dependencies: ["AnalyzerKit", "Centrality", "EntityGraph", "GraphKernels", "TestSupport"]),
    .testTarget(
      name: "CommunitiesTests",
      dependencies: ["AnalyzerKit", "Communities", "EntityGraph", "GraphKernels", "TestSupport"]),
    .testTarget(
      name: "PairsTests",
      dependencies: ["AnalyzerKit", "EntityGraph", "GraphKernels", "Pairs", "TestSupport"]),
    .testTarget(
      name: "PathsTests",
      dependencies: ["AnalyzerKit", "EntityGraph", "GraphKernels", "Paths", "TestSupport"]),
    .testTarget(
      name: "PluginHostTests",
      dependencies: [
        "AnalyzerKit", "CPluginInterface", "Centrality", "Communities", "LibC", "Pairs", "Paths",
        "PluginHost", "TestSupport", "backchannel-cli", "composed-command",
      ],
      exclude: ["Plugins", "Programs"]),
    .testTarget(name: "CommandSyntaxTests", dependencies: ["CommandSyntax", "Wording"]),
    .testTarget(
      name: "ConditionsTests", dependencies: ["Conditions", "EntityGraph", "TestSupport"]),
    .testTarget(
      name: "QuestionsTests",
      dependencies: [
        "AnalyzerKit", "EntityGraph", "Interchange", "Paths", "Questions", "TestSupport",
      ]),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "BackchannelCommand", "CaseFiles", "CommandSyntax", "EntityGraph", "Questions",
        "TestSupport", "backchannel-cli",
      ]),
    .testTarget(
      name: "DocumentationTests",
      dependencies: [
        "AnalyzerConformance", "AnalyzerKit", "BackchannelCommand", "EntityGraph",
        "GraphKernels", "Interchange", "Questions", "TestSupport", "backchannel-cli",
      ],
      exclude: ["Samples"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
