#include <stdint.h>

/// Asks the processor to bring the cache line at an address, which it may do or not; nothing is read,
/// so any address will do.
static inline void prefetch(uintptr_t address) { __builtin_prefetch((const void *)address); }
