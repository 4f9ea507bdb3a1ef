#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The migrations and the rules text load into a real PostgreSQL as they stand, and their constraints refuse there by
# name. A private cluster on a private socket.  postgres_schema.sh MIGRATIONS_FOLDER
# Ends with 77 (skipped) where PostgreSQL is missing, or with 1 under COUNTERSIGN_REQUIRE_ALL=1.
set -euo pipefail
migrations=$1

missing() {
    echo "The schema was not loaded into PostgreSQL: $1 (packaging/setup-debian.sh installs it)." >&2
    [ "${COUNTERSIGN_REQUIRE_ALL:-0}" = 1 ] && exit 1
    exit 77
}
bin=$(find /usr/lib/postgresql/*/bin -name initdb -printf '%h\n' 2>/dev/null | sort -V | tail -1) || true
[ -n "$bin" ] || missing "there is no /usr/lib/postgresql/*/bin/initdb"
command -v psql >/dev/null || missing "there is no psql"
as_server=()
if [ "$(id -u)" = 0 ]; then # the server refuses to be root
    id postgres >/dev/null 2>&1 || missing "there is no account “postgres” to run the server as"
    as_server=(setpriv --reuid postgres --regid postgres --clear-groups env HOME=/nonexistent)
fi

cluster=$(mktemp -d)
stop() {
    "${as_server[@]}" "$bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$cluster"
}
trap stop EXIT
[ "$(id -u)" != 0 ] || chown postgres "$cluster"
cd "$cluster"
"${as_server[@]}" "$bin/initdb" -D "$cluster/data" -U postgres --auth=trust --encoding=UTF8 --locale=C --no-sync >/dev/null
"${as_server[@]}" "$bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -w -t 60 start \
    -o "-k $cluster -c listen_addresses='' -c fsync=off -c max_connections=10" >/dev/null || { cat "$cluster/log" >&2; exit 1; }
sql() { psql -X -q -v ON_ERROR_STOP=1 -h "$cluster" -U postgres -d postgres "$@" 2>&1; }

loaded=0
for file in "$migrations"/[0-9][0-9][0-9][0-9]_*.sql; do
    [ -e "$file" ] || { echo "There is no migration in $migrations" >&2; exit 1; }
    sql --single-transaction -f "$file" || { echo "FAILED: $(basename "$file") does not load into PostgreSQL" >&2; exit 1; }
    loaded=$((loaded + 1))
done
echo "$loaded migrations loaded into $("$bin/postgres" --version)"

failed=0
takes() { # WHAT SQL
    local said
    said=$(sql -c "$2") || { echo "FAILED: $1 was refused: $said" >&2; failed=$((failed + 1)); }
}
refuses() { # WHAT CONSTRAINT SQL
    local said
    if said=$(sql -c "$3"); then
        echo "FAILED: $1 was accepted" >&2
        failed=$((failed + 1))
    elif [[ $said != *"constraint \"$2\""* ]]; then
        echo "FAILED: $1 was refused, but not by $2: $said" >&2
        failed=$((failed + 1))
    fi
}
digest() { printf '%064d' "$1"; }
h() { printf "decode('%064d', 'hex')" "$1"; }

takes "the genesis" "INSERT INTO record VALUES (0, NULL, 1, $(h 0), 'ann', 'workspace.create', 'workspace:w', '{}', 'c0', 's', $(h 10))"
takes "the next record" "INSERT INTO record VALUES (1, 0, 2, $(h 10), 'ann', 'person.add', 'person:P2', '{}', 'c1', 's', $(h 11))"
refuses "a command id used twice" record_cmd "INSERT INTO record VALUES (2, 1, 3, $(h 11), 'ann', 'person.add', 'person:P3', '{}', 'c1', 's', $(h 12))"
refuses "a record after the wrong hash" record_follows "INSERT INTO record VALUES (2, 1, 3, $(h 99), 'ann', 'person.add', 'person:P3', '{}', 'c2', 's', $(h 12))"
refuses "a gap in the ledger" record_seq "INSERT INTO record VALUES (3, 1, 3, $(h 11), 'ann', 'person.add', 'person:P3', '{}', 'c2', 's', $(h 12))"

takes "people" "INSERT INTO person VALUES ('P1', 0), ('P2', 1), ('P3', 2), ('P4', 3)"
takes "logins, one person with two" "INSERT INTO login VALUES ('ann', 'P1', 0), ('ben', 'P2', 1), ('cyd', 'P3', 2), ('dot', 'P4', 3), ('cyd2', 'P3', 4)"
takes "a model of tier high" "INSERT INTO model VALUES ('local', 'churn', 'high', 'P1', '', 5, 5)"
takes "a version by ann" "INSERT INTO version VALUES ('local', 'churn', '1.0.0', '$(digest 1)', 'P1', 'ann', 1, 1, '', '{}', 6, 6, NULL, NULL)"
remote() { # NUMBER SEMVER
    echo "INSERT INTO version VALUES ('local', 'churn', '$1', '$(digest 1)', 'P1', 'ann', 1, 1, '', '{}', 100 + $1, 6, NULL, NULL, $2)"
}
takes "a version without a SemVer of its own" "$(remote 2 NULL)"
takes "a version with one" "$(remote 3 "'1.4.0'")"
refuses "a SemVer that is given twice" version_semver "$(remote 4 "'1.4.0'")"
takes "the environment production" "INSERT INTO environment VALUES ('production', 'production', '[]', 0, 0)"
request() { # ID ASKER_PERSON ASKER_LOGIN REASON
    echo "INSERT INTO request VALUES ('$1', 'version', 'local', 'churn', '1.0.0', '$(digest 1)', 'production', 'production', 'high',
        NULL, NULL, NULL, 'P1', '$2', '$3', '$4', 0, 7, 7, 8, 'b', 1, 'in-review', NULL)"
}
refuses "a request with hardly a reason" request_reason "$(request R0 P2 ben '   short   ')"
refuses "a request under somebody else's login" request_asker "$(request R0 P2 ann 'a reason that is long enough')"
takes "a request by ben" "$(request R1 P2 ben 'a reason that is long enough')"
decision() { # SEQ PERSON LOGIN
    echo "INSERT INTO decision VALUES ($1, 'R1', 'b', 1, 'P1', 'P2', '$2', '$3', 'ml', 'approve', 'looked at all of it', 9, '', NULL)"
}
refuses "an approval by the author" core.four-eyes.author "$(decision 8 P1 ann)"
refuses "an approval by the asker" core.four-eyes.asker "$(decision 8 P2 ben)"
refuses "an approval that names another author" decision_request \
    "INSERT INTO decision VALUES (8, 'R1', 'b', 1, 'P4', 'P2', 'P1', 'ann', 'ml', 'approve', 'looked at all of it', 9, '', NULL)"
takes "an approval by cyd" "$(decision 8 P3 cyd)"
refuses "a second approval by the same person under a second login" core.one-slot "$(decision 9 P3 cyd2)"
takes "an approval by dot" "$(decision 9 P4 dot)"
rollout() { # SEQ BY_LOGIN BY_PERSON APPROVALS
    echo "INSERT INTO rollout VALUES ($1, 'promote', 'local', 'churn', '1.0.0', '$(digest 1)', 'production', 'production', 'high', 'P1',
        'R1', NULL, NULL, $4, '$2', '$3', 'go live', 10, 0, 0, 'live', NULL)"
}
refuses "a promotion to production without an approval" core.approval "$(rollout 10 ben P2 'NULL, NULL, NULL, NULL, NULL, NULL')"
refuses "a promotion of tier high with one approval" core.approval.high "$(rollout 10 ben P2 "8, 'P3', 'approve', NULL, NULL, NULL")"
refuses "a promotion of tier high with one approval counted twice" core.approval.high "$(rollout 10 ben P2 "8, 'P3', 'approve', 8, 'P3', 'approve'")"
refuses "a promotion on an approval that was never given" rollout_second_approval "$(rollout 10 ben P2 "8, 'P3', 'approve', 7, 'P4', 'approve'")"
refuses "a promotion by the author" core.promoter "$(rollout 10 ann P1 "8, 'P3', 'approve', 9, 'P4', 'approve'")"
takes "a promotion with two approvals" "$(rollout 10 ben P2 "8, 'P3', 'approve', 9, 'P4', 'approve'")"
refuses "a second use of the same request" rollout_request_once "$(rollout 11 ben P2 "8, 'P3', 'approve', 9, 'P4', 'approve'")"
refuses "a waiver by the author" core.four-eyes.waiver \
    "INSERT INTO waiver VALUES ('W1', 'R1', 'local', 'churn', '1.0.0', 'production', 'auc', 'P1', 'P2', 'P1', 'ann', 99, 'a reason that is long enough', 12, 12)"

[ "$failed" = 0 ] || { echo "$failed checks failed" >&2; exit 1; }
echo "Every constraint asked refused by its name."
