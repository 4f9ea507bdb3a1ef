#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Countersign and opens its console on a sample workspace, made at the first time. Without a display every page
# is drawn in light and dark into ./screenshots instead.  open-console.sh
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/setup-debian.sh --quiet
echo "Building (the first time takes some minutes) …"
cmake --preset release -DCOUNTERSIGN_TESTS=OFF >/dev/null
cmake --build --preset release --target countersign countersign-console
program=$PWD/build/release/app/cli/countersign
console=$PWD/build/release/app/console/countersign-console

sample="${XDG_DATA_HOME:-$HOME/.local/share}/countersign/sample"
if [ ! -e "$sample" ]; then
    echo "Making the sample workspace in $sample …"
    mkdir -p "$(dirname "$sample")"
    # One that was left half-way would be opened the next time.
    "$program" init "$sample" --sample || { rm -rf "$sample"; exit 1; }
fi

if [ -n "${WAYLAND_DISPLAY:-}" ] || [ -n "${DISPLAY:-}" ]; then
    echo "Opening the console on $sample"
    exec "$console" "$sample"
fi
echo "There is no display: the pages are drawn on a virtual one …"
mkdir -p screenshots
xvfb-run --auto-servernum --server-args="-screen 0 1600x1000x24" bash -c '
    openbox >/dev/null 2>&1 &
    manager=$!
    status=0
    "$@" || status=$?
    kill "$manager" 2>/dev/null || true
    exit "$status"' screen "$console" "$sample" --as cara --screenshots "$PWD/screenshots"
echo "Every page in light and dark: $PWD/screenshots"
