#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Countersign and installs it below a prefix, /usr/local unless one is given.  install.sh [PREFIX]
set -euo pipefail
prefix=$(realpath -m "${1:-/usr/local}")
cd "$(dirname "$0")/.."

packaging/setup-debian.sh --quiet
echo "Building (the first time takes some minutes) …"
cmake --preset release -DCOUNTERSIGN_TESTS=OFF -DCMAKE_INSTALL_PREFIX="$prefix" >/dev/null
cmake --build --preset release

# The nearest folder that exists decides whether this account may write there.
there=$prefix
while [ ! -e "$there" ]; do there=$(dirname "$there"); done
if [ -w "$there" ]; then
    cmake --install build/release
elif command -v sudo >/dev/null; then
    echo "Installing into $prefix with sudo"
    sudo cmake --install build/release
else
    echo "This account may not write to $prefix and there is no sudo. Give a folder of your own: packaging/install.sh ~/.local" >&2
    exit 1
fi
echo "Installed below $prefix; try: $prefix/bin/countersign --help"
