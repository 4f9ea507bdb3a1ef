# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The man page and the completion say what the program's own --help says.  docs_test.py PROGRAM SOURCE-DIR"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

program, source = sys.argv[1], Path(sys.argv[2])
wrong = []


def out(*words):
    return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60, check=False).stdout


def same(what, has, wants):
    if has != wants:
        wrong.append(f"{what}: missing {sorted(wants - has)}, too many {sorted(has - wants)}")


def options_of(text):
    return set(re.findall(r"^\s+(?:-\w,)?(--[a-z][a-z-]*)", text, re.M))


general = out(program, "--help")
verbs = re.findall(r"^  (\S.{17}) \S", general.split("\nVerbs:\n", 1)[1], re.M)
helped = {v.strip(): options_of(out(program, *v.split(), "--help")) - {"--help"} for v in verbs}
assert len(helped) > 20 and helped["gate"], "the help is not read right"
for_writes = {"--command-id", "--dry-run"}
global_options = set(re.findall(r"--[a-z][a-z-]*", general.split("\nGlobal,", 1)[1])) | {"--version"}

man = (source / "packaging/man/countersign.1").read_text()
sections = dict(re.findall(r"^\.Sh ([A-Z ]+)\n(.*?)(?=^\.Sh |\Z)", man, re.M | re.S))
documented = {}
for head, body in re.findall(r"^\.It Ic ([^\n]*)\n(.*?)(?=^\.It Ic |\Z)", sections["VERBS"], re.M | re.S):
    documented[head.split(" Ar ")[0]] = {"-" + o for o in re.findall(r"^\.It Fl (-[a-z-]+)", body, re.M)}
same("verbs of the man page", set(documented), set(helped))
same("global options of the man page", {"-" + o for o in re.findall(r"^\.It Fl (-[a-z-]+)", sections["OPTIONS"], re.M)}, global_options)
for verb in documented.keys() & helped.keys():
    same(f"man page, {verb}", documented[verb], helped[verb])
same("exit codes of the man page", set(re.findall(r"^\.It (\d+)$", sections["EXIT STATUS"], re.M)), {str(i) for i in range(11)})

version = out(program, "--version").split()[-1]
pages = [source / "packaging/man" / name for name in ("countersign.1", "countersign-console.1")]
for page in pages:
    if f'.Os "Countersign {version}"' not in page.read_text():
        wrong.append(f"{page.name} is not of version {version}")

completion = source / "packaging/completions/countersign.bash"


def completed(*words):
    script = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _countersign; printf "%s\\n" "${COMPREPLY[@]}"'
    return set(out("bash", "-c", script, "bash", str(completion), "countersign", *words).split())


same("completed verbs", completed(""), {v.split()[0] for v in helped})
same("completion of ap", completed("ap"), {"approve"})
same("completion of gate --t", completed("gate", "--t"), {"--to"})
families = {v.split()[0] for v in helped if " " in v}
for family in families:
    same(f"second words of {family}", completed(family, ""), {v.split()[1] for v in helped if v.startswith(family + " ")})
for verb, wanted in helped.items():
    has = completed(*verb.split(), "--")
    # A verb that writes nothing refuses these two.
    writes = "writes nothing" not in out(program, *verb.split(), "--dry-run", "--workspace", os.devnull)
    same(f"completion of {verb}", has - for_writes, wanted | (global_options - for_writes))
    if has & for_writes and (has & for_writes != for_writes or not writes):
        wrong.append(f"completion of {verb}: --command-id and --dry-run belong together, and to verbs that write")

if shutil.which("mandoc"):
    for page in pages:
        told = out("mandoc", "-T", "lint", "-W", "warning", str(page))
        if told:
            wrong.append(told)
else:
    print("mandoc is not installed: the form of the man pages was not checked.")
    if os.environ.get("COUNTERSIGN_REQUIRE_ALL") == "1":
        wrong.append("mandoc is missing, and everything is required")

print("\n".join(wrong) or f"{len(helped)} verbs are documented and completed as the program has them.")
sys.exit(1 if wrong else 0)
