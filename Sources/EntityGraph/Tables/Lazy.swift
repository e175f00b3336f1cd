import Synchronization

/// A value that is made when it is first asked for, and kept.
package final class Lazy<Value: Sendable>: Sendable {
  private let made: Mutex<Value?>

  package init(_ value: Value? = nil) { made = Mutex(value) }

  /// What was made, if anything.
  var known: Value? { made.withLock { $0 } }

  package func value(_ make: () throws -> Value) rethrows -> Value {
    try made.withLock { kept in
      if let kept { return kept }
      let value = try make()
      kept = value
      return value
    }
  }
}
