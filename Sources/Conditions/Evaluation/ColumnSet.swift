import Spelling

/// The columns of whatever a condition is about.
package protocol ColumnSet: Sendable {
  /// What the rows are, as "entities".
  var subject: String { get }
  var rowCount: Int { get }

  /// The names of all columns, those that every graph has first.
  var names: [String] { get }

  /// The column called `name`; `nil` where there is none.
  func column(named name: String) throws -> (any ConditionColumn)?

  /// What has a column of this name instead, as "relations"; `nil` where nothing has.
  func others(with name: String) -> String?
}

extension ColumnSet {
  /// The column that a word names.
  ///
  /// - Throws: ``ConditionError`` where there is none, in the condition `text` at the word.
  package func column(_ word: Word, in text: String) throws -> any ConditionColumn {
    do throws(ConditionError.Problem) {
      return try found(word.text)
    } catch {
      throw ConditionError(error, in: text, at: word.range)
    }
  }

  private func found(_ name: String) throws(ConditionError.Problem) -> any ConditionColumn {
    do {
      if let column = try column(named: name) { return column }
    } catch let problem as ConditionError.Problem {
      throw problem
    } catch {
      throw .refused("\(error)")
    }
    if let others = others(with: name) {
      throw .columnOfOthers(name, of: others, not: subject)
    }
    throw .unknownColumn(name, of: subject, nearest: name.nearest(in: names))
  }
}
