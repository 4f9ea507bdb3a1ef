# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same once more: command ids, several programs at once, and what an interrupted init or restore left.
again_test.py PROGRAM"""
import fcntl, json, os, shutil, subprocess, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from governed import Program, command_id, folder  # noqa: E402

REASON = "Read the numbers; they hold for what is asked."


def at_once(program, login, *commands):
    """All of them started together: (exit, answer) of each."""
    running = [subprocess.Popen(program.arguments(login, words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, env=program.environment) for words in commands]
    return [(each.returncode, json.loads(out)) for each, out in [(each, each.communicate(timeout=120)[0]) for each in running]]


def registering(program):
    path = program.file("r.bin", "weights")
    answers = at_once(program, "mia", *[("register", "m", "7.0.0", path)] * 6)
    assert all(code == 0 and not answer["repeated"] or answer["repeated"] for code, answer in answers), answers
    assert [answer["repeated"] for _, answer in answers].count(False) == 1 and len({answer["seq"] for _, answer in answers}) == 1, answers
    others = [("register", "m", "7.1.0", program.file(f"o{number}.bin", str(number))) for number in range(3)]
    answers = at_once(program, "mia", *others)
    assert sorted(code for code, _ in answers) == [0, 6, 6], answers
    for code, answer in answers:
        assert code == 0 or answer["code"] == "registry.version-taken", answer
    sent = command_id()
    first = program.ok("mia", "register", "m", "7.2.0", path, "--command-id", sent)
    assert program.ok("mia", "register", "m", "7.2.0", path, "--command-id", sent) == {**first, "repeated": True}
    program.refused("eva", 8, "command.used", "register", "m", "7.2.0", path, "--command-id", sent)
    program.refused("mia", 8, "command.used", "register", "m", "7.3.0", path, "--command-id", sent)
    trial = program.ok("mia", "register", "m", "7.2.0", path, "--dry-run")
    assert trial["repeated"] and trial["dry_run"], trial


def ids(program):
    good = command_id()
    for bad in ("x", "00000000-0000-0000-0000-000000000000", good.upper(), "{" + good + "}", good + "/1", good.replace("-", ""), " " + good):
        program.refused("mia", 2, "command.id", "model", "add", "never", "--tier", "low", "--command-id", bad)
    # The outcome of an effect has <uuid>/<n>, which nobody else can take.
    asked = program.ok("ben", "request", "m@7.0.0", "--to", "sandbox", "--reason", REASON)
    done = program.ok("ben", "promote", asked["request"], "--command-id", good)
    record = program.ok(None, "log", "--action", "effect.done", "--limit", "1")["records"][0]
    assert record["command_id"] == good + "/1", record
    again = program.ok("ben", "promote", asked["request"], "--command-id", good)
    assert done["elapsed_ms"] == again["elapsed_ms"] == record["payload"]["elapsed_ms"], (done, again, record)


def promoting(program):
    asked = program.ok("ben", "request", "m@7.2.0", "--to", "sandbox", "--reason", REASON)["request"]
    answers = at_once(program, "ben", *[("promote", asked)] * 4)
    assert sorted(code for code, _ in answers) == [0, 6, 6, 6], answers
    assert {answer["code"] for code, answer in answers if code} == {"core.ended"} and all("applied" in answer["text"] for code, answer in answers if code), answers
    # One that is at its target, whose folder we hold for a moment: whoever comes meanwhile waits for it.
    first, second = (program.ok("ben", "request", "m@" + number, "--to", "sandbox", "--reason", REASON)["request"] for number in ("7.0.0", "7.1.0"))
    held = os.open(os.path.join(program.workspace, "live", "sandbox"), os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    start = lambda asked: subprocess.Popen(program.arguments("ben", ("promote", asked)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, env=program.environment)
    winner = start(first)
    while program.ok(None, "live", "m", "--env", "sandbox")["rows"][-1]["state"] != "applying":
        assert winner.poll() is None, winner.communicate()
    waiting = [start(first), start(second)]
    time.sleep(0.5)                                                 # time in which to be refused
    os.close(held)
    for process, good in zip([winner, *waiting], ((0, None), (6, "core.ended"), (0, None))):
        answer = json.loads(process.communicate(timeout=60)[0])
        assert (process.returncode, answer.get("code")) in (good, (8, "core.lapsed")), answer
        assert winner is not process or answer["state"] == "live", answer
    several = [program.ok("ben", "request", "m@" + number, "--to", "staging", "--reason", REASON)["request"] for number in ("7.0.0", "7.1.0", "7.2.0")]
    # One is first; who had not seen that when it began is told, and what came after it was seen.
    ends = at_once(program, "ben", *[("promote", each) for each in several])
    assert any(code == 0 for code, _ in ends), ends
    for code, answer in ends:
        assert code == 0 and answer["state"] == "live" or (code, answer["code"]) in ((8, "core.lapsed"), (8, "core.overtaken")), (code, answer)
    assert program.ok(None, "verify", "--replay")["result"] == "holds"


def begun(program, name):
    """Another program's place, empty."""
    other = Program(program.binary, os.path.join(program.folder, name))
    return other, ("init", other.workspace, "--login", "ann", "--key-out", other.key("ann"))


def interrupted_init(program):
    """Stopped after any of its steps, init can be said again; what is somebody else's stays."""
    steps = {"folder": 0, "empty file": 0, "journal": 0, "database": 0, "key": 0}
    for step in steps:
        other, words = begun(program, "init-" + step.replace(" ", "-"))
        database = os.path.join(other.workspace, "workspace.db")
        os.makedirs(other.workspace)
        if step in ("empty file", "journal"):
            open(database, "wb").close()
        if step == "journal":
            open(database + "-journal", "wb").close()
        if step in ("database", "key"):
            # The database as it is before its first record: made whole, then emptied by making its schema anew.
            made, making = begun(program, "made-" + step)
            made.ok(None, *making)
            import sqlite3
            source, target = sqlite3.connect(os.path.join(made.workspace, "workspace.db")), sqlite3.connect(database)
            for (statement,) in source.execute("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_text\\_%' ESCAPE '\\' ORDER BY rowid"):
                target.execute(statement)
            for pragma in ("application_id", "user_version"):
                target.execute(f"PRAGMA {pragma}={source.execute('PRAGMA ' + pragma).fetchone()[0]}")
            target.commit()
            target.close()
            source.close()
            if step == "key":
                shutil.copy(made.key("ann"), other.key("ann"))
        if step != "folder":
            code, answer, _ = other.run(None, "log")
            assert (code, answer["code"]) == (9, "workspace.absent") and "init" in answer["mend"], (step, answer)
        sent = command_id()
        first = other.ok(None, *words, "--command-id", sent)
        assert not first["repeated"], first
        assert other.ok(None, *words, "--command-id", sent) == {**first, "repeated": True}
        other.ok("ann", "model", "add", "m", "--tier", "low")
        code, answer, _ = other.run(None, *words)
        assert (code, answer["code"]) == (6, "workspace.exists"), answer
        assert other.ok(None, "verify", "--replay")["result"] == "holds"
    other, words = begun(program, "init-key-there")
    other.file("keys/ann.pem", "somebody's own")
    code, answer, _ = other.run(None, *words)
    assert (code, answer["code"]) == (6, "key-file.exists") and not os.path.exists(other.workspace), answer
    # Killed at moments that come as they come.
    other, words = begun(program, "init-killed")
    started = time.monotonic()
    other.ok(None, *words)
    whole = time.monotonic() - started
    for part in range(12):
        for gone in (other.workspace, os.path.join(other.folder, "state")):
            shutil.rmtree(gone, ignore_errors=True)
        if os.path.exists(other.key("ann")):
            os.remove(other.key("ann"))
        sent = command_id()
        process = subprocess.Popen(other.arguments(None, [*words, "--command-id", sent]), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=other.environment)
        time.sleep(whole * part / 12)
        process.kill()
        process.communicate()
        assert other.ok(None, *words, "--command-id", sent)["folder"] == other.workspace
        other.ok("ann", "model", "add", "m", "--tier", "low")
        assert other.ok(None, "verify", "--replay")["result"] == "holds"


def interrupted_restore(program):
    kept = os.path.join(program.folder, "kept")
    program.ok("ann", "backup", kept)
    back = Program(program.binary, program.folder)
    back.workspace = os.path.join(program.folder, "back")
    words = ("restore", kept, back.workspace)
    sent = command_id()
    first = program.ok("ann", *words, "--command-id", sent)
    assert program.ok("ann", *words, "--command-id", sent) == {**first, "repeated": True}
    code, answer, _ = program.run("ann", *words)
    assert (code, answer["code"]) == (6, "workspace.not-empty"), answer
    assert "restoring" not in os.listdir(back.workspace)
    # As a kill leaves it: the mark of a restore, and some of what it copied.
    for half in (("restoring",), ("restoring", "workspace.db")):
        shutil.rmtree(back.workspace)
        os.makedirs(os.path.join(back.workspace, "artifacts"))
        for name in half:
            open(os.path.join(back.workspace, name), "wb").close()
        assert not program.ok("ann", *words, "--command-id", sent)["repeated"]
        assert back.ok(None, "verify", "--replay")["result"] == "holds"
    # A whole workspace is never taken for a half one, whatever mark lies in it.
    open(os.path.join(back.workspace, "restoring"), "wb").close()
    head = back.head()
    code, answer, _ = program.run("ann", *words)
    assert (code, answer["code"]) == (6, "workspace.not-empty") and back.head() == head, answer


def main(binary):
    with folder() as where:
        program = Program(binary, where)
        program.init()
        for login, *duties in (("mia", "author"), ("ben", "engineer"), ("eva", "author")):
            program.person(login, *duties)
        program.ok("mia", "model", "add", "m", "--tier", "low")
        registering(program)
        ids(program)
        promoting(program)
        interrupted_init(program)
        interrupted_restore(program)
    print("said again, each was done once")


if __name__ == "__main__":
    main(sys.argv[1])
