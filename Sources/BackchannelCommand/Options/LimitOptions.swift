import CommandSyntax
import Interchange

/// What a graph file from anywhere may cost.
struct LimitOptions: OptionGroup {
  /// The gigabytes that a compressed file may have when inflated.
  var inflated: Int?

  /// The format of what neither its content nor its name tells.
  var format: NamedFormat?

  static let heading = InputOptions.heading
  static let syntax: [Parameter<LimitOptions>] = [
    .option(
      \.inflated, "--max-inflated", of: "GB", in: 1...1_000_000,
      help:
        "How large a .gz file may become when it is read. Without it, 16 GB and 200 times its "
        + "size, as more is mostly a trap."),
    .option(
      \.format, "--as", of: "FORMAT",
      help:
        "The format of what neither its content nor its name tells, such as standard input; of "
        + "export, that of its FILE."),
  ]

  /// The bounds of reading; a size that is given replaces both that hold for compressed files.
  var reading: ReadingLimits {
    var limits = ReadingLimits()
    guard let inflated else { return limits }
    limits.inflatedBytes = inflated * 1_000_000_000
    limits.inflatedRatio = .max
    return limits
  }
}
