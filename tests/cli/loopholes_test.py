# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways round the rules, and answers that were not true, tried from outside through the real program. loopholes_test.py PROGRAM"""
import os, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from governed import WHY, Program, ask, folder, make_live, model_file, people, register  # noqa: E402


def version(program, number):
    program.ok("mia", "register", "trial", number, program.file(f"{number}.bin", b"weights " + number.encode()))
    program.ok("mia", "evidence", "add", "trial@" + number, model_file("tumour-check@1.0.0", "evidence", "tests.xml"))
    return "trial@" + number


def prepare(program):
    people(program)
    program.person("zoe", "approver:risk")
    program.ok("mia", "model", "add", "trial", "--tier", "low")
    version(program, "1.0.0")


def class_of_an_environment(program):
    """What was asked for or made live without approvals never finds itself in production."""
    for name in ("asked", "served", "unused"):
        program.ok("ann", "env", "set", name, "--class", "experimental")
    program.ok("ben", "request", "trial@1.0.0", "--to", "asked", "--reason", "Nobody has to approve this")
    served = program.ok("ben", "request", "trial@1.0.0", "--to", "served", "--reason", "Nobody has to approve this")
    program.ok("ben", "promote", served["request"])
    for name in ("asked", "served"):
        program.refused("ann", 6, "core.environment.class", "env", "set", name, "--class", "production")
        program.ok("ann", "env", "set", name, "--target", "none")
    program.ok("ann", "env", "set", "unused", "--class", "production")


def pipes(program):
    """A pipe that nobody writes to is refused, never waited for."""
    pipe = os.path.join(program.folder, "pipe")
    os.mkfifo(pipe)
    for login, code, *words in (("eva", "policy.file", "policy", "check", pipe), ("eva", "policy.file", "policy", "test", pipe), ("eva", "policy.file", "policy", "explain", pipe),
                                ("eva", "policy.file", "policy", "propose", pipe), ("mia", "policy.file", "gate", "trial@1.0.0", "--to", "staging", "--policy", pipe),
                                ("mia", "card.file", "card", "import", "trial@1.0.0", pipe), ("mia", "evidence.file", "evidence", "add", "trial@1.0.0", pipe),
                                ("mia", "metadata.file", "register", "trial", "1.9.0", program.file("other.bin", "x"), "--metadata", pipe),
                                (None, "export.file", "verify", pipe), (None, "checkpoint.file", "verify", "--checkpoint", pipe)):
        answer = program.refused(login, 2, code, *words, timeout=20)
        assert answer["mend"], answer


def main(binary):
    with folder() as where:
        program = Program(binary, where)
        prepare(program)
        for part in (class_of_an_environment, pipes):
            part(program)
            print(part.__name__, "holds", flush=True)
        assert program.ok(None, "verify", "--replay")["result"] == "holds"


if __name__ == "__main__":
    main(sys.argv[1])
