import Foundation
import TestSupport
import Testing

/// The walks of ARCHITECTURE.md go over files that exist, along the data.
@Suite struct ArchitectureTests {
  /// The order in which data passes modules; those on one line never meet.
  private static let order = [
    ["FactFiles", "Interchange"], ["CaseFiles"], ["EntityGraph"],
    ["Centrality", "Communities", "Paths"], ["GraphKernels"], ["AnalyzerKit"], ["Questions"],
    ["BackchannelCommand"],
  ]

  @Test func everyFileNamedExists() throws {
    let page = try Self.page()
    let named = page.matches(of: /`([^` ]*\.swift)`/).map(\.1)
    #expect(named.count > 40)
    let files = try ["Sources", "Plugins"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(
        atPath: BuiltProgram.root.appending(path: folder).path()
      ).map { "/\(folder)/\($0)" }
    }
    for file in named {
      #expect(files.contains { $0.hasSuffix("/\(file)") }, "\(file) is not there")
    }
  }

  @Test func walksAreShortAndNeverTurnBack() throws {
    let walks = try Self.walks()
    #expect(walks.count == 2)
    for walk in walks {
      #expect((15...25).contains(walk.count))
      let places = walk.map { file in Self.order.firstIndex { $0.contains(Self.module(of: file)) } }
      #expect(!places.contains(nil), "a module has no place in the order")
      let known = places.compactMap(\.self)
      #expect(known == known.sorted(), "a walk turns back: \(walk)")
    }
  }

  /// Who writes an analyzer needs no library of the system installed.
  @Test func theKitStandsOnNoInstalledLibrary() throws {
    let manifest = try String(
      contentsOf: BuiltProgram.root.appending(path: "Package.swift"), encoding: .utf8)
    let installed = Set(
      manifest.matches(of: /systemLibrary\(\s*name: "(\w+)",\s*pkgConfig/).map { String($0.1) })
    #expect(installed == ["CLibXML2", "CSQLite", "CYAML", "CZLib", "CZip"])
    #expect(Self.dependencies(of: "AnalyzerKit", manifest).isDisjoint(with: installed))
    #expect(Self.dependencies(of: "Questions", manifest).isSuperset(of: installed))
  }

  /// All that a target depends on, directly or not.
  private static func dependencies(of target: String, _ manifest: String) -> Set<String> {
    let targets = manifest.matches(
      of: /[.]target\(\s*name: "(\w+)",\s*dependencies: \[([^\]]*)\]/)
    let direct = Dictionary(
      uniqueKeysWithValues: targets.map { target in
        (String(target.1), target.2.matches(of: /"(\w+)"/).map { String($0.1) })
      })
    var (found, ahead): (Set<String>, [String]) = ([], [target])
    while let next = ahead.popLast() {
      for name in direct[next] ?? [] where found.insert(name).inserted { ahead.append(name) }
    }
    return found
  }

  /// The files of each numbered list of stops.
  private static func walks() throws -> [[String]] {
    try page().components(separatedBy: "\n#").map { section in
      section.matches(of: /\n\d+\. `([^`]*\.swift)`/).map { String($0.1) }
    }.filter { !$0.isEmpty }
  }

  private static func module(of file: String) -> String {
    file.split(separator: "/").dropFirst().first.map(String.init) ?? ""
  }

  private static func page() throws -> String {
    try String(
      contentsOf: BuiltProgram.root.appending(path: "ARCHITECTURE.md"), encoding: .utf8)
  }
}
