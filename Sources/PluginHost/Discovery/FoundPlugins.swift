package import AnalyzerKit
import LibC

/// The analyzers there are with those of plug-ins, and why some are left out.
package struct FoundPlugins: Sendable {
  package private(set) var analyzers: AnalyzerRegistry
  package private(set) var complaints: [PluginComplaint] = []

  /// What the user asked for and cannot be used, in order.
  package private(set) var unusable: [UnusablePlugin] = []

  /// The path that is looked at, where the user asked for it.
  private var request: String?
  private var seen: Set<String> = []
  private let places: PluginPlaces
  private let supervision: Supervision

  /// Loads the plug-ins of some places.
  ///
  /// - Parameters:
  ///   - analyzers: Those that are there already, whose names are taken.
  ///   - places: Where to look, in order.
  ///   - supervision: How plug-ins are watched over.
  package init(
    adding analyzers: AnalyzerRegistry, from places: PluginPlaces, _ supervision: Supervision
  ) {
    (self.analyzers, self.places, self.supervision) = (analyzers, places, supervision)
    complaints += places.relative.map { .relative($0) }
    for path in places.requested {
      request = path
      add(named: path)
    }
    request = nil
    for path in places.listed { add(named: path) }
    if let folder = places.ownFolder.flatMap(PluginFile.init) {
      add(folder: folder, isNamed: false)
    }
  }

  private mutating func complain(_ complaint: PluginComplaint) {
    if let request, complaint.isOfAll {
      unusable.append(UnusablePlugin(path: request, complaint: complaint))
    } else {
      complaints.append(complaint)
    }
  }

  private mutating func add(named path: String) {
    guard let file = PluginFile(path) else { return complain(.notThere(path)) }
    if file.isFolder {
      add(folder: file, isNamed: true)
    } else if let kind = PluginKind(fileName: file.name) {
      add(file, kind)
    } else {
      complain(.notAPlugin(path))
    }
  }

  private mutating func add(folder: PluginFile, isNamed: Bool) {
    if let other = folder.otherWriter {
      return complain(.untrusted(folder.path, other))
    }
    if let (path, other) = folder.replaceableFolder {
      return complain(.untrusted(path, other))
    }
    guard let names = namesInFolder(folder.path) else {
      return complain(.unreadable(folder.path))
    }
    let found = names.sorted().filter { isPlugin("\(folder.path)/\($0)", called: $0) }
    if isNamed, found.isEmpty { complain(.noneInFolder(folder.path)) }
    let start = request.map { $0.hasSuffix("/") ? $0 : "\($0)/" }
    for name in found {
      request = start.map { $0 + name }
      add(inFolder: "\(folder.path)/\(name)", called: name)
    }
  }

  private func isPlugin(_ path: String, called name: String) -> Bool {
    PluginKind(fileName: name) != nil && PluginFile(path)?.isFolder != true
  }

  private mutating func add(inFolder path: String, called name: String) {
    guard let kind = PluginKind(fileName: name) else { return }
    guard let file = PluginFile(path) else { return complain(.leadsNowhere(path)) }
    add(file, kind)
  }

  private mutating func add(_ file: PluginFile, _ kind: PluginKind) {
    guard !file.isFolder, places.omitted != file.path, seen.insert(file.path).inserted
    else { return }
    if places.crashed.contains(file.path) { return complain(.crashed(file.path)) }
    if let (path, other) = file.replaceableFolder {
      return complain(.untrusted(path, other))
    }
    if let other = file.otherWriter { return complain(.untrusted(file.path, other)) }
    do {
      for listing in try listings(file, kind) { add(listing, from: file) }
    } catch {
      complain(.unusable(file.path, reason: "\(error)"))
    }
  }

  private mutating func listings(
    _ file: PluginFile, _ kind: PluginKind
  ) throws -> [AnalyzerListing] {
    switch kind {
    case .library:
      let loading = supervision.ofLoading(isRequested: request != nil)
      return try LoadedLibrary(file.path, supervision, whileLoading: loading).analyzers
    case .program: return try program(file, startedBy: [file.path])
    case .module:
      guard let runner = places.wasmRunner else { throw ProgramFault.noRunner }
      return try program(file, startedBy: runner + [file.path])
    }
  }

  private mutating func program(
    _ file: PluginFile, startedBy command: [String]
  ) throws -> [AnalyzerListing] {
    let program = try DescribedProgram(file, startedBy: command, places.cache, supervision)
    complaints += program.remarks.map { .passedOver(file.path, remark: $0) }
    return program.analyzers
  }

  private mutating func add(_ listing: AnalyzerListing, from file: PluginFile) {
    guard !analyzers.add(listing) else { return }
    let first = analyzers.listings.first { $0.name == listing.name }
    if let first, file.isOverridden(by: first.origin, of: listing.origin) { return }
    complaints.append(
      .nameTaken(listing.name, path: file.path, by: first.map { "\($0.origin)" } ?? ""))
  }
}

extension FoundPlugins {
  /// Sees that all that the user asked for can be used.
  ///
  /// - Throws: ``UnusablePlugin`` about the first that cannot.
  package func checkRequests() throws(UnusablePlugin) {
    if let first = unusable.first { throw first }
  }

  /// Why analyzers may not be there; `nil` where all plug-ins can be used.
  ///
  /// - Parameter names: The names of analyzers that are not among those found.
  /// - Returns: An error that says so.
  package func absence(of names: [String]) -> AbsentAnalyzers? {
    let reasons = unusable.map(\.description) + complaints.filter(\.isOfAll).map(\.description)
    return reasons.isEmpty ? nil : AbsentAnalyzers(names: names, reasons: reasons)
  }
}

extension PluginFile {
  /// Whether it is of the same plug-in as one in an earlier place, as when a plug-in is tried that is
  /// also installed.
  fileprivate func isOverridden(by first: AnalyzerOrigin, of own: AnalyzerOrigin) -> Bool {
    guard let first = first.plugin, first.name == own.plugin?.name else { return false }
    return PluginFile(first.path)?.folder?.path != folder?.path
  }
}
