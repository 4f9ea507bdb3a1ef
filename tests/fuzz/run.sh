#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets and runs each for a minute (or the seconds given), two at a time.  run.sh [SECONDS]
# What they learn stays in build/asan/corpus; an input that fails is left in build/asan and named.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-60}
command -v clang++ >/dev/null || { echo "clang++ is missing; packaging/setup-debian.sh installs it." >&2; exit 1; }
cmake --preset asan >/dev/null
cmake --build --preset asan --target fuzz-targets
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1

run() {
    local name=$1 seeds=build/asan/seeds/$1 corpus=build/asan/corpus/$1
    shift
    rm -rf "$seeds"
    mkdir -p "$seeds" "$corpus"
    for file in "$@"; do cp "$file" "$seeds/$(echo "$file" | tr / _)"; done
    # The published ledger: whole, and line by line.
    [ "$name" != ledger ] || { grep '^{"' core/ledger/README.md | tee "$seeds/whole" | split -l 1 - "$seeds/line-"; }
    if build/asan/tests/fuzz/fuzz-$name -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=65536 -verbosity=0 -print_final_stats=1 \
        -artifact_prefix="build/asan/$name-" "$corpus" "$seeds" >"build/asan/$name.log" 2>&1; then
        echo "fuzz-$name: $(sed -n 's/^stat::number_of_executed_units: *//p' "build/asan/$name.log") inputs in $seconds s, nothing found"
    else
        tail -40 "build/asan/$name.log"
        echo "fuzz-$name: FAILED, see above and build/asan/$name-*"
        return 1
    fi
}

failed=0
pair() { wait "$1" || failed=1; wait "$2" || failed=1; }
run policy resources/policies/*.yaml & first=$!
run evidence tests/data/evidence/*/*.xml tests/data/evidence/*/*.json packaging/sample/models/*/*/*.json & second=$!
pair $first $second
run ledger & first=$!
run registry packaging/sample/models/*/*/*.json & second=$!
pair $first $second
exit $failed
