import CommandSyntax
import Interchange

/// What a graph file from anywhere may cost.
struct LimitOptions: OptionGroup {
  /// The gigabytes that a compressed file may have when inflated.
  var inflated: Int?

  /// The format of the inputs, or of the file that is written.
  var format: NamedFormat?

  /// How many seconds apart two operators may record one call.
  var sameCall: Int?

  /// The account that a statement is of.
  var account: String?

  static let heading = InputOptions.heading
  static let syntax: [Parameter<LimitOptions>] = [
    .option(
      \.inflated, "--max-inflated", of: "GB", in: 1...1_000_000,
      help:
        "The largest size of a .gz or .zip file when decompressed. Default: 16 GB, and at most 200 times "
        + "its compressed size."),
    .option(
      \.format, "--as", of: "FORMAT",
      help:
        "Read the input in this format, whatever it looks like; of several inputs those that "
        + "neither their content nor their name identifies. With export, the format of FILE."),
    .option(
      \.sameCall, "--same-call", of: "SECONDS", in: 0...60,
      help:
        "How far apart in time two operators may record one call, which then counts once; 0 keeps "
        + "them apart. Default: 5."),
    .option(
      \.account, "--account", of: "NUMBER",
      help:
        "The account that a statement is of, where neither its columns nor the lines above them nor "
        + "its name say."),
  ]

  /// The bounds of reading; a size that is given replaces both that hold for compressed files.
  var reading: ReadingLimits {
    var limits = ReadingLimits()
    if let sameCall { limits.secondsOfSameCall = sameCall }
    limits.account = account
    guard let inflated else { return limits }
    limits.inflatedBytes = inflated * 1_000_000_000
    limits.inflatedRatio = .max
    return limits
  }
}
