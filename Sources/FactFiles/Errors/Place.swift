/// Where something stands in a facts file.
public struct Place: Hashable, Sendable {
  public let file: String

  /// 0 when the whole file is meant.
  private let lineNumber: Int32
  private let columnNumber: Int32

  /// Counted from 1; `nil` when the whole file is meant.
  public var line: Int? { lineNumber == 0 ? nil : Int(lineNumber) }

  /// In characters, counted from 1; `nil` when the whole file is meant.
  public var column: Int? { columnNumber == 0 ? nil : Int(columnNumber) }

  public init(file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    lineNumber = Int32(clamping: line ?? 0)
    columnNumber = Int32(clamping: column ?? 0)
  }
}

extension Place: Comparable {
  /// Orders by file, line and column.
  public static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

extension Place: CustomStringConvertible {
  public var description: String {
    guard let line, let column else { return file }
    return "\(file):\(line):\(column)"
  }
}

/// A value with the place where it stands.
package struct Located<Value> {
  package let value: Value
  package let place: Place

  package init(value: Value, place: Place) { (self.value, self.place) = (value, place) }
}

extension Located: Sendable where Value: Sendable {}

package typealias Word = Located<String>
