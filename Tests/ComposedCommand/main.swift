import BackchannelCommand

Backchannel.main(adding: [Coverage.self])
