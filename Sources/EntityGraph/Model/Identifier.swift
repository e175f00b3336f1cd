/// A stable identifier that cannot be mistaken for one of another kind of thing.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, RawRepresentable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }

  /// Compares bytes: letters that are composed otherwise make another identifier.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.count == right.rawValue.utf8.count
      && ByteOrder(left.rawValue, right.rawValue) == .same
  }

  /// Orders by bytes, so that the order depends on no language.
  public static func < (left: Self, right: Self) -> Bool {
    ByteOrder(left.rawValue, right.rawValue) == .before
  }
}

extension Identifier: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral value: String) { self.init(value) }
  public var description: String { rawValue }
}

extension Identifier {
  /// Whether the identifier is a slug, `[a-z0-9]+(-[a-z0-9]+)*`, of at most 64 characters.
  public var isSlug: Bool {
    var previous = UInt8(ascii: "-")
    for byte in rawValue.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case UInt8(ascii: "-") where previous != byte: break
      default: return false
      }
      previous = byte
    }
    return previous != UInt8(ascii: "-") && rawValue.utf8.count <= 64
  }
}
