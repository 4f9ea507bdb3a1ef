#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what building, testing and picturing Countersign needs on Debian 12 and 13.  setup-debian.sh [--quiet]
# Where everything is there already it asks neither apt nor the network. COUNTERSIGN_SKIP_SETUP=1 leaves it all to you.
set -euo pipefail
quiet=no
[ "${1:-}" = --quiet ] && quiet=yes
say() { [ "$quiet" = yes ] || echo "$@"; }
[ "${COUNTERSIGN_SKIP_SETUP:-0}" = 1 ] && { say "Set-up is left out, as COUNTERSIGN_SKIP_SETUP asks."; exit 0; }

packages=(
    # building
    g++ cmake ninja-build ccache mold pkg-config git ca-certificates
    qt6-base-dev qt6-svg-dev qt6-charts-dev qt6-tools-dev qt6-l10n-tools qtkeychain-qt6-dev libssl-dev libsqlite3-dev libyaml-cpp-dev libmd4c-dev libcli11-dev
    # running; the keychain is loaded by name, so nothing else asks for libsecret
    libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 qt6-translations-l10n libsecret-1-0 gnome-keyring
    fontconfig fonts-inter fonts-jetbrains-mono fonts-dejavu-core
    # testing: readers that are not ours, a keyring, a screen, the accessibility tree, a second database engine, a fuzzer
    catch2 sqlite3 openssl poppler-utils python3 dbus dbus-bin dbus-daemon libsecret-tools libglib2.0-bin
    xvfb xauth openbox xdotool at-spi2-core python3-gi gir1.2-atspi-2.0
    clang postgresql postgresql-client mandoc bash-completion locales procps
)
if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system. Install the like of these by hand, then set COUNTERSIGN_SKIP_SETUP=1:" >&2
    echo "  ${packages[*]}" >&2
    exit 1
fi
# clang's sanitizers are named by its version; since Debian 13 the SVG image formats are a package of their own, and what
# Qt Charts needs of OpenGL to be built with no longer is one.
release=$(. /etc/os-release && echo "${VERSION_ID:-}")
if [ "${release:-13}" = 12 ]; then packages+=(libclang-rt-14-dev libqt6opengl6-dev); else packages+=(libclang-rt-19-dev qt6-svg-plugins); fi

# dpkg-query fails when it has never heard of one of them; on a new machine that is the ordinary case.
installed=$({ dpkg-query -W -f '${Package} ${db:Status-Status}\n' "${packages[@]}" 2>/dev/null || true; } | sed -n 's/ installed$//p' | sort -u)
missing=$(comm -23 <(printf '%s\n' "${packages[@]}" | sort -u) <(echo "$installed"))
if [ -z "$missing" ]; then
    say "Everything needed is installed."
    exit 0
fi

as_root=()
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing, and installing them needs root (there is no sudo here). As root, run:" >&2
        echo "  apt-get install --no-install-recommends" $missing >&2
        exit 1
    fi
    echo "Installing packages with sudo:" $missing
    as_root=(sudo)
fi
say "Installing:" $missing
# The tests make PostgreSQL clusters of their own; no server is to start on this machine because of them.
if ! { dpkg-query -W -f '${db:Status-Status}' postgresql-common 2>/dev/null || true; } | grep -qx installed; then
    "${as_root[@]}" mkdir -p /etc/postgresql-common/createcluster.d
    echo "create_main_cluster = false   # written by Countersign's set-up; remove to have the default cluster" |
        "${as_root[@]}" tee /etc/postgresql-common/createcluster.d/countersign.conf >/dev/null
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
apt() { "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 "$@" </dev/null >"$log" 2>&1; }
if ! apt update || ! apt install -y --no-install-recommends $missing; then
    tail -20 "$log" >&2
    echo "The packages could not be installed; the reason is above." >&2
    exit 1
fi
say "Everything needed is installed now."
