/// An analyzer of a library that ended the process before this one.
package struct CrashedAnalyzer: Error, CustomStringConvertible {
  package let name: String

  package init(_ name: String) { self.name = name }

  package var description: String { "the analyzer '\(name)' crashed or took too long" }
}
