import AnalyzerKit
import CPluginInterface
import LibC

/// A shared library with analyzers, loaded into this process, where it stays.
struct LoadedLibrary {
  let identity: PluginIdentity
  let analyzers: [AnalyzerListing]

  /// Loads a library.
  ///
  /// - Parameters:
  ///   - path: An absolute path.
  ///   - supervision: How it is watched over when it runs.
  ///   - loading: How it is watched over now.
  /// - Throws: ``LibraryFault``.
  init(
    _ path: String, _ supervision: Supervision, whileLoading loading: Supervision
  ) throws(LibraryFault) {
    let table = try unsafe Self.table(of: path, loading)
    let read = ForeignCall(loading: path, loading).run {
      Result { () throws(LibraryFault) in try unsafe Self(reading: table, path, supervision) }
    }
    self = try read.get()
  }

  /// Reads what a library describes, which may be anything.
  ///
  /// - Throws: ``LibraryFault``.
  init(
    reading table: UnsafePointer<bc_plugin>, _ path: String, _ supervision: Supervision
  ) throws(LibraryFault) {
    let plugin = unsafe bc_plugin(reading: table)
    let own = Int(BC_ABI_MAJOR)
    guard unsafe plugin.abi >> 16 == own else {
      throw unsafe .otherVersion(Int(plugin.abi >> 16), own: own)
    }
    let identity = PluginIdentity(
      name: try unsafe LibraryText.text(plugin.name, "name of the plug-in"),
      version: try unsafe LibraryText.text(plugin.version, "version of the plug-in"),
      interface: unsafe "\(plugin.abi >> 16).\(plugin.abi & 0xFFFF)", path: path)
    let count = try unsafe LibraryText.count(plugin.analyzer_count, of: "analyzers")
    guard count > 0 else { throw .missing("analyzer") }
    self.identity = identity
    analyzers = try (0..<count).map { place throws(LibraryFault) in
      guard let entry = unsafe plugin.analyzers?[place] else { throw .missing("analyzer") }
      return AnalyzerListing(try unsafe LibraryAnalyzer(entry, of: identity, supervision))
    }
  }

  private static func table(
    of path: String, _ supervision: Supervision
  ) throws(LibraryFault) -> UnsafePointer<bc_plugin> {
    let call = ForeignCall(loading: path, supervision)
    let opened = call.run { unsafe Opened(library: dlopen(path, RTLD_NOW | RTLD_LOCAL)) }
    DivertedOutput.duringExit()
    guard let library = unsafe opened.library else {
      if let flaw = FileFlaw(ofLibrary: path) { throw .unfit(flaw) }
      throw .notLoaded(unsafe dlerror().map { unsafe String(cString: $0) } ?? "nothing")
    }
    guard let symbol = unsafe dlsym(library, "backchannel_plugin") else { throw .noEntry }
    let entry = unsafe unsafeBitCast(symbol, to: bc_entry.self)
    let returned = call.run {
      unsafe Returned(table: entry(UInt32(BC_ABI_MAJOR << 16 | BC_ABI_MINOR)))
    }
    guard let table = unsafe returned.table else { throw .refusesHost }
    return unsafe table
  }

  @safe private struct Opened: @unchecked Sendable { let library: UnsafeMutableRawPointer? }
  @safe private struct Returned: @unchecked Sendable { let table: UnsafePointer<bc_plugin>? }
}
