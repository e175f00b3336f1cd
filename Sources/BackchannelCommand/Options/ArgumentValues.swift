public import CommandSyntax
public import EntityGraph
public import Interchange
public import Paths
import PluginProjects
public import Questions

extension PartialDate: ArgumentValue {
  public static var wanted: String { "a date such as 2023, 2023-01 or 2023-01-02" }
  public init?(argument text: String) { self.init(text) }
  public var spelling: String? { text }
}

extension Rating: ArgumentValue {
  public static var wanted: String { "a rating from A1 to F6" }
  public init?(argument text: String) { self.init(text.uppercased()) }
  public var spelling: String? { description }
}

extension PathOrder: ArgumentValue {}
extension PathDistinction: ArgumentValue {}
extension ExportProfile: ArgumentValue {}
extension ParallelMerging: ArgumentValue {}
extension DateOrder: ArgumentValue {}
extension IdentityPolicy: ArgumentValue {}
extension ColumnRole: ArgumentValue {}
extension PluginLanguage: ArgumentValue {}
extension Claim.Stance: ArgumentValue {}
extension SourceUnit: ArgumentValue {}
extension SensitivityUnit: ArgumentValue {}

extension ExportProfile {
  /// The formats that are written in this profile.
  var formats: [GraphFormat] { self == .plain ? [.graphML, .gexf, .json, .pajek] : [.graphML] }

  /// Their names as a sentence has them.
  var formatNames: String {
    let names = formats.map(\.name)
    return names.count > 1
      ? "\(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")" : names[0]
  }
}
