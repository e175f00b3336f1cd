graph [
  directed 1
  node [ id 1 label "Ann &#233;" graphics [ x 1.5 ] ]
  node [ id 2 label "Bob" ]
  edge [ source 1 target 2 value -0.5 ]
]
