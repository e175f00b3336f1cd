import AnalyzerKit
import Foundation
import PluginHost
import TestSupport
import Testing

@Suite(.enabled(if: CompiledPlugin.isPossible, CompiledPlugin.absence))
struct TrustTests {
  private let folder = TemporaryFolder()

  init() throws { try permit(0o755, folder.url) }

  private func permit(_ permissions: Int, _ url: URL) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: url.path())
  }

  private func copy(_ library: String, to name: String) throws -> URL {
    let copy = folder.url(name)
    try FileManager.default.copyItem(
      at: URL(filePath: try CompiledPlugin.library(library)), to: copy)
    try permit(0o755, copy)
    return copy
  }

  private var path: String { folder.url.resolvingSymlinksInPath().path().droppingLastSlash }

  @Test func aFolderHasItsPluginsInOrder() throws {
    _ = try copy("misbehaving", to: "b.so")
    _ = try copy("census", to: "a.so")
    _ = try folder.file("README.txt", "nothing to load")
    let found = FoundPlugins(folder.url.path())
    #expect(found.complaints.isEmpty)
    #expect(found.analyzers.listings.map(\.name) == ["misbehave", "plain-degree", "triad-census"])
  }

  @Test(arguments: [0o757, 0o775])
  func aFileThatOthersMayWriteIsLeftOut(_ permissions: Int) throws {
    let library = try copy("census", to: "a.so")
    try permit(permissions, library)
    let found = FoundPlugins(library.path())
    #expect(found.complaints == [.untrusted("\(path)/a.so")])
    #expect(
      found.complaints.map(\.description) == [
        "the plug-in is left out because others may write '\(path)/a.so'; take that permission away, or own it"
      ])
    #expect(found.analyzers.listings.isEmpty)
  }

  @Test func aFolderThatOthersMayWriteIsLeftOut() throws {
    _ = try copy("census", to: "a.so")
    try permit(0o777, folder.url)
    #expect(FoundPlugins(folder.url.path()).complaints == [.untrusted(path)])
  }

  @Test func aNameThatIsTakenIsLeftOut() throws {
    let (first, second) = (try copy("census", to: "a.so"), try copy("census", to: "b.so"))
    let found = FoundPlugins(first.path(), second.path(), first.path())
    #expect(found.analyzers.listings.count == 2)
    #expect(
      found.complaints.map(\.description)
        == ["triad-census", "plain-degree"].map {
          "the analyzer '\($0)' of the plug-in '\(path)/b.so' is left out, for the name is taken: census 1.2.3, the library \(path)/a.so"
        })
  }

  @Test func placesAreNamedOrTheUsersOwn() throws {
    let own = folder.url("data/backchannel/plugins")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: try copy("census", to: "a.so"), to: own.appending(path: "c.so"))
    func found(_ variables: [String: String]) -> FoundPlugins {
      FoundPlugins(
        adding: AnalyzerRegistry([]), from: PluginPlaces([]) { variables[$0] }, Supervision())
    }
    #expect(found(["XDG_DATA_HOME": folder.url("data").path()]).analyzers.listings.count == 2)
    #expect(found(["XDG_DATA_HOME": "data"]).analyzers.listings.isEmpty)
    #expect(found(["HOME": folder.url.path()]).analyzers.listings.isEmpty)
    #expect(found(["BACKCHANNEL_PLUGINS": "\(path)/a.so"]).analyzers.listings.count == 2)
    #expect(
      found(["BACKCHANNEL_PLUGINS": "plugins:\(path)/none.so"]).complaints.map(\.description) == [
        "'plugins' in BACKCHANNEL_PLUGINS is left out, for it does not begin with /; write the whole path",
        "there is no plug-in '\(path)/none.so'; name a file or a folder of plug-ins",
      ])
  }

  @Test func aFileOfAnotherNameIsNoPlugin() throws {
    let file = try folder.file("notes.txt", "")
    #expect(
      FoundPlugins(file).complaints.map(\.description) == [
        "'\(file)' is left out, for its name is not that of a plug-in, such as NAME.so, backchannel-NAME or NAME.wasm"
      ])
  }
}

extension String {
  fileprivate var droppingLastSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
