import Interchange

/// An export or a result file that cannot be made as asked.
enum ExportError: Error, Hashable {
  case unknownFormat(String)
  case notWritten(GraphFormat)
  case profileOfOtherFormat(ExportProfile, String, GraphFormat)
  case safetyOfOtherFormat(String, GraphFormat)
  case mergingOfOtherFormat(String, GraphFormat)
  case columnsOfOtherFormat(String, GraphFormat)
  case safetyWithoutTable
  case markWithoutTable
  case streamWithoutFormat
  case twoFilesInAStream(GraphFormat)
  case unknownResultFormat(String)
  case resultWithoutFormat
}

extension ExportError: CustomStringConvertible {
  var description: String {
    switch self {
    case .unknownFormat(let file):
      "'\(file)' ends in none of \(GraphFormat.writtenExtensions); the extension tells the format"
    case .notWritten(let format):
      "with export, --as names the format of the file that is written, and \(format.name) is only read; leave it out, or name another format"
    case .profileOfOtherFormat(let profile, let file, let format):
      "--profile \(profile.rawValue) is for \(profile.formatNames) alone, and '\(file)' becomes \(format.name); leave it out"
    case .safetyOfOtherFormat(let file, let format):
      "--safe-csv is for CSV alone, and '\(file)' becomes \(format.name); leave it out"
    case .mergingOfOtherFormat(let file, let format):
      "--merge-parallel merges edges, and '\(file)' becomes \(format.name), which has claims and no edges; leave it out"
    case .columnsOfOtherFormat(let file, let format):
      "--with adds columns, and '\(file)' becomes \(format.name), which has claims and no columns; leave it out"
    case .safetyWithoutTable:
      "--safe-csv works only with CSV, and none is written here; leave it out, or add --format csv"
    case .markWithoutTable:
      "--excel works only with CSV, and none is written here; leave it out, or add --format csv"
    case .streamWithoutFormat:
      "standard output has no extension that tells the format; name it with --as, as in --as graphml"
    case .twoFilesInAStream(let format):
      "\(format.name) is two files, and standard output is one; name a file, or another format"
    case .resultWithoutFormat:
      "standard output has no extension that tells the format; name it with --as csv or --as json"
    case .unknownResultFormat(let file):
      "'\(file)' ends neither in .csv nor in .json; --out tells the format by the extension"
    }
  }
}
