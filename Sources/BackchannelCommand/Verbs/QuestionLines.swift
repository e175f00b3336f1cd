import LibC
import Questions

/// The lines of a file, or of standard input, each read when it is asked for.
struct QuestionLines {
  private var isFirst = true

  /// A file takes the place of standard input, which nothing reads any more.
  init(of file: String) throws(QueryError) {
    guard file != PassingInput.standardInput else { return }
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0, FileKind(file) == .folder { throw .folder(file) }
    guard descriptor >= 0, dup2(descriptor, STDIN_FILENO) >= 0 else {
      throw .unreadable(file, reason: unsafe String(cString: strerror(errno)))
    }
    close(descriptor)
  }

  /// The next line, without the mark that some editors put before the first.
  mutating func next() -> String? {
    defer { isFirst = false }
    let line = readLine()
    return isFirst && line?.first == "\u{FEFF}" ? line.map { String($0.dropFirst()) } : line
  }
}
