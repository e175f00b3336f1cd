import Spelling

/// The analyzers a program offers.
public struct AnalyzerRegistry: Sendable {
  /// In order of names.
  public private(set) var listings: [AnalyzerListing] = []

  /// Lists analyzers written in Swift.
  ///
  /// - Precondition: no two analyzers share a name.
  public init(_ analyzers: [any Analyzer.Type]) {
    for analyzer in analyzers {
      let isNew = add(AnalyzerListing(analyzer))
      precondition(isNew, "two analyzers are called '\(analyzer.name)'")
    }
  }

  /// Adds an analyzer, unless one of its name is there already.
  ///
  /// - Returns: Whether it was added.
  public mutating func add(_ listing: AnalyzerListing) -> Bool {
    let place = listings.firstIndex { $0.name >= listing.name } ?? listings.endIndex
    guard place == listings.endIndex || listings[place].name != listing.name else { return false }
    listings.insert(listing, at: place)
    return true
  }

  /// The analyzer called `name`.
  ///
  /// - Throws: ``SettingError/unknownAnalyzer(_:known:)``.
  public func listing(named name: String) throws(SettingError) -> AnalyzerListing {
    guard let found = listings.first(where: { $0.name == name }) else {
      throw .unknownAnalyzer(name, known: listings.map(\.name))
    }
    return found
  }
}
