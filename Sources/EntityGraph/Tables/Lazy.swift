import Synchronization

/// A value that is made when it is first asked for, and kept.
package final class Lazy<Value: Sendable>: Sendable {
  private let made: Mutex<Value?>
  private let source: (@Sendable () -> Value)?

  package init(_ value: Value? = nil) {
    made = Mutex(value)
    source = nil
  }

  /// A value that is had from `source`, however else it could be made.
  init(from source: @escaping @Sendable () -> Value) {
    made = Mutex(nil)
    self.source = source
  }

  /// What was made, if anything.
  var known: Value? { made.withLock { $0 } }

  package func value(_ make: () throws -> Value) rethrows -> Value {
    try made.withLock { kept in
      if let kept { return kept }
      let value = try source?() ?? make()
      kept = value
      return value
    }
  }
}
