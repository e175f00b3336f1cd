/// A name that neither an analyzer nor a plug-in has.
struct UnknownPlugin: Error, Hashable {
  let name: String
}

extension UnknownPlugin: CustomStringConvertible {
  var description: String {
    "there is no analyzer or plug-in '\(name)' among those found; name the file that it is in with --plugin, as in 'backchannel plugin check \(name) --plugin \(name).so'"
  }
}
