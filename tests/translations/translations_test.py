#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the screens.  translations_test.py words SOURCE LUPDATE: the .ts files have every word that the code has, and
no other.  translations_test.py complete SOURCE [LANGUAGE]: every language says all of them, with every plural form, the same
place-holders, a mnemonic where there is one, and white space as in the source."""
import collections, pathlib, re, shutil, subprocess, sys, tempfile, xml.etree.ElementTree as xml

LANGUAGES = {"de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1}           # how many plural forms Qt asks each for
SINGULAR_IS_ONE = {"de", "en", "es"}                                # there the first form is said of 1 alone, so it may spell it

Message = collections.namedtuple("Message", "context source comment plural")


def messages(file):
    for context in xml.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            yield Message(context.findtext("name"), message.findtext("source"), message.findtext("comment") or "", message.get("numerus") == "yes"), message.find("translation")


def words(source, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        for file in (source / "translations").glob("countersign_*.ts"):
            shutil.copy(file, folder)
        run = subprocess.run([source / "translations" / "update.sh", lupdate, folder], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True)
        faults = [f"lupdate: {line}" for line in run.stdout.splitlines() if line.strip()]
        for language in LANGUAGES:
            name = f"countersign_{language}.ts"
            before, after = ({message for message, _ in messages(folder / name)} for folder in (source / "translations", pathlib.Path(folder)))
            faults += [f"{name} lacks {m.context}: {m.source!r}" for m in sorted(after - before)]
            faults += [f"{name} still has {m.context}: {m.source!r}" for m in sorted(before - after)]
    return faults, "build the target `translations` and translate what is new"


def places(text):
    return set(re.findall(r"%(?:L?\d{1,2}|L?n)", text))


def mnemonic(text):
    return bool(re.search(r"&[^\s&]", text.replace("&&", "")))


def ends(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def faults_of(language, message, translation):
    forms = [form.text or "" for form in translation.findall("numerusform")] if message.plural else [translation.text or ""]
    if translation.get("type") in ("unfinished", "vanished", "obsolete") or not all(form.strip() for form in forms):
        yield "is not finished"
        return
    if message.plural and len(forms) != LANGUAGES[language]:
        yield f"has {len(forms)} plural forms instead of {LANGUAGES[language]}"
    for index, form in enumerate(forms):
        wanted, got = places(message.source), places(form)
        spelled = message.plural and index == 0 and language in SINGULAR_IS_ONE
        if got != wanted and not (spelled and got == wanted - {"%n"}):
            yield f"has {sorted(got)} where the source has {sorted(wanted)}: {form!r}"
        if mnemonic(form) != mnemonic(message.source):
            yield f"differs in having a mnemonic: {form!r}"
        if ends(form) != ends(message.source):
            yield f"begins or ends with other white space: {form!r}"
        if message.source.endswith("…") != form.endswith("…"):
            yield f"differs in saying … at its end: {form!r}"


def complete(source, languages):
    faults = []
    for language in languages:
        name = f"countersign_{language}.ts"
        faults += [f"{name}, {message.context}: {message.source!r} {fault}" for message, translation in messages(source / "translations" / name)
                   for fault in faults_of(language, message, translation)]
    return faults, "open the file in Qt Linguist, or edit it"


def main():
    source = pathlib.Path(sys.argv[2])
    faults, mend = words(source, sys.argv[3]) if sys.argv[1] == "words" else complete(source, sys.argv[3:] or LANGUAGES)
    for fault in faults[:60]:
        print(fault)
    if faults:
        sys.exit(f"{len(faults)} in all; {mend}")
    print("all said" if sys.argv[1] == "complete" else "every word is there")


if __name__ == "__main__":
    main()
