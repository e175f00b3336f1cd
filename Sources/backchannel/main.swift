import BackchannelCommand

Backchannel.main()
