#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the commands of README.md as they stand there, one after the other, with a real keychain; only what a person would
# copy from an earlier answer (PUBLIC_KEY, BINDING) is filled in.  with-keyring.sh readme.sh SOURCE_FOLDER PROGRAM_FOLDER
set -euo pipefail
source=$1
PATH=$2:$PATH
# The real files of the sample stand for the reader's own.
cd "$HOME"
cp -r "$source/packaging/sample/models/loan-approval/1.0.0/model" model
cp -r "$source/packaging/sample/models/loan-approval/1.1.0/model" model-2
cp "$source/packaging/sample/models/loan-approval/1.0.0/evidence/"{metrics.json,tests.xml} .

commands=$(sed -n '/^```sh$/,/^```$/{/^```/!p}' "$source/README.md")
[ "$(grep -c '^countersign ' <<<"$commands")" -ge 20 ] || { echo "README.md has lost its commands" >&2; exit 1; }
public_key='' binding='' ran=0
while IFS= read -r line <&3; do
    line=${line//PUBLIC_KEY/$public_key}
    line=${line//BINDING/$binding}
    status=0
    eval "$line" >answer 2>&1 </dev/null || status=$?
    if [ "$status" != 0 ]; then
        echo "README.md: “$line” ended with $status:" >&2
        cat answer >&2
        exit 1
    fi
    case $line in
        *"key new"*) public_key=$(head -1 answer) ;;
        *" show "*) binding=$(sed -n 's/^ *binding \([0-9a-f]\{64\}\)$/\1/p' answer) ;;
    esac
    ran=$((ran + 1))
done 3<<<"$commands"

live=$(countersign live)
[[ $live == *production*1.0.0*live* ]] || { echo "production does not serve 1.0.0:"; echo "$live"; exit 1; } >&2
[[ $live == *staging*1.0.0*live* ]] || { echo "staging was not rolled back to 1.0.0:"; echo "$live"; exit 1; } >&2
[ "$(stat -c %a ben.pem)" = 600 ] || { echo "ben.pem is open to others" >&2; exit 1; }
echo "$ran lines of README.md did what they say."
