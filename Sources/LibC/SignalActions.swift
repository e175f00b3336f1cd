/// Has a function called where a signal comes, while all others are held back, on a stack that is there
/// where the thread has used up its own.
package func signalAction(_ body: @escaping @convention(c) (CInt) -> Void) -> sigaction {
  var action = sigaction()
  #if canImport(Darwin)
  unsafe action.__sigaction_u.__sa_handler = body
  #elseif canImport(Musl)
  unsafe action.__sa_handler.sa_handler = body
  #else
  unsafe action.__sigaction_handler.sa_handler = body
  #endif
  unsafe sigfillset(&action.sa_mask)
  action.sa_flags = CInt(SA_ONSTACK)
  return action
}

/// The address of what is called where a signal comes; that of no function where the system does something
/// by itself.
package func handlerAddress(_ action: sigaction) -> Int {
  #if canImport(Darwin)
  unsafe unsafeBitCast(action.__sigaction_u.__sa_handler, to: Int.self)
  #elseif canImport(Musl)
  unsafe unsafeBitCast(action.__sa_handler.sa_handler, to: Int.self)
  #else
  unsafe unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
  #endif
}

/// Whether a function is called where the signal comes.
package func callsFunction(_ action: sigaction) -> Bool {
  ![SIG_DFL, SIG_IGN].map { unsafe unsafeBitCast($0, to: Int.self) }.contains(
    handlerAddress(action))
}

/// Has SIGALRM come after so many seconds; never for 0.
package func setAlarmTimer(seconds: Int) {
  var timer = itimerval()
  timer.it_value.tv_sec = seconds
  #if canImport(Glibc)
  unsafe setitimer(CInt(bitPattern: ITIMER_REAL.rawValue), &timer, nil)
  #else
  unsafe setitimer(CInt(ITIMER_REAL), &timer, nil)
  #endif
}

/// A number that no other running thread has.
package var threadNumber: UInt {
  #if canImport(Glibc)
  pthread_self()
  #else
  UInt(bitPattern: pthread_self())
  #endif
}
