import BackchannelCommand

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

signal(SIGPIPE, SIG_IGN)
exit(Backchannel.run(Array(CommandLine.arguments.dropFirst())))
