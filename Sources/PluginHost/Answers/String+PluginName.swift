extension String {
  /// Whether it can be typed as the name of an analyzer or a setting.
  var isPluginName: Bool {
    first != "-" && !isEmpty
      && utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
