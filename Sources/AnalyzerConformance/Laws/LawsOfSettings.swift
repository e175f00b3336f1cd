import AnalyzerKit

extension ConformanceLaw {
  /// What can be set is kept, and nothing else can be.
  static let lawsOfSettings = [settingsRoundTrip, badSettings]

  private static let settingsRoundTrip = ConformanceLaw(
    "settings-round-trip", "Settings have the values that they are given, and tell them."
  ) { examined in
    let listing = examined.listing
    let told = try listing.configured().configuration.map { "\($0.name)=\($0.value.text)" }
    let preset = listing.settings.map { "\($0.name)=\($0.preset.text)" }
    guard told == preset else {
      throw Objection.violation("unset, its settings are \(told) and not \(preset)")
    }
    for setting in listing.settings {
      for name in [setting.name] + setting.formerNames {
        for value in setting.range.examples { try examined.check(setting, value, named: name) }
      }
    }
  }

  private static let badSettings = ConformanceLaw(
    "bad-settings", "Settings that it does not have, and values that they do not take, are refused."
  ) { examined in
    let bad = examined.listing.settings.flatMap { setting in
      setting.range.counterexamples.map { "\(setting.name)=\($0)" }
    }
    for assignment in bad + ["no-such-setting=1", "no-assignment"] {
      guard (try? examined.listing.configured([assignment])) == nil else {
        throw Objection.violation("it takes '\(assignment)'")
      }
    }
  }
}

extension ExaminedAnalyzer {
  /// Sees that a setting takes a value and tells it, and that all it tells makes the same again.
  fileprivate func check(
    _ setting: SettingDescription, _ value: SettingValue, named name: String
  ) throws {
    let assignment = "\(name)=\(value.text)"
    guard let analysis = try? listing.configured([assignment]) else {
      throw Objection.violation("it refuses '\(assignment)'")
    }
    let configuration = analysis.configuration
    guard configuration.contains(where: { $0.name == setting.name && $0.value == value }) else {
      throw Objection.violation("'\(assignment)' sets nothing")
    }
    let again = try listing.configured(configuration.map { "\($0.name)=\($0.value.text)" })
    guard again.configuration.map(\.value) == configuration.map(\.value) else {
      throw Objection.violation("what it tells of itself after '\(assignment)' makes another")
    }
  }
}
