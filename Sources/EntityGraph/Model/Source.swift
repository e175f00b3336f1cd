/// Who told us: an entity's id, a document's id, or a name that is no entity.
public enum Source {
  /// The id or the name of a source, such as `times-of-israel` or `an Israeli diplomat`.
  public typealias ID = Identifier<Source>
}
