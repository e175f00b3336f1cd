import AnalyzerKit
import Questions
import Wording

/// What an error says to one who types commands: the same, with the options by which to mend it.
enum ErrorText {
  static func sentence(_ error: any Error) -> String {
    switch error {
    case let error as InputError: error.remedy.map { "\(error.fault); \($0)" } ?? "\(error)"
    case let error as PolicyError: error.remedy.map { "\(error.fault); \($0)" } ?? "\(error)"
    case let error as AnalysisError: error.remedy.map { "\(error) \($0)" } ?? "\(error)"
    default: "\(error)"
    }
  }

  /// A sentence, and the lines of a list or of a program behind it, as standard error shows them.
  static func printed(_ text: String) -> String {
    let lines = "backchannel: \(text)".lines
    return TerminalStyle.printed([lines[0]] + lines.dropFirst().flatMap(listed))
  }

  /// A line of a list in lines that fit the terminal, those behind the first under its second column;
  /// what a program said, which is further in, stays as it is.
  private static func listed(_ line: String) -> [String] {
    let width = Terminal.errors.width
    guard line.displayWidth > width, !line.hasPrefix("    "),
      let gap = line.dropFirst(2).firstRange(of: "  ")
    else {
      return [line]
    }
    let rest = line[gap.upperBound...].drop { $0 == " " }
    let start = line.distance(from: line.startIndex, to: rest.startIndex)
    let indent = width - start < 20 ? 4 : line.prefix(start).displayWidth
    return String(rest).wrapped(to: max(20, width - start)).enumerated().map { number, text in
      (number == 0 ? String(line.prefix(start)) : String(repeating: " ", count: indent)) + text
    }
  }
}

extension AnalysisError {
  /// The option to mend it with, at the end of its sentence.
  fileprivate var remedy: String? {
    guard case .wrongNumberOfEntities = self else { return nil }
    return "with --about"
  }
}

extension InputError {
  fileprivate var remedy: String? {
    switch self {
    case .noCase: "make one with 'backchannel import FACTS', or say where the facts are with --in"
    case .noFolder: "make it, or name another case with --case"
    case .unwritableCase:
      "change the permissions of the file and its folder, or name another case with --case"
    case .noSuchFile(let path) where Self.table(besides: path) == nil:
      "--in takes a case, a facts file, a folder of facts or a graph file"
    case .folderOfGraphFiles(_, let file): "name each graph file, such as --in \(file)"
    default: nil
    }
  }
}

extension PolicyError {
  fileprivate var remedy: String? {
    switch self {
    case .notASource(_, let isOnly):
      "\(isOnly ? "--only" : "--without") takes a document or a source"
    case .notAChannel: "--channel takes a channel"
    case .nothingToShow: "leave out --show, or use --kind"
    case .avoidedEnd: "take it out of --avoid"
    case .avoidedStop: "take it out of --via or --avoid"
    case .nothingAround: "add --around ENTITY"
    default: nil
    }
  }
}
