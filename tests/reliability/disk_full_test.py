# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk: a sentence, exit 1, a readable workspace, and after room was made a retry that doubles nothing."""
import os, subprocess, sys

from program import Program, command_id, folder, skip


def main(binary):
    with folder() as where:
        if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", where], capture_output=True).returncode != 0:
            skip("a small file system of its own cannot be mounted here (needs root)")
        try:
            story(Program(binary, where), where)
        finally:
            subprocess.run(["umount", "-l", where], check=True)


def fill(path):
    with open(path, "wb", buffering=0) as out:
        for size in (1 << 16, 1 << 12, 1):
            try:
                while out.write(bytes(size)) == size:
                    pass
            except OSError:
                pass


def story(program, where):
    program.init()
    program.ok("ann", "model", "add", "churn", "--tier", "low")
    small = program.file("small.bin", b"x" * 1000)
    program.ok("ann", "register", "churn", "1.0.0", small)
    big = os.path.join("/dev/shm", f"countersign-big-{os.getpid()}")
    with open(big, "wb") as out:
        out.write(os.urandom(9 << 20))
    try:
        before = program.head()
        code, answer, _ = program.run("ann", "register", "churn", "2.0.0", big)
        assert code == 1 and answer["code"] == "disk.full" and answer["mend"], answer
        assert program.head() == before
        assert os.listdir(os.path.join(program.workspace, "tmp")) == []
    finally:
        os.remove(big)

    # The ballast lets refusals be few: writes go on until it is used, then each is refused with the sentence.
    filler = os.path.join(where, "filler")
    refused, id_, number = None, None, 0
    for number in range(400):
        fill(filler + str(number))
        id_ = command_id()
        code, answer, talk = program.run("ann", "--command-id", id_, "model", "add", f"m{number}", "--tier", "low")
        if code != 0:
            refused = answer
            break
    assert refused and code == 1 and refused["code"] == "disk.full" and "full" in refused["text"] and refused["mend"], (code, refused, talk)
    count = len(program.ok(None, "model", "list")["rows"])
    assert program.ok(None, "version", "list")["rows"]
    assert program.ok(None, "verify")["result"] == "holds"
    for name in os.listdir(where):
        if name.startswith("filler"):
            os.remove(os.path.join(where, name))
    again = program.ok("ann", "--command-id", id_, "model", "add", f"m{number}", "--tier", "low")
    assert not again["repeated"] and program.ok("ann", "--command-id", id_, "model", "add", f"m{number}", "--tier", "low")["repeated"]
    assert len(program.ok(None, "model", "list")["rows"]) == count + 1
    assert program.ok(None, "verify", "--replay")["result"] == "holds"
    print(f"refused after {number} more commands, readable, whole after room was made")


if __name__ == "__main__":
    main(sys.argv[1])
