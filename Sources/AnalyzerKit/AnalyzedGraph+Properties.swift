extension AnalyzedGraph {
  /// The values of one property of entities.
  public struct PropertyValues: Sendable {
    /// The value of each entity as a text, indexed by vertex.
    ///
    /// It is the best founded of several, `nil` where there is none.
    public let texts: [String?]

    /// How many entities have several values.
    public let severalValued: Int
  }

  /// What claims and graph files say of a property of entities.
  ///
  /// Of what is claimed, values count that somebody asserts and nobody of these has revised. In a
  /// plug-in it needs ``ColumnNeeds/properties``.
  ///
  /// - Throws: ``AnalysisError/unknownProperty(_:known:)`` where no entity has it.
  /// - Complexity: O(V + claims of properties).
  public func values(ofProperty name: String) throws(AnalysisError) -> PropertyValues {
    try source.values(ofProperty: name)
  }

  /// The values of all properties.
  package var properties: EntityProperties { source.properties() }
}
