import BackchannelCommand

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

exit(Backchannel.run(Array(CommandLine.arguments.dropFirst())))
