/// A stack for handlers of signals, for a thread that has used up its own.
@unsafe package struct SignalStack {
  private static let size = 1 << 16

  private var before: stack_t
  private let memory: UnsafeMutableRawPointer?

  /// Gives it to the thread.
  package init() {
    var (before, stack) = unsafe (stack_t(), stack_t())
    unsafe stack.ss_size = numericCast(Self.size)
    unsafe stack.ss_sp = malloc(Self.size)
    unsafe sigaltstack(&stack, &before)
    unsafe (self.before, memory) = unsafe (before, stack.ss_sp)
  }

  /// Gives the thread the one that it had.
  package mutating func remove() {
    unsafe sigaltstack(&before, nil)
    unsafe free(memory)
  }
}
