/// How a program wants its columns.
enum ColumnCarrier: String, CaseIterable, Sendable {
  /// As bytes, behind the line.
  case columns

  /// As lines of JSON, for languages that read no bytes; this takes some twenty times as long.
  case lines = "jsonl"
}
