# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 in the middle of 500 commands of two writers at once, each command with an id of its own. Afterwards nothing that
was acknowledged is lost, a retry doubles nothing, nothing is half done, and the ledger makes the very same state."""
import fcntl, json, os, random, signal, subprocess, sys, threading, time

from program import Program, command_id, folder

COMMANDS, SEED = 500, 20261123


def wishes(program, writer, count):
    """What this writer will ask for, in an order in which each can succeed."""
    name, all_of_them = f"model-{writer}", []
    all_of_them.append(("model", "add", name, "--tier", "low"))
    version = 0
    while len(all_of_them) < count:
        path = program.file(f"w{writer}/{version}/weights.bin", os.urandom(2000))
        all_of_them.append(("register", name, f"1.0.{version}", path))
        all_of_them.append(("evidence", "add", f"{name}@1.0.{version}", program.metrics(f"w{writer}/{version}/m.json", 0.5 + version / 10000)))
        all_of_them.append(("request", f"{name}@1.0.{version}", "--to", "staging", "--reason", f"Trial number {version} of writer {writer}"))
        version += 1
    return [(command_id(), words) for words in all_of_them[:count]]


def work(program, writer, ids, chance, outcome):
    for id_, words in ids:
        process = subprocess.Popen(program.arguments("ann", ["--command-id", id_, *words]), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   stdin=subprocess.DEVNULL, env=program.environment)
        if chance.random() < 0.6:
            time.sleep(chance.uniform(0, 0.06))
            process.kill()
        out, err = process.communicate()
        if process.returncode == 0:
            outcome["acknowledged"].append((id_, json.loads(out)["seq"]))
        elif process.returncode < 0:
            outcome["killed"] += 1
            # The next command stands on this one: ask again under the same id, as a pipeline does.
            code, answer, talk = program.run("ann", "--command-id", id_, *words)
            assert code == 0, (words, answer, talk)
            outcome["repeated"] += answer["repeated"]
            outcome["acknowledged"].append((id_, answer["seq"]))
        else:
            raise AssertionError(f"{words}: exit {process.returncode}: {out!r} {err!r}")
        assert b"busy" not in (out + err).lower() and b"locked" not in (out + err).lower(), (out, err)


def main(binary):
    with folder() as where:
        program = Program(binary, where)
        program.init()
        outcomes, threads, faults = [], [], []

        def guarded(*arguments):
            try:
                work(*arguments)
            except Exception as fault:  # a thread's failure is the test's
                faults.append(fault)

        plans = [wishes(program, writer, COMMANDS // 2) for writer in (1, 2)]
        for writer, plan in enumerate(plans, 1):
            outcome = {"acknowledged": [], "killed": 0, "repeated": 0}
            outcomes.append(outcome)
            threads.append(threading.Thread(target=guarded, args=(program, writer, plan, random.Random(SEED + writer), outcome)))
            threads[-1].start()
        for thread in threads:
            thread.join()
        assert not faults, faults
        records = program.ok(None, "log", "--limit", "100000")["records"]
        by_id = {}
        for record in records:
            by_id.setdefault(record["command_id"], []).append(record["seq"])
        acknowledged = [pair for outcome in outcomes for pair in outcome["acknowledged"]]
        assert len(acknowledged) == COMMANDS
        for id_, seq in acknowledged:
            assert by_id.get(id_) == [seq], f"command {id_}: acknowledged as {seq}, the ledger has {by_id.get(id_)}"
        assert len(records) == COMMANDS + 1, len(records)
        for id_, words in plans[0] + plans[1]:
            assert program.ok("ann", "--command-id", id_, *words)["repeated"] or words[0] == "register"
        assert len(program.ok(None, "log", "--limit", "100000")["records"]) == COMMANDS + 1
        report = program.ok(None, "verify", "--replay")
        assert report["result"] == "holds" and report["replay"]["differences"] == [], report
        killed = sum(o["killed"] for o in outcomes)
        print(f"{COMMANDS} commands, {killed} killed, {sum(o['repeated'] for o in outcomes)} of those had been committed; replay equal")
        assert killed > COMMANDS / 10, "too few kills to prove anything"
        rollouts(program)


def rollouts(program):
    """A promotion killed at any moment is either not begun or finished by the next command: live once, pointer in place."""
    chance = random.Random(SEED)
    for number in range(25):
        words = ("promote", program.ok("ann", "request", f"model-1@1.0.{number}", "--to", "sandbox", "--reason", "Killed in the middle")["request"])
        id_ = command_id()
        process = subprocess.Popen(program.arguments("ann", ["--command-id", id_, *words]), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=program.environment)
        time.sleep(chance.uniform(0.005, 0.08))
        process.kill()
        process.communicate()
        # The claim of a killed program holds nobody up.
        code, answer, talk = program.run("ann", "--command-id", id_, *words)
        assert code == 0 and answer["state"] == "live", (code, answer, talk)
        row = program.ok(None, "live", "model-1", "--env", "sandbox")["rows"]
        assert [(r["version"], r["state"]) for r in row] == [(f"1.0.{number}", "live")], row
        with open(os.path.join(program.workspace, "live", "sandbox", "model-1.json")) as pointer:
            assert json.load(pointer)["version"] == f"1.0.{number}"
        done = [r for r in program.ok(None, "log", "--action", "effect", "--limit", "1000")["records"] if r["command_id"].startswith(id_)]
        assert len(done) == 1, done
    assert program.ok(None, "verify", "--replay")["result"] == "holds"
    print("25 promotions killed in the middle: each live once")
    at_the_target(program)


def at_the_target(program):
    """A promotion that is at its target, whose folder we hold: who goes back waits a moment for it, and then leaves it for good;
    neither hangs at the target. When the promotion is killed and the folder is free, the way back is finished at once."""
    program.ok("ann", "promote", program.ok("ann", "request", "model-1@1.0.0", "--to", "sandbox", "--reason", "To be gone back to")["request"])
    words = ("promote", program.ok("ann", "request", "model-1@1.0.30", "--to", "sandbox", "--reason", "Killed at its target")["request"])
    back = ("rollback", "model-1", "--env", "sandbox", "--to", "1.0.0", "--reason", "It was killed in the middle")
    held = os.open(os.path.join(program.workspace, "live", "sandbox"), os.O_RDONLY)
    fcntl.flock(held, fcntl.LOCK_EX)
    id_ = command_id()
    process = subprocess.Popen(program.arguments("ann", ["--command-id", id_, *words]), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=program.environment)
    while not any(name.startswith("effect-") for name in os.listdir(os.path.join(program.workspace, "tmp"))):
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    while program.ok(None, "live", "model-1", "--env", "sandbox")["rows"][-1]["state"] != "applying":
        assert process.poll() is None, process.communicate()
    os.kill(process.pid, signal.SIGSTOP)                            # alive, and frozen where it is
    begun = time.monotonic()
    code, answer, _ = program.run("ann", *back)
    took = time.monotonic() - begun
    assert (code, answer["state"], answer["from"], answer["to"]) == (10, "in-doubt", "1.0.30", "1.0.0") and took < 15, (code, answer, took)
    assert len(answer["open"]) == 1 and "locked" in answer["open"][0]["text"] and answer["leaves"] == answer["seq"] - 1, answer
    process.kill()
    process.communicate()
    os.close(held)
    begun = time.monotonic()
    answer = program.ok("ann", *back)
    took = time.monotonic() - begun
    assert answer["state"] == "live" and answer["repeated"] and answer["from"] == "1.0.30" and answer["to"] == "1.0.0" and took < 5, (took, answer)
    code, answer, _ = program.run("ann", "--command-id", id_, *words)
    assert (code, answer["repeated"], answer["state"]) == (10, True, "failed"), answer
    with open(os.path.join(program.workspace, "live", "sandbox", "model-1.json")) as pointer:
        assert json.load(pointer)["version"] == "1.0.0"
    assert not [name for name in os.listdir(os.path.join(program.workspace, "tmp")) if name.startswith("effect-")]
    assert program.ok(None, "verify", "--replay")["result"] == "holds"
    print(f"rolled back {took:.2f} s after the promotion was killed at its target")


if __name__ == "__main__":
    main(sys.argv[1])
