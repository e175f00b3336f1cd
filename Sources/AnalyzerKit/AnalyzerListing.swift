/// An analyzer as it is listed: what it is called, answers and can be set to.
///
/// A value, so that analyzers of the product and those of others, in the same process or in one of
/// their own, are the same thing to a registry, to help and to whoever asks.
public struct AnalyzerListing: Sendable {
  public let name: String
  public let summary: String
  public let reference: String?
  public let complexity: String
  public let conventions: Conventions?

  /// What can be set, in the order in which help lists it.
  public let settings: [SettingDescription]

  /// How many entities it asks about.
  public let entityCount: Int

  /// Whether it can be asked about more entities than that.
  public let takesMoreEntities: Bool
  public let origin: AnalyzerOrigin
  private let make: @Sendable (_ assignments: [String]) throws(SettingError) -> any Analysis

  /// Lists an analyzer written in Swift.
  public init<Listed: Analyzer>(_ analyzer: Listed.Type, origin: AnalyzerOrigin = .builtIn) {
    let preset = Listed()
    name = Listed.name
    summary = Listed.summary
    reference = Listed.reference
    complexity = Listed.complexity
    conventions = Listed.conventions
    settings = Listed.settings.map { $0.description(in: preset) }
    entityCount = Listed.entityCount
    takesMoreEntities = Listed.takesMoreEntities
    self.origin = origin
    make = { (assignments) throws(SettingError) in try Listed.configured(assignments) }
  }

  /// Lists an analyzer of a plug-in, by what it says of itself.
  package init(
    name: String, summary: String, reference: String?, complexity: String,
    settings: [SettingDescription], entityCount: Int, takesMoreEntities: Bool,
    origin: AnalyzerOrigin, make: @escaping @Sendable ([SettingValue]) -> any Analysis
  ) {
    self.name = name
    self.summary = summary
    self.reference = reference
    self.complexity = complexity
    conventions = nil
    self.settings = settings
    self.entityCount = entityCount
    self.takesMoreEntities = takesMoreEntities
    self.origin = origin
    self.make = { (assignments) throws(SettingError) in
      make(try settings.values(assignedBy: assignments, of: name))
    }
  }

  /// What runs, with settings such as `damping=0.9` applied, in order.
  ///
  /// - Throws: ``SettingError``.
  public func configured(_ assignments: [String] = []) throws(SettingError) -> any Analysis {
    try make(assignments)
  }

  /// Whether it can be asked about so many entities.
  public func isAbout(_ count: Int) -> Bool {
    count == entityCount || takesMoreEntities && count > entityCount
  }
}
