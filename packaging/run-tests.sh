#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Countersign and runs every test; ctest's own summary comes last.  run-tests.sh [CMake options, as -DX=Y]
# COUNTERSIGN_REQUIRE_ALL=1 makes a test fail that would otherwise be skipped for want of a part (CI does).
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/setup-debian.sh --quiet
echo "Building (the first time takes some minutes) …"
cmake --preset dev "$@" >/dev/null
cmake --build --preset dev
exec ctest --preset dev --parallel "$(nproc)"
