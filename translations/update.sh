#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the .ts files of a folder up to the words that the screens have now.  update.sh LUPDATE FOLDER
# What is no longer said leaves the files; what was said a little differently keeps its translation as a proposal.
set -eu
lupdate=$1
folder=$(cd "$2" && pwd)
cd "$(dirname "$0")/.."
for words in "$folder"/countersign_*.ts; do
    only=()
    [ "${words##*_}" = en.ts ] && only=(-pluralonly)        # English needs its plurals only
    "$lupdate" -silent "${only[@]}" -locations none -no-obsolete -I . -source-language en ui app/console -ts "$words"
done
