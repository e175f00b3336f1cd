/// What ends a line of text.
enum LineBreak {
  case lineFeed, carriageReturn, both, endOfFile

  var bytes: [UInt8] {
    switch self {
    case .lineFeed: [0x0A]
    case .carriageReturn: [0x0D]
    case .both: [0x0D, 0x0A]
    case .endOfFile: []
    }
  }
}
