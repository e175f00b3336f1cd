/// An identifier that others gave to what facts are about, such as `lei:5493001KJTIIGC8Y1R12`, in the
/// one spelling of its scheme.
public struct ExternalIdentifier: Hashable, Sendable, CustomStringConvertible {
  /// Scheme and identifier, with a colon between them.
  public let description: String

  /// The name of the scheme, such as `lei`.
  public var scheme: String { String(description.prefix { $0 != ":" }) }

  /// The identifier without its scheme.
  public var value: String { String(description.dropFirst(scheme.count + 1)) }

  /// Whether entities of the kinds that have it are one where they share it.
  public let identifies: Bool

  /// Reads an identifier however it is spelled; `nil` where it names no scheme.
  public init?(_ written: String) {
    var (reader, written) = (IdentifierReader(), written)
    let isRead = written.withUTF8 { unsafe reader.read($0.span) != nil }
    guard isRead else { return nil }
    description = String(decoding: reader.spelled, as: UTF8.self)
    identifies = reader.standing == .identifies
  }
}
