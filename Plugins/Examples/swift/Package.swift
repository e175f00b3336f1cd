// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "neighbor-degree",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "neighbor-degree", type: .dynamic, targets: ["NeighborDegreePlugin"])
  ],
  dependencies: [.package(name: "backchannel", path: "../../..")],
  targets: [
    .target(
      name: "NeighborDegreePlugin",
      dependencies: [.product(name: "AnalyzerKit", package: "backchannel")]),
    .testTarget(
      name: "NeighborDegreePluginTests",
      dependencies: [
        "NeighborDegreePlugin", .product(name: "AnalyzerConformance", package: "backchannel"),
      ]),
  ])
