#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a screen of its own: Xvfb with a window manager, a private session bus and the accessibility service, in
# a folder that is removed afterwards. It ends what it started, and nothing else.  with-display.sh COMMAND [ARGUMENT...]
# Ends with 77 (skipped) where a part is missing, or with 1 under COUNTERSIGN_REQUIRE_ALL=1.
set -eu
launcher=
for place in /usr/libexec /usr/lib/at-spi2-core /usr/lib; do
    [ -x "$place/at-spi-bus-launcher" ] && launcher=$place/at-spi-bus-launcher && break
done
missing=$(for needed in Xvfb openbox xdotool dbus-daemon dbus-run-session gdbus; do command -v "$needed" >/dev/null || echo "$needed"; done)
[ -n "$launcher" ] || missing="$missing at-spi-bus-launcher"
if [ -n "$missing" ]; then
    echo "The window tests were not run: missing are" $missing "(packaging/setup-debian.sh installs them)." >&2
    [ "${COUNTERSIGN_REQUIRE_ALL:-0}" = 1 ] && exit 1
    exit 77
fi

private=$(mktemp -d)
screen= manager=
ended() {
    [ -z "$manager" ] || kill "$manager" 2>/dev/null || true
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    wait
    rm -rf "$private"
}
trap ended EXIT
trap 'exit 143' TERM INT HUP
mkdir -m 700 "$private/home" "$private/run"
unset WAYLAND_DISPLAY XAUTHORITY XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS
unset QT_QPA_PLATFORM QT_SCALE_FACTOR QT_STYLE_OVERRIDE
export HOME="$private/home" XDG_RUNTIME_DIR="$private/run" XDG_SESSION_TYPE=x11

# Xvfb takes the first number that is free and says which, when it is ready to be used. -noreset: else it
# starts anew when its last client leaves, and may throw out whoever is just connecting.
mkfifo "$private/number"
Xvfb -noreset -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$private/number" >"$private/xvfb.log" 2>&1 &
screen=$!
if ! read -r -t 60 number <"$private/number"; then
    echo "Xvfb did not start:" >&2
    cat "$private/xvfb.log" >&2
    exit 1
fi
export DISPLAY=":$number"
openbox >"$private/openbox.log" 2>&1 &
manager=$!
# It is there when the root window says how many desktops it keeps; windows that come before would not be made active.
deadline=$((SECONDS + 60))
until xdotool get_num_desktops >/dev/null 2>&1; do
    if ! kill -0 "$manager" 2>/dev/null || [ "$SECONDS" -ge "$deadline" ]; then
        echo "The window manager did not start:" >&2
        cat "$private/openbox.log" >&2
        exit 1
    fi
    sleep 0.1
done

export QT_QPA_PLATFORM=xcb QT_ACCESSIBILITY=1 QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
status=0
dbus-run-session -- bash -c '
    launcher=$1
    shift
    "$launcher" --launch-immediately >/dev/null 2>&1 &
    service=$!
    trap "kill $service 2>/dev/null || true; wait $service || true" EXIT
    trap "exit 143" TERM INT HUP
    gdbus wait --session --timeout 60 org.a11y.Bus
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress >/dev/null
    "$@"' accessibility "$launcher" "$@" || status=$?
if [ "$status" != 0 ] && ! kill -0 "$manager" 2>/dev/null; then
    echo "The window manager ended meanwhile:" >&2
    cat "$private/openbox.log" >&2
fi
exit "$status"
