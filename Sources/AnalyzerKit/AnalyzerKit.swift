// An author of an analyzer imports this module alone.
@_exported public import EntityGraph
@_exported public import GraphKernels
