#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command beside a real gnome-keyring of its own, unlocked with $COUNTERSIGN_TEST_KEYRING_PASSWORD: private HOME,
# runtime folder and session bus, so that nobody's own keyring is touched.  with-keyring.sh COMMAND [ARGUMENT...]
# Ends with 77 (skipped) where gnome-keyring or dbus-run-session is missing, or with 1 under COUNTERSIGN_REQUIRE_ALL=1.
set -eu
for needed in gnome-keyring-daemon dbus-run-session gdbus secret-tool; do
    command -v "$needed" >/dev/null && continue
    echo "The keychain tests were not run: $needed is missing (packaging/setup-debian.sh installs it)." >&2
    [ "${COUNTERSIGN_REQUIRE_ALL:-0}" = 1 ] && exit 1
    exit 77
done

private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
mkdir -m 700 "$private/home" "$private/run"
unset DISPLAY WAYLAND_DISPLAY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
export HOME="$private/home" XDG_RUNTIME_DIR="$private/run" XDG_CURRENT_DESKTOP=GNOME
export COUNTERSIGN_TEST_KEYRING_PASSWORD="${COUNTERSIGN_TEST_KEYRING_PASSWORD:-for tests only}"

dbus-run-session -- bash -c '
    printf %s "$COUNTERSIGN_TEST_KEYRING_PASSWORD" |
        gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
    status=0
    "$@" || status=$?
    # The daemon, or one that the bus has started since, goes with the session.
    daemon=$(gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
        --method org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets 2>/dev/null |
        sed -n "s/^(uint32 \([0-9]*\),)$/\1/p")
    [ -z "$daemon" ] || kill "$daemon" || true
    exit "$status"' keyring "$@"
