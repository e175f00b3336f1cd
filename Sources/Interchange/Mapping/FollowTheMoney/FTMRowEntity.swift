/// What each row makes of an entity of a query, with what is the same in all rows looked up before.
struct FTMRowEntity {
  struct Property {
    let mapped: FTMMappedProperty
    let number: Int32

    /// How its texts are cleaned, among those of the mapper.
    let cleaning: Int

    /// The entity that it refers to, among those of the query; `nil` for a value.
    let reference: Int?

    /// The texts that are the same in every row.
    let literals: [Int32]

    /// Whether it names the entity.
    let isName: Bool
  }

  let name: String
  let schema: Int32

  /// In the order of their names.
  let properties: [Property]

  /// The property that takes the names of those which are referred to; `nil` where there is none.
  let namesMentioned: Int32?

  /// The properties without which a row does not make it.
  let required: [Property]
}
