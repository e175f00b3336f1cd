import CPluginInterface

/// What an analyzer of a plug-in says that it answers with.
enum AnswerKind: String, CaseIterable, Sendable {
  case scores
  case relationScores = "relation-scores"
  case groups, paths, table
}

extension AnswerKind {
  /// The kind that `bc_analyzer.answer` stands for.
  init?(code: UInt32) {
    switch Int(code) {
    case BC_SCORES: self = .scores
    case BC_RELATION_SCORES: self = .relationScores
    case BC_GROUPS: self = .groups
    case BC_PATHS: self = .paths
    case BC_TABLE: self = .table
    default: return nil
    }
  }

  /// Its name in a sentence.
  var name: String {
    self == .relationScores ? "scores of relations" : self == .table ? "a table" : rawValue
  }
}
