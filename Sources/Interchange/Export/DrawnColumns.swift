import EntityGraph

/// What a file tells of how its nodes or edges are drawn, apart from what it tells of them.
struct DrawnColumns {
  /// The columns that tell where nodes stand and how large they are.
  static let placeNames = ["x", "y", "z", "size"]

  /// The colours, indexed by the file's rows; empty where it tells none.
  private(set) var colors: [Color?] = []

  /// The columns that tell where nodes stand and how large they are.
  private(set) var places: [ExportColumn] = []

  /// All other columns.
  private(set) var rest: [Column]

  init(ofNodes columns: [Column]) {
    self.init(ofEdges: columns)
    places = rest.filter(Self.isPlace).map {
      ExportColumn(name: $0.name, meaning: .place, cells: $0.cells)
    }
    rest.removeAll(where: Self.isPlace)
  }

  init(ofEdges columns: [Column]) {
    rest = columns
    let drawn = columns.indices.filter { columns[$0].isOfDrawing }
    let channels = ["r", "g", "b"].compactMap { name in drawn.first { columns[$0].name == name } }
    if channels.count == 3, let colors = Self.colors(channels.map { columns[$0].cells }) {
      self.colors = colors
      for place in channels.sorted(by: >) { rest.remove(at: place) }
    } else if let place = drawn.first(where: { ["color", "colour"].contains(columns[$0].name) }),
      case .texts(let cells) = columns[place].cells
    {
      let ofTexts = (0..<cells.texts.count).map { Color(cells.texts[$0]) }
      colors = cells.codes.map { $0 == TextCells.absent ? nil : ofTexts[Int($0)] }
      rest.remove(at: place)
    }
  }

  private static func isPlace(_ column: Column) -> Bool {
    guard column.isOfDrawing, placeNames.contains(column.name) else { return false }
    return column.cells.type == .numbers || column.cells.type == .wholeNumbers
  }

  /// The colours of channels; `nil` where some row has no three bytes, nor nothing.
  private static func colors(_ channels: [Cells]) -> [Color?]? {
    var colors: [Color?] = []
    colors.reserveCapacity(channels[0].count)
    for row in 0..<channels[0].count {
      let bytes = channels.compactMap { $0.byte(row) }
      guard bytes.count == 3 else {
        guard channels.allSatisfy({ $0.text(row) == nil }) else { return nil }
        colors.append(nil)
        continue
      }
      colors.append(Color(red: bytes[0], green: bytes[1], blue: bytes[2]))
    }
    return colors
  }
}

extension Cells {
  fileprivate func byte(_ row: Int) -> UInt8? {
    switch self {
    case .wholeNumbers(let cells): cells[row].flatMap { UInt8(exactly: $0) }
    case .numbers(let cells): cells[row].flatMap { UInt8(exactly: $0) }
    case .texts, .flags: nil
    }
  }
}

extension [Color?] {
  /// The colours as a column, where there are some.
  var columns: [ExportColumn] {
    guard contains(where: { $0 != nil }) else { return [] }
    let texts = TextCellsBuilder(map { $0?.description }).cells
    return [ExportColumn(name: "color", meaning: .color, cells: .texts(texts))]
  }
}

extension [Color?] {
  /// Takes in the colours of one file.
  mutating func set(_ given: [Color?], of part: RowOrigins.Part, rowCount: Int) {
    guard !given.isEmpty else { return }
    if isEmpty { self = Array(repeating: nil, count: rowCount) }
    part.forEachRow { row, source in
      if let color = given[source] { self[row] = color }
    }
  }
}
