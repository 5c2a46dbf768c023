#!/bin/sh
# Runs after an install when the Node of the lockfile does not start. On Linux it needs libatomic, which a bare Debian lacks and
# no npm package brings.
set -eu

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  echo 'Installing libatomic1, which the Node of the lockfile needs.'
  export DEBIAN_FRONTEND=noninteractive
  apt-get update --quiet
  apt-get install --yes --quiet --no-install-recommends libatomic1
  exec node --version
fi

cat >&2 <<'TEXT'

The Node that Rostra runs on does not start on this machine; the line above says why. If it names libatomic, install that:
  Debian, Ubuntu:  sudo apt-get install libatomic1
  Fedora:          sudo dnf install libatomic
and run the command again.
TEXT
exit 1
