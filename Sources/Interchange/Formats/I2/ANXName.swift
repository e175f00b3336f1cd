/// The elements and attributes of a chart of Analyst's Notebook.
enum ANXName: String, CaseIterable {
  case chartItem = "ChartItem"
  case entity = "Entity"
  case link = "Link"
  case card = "Card"

  /// An attribute of an item, and the name of a link's or an entity's in another list.
  case attribute = "Attribute"
  case subItem = "SubItem"
  case timeZone = "TimeZone"

  // How an entity is drawn
  case icon = "Icon"
  case event = "Event"
  case theme = "Theme"
  case box = "Box"
  case circle = "Circle"
  case textBlock = "TextBlock"
  case iconStyle = "IconStyle"
  case eventStyle = "EventStyle"
  case themeStyle = "ThemeStyle"
  case boxStyle = "BoxStyle"
  case circleStyle = "CircleStyle"
  case textBlockStyle = "TextBlockStyle"
  case linkStyle = "LinkStyle"

  // What a chart defines
  case gradeOne = "GradeOne"
  case gradeTwo = "GradeTwo"
  case gradeThree = "GradeThree"
  case string = "String"
  case strength = "Strength"
  case entityType = "EntityType"
  case linkType = "LinkType"
  case attributeClass = "AttributeClass"

  // Attributes
  case id = "Id"
  case label = "Label"
  case description = "Description"
  case entityID = "EntityId"
  case identity = "Identity"
  case firstEnd = "End1Id"
  case secondEnd = "End2Id"
  case arrowStyle = "ArrowStyle"
  case type = "Type"
  case entityTypeReference = "EntityTypeReference"
  case linkTypeReference = "LinkTypeReference"
  case strengthReference = "StrengthReference"
  case attributeClassReference = "AttributeClassReference"
  case value = "Value"
  case name = "Name"
  case text = "Text"
  case summary = "Summary"
  case prefix = "Prefix"
  case suffix = "Suffix"
  case dotStyle = "DotStyle"
  case visible = "Visible"
  case dateSet = "DateSet"
  case timeSet = "TimeSet"
  case dateTime = "DateTime"
  case dateTimeDescription = "DateTimeDescription"
  case sourceReference = "SourceReference"
  case sourceType = "SourceType"
  case gradeOneIndex = "GradeOneIndex"
  case gradeTwoIndex = "GradeTwoIndex"
  case gradeThreeIndex = "GradeThreeIndex"
}

extension XMLElement where Name == ANXName {
  /// The text of an attribute that is not empty.
  func words(_ name: ANXName) -> String? {
    self[name].map(\.trimmingBlanks).flatMap { $0.isEmpty ? nil : $0 }
  }

  func isTrue(_ name: ANXName) -> Bool { self[name].map { $0 == "true" || $0 == "1" } ?? false }
}
