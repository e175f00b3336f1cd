import AnalyzerKit
import Foundation
import LibC
import PluginHost
import Synchronization
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

  private func complaints(_ path: String) -> [String] {
    let found = FoundPlugins(path)
    #expect(found.analyzers.listings.isEmpty)
    return found.complaints.map(\.description)
  }

  @Test func aFileThatEverybodyMayWriteIsLeftOut() throws {
    let library = try copy("census", to: "a.so")
    try permit(0o757, library)
    #expect(
      complaints(library.path()) == [
        "plug-ins are left out because everybody may write '\(path)/a.so'; take that permission away with chmod o-w"
      ])
  }

  private func give(_ file: URL, to user: uid_t, group: gid_t) throws {
    let status = unsafe chown(file.path(), user, group)
    try #require(status == 0)
  }

  private static let isAdministrator = geteuid() == 0
  private static let reason: Comment = "only the administrator can give files away"

  @Test(.enabled(if: isAdministrator, reason))
  func aFileThatAGroupMayWriteIsLeftOut() throws {
    let library = try copy("census", to: "a.so")
    try give(library, to: 0, group: 1)
    try permit(0o775, library)
    let name = try #require(unsafe getgrgid(1).map { unsafe String(cString: $0.pointee.gr_name) })
    #expect(
      complaints(library.path()) == [
        "plug-ins are left out because the group '\(name)' may write '\(path)/a.so'; take that permission away with chmod g-w"
      ])
  }

  @Test(.enabled(if: isAdministrator, reason))
  func aFileOfAnotherUserIsLeftOut() throws {
    let library = try copy("census", to: "a.so")
    try give(library, to: 1, group: 0)
    #expect(
      complaints(library.path()) == [
        "plug-ins are left out because '\(path)/a.so' belongs to another user; own it, or use a copy of your own"
      ])
  }

  /// As files are made under the umask 002.
  @Test(.enabled(if: isAdministrator, "the user may have no group of their own"))
  func theUsersOwnGroupMayWrite() throws {
    let library = try copy("census", to: "a.so")
    for url in [folder.url, library] { try permit(0o775, url) }
    let found = FoundPlugins(folder.url.path())
    #expect(found.complaints.isEmpty)
    #expect(found.analyzers.listings.count == 2)
  }

  @Test(arguments: [0o777, 0o1777])
  func aFolderThatOthersMayAddToIsLeftOut(_ permissions: Int) throws {
    _ = try copy("census", to: "a.so")
    try permit(permissions, folder.url)
    #expect(
      complaints(folder.url.path()) == [
        "plug-ins are left out because everybody may write '\(path)'; take that permission away with chmod o-w"
      ])
  }

  /// In a folder such as /tmp nobody can replace the files of others.
  @Test func aFileThatStaysItsOwnersIsLoaded() throws {
    let library = try copy("census", to: "a.so")
    try permit(0o1777, folder.url)
    #expect(FoundPlugins(library.path()).analyzers.listings.count == 2)
    try permit(0o777, folder.url)
    #expect(complaints(library.path()).count == 1)
  }

  /// Whoever may write a folder on the way may put another one in its place.
  @Test func aFolderThatOthersMayReplaceIsLeftOut() throws {
    let inner = folder.url("a/b/c")
    try FileManager.default.createDirectory(
      at: inner, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    let library = try copy("census", to: "a/b/c/census.so")
    #expect(FoundPlugins(inner.path()).analyzers.listings.count == 2)
    try permit(0o777, folder.url("a"))
    let sentence =
      "plug-ins are left out because everybody may write '\(path)/a'; take that permission away with chmod o-w"
    #expect(complaints(library.path()) == [sentence])
    #expect(complaints(inner.path()) == [sentence])
    try FileManager.default.createSymbolicLink(
      at: folder.url("link.so"), withDestinationURL: library)
    #expect(complaints(folder.url("link.so").path()) == [sentence])
    try permit(0o1777, folder.url("a"))
    #expect(FoundPlugins(inner.path()).analyzers.listings.count == 2)
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

  /// What the user asks for is no warning, whatever else there is.
  @Test func whatIsAskedForAndCannotBeUsedIsKeptApart() throws {
    let library = try copy("census", to: "a.so")
    func sentences(_ paths: String...) -> [String] {
      let found = FoundPlugins(
        adding: AnalyzerRegistry([]),
        from: PluginPlaces(paths) { $0 == "BACKCHANNEL_PLUGINS" ? library.path() : nil },
        Supervision())
      #expect(found.complaints.isEmpty)
      #expect(found.analyzers.listings.count == 2)
      return found.unusable.map(\.description)
    }
    #expect(sentences() == [])
    #expect(
      sentences("gone.so")
        == ["the plug-in 'gone.so' cannot be used: there is no such file or folder"])
    try FileManager.default.createDirectory(
      at: folder.url("empty"), withIntermediateDirectories: false)
    let notes = try folder.file("empty/notes.txt", "")
    #expect(
      sentences(notes) == [
        "the plug-in '\(notes)' cannot be used: its name is not that of a plug-in, such as NAME.so, backchannel-NAME or NAME.wasm"
      ])
    try permit(0o755, folder.url("empty"))
    let empty = folder.url("empty").path()
    #expect(
      sentences(empty) == [
        "the plug-in '\(empty)' cannot be used: nothing in it is called as a plug-in is, such as NAME.so, backchannel-NAME or NAME.wasm"
      ])
    _ = try folder.file("empty/b.so", "no library")
    let start = empty.hasSuffix("/") ? empty : "\(empty)/"
    #expect(
      sentences(empty) == ["the plug-in '\(start)b.so' cannot be used: it is not a shared library"])
    try permit(0o757, folder.url("empty"))
    #expect(
      sentences(empty) == [
        "the plug-in '\(empty)' cannot be used: everybody may write '\(path)/empty'; take that permission away with chmod o-w"
      ])
    let other = try CompiledPlugin.library("described", "PLUGIN_ABI=2<<16")
    #expect(
      sentences(other) == [
        "the plug-in '\(other)' cannot be used: it was built for version 2 of the plug-in interface, and this is version 1; build it again"
      ])
  }

  /// Nobody looks for what runs WebAssembly where there is none.
  @Test func aRunnerOfModulesIsLookedForOnlyWhereThereIsOne() throws {
    let asked = Mutex<Set<String>>([])
    func found(_ path: String) -> FoundPlugins {
      FoundPlugins(
        adding: AnalyzerRegistry([]),
        from: PluginPlaces([path]) { name in
          asked.withLock { _ = $0.insert(name) }
          return nil
        }, Supervision())
    }
    #expect(found(try copy("census", to: "a.so").path()).analyzers.listings.count == 2)
    #expect(asked.withLock { !$0.contains("PATH") && !$0.contains("BACKCHANNEL_WASM_RUNNER") })
    #expect(found(try folder.file("reach.wasm", "")).unusable.count == 1)
    #expect(asked.withLock { $0.contains("PATH") && $0.contains("BACKCHANNEL_WASM_RUNNER") })
  }

  @Test func aFolderThatIsNamedHasAPlugin() throws {
    _ = try folder.file("notes.txt", "")
    try FileManager.default.createDirectory(
      at: folder.url("backchannel-ties"), withIntermediateDirectories: false)
    #expect(
      complaints(folder.url.path()) == [
        "there is no plug-in in the folder '\(path)', such as NAME.so, backchannel-NAME or NAME.wasm"
      ])
  }

  @Test func theUsersOwnFolderMayBeEmpty() throws {
    try FileManager.default.createDirectory(
      at: folder.url("backchannel/plugins"), withIntermediateDirectories: true)
    let home = folder.url.path()
    let found = FoundPlugins(
      adding: AnalyzerRegistry([]),
      from: PluginPlaces([]) { $0 == "XDG_DATA_HOME" ? home : nil }, Supervision())
    #expect(found.complaints.isEmpty)
  }

  @Test func aLinkThatLeadsNowhereIsLeftOut() throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("a.so").path(), withDestinationPath: "gone.so")
    #expect(
      complaints(folder.url.path()) == [
        "the plug-in '\(path)/a.so' is left out, for it is a link that leads to no file"
      ])
  }

  /// In a process of its own, which gives up the rights of the administrator.
  @Test func aFolderThatCannotBeReadIsLeftOut() async {
    await #expect(processExitsWith: .success) {
      let folder = "/tmp/backchannel-\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o311])
      defer {
        if getuid() == 0 { seteuid(0) }
        unsafe rmdir(folder)
      }
      if getuid() == 0 { try #require(seteuid(1) == 0) }
      #expect(
        FoundPlugins(folder).complaints.map(\.description) == [
          "plug-ins in '\(folder)' are left out, for it cannot be read as a folder; see to it that you may read it"
        ])
    }
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
