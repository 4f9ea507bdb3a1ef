# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where answers and files go: pipes, devices, full disks and terminals; a reader who may not write; words that come from
elsewhere.  outputs_test.py PROGRAM"""
import json, os, socket, stat, subprocess, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from governed import Program, folder  # noqa: E402

NOBODY = 65534


def shell(program, login, line, **more):
    """`line` as a shell runs it, with the program's words before; gives exit, output, errors."""
    words = " ".join([program.binary, *(["--key-file", program.key(login)] if login else []), "--workspace", program.workspace])
    done = subprocess.run(["bash", "-c", "set -o pipefail; " + line.replace("CS", words)], capture_output=True, env=program.environment, stdin=subprocess.DEVNULL, timeout=60, **more)
    return done.returncode, done.stdout, done.stderr.decode()


def own_device(path, name, minor):
    """Were the program wrong, it would replace a device: root gets one made here, others a link to one that they cannot replace."""
    try:
        if os.geteuid() == 0:
            os.mknod(path, 0o666 | stat.S_IFCHR, os.makedev(1, minor))
            os.close(os.open(path, os.O_WRONLY))
        else:
            os.symlink("/dev/" + name, path)
        return True
    except OSError:
        return False


def nodes(program):
    """What is no file is refused before anything is recorded, nobody waits, and it stays what it is."""
    pipe, sock, place = (os.path.join(program.folder, name) for name in ("pipe", "socket", "place"))
    os.mkfifo(pipe)
    os.mkdir(place)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(sock)
        for target in (pipe, sock, place):
            kind = stat.S_IFMT(os.lstat(target).st_mode)
            for words in (("export", "audit", "--out", target), ("export", "audit", "--format", "csv", "--out", target), ("export", "audit", "--model", "m", "--out", target),
                          ("checkpoint", "--out", target), ("gate", "m@1.0.0", "--to", "sandbox", "--junit", target), ("gate", "m@1.0.0", "--to", "sandbox", "--summary", target)):
                program.refused("ann", 2, "file.kind", *words, timeout=20)
                assert stat.S_IFMT(os.lstat(target).st_mode) == kind, (words, target)
            code, answer, _ = program.run(None, "key", "new", "--out", target, timeout=20)
            assert (code, answer["code"]) == (2, "file.kind") and stat.S_IFMT(os.lstat(target).st_mode) == kind, answer
    # The signature's own name counts as well.
    seal = os.path.join(program.folder, "list.csv.sig")
    os.mkfifo(seal)
    program.refused("ann", 2, "file.kind", "export", "audit", "--format", "csv", "--out", seal[:-4], timeout=20)
    assert stat.S_ISFIFO(os.lstat(seal).st_mode)
    for device, minor, code in (("null", 3, 0), ("full", 7, 1)):
        link = os.path.join(program.folder, device)
        if not own_device(link, device, minor):
            print("no device of our own can be made here: not tried", device)
            continue
        for words in (("checkpoint",), ("export", "audit"), ("export", "audit", "--format", "csv")):
            got, answer, _ = program.run("ann", *words, "--out", link)
            assert got == code and (not code or answer["code"] == "file.write"), (device, words, answer)
        assert stat.S_ISCHR(os.stat(link).st_mode) and not os.path.exists(link + ".sig"), device
    precious = program.file("precious.txt", "precious")
    code, answer, _ = program.run("ann", "checkpoint", "--out", os.path.join(program.folder, "no", "such", "file"))
    assert (code, answer["code"]) == (1, "file.write"), answer
    program.ok("ann", "checkpoint", "--out", precious)
    assert open(precious, encoding="utf-8").read().startswith("countersign/")


def full(program):
    """An answer that cannot be written is a failure that says so; a reader that has read enough is none."""
    for line in ("CS log", "CS --json log", "CS verify", "CS live", "CS --help", "CS --version", "CS --json verify", "CS policy --help"):
        code, _, talk = shell(program, None, line + " > /dev/full")
        assert code == 1 and "could not be written" in talk and "[output.write]" in talk, (line, code, talk)
        code, _, talk = shell(program, None, line + " >&-")
        assert code == 1 and "[output.write]" in talk, (line, code, talk)
    code, _, talk = shell(program, None, "CS --json show R99 > /dev/full")
    assert code == 9 and "[output.write]" in talk, (code, talk)
    code, _, talk = shell(program, "ann", "CS model add told --tier low > /dev/full")
    assert code == 1 and "stands" in talk and program.ok(None, "model", "show", "told")["tier"] == "low", (code, talk)
    for number in range(40):
        program.ok("ann", "model", "set", "told", "--description", str(number) * 200)
    for line in ("CS --json log --limit 1000 | head -c 10", "CS log --limit 1000 | head -0"):
        code, _, talk = shell(program, None, line)
        assert code == 0 and not talk, (line, code, talk)


def reader(program):
    """Somebody who may read the folder and not write it reads all; with records that wait in the log beside it, he is told why not."""
    os.chmod(program.folder, 0o755)
    for where, _, names in os.walk(program.workspace):
        os.chmod(where, 0o755)
        for name in names:
            os.chmod(os.path.join(where, name), 0o644)
    who = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
    home = {**program.environment, "HOME": "/nonexistent", "XDG_STATE_HOME": "/nonexistent/state"}

    def read(*words):
        done = subprocess.run(program.arguments(None, words), capture_output=True, env=home, stdin=subprocess.DEVNULL, timeout=60, **who)
        return done.returncode, json.loads(done.stdout)

    if os.geteuid() != 0:
        os.chmod(program.workspace, 0o555)
    assert not os.path.exists(os.path.join(program.workspace, "workspace.db-wal"))
    before = sorted(os.listdir(program.workspace))
    for words in (("log", "--limit", "1"), ("live",), ("verify", "--replay"), ("model", "list"), ("queue",)):
        code, answer = read(*words)
        assert code == 0 and answer["schema"] != "countersign.error/1", (words, answer)
    assert sorted(os.listdir(program.workspace)) == before
    os.chmod(program.workspace, 0o755)
    waiting = os.path.join(program.workspace, "workspace.db-wal")
    with open(waiting, "wb") as log:
        log.write(b"\0" * 4096)
    os.chmod(waiting, 0o600)
    if os.geteuid() != 0:
        os.chmod(program.workspace, 0o555)
        os.chmod(waiting, 0)
    code, answer = read("log")
    assert (code, answer["code"]) == (6, "storage.read-only") and "workspace.db-wal" in answer["text"], answer
    os.chmod(program.workspace, 0o755)
    os.remove(waiting)


def words(program):
    """Control characters reach no terminal, bytes that are no text no record, and what is given but empty is not left out."""
    for word in ("a\x1b[31mred", "a\x01b", "a\u202eb", "a\x85b"):
        for line in (("show", word), ("verify", "/tmp/" + word), ("register", "m", word, "/etc/hostname"), ("model", "set", "m", "--owner", word), ("model", "add", "x", "--tier", word),
                     ("policy", "check", program.file(word.replace("/", "") + ".yaml", f'"{word}": 1\n')), ("live", word), (word,), ("log", "--" + word)):
            plain = [each for each in program.arguments("ann", line) if each != "--json"]
            done = subprocess.run(plain, capture_output=True, env=program.environment, stdin=subprocess.DEVNULL, timeout=60)
            said = (done.stdout + done.stderr).decode()
            assert done.returncode and not any(c in said for c in "\x1b\x01\u202e\x85"), (line, said)
    done = subprocess.run([os.fsencode(each) for each in program.arguments("ann", ("model", "add", "latin", "--tier", "low", "--description"))] + [b"caf\xe9"], capture_output=True, env=program.environment)
    assert done.returncode == 2 and json.loads(done.stdout)["code"] == "usage.utf8", done
    program.refused("ann", 2, "usage", "duty", "grant", "ann", "approver", "--pool", "")
    program.refused("ann", 2, "usage", "request", "m@1.0.0", "--to", "sandbox", "--reason", "A reason long enough", "--wait", "")
    program.refused("ann", 2, "usage", "model", "add", "x", "--tier", "low", "--command-id", "")
    program.refused(None, 2, "usage", "live", "--key-file", "")
    program.refused(None, 2, "time.future", "live", "--at", "+1d")
    help_text = shell(program, None, "CS policy --help")[1].decode()
    assert "Examples:" in help_text and "countersign policy check" in help_text and "countersign policy test" in help_text, help_text
    for verb in ("backup", "checkpoint", "key new"):
        assert "leaves no record" in shell(program, None, f"CS {verb} --help")[1].decode(), verb


def state(program):
    """A state folder that cannot be written is said in one line, and stops nothing."""
    inside = program.file("in-the-way", "a file where the state folder would be")
    code, answer, talk = program.run("ann", "model", "add", "unremembered", "--tier", "low", environment={"XDG_STATE_HOME": inside})
    assert code == 0 and talk.count("\n") == 1 and "does not remember" in talk, talk
    assert not program.run(None, "live", environment={"XDG_STATE_HOME": inside})[2]


def main(binary):
    with folder() as where:
        program = Program(binary, where)
        program.init()
        program.ok("ann", "model", "add", "m", "--tier", "low")
        program.ok("ann", "register", "m", "1.0.0", program.file("m.bin", "weights"))
        nodes(program)
        full(program)
        reader(program)
        words(program)
        state(program)
        assert program.ok(None, "verify", "--replay")["result"] == "holds"
    print("every output goes where it should, or says why not")


if __name__ == "__main__":
    main(sys.argv[1])
