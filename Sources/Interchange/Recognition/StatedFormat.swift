/// The format that somebody says an input has.
public struct StatedFormat: Hashable, Sendable {
  public let format: GraphFormat

  /// Whether it is said of one input alone, so that it counts whatever the input looks like.
  public let isOfOneInput: Bool

  public init(_ format: GraphFormat, isOfOneInput: Bool) {
    self.format = format
    self.isOfOneInput = isOfOneInput
  }

  /// What an input is that looks like `known`: of several inputs those keep the format that their
  /// content or their name tells, unless it is one that much else looks like too.
  func format(ofWhatLooksLike known: GraphFormat?) -> GraphFormat {
    guard !isOfOneInput, let known, known != .json, known != .edgeList else { return format }
    return known
  }
}
