# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The people, policies and really trained models of the sample, brought into a new workspace by single commands."""
import os, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.join(HERE, "..", "..", "packaging", "sample")
VERIFIER = os.path.join(HERE, "..", "ledger", "verify_export.py")
sys.path.insert(0, os.path.join(HERE, "..", "reliability"))
from program import Program, command_id, folder  # noqa: E402, F401

WHY = "Read the metrics by group and the test report; they hold for what is asked."


def model_file(version, *names):
    """A file of "loan-approval@1.0.0" in the sample."""
    return os.path.join(SAMPLE, "models", *version.split("@"), *names)


def people(program):
    program.init()
    for login, *duties in (("mia", "author"), ("ben", "engineer"), ("cara", "approver:ml"), ("dev", "approver:risk"), ("eva", "policy-owner"), ("filip", "policy-owner"), ("rita", "auditor")):
        program.person(login, *duties)


def adopt(program, path):
    """Eva proposes, Filip countersigns."""
    asked = program.write("eva", "policy", "propose", path)
    return program.write("filip", "approve", asked["request"], "--seen", asked["binding"], "--reason", WHY)


def register(program, version, evidence=True, card=False):
    model, number = version.split("@")
    answer = program.write("mia", "register", model, number, model_file(version, "model"), "--metadata", model_file(version, "metadata.json"))
    if evidence:
        program.write("mia", "evidence", "add", version, model_file(version, "evidence", "metrics.json"), model_file(version, "evidence", "tests.xml"))
    if card:
        program.write("mia", "card", "import", version, model_file(version, "card.md"))
    return answer


def ask(program, version, to="production", *more):
    return program.ok("ben", "request", version, "--to", to, "--reason", "It ranks better than what is live on the same holdout rows", *more)


def approve(program, asked, *logins):
    for login in logins:
        seen = program.ok(login, "show", asked["request"])["binding"]
        program.ok(login, "approve", asked["request"], "--seen", seen, "--reason", WHY)


def make_live(program, version, *logins, to="production"):
    asked = ask(program, version, to)
    approve(program, asked, *logins)
    return program.ok("ben", "promote", asked["request"])


def independent(file, *more):
    """What the script that shares no code with the program says: its exit status and words."""
    done = subprocess.run([sys.executable, VERIFIER, file, *more], capture_output=True, text=True, timeout=240)
    assert done.returncode in (0, 1), done.stderr
    return done.returncode, done.stdout


def both(program, file, exit_code, *checkpoint):
    """The program without any workspace and the script agree on an export."""
    code, answer, _ = program.run(None, "verify", file, *checkpoint)
    other, words = independent(file, *checkpoint)
    assert code == exit_code and other == (1 if exit_code else 0), (file, code, answer, other, words)
    assert (answer["result"] == "holds") == (exit_code == 0) and bool(answer["faults"]) == (exit_code != 0), answer
    return answer
