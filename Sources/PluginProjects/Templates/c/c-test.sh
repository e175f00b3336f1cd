#!/bin/sh
# Builds the plug-in, judges it by every law, and asks it about a graph of which the answer is known.
set -eu
cd "$(dirname "$0")"
backchannel=${BACKCHANNEL:-backchannel}
"$backchannel" plugin build
"$backchannel" plugin check NAME --plugin NAME.so
printf 'source,target\na,b\nb,c\n' >test.csv
trap 'rm -f test.csv' EXIT
answer=$("$backchannel" analyze NAME least=2 --plugin NAME.so --in test.csv --format csv)
case $answer in
*b*2*) echo "test: passed" ;;
*) echo "test: b alone has 2 relations, and the answer was: $answer" >&2 && exit 1 ;;
esac
