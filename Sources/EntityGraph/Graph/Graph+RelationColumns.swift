extension Graph {
  /// The id of a relation, by its number.
  public func relationID(_ relation: Int) -> Relation.ID { Relation.ID(relations.ids[relation]) }

  /// The rating of a relation, by its number; cheaper than the whole ``relation(_:)``.
  public func rating(ofRelation relation: Int) -> Rating { relations.rating(relation) }

  /// How many independent sources assert a relation, by its number.
  public func independentSources(ofRelation relation: Int) -> Int {
    relations.independentSources(relation)
  }

  /// Whether a relation only follows from an event, by its number.
  public func isProjection(relation: Int) -> Bool { relations.isProjection(relation) }

  /// When a relation was or held, by its number.
  public func validity(ofRelation relation: Int) -> Validity { relations.validity(relation) }

  /// The properties of a relation itself, by its number, in order of names.
  public func attributes(ofRelation relation: Int) -> ArraySlice<Attribute> {
    relations.attributes(relation)
  }
}
