# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is exported to be read or printed, checked by readers that are not ours: Python's csv, openssl, poppler.
report_test.py PROGRAM CONSOLE"""
import csv, os, re, shutil, subprocess, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from governed import WHY, Program, adopt, ask, folder, independent, make_live, people, register  # noqa: E402
from story_test import policy  # noqa: E402


def openssl(file):
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", file + ".pub", "-rawin", "-in", file, "-sigfile", file + ".sig"]
    return command, subprocess.run(command, capture_output=True, text=True, timeout=60).returncode


def alter(file):
    with open(file, "ab") as more:
        more.write(b" ")


def governed(program):
    people(program)
    adopt(program, policy("loan-high"))
    program.ok("mia", "model", "add", "loan-approval", "--tier", "high")
    register(program, "loan-approval@1.0.0", card=True)
    asked = ask(program, "loan-approval@1.0.0")
    program.ok("cara", "reject", asked["request"], "--seen", asked["binding"], "--reason", "=HYPERLINK(\"http://evil.example\",\"see\") is how the first report begins")


def as_table(program, where):
    file = os.path.join(where, "decisions.csv")
    wanted = [r["seq"] for r in program.ok(None, "log", "--action", "decision", "--limit", "1000")["records"]]
    answer = program.write("rita", "export", "audit", "--filter", "action:decision", "--format", "csv", "--out", file)
    assert answer["format"] == "csv" and answer["records"] == answer["matched"] == len(wanted) and not answer["slice"], answer
    made = program.ok(None, "log", "--limit", "1")["records"][0]
    assert (made["actor"], made["action"], made["payload"]["filter"], made["payload"]["records"]) == ("rita", "export.made", "action:decision", len(wanted)), made
    with open(file, newline="", encoding="utf-8") as lines:
        assert "\r\n" in lines.read() and not lines.seek(0)
        rows = list(csv.DictReader(lines))
    assert [int(row["record"]) for row in rows] == wanted, rows                      # same filter, same order
    assert {row["state"] for row in rows} == {"sealed"}, rows
    assert any(row["reason"].startswith("'=HYPERLINK(") for row in rows) and not any(v[:1] in "=+-@\t\r\0" for row in rows for v in row.values() if v), rows
    command, code = openssl(file)
    assert code == 0
    alter(file)
    assert openssl(file)[1] != 0


def as_slice(program, where):
    file = os.path.join(where, "part.jsonl")
    answer = program.ok("ann", "export", "audit", "--filter", "action:decision|evidence", "--out", file)
    assert answer["slice"] and answer["records"] > answer["matched"], answer
    checked = program.ok(None, "verify", file)
    assert checked["result"] == "holds" and checked["slice"] and checked["records"] == answer["records"], checked
    code, said = independent(file)[:2]
    assert code == 0, said
    program.refused("ann", 2, "export.model", "export", "audit", "--model", "loan-approval", "--filter", "actor:ann", "--out", file)
    program.refused("ann", 2, "filter.field", "export", "audit", "--filter", "aktor:ann", "--out", file)


def as_report(program, where):
    file = os.path.join(where, "audit report.pdf")
    before = program.ok(None, "log", "--limit", "1")["records"][0]["seq"]
    answer = program.ok("rita", "export", "audit", "--filter", "model:loan-approval", "--format", "pdf", "--out", file, timeout=240)
    assert answer["seq"] == before + 1 and answer["signed"] and answer["recorded"] and answer["holds"], answer
    made = program.ok(None, "log", "--limit", "1")["records"][0]
    assert (made["actor"], made["action"], made["payload"]["format"]) == ("rita", "export.made", "pdf"), made
    command, code = openssl(file)
    assert code == 0, command
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True, timeout=60).stdout
    for said in ("Audit report", f"as #{answer['seq']} of the ledger", "The ledger holds", "model:loan-approval", "openssl pkeyutl -verify", f"{answer['records']} of "):
        assert said in text, (said, text[:3000])
    for record in program.ok(None, "log", "--limit", "1000")["records"]:
        if record["payload"].get("model") == "loan-approval":
            assert re.search(rf"^ *{record['seq']} +20", text, re.M), record["seq"]
    listed = subprocess.run(["pdfdetach", "-list", file], capture_output=True, text=True, check=True, timeout=60).stdout
    assert f"{answer['attached']} embedded files" in listed, listed
    out = os.path.join(where, "detached")
    os.mkdir(out)
    subprocess.run(["pdfdetach", "-saveall", "-o", out, file], check=True, capture_output=True, timeout=60)
    names = os.listdir(out)
    assert "ledger.jsonl" in names and "E1-metrics.json" in names and any(n.startswith("case-") for n in names), names
    assert program.ok(None, "verify", os.path.join(out, "ledger.jsonl"))["result"] == "holds"
    assert independent(os.path.join(out, "ledger.jsonl"))[0] == 0
    alter(file)
    assert openssl(file)[1] != 0
    program.refused("rita", 2, "filter.field", "export", "audit", "--filter", "aktor:ann", "--format", "pdf", "--out", file, timeout=240)
    program.refused("rita", 1, "file.write", "export", "audit", "--format", "pdf", "--out", os.path.join(where, "no", "such", "a.pdf"), timeout=240)


def auditor(program, where):
    """Exporting is the one thing an auditor writes."""
    for words in (("model", "add", "mine", "--tier", "low"), ("request", "loan-approval@1.0.0", "--to", "staging", "--reason", WHY), ("policy", "propose", policy("default-high"))):
        program.refused("rita", 6, "core.duty", *words)


def main(binary, console):
    for needed in ("openssl", "pdftotext", "pdfdetach"):
        if not shutil.which(needed):
            print(f"{needed} is not installed")
            sys.exit(1 if os.environ.get("COUNTERSIGN_REQUIRE_ALL") == "1" else 77)
    with folder() as where:
        program = Program(binary, where)
        program.environment["PATH"] = os.path.dirname(console) + os.pathsep + program.environment["PATH"]
        governed(program)
        for part in (as_table, as_slice, as_report, auditor):
            part(program, where)
            print(part.__name__, "holds", flush=True)
        assert program.ok(None, "verify", "--replay")["result"] == "holds"


if __name__ == "__main__":
    main(*sys.argv[1:3])
