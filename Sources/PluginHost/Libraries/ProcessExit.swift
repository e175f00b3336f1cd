import LibC

#if !canImport(Darwin)
/// Stands before the function of the C library of the same name, so that a library that ends the process
/// at once does not go unnoticed.
///
/// A call that does not go through the loader's table of names, such as one of the system itself, is not
/// seen.
///
/// - Parameter status: The exit status.
@c(_exit)
public func endProcessAtOnce(_ status: CInt) -> Never {
  CrashGuard.processEnds()
  _Exit(status)
}
#endif
