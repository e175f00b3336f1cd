public import EntityGraph
import Wording

/// Two inputs that do not agree.
public struct Contradiction: Error, Hashable, CustomStringConvertible {
  public let error: GraphError
  public let paths: [String]

  public var description: String {
    let places = paths.map { "'\($0)'" }.listed
    return paths.count > 1 ? "\(places) do not agree: \(error)" : "\(places): \(error)"
  }
}
