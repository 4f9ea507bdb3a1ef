# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may not, and what no longer stands: each refused by the real program with its exit code, the rule's id and who can mend
it, and without a record. Every part of what an approver saw is changed by one byte.  refusals_test.py PROGRAM"""
import datetime, os, shutil, sys, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from governed import WHY, Program, ask, command_id, folder, make_live, model_file, people, register  # noqa: E402
from private_keys import insist_on_none  # noqa: E402

LOW = """policy: {{id: {id}, version: {version}, applies: "model.tier == 'low' and env.name == '{env}'"}}
rules:
  - id: tests.few
    why: A trial has its tests
    owner: mia
    require: "has(tests.all.passed)"
    waiver: {{by: policy-owner, max_days: 2}}
    tests:
      - {{facts: {{}}, expect: fail}}
approvals: [{{pool: any, count: {count}}}]
timing: {{expires: {expires}, urgent: 1m, escalate: [50%], cool_off: 0m}}
"""


def refused(program, login, exit_code, code, *words, who=()):
    """Refused without a record, in a sentence that says what to do and names who can."""
    answer = program.refused(login, exit_code, code, *words)
    assert answer["mend"], f"{words}: nobody is told what to do: {answer}"
    assert set(who) <= set(answer["who"]), f"{words}: {who} can mend it: {answer}"
    assert login in who or login not in answer["who"], answer
    return answer


def until(holds, seconds=120):
    """Asks again and again until it holds; the time is only that of a machine that hangs."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.2)


def soon(grant):
    """Grants something that ends soon: as late as this machine needs for the grant itself to be in time."""
    for seconds in (2, 8, 30):
        end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
        code, answer, _ = grant(end.strftime("%Y-%m-%dT%H:%M:%S.%fZ"))
        if code == 0:
            return answer
    raise AssertionError(answer)


def adopted(program, name, **how):
    text = LOW.format(**{"id": name, "version": 1, "env": "production", "count": 1, "expires": "24h", **how})
    asked = program.ok("eva", "policy", "propose", program.file(f"{name}-{how.get('version', 1)}.yaml", text))
    return program.ok("filip", "approve", asked["request"], "--seen", asked["binding"], "--reason", WHY)


def asked_for(program, version, to="production"):
    asked = ask(program, version, to)
    def decide(login, verdict="approve", seen=None):
        return (login, verdict, asked["request"], "--seen", seen or asked["binding"], "--reason", WHY)
    return asked["request"], asked["binding"], decide


def fresh(program, number, files=b"weights "):
    """A version of the model trial, by Mia, with its metrics and tests."""
    version = "trial@" + number
    program.ok("mia", "register", "trial", number, program.file(f"trial-{number}.bin", files + number.encode()))
    program.ok("mia", "evidence", "add", version, model_file("tumour-check@1.0.0", "evidence", "tests.xml"))
    return version


def prepare(program):
    people(program)
    program.person("zoe", "approver:risk")
    program.ok("ann", "duty", "grant", "mia", "approver")           # an author and an asker who could approve something else
    program.ok("ann", "duty", "grant", "ben", "approver")
    program.ok("ann", "env", "set", "pilot", "--class", "production", "--target", "none")
    program.ok("mia", "model", "add", "trial", "--tier", "low")
    adopted(program, "pilot", env="pilot", expires="1m")
    fresh(program, "0.1.0")
    # Opened now, so that its minute runs while the rest is tested; approved, which does not help it.
    request, _, decide = asked_for(program, "trial@0.1.0", "pilot")
    program.ok(*decide("cara"))
    return request


def people_who_may_not(program):
    version = fresh(program, "1.0.0")
    request, _, decide = asked_for(program, version)
    for verdict in ("approve", "reject", "request-changes"):
        refused(program, "mia", 6, "core.four-eyes.author", *decide("mia", verdict)[1:], who=["cara", "dev", "zoe"])
        refused(program, "ben", 6, "core.four-eyes.asker", *decide("ben", verdict)[1:], who=["cara", "dev", "zoe"])
        for nobody in ("eva", "rita", "ann"):
            refused(program, nobody, 6, "core.duty", *decide(nobody, verdict)[1:], who=["cara", "dev"])
    # Who looks at it is not for those to say who have nothing to do with it, and not for the author's or an asker's own sake.
    for nobody in ("eva", "rita", "mia"):
        refused(program, nobody, 6, "core.duty", "assign", request, "--to", "cara", who=["ben", "cara", "dev", "zoe"])
    for nobody in ("eva", "rita", "mia", "ben"):
        refused(program, "cara", 6, "core.no-place", "assign", request, "--to", nobody, who=["cara", "dev", "zoe"])
    refused(program, "ben", 6, "core.no-place", "assign", request, who=["cara", "dev", "zoe"])
    refused(program, "cara", 6, "assign.same", "assign", request, "--nobody")
    program.refused("cara", 2, None, "assign", request, "--nobody", "--to", "dev")
    program.refused("cara", 9, "people.unknown", "assign", request, "--to", "nobody-at-all")
    # By another login of the same person it is the same person.
    persons = {row["login"]: row["person"] for row in program.ok(None, "person", "list")["rows"]}
    for login in ("mia", "ben", "cara"):
        public = program.ok(None, "key", "new", "--out", program.key(login + "-2"))["public"]
        program.ok("ann", "person", "add", login + "-2", "--person", persons[login])
        program.ok("ann", "key", "enroll", login + "-2", public)
    refused(program, "mia-2", 6, "core.four-eyes.author", *decide("mia-2")[1:], who=["cara"])
    refused(program, "ben-2", 6, "core.four-eyes.asker", *decide("ben-2")[1:], who=["cara"])
    adopted(program, "two", count=2)
    request, binding, decide = asked_for(program, version)
    program.ok(*decide("cara"))
    for login in ("cara", "cara-2"):
        refused(program, login, 6, "core.one-slot", *decide(login)[1:])
        refused(program, login, 6, "core.one-slot", *decide(login, "reject")[1:])
    pending = refused(program, "ben", 5, "core.not-approved", "promote", request, who=["dev", "zoe"])
    assert not {"cara", "cara-2", "mia", "ben"} & set(pending["who"]), pending
    program.ok(*decide("dev"))
    refused(program, "mia", 6, "core.duty", "promote", request, who=["ben"])
    refused(program, "cara", 6, "core.duty", "promote", request, who=["ben"])
    refused(program, "cara", 6, "core.asker", "resubmit", request, "--reason", WHY, who=["ben"])
    refused(program, "zoe", 6, "core.asker", "withdraw", request, "--reason", WHY, who=["ben"])
    program.ok("ann", "duty", "grant", "mia", "engineer")
    refused(program, "mia", 6, "core.promoter", "promote", request, who=["ben"])
    # An approval stands only as long as its giver holds the duty.
    program.ok("ann", "duty", "revoke", "dev", "approver", "--pool", "risk")
    refused(program, "ben", 5, "core.not-approved", "promote", request, who=["zoe"])
    program.ok("ann", "duty", "grant", "dev", "approver", "--pool", "risk")
    assert program.ok("ben", "promote", request)["state"] == "live"


def duties(program):
    version, other = fresh(program, "2.0.0"), program.file("other.bin", b"others")
    # An auditor reads and exports; nothing else.
    refused(program, "rita", 6, "core.duty", "register", "trial", "2.1.0", other, who=["mia"])
    refused(program, "rita", 6, "core.duty", "model", "add", "theirs", "--tier", "low", who=["mia"])
    refused(program, "rita", 6, "core.duty", "evidence", "add", version, program.metrics("rita.json"), who=["mia"])
    refused(program, "rita", 6, "core.duty", "card", "import", version, model_file("tumour-check@1.0.0", "card.md"), who=["mia"])
    refused(program, "rita", 6, "core.duty", "request", version, "--to", "production", "--reason", WHY, who=["ben"])
    refused(program, "rita", 6, "core.duty", "rollback", "trial", "--reason", WHY, who=["ben"])
    refused(program, "rita", 6, "core.duty", "version", "retire", version, "--reason", WHY, who=["mia"])
    refused(program, "rita", 6, "core.duty", "person", "add", "friend", who=["ann"])
    refused(program, "rita", 6, "core.duty", "env", "set", "theirs", "--class", "experimental")
    refused(program, "ben", 6, "core.duty", "register", "trial", "2.1.0", other, who=["mia"])
    refused(program, "cara", 6, "core.duty", "rollback", "trial", "--reason", WHY, who=["ben"])
    refused(program, "ben", 6, "core.duty", "policy", "propose", os.path.join(program.folder, "two-1.yaml"), who=["eva", "filip"])
    refused(program, "mia", 6, "core.duty", "duty", "grant", "mia", "admin", who=["ann"])
    refused(program, "ann", 6, "core.self-grant", "duty", "grant", "ann", "approver")
    refused(program, "ann", 6, "core.separation", "duty", "grant", "rita", "approver")
    refused(program, "ann", 6, "core.separation", "duty", "grant", "cara", "auditor")
    refused(program, "ann", 6, "core.separation", "duty", "grant", "cara", "admin")
    refused(program, "ann", 6, "core.last-admin", "duty", "revoke", "ann", "admin", who=["ann"])
    # One who approves in one environment, and not in another.
    program.person("sam")
    program.ok("ann", "duty", "grant", "sam", "approver", "--env", "production")
    program.ok("ann", "duty", "grant", "sam", "engineer", "--env", "staging")
    request, _, decide = asked_for(program, version, "pilot")
    refused(program, "sam", 6, "core.duty", *decide("sam")[1:], who=["cara"])
    refused(program, "sam", 6, "core.duty", "promote", request, who=["ben"])
    refused(program, "sam", 6, "core.duty", "rollback", "trial", "--env", "production", "--reason", WHY, who=["ben"])
    # A policy is adopted by another policy-owner, in person.
    text = LOW.format(id="three", version=1, env="production", count=1, expires="24h")
    asked = program.ok("eva", "policy", "propose", program.file("three.yaml", text))
    decide = ("approve", asked["request"], "--seen", asked["binding"], "--reason", WHY)
    refused(program, "eva", 6, "core.four-eyes.asker", *decide, who=["filip"])
    refused(program, "cara", 6, "core.duty", *decide, who=["filip"])
    refused(program, "cara", 6, "core.duty", "assign", asked["request"], who=["eva", "filip"])
    assert program.ok("eva", "assign", asked["request"], "--to", "filip")["assigned"] == "filip"
    program.ok("eva", "withdraw", asked["request"], "--reason", "Only a trial of who may adopt it")
    refused(program, "filip", 6, "core.ended", "assign", asked["request"])
    # A duty that ends, ends.
    soon(lambda end: program.run("ann", "duty", "grant", "sam", "author", "--until", end))
    until(lambda: not any(row["login"] == "sam" and row["duty"] == "author" for row in program.ok(None, "duty", "list")["rows"]))
    refused(program, "sam", 6, "core.duty", "register", "trial", "2.1.0", other, who=["mia"])


def keys(program):
    request, binding, decide = asked_for(program, fresh(program, "3.0.0"))
    program.ok(None, "key", "new", "--out", program.key("stranger"))
    refused(program, "stranger", 6, "core.key.unknown", *decide("stranger")[1:])
    refused(program, "ben", 6, "core.key.foreign", "--as", "cara", *decide("ben")[1:], who=["ben"])
    refused(program, "stranger", 6, "core.key.unknown", "--as", "cara", *decide("stranger")[1:])
    shutil.copy(program.key("cara-2"), program.key("lost"))
    lost = next(row["key_id"] for row in program.ok(None, "key", "list")["rows"] if row["login"] == "cara-2")
    refused(program, "ben", 6, "core.duty", "key", "revoke", lost, "--reason", "It is not mine to end it", who=["ann"])
    refused(program, "ann", 6, "core.own-key", "key", "enroll", "ann", program.ok(None, "key", "new", "--out", program.key("ann-2"))["public"])
    program.ok("ann", "key", "revoke", lost, "--reason", "The laptop was left on a train")
    refused(program, "cara-2", 6, "core.key.revoked", *decide("cara-2")[1:])
    refused(program, "lost", 6, "core.key.revoked", "export", "audit", "--out", os.path.join(program.folder, "by-the-thief.jsonl"))
    refused(program, "ann", 6, "key.exists", "key", "enroll", "dev", next(row["public"] for row in program.ok(None, "key", "list")["rows"] if row["key_id"] == lost))
    # From the environment, as a pipeline does; the warning does not repeat what it warns about.
    with open(program.key("dev"), encoding="ascii") as file:
        code, _, talk = program.run(None, *decide("dev")[1:], environment={"COUNTERSIGN_KEY": file.read()})
    assert code == 0 and "COUNTERSIGN_KEY" in talk, (code, talk)
    # A command id belongs to one person and one command.
    sent = command_id()
    program.ok("zoe", *decide("zoe")[1:], "--command-id", sent)
    refused(program, "ben", 8, "command.used", "withdraw", request, "--reason", WHY, "--command-id", sent)
    refused(program, "zoe", 8, "command.used", *decide("zoe", "reject")[1:], "--command-id", sent)
    program.ok("mia", "evidence", "add", "trial@3.0.0", program.metrics("one.json", 0.91), "--command-id", (sent := command_id()))
    refused(program, "mia", 8, "command.used", "evidence", "add", "trial@3.0.0", program.metrics("one.json", 0.92), "--command-id", sent)
    program.ok("mia", "card", "import", "trial@3.0.0", program.file("card.md", "# Trial\n"), "--command-id", (sent := command_id()))
    refused(program, "mia", 8, "command.used", "card", "import", "trial@3.0.0", program.file("card.md", "# Trail\n"), "--command-id", sent)


def flip(path):
    """One byte of a file, which stays read-only."""
    mode = os.stat(path).st_mode
    os.chmod(path, 0o600)
    with open(path, "r+b") as file:
        first = file.read(1)
        file.seek(0)
        file.write(bytes([first[0] ^ 1]))
    os.chmod(path, mode)


def one_byte(program):
    """What was looked at moves before it is approved, and after; either time the sentence says what moved and by whom."""
    version = fresh(program, "4.0.0")
    program.ok("mia", "card", "import", version, program.file("card.md", "# Card, 1\n"))
    program.ok("mia", "evidence", "add", version, program.metrics("moving.json", 0.95))
    request, _, _ = asked_for(program, version)
    def binding():
        return program.ok(None, "show", request)["binding"]
    def another_policy(number):
        adopted(program, "two", count=1, version=number, expires=f"{20 + number}h")
    changes = (("evidence", "mia", lambda n: program.ok("mia", "evidence", "add", version, program.metrics("moving.json", 0.95 + n / 1000))),
               ("card", "mia", lambda n: program.ok("mia", "card", "import", version, program.file("card.md", f"# Card, {n}\n"))),
               ("policies", "filip", lambda n: another_policy(n)),
               ("champion", "ben", lambda n: make_live(program, fresh(program, f"4.0.{n}"), "cara", "zoe")))
    for part, by, change in changes:
        seen = binding()
        change(2)
        for verdict in ("approve", "reject", "request-changes"):
            answer = refused(program, "zoe", 8, "core.lapsed", verdict, request, "--seen", seen, "--reason", WHY)
            told = [each for each in answer["detail"]["moved"] if each["part"] == part]
            assert told and all(each["by"] == by and each["from"] != each["to"] for each in told) and part in answer["text"] and by in answer["text"], answer
        seen = binding()
        program.ok("zoe", "approve", request, "--seen", seen, "--reason", WHY)
        assert program.ok(None, "show", request)["decisions"][-1]["counts"]
        change(3)
        answer = refused(program, "ben", 8, "core.lapsed", "promote", request, who=["zoe"])
        assert part in answer["text"] and by in answer["text"] and "zoe" in answer["text"], answer
        last = program.ok(None, "show", request)["decisions"][-1]
        assert not last["counts"] and [each["part"] for each in last["lapsed"]] == [part] and last["lapsed"][0]["by"] == by, last
        refused(program, "zoe", 8, "core.lapsed", "approve", request, "--seen", seen, "--reason", WHY)
    for guess in ("0" * 64, binding()[:12], binding().upper() + "0"):
        refused(program, "zoe", 8, "core.lapsed", "approve", request, "--seen", guess, "--reason", WHY)
    # The artifact: a version's number never gets other bytes, and a stored byte that changed is seen by approver and promoter.
    other = program.file("trial-4.0.0-b.bin", b"weights 4.0.0")
    flip(other)
    assert "registered" in refused(program, "mia", 6, "registry.version-taken", "register", "trial", "4.0.0", other)["text"]
    name, = program.ok(None, "version", "show", version)["manifest_files"]
    stored = os.path.join(program.workspace, "artifacts", "experimental", "sha256", name["sha256"][:2], name["sha256"])
    flip(stored)
    answer = refused(program, "zoe", 3, "core.artifact", "approve", request, "--seen", binding(), "--reason", WHY)
    assert "files" in answer["text"], answer
    code, broken, _ = program.run(None, "version", "verify", version)
    assert code == 7 and broken["changed"] == [name["name"]], broken
    flip(stored)
    program.ok("zoe", "approve", request, "--seen", binding(), "--reason", WHY)
    flip(stored)
    refused(program, "ben", 3, "core.artifact", "promote", request)
    os.remove(stored)
    refused(program, "ben", 3, "core.artifact", "promote", request)
    shutil.copy(os.path.join(program.folder, "trial-4.0.0.bin"), stored)
    assert program.ok("ben", "promote", request)["state"] == "live"
    # The tier decides how many have to approve; it is part of what was asked for.
    request, seen, decide = asked_for(program, fresh(program, "4.1.0"))
    program.ok("eva", "model", "set", "trial", "--tier", "medium")
    refused(program, "zoe", 8, "core.lapsed", *decide("zoe")[1:])
    program.ok("eva", "model", "set", "trial", "--tier", "low")


def barred(program):
    version = fresh(program, "5.0.0")
    waiting, _, decide = asked_for(program, version)
    make_live(program, version, "cara", "zoe")
    left = program.ok("ben", "rollback", "trial", "--reason", "It answers too slowly for the counter")
    for answer in (refused(program, "ben", 6, "core.barred", "request", version, "--to", "production", "--reason", WHY), refused(program, "ben", 6, "core.barred", "promote", waiting),
                   refused(program, "zoe", 3, "core.barred", "approve", waiting, "--seen", program.ok(None, "show", waiting)["binding"], "--reason", WHY),
                   refused(program, "ben", 6, "core.barred", "rollback", "trial", "--to", "5.0.0", "--reason", "It was not so slow after all")):
        assert left["incident"] in answer["text"] + answer["mend"], answer
    refused(program, "rita", 6, "core.duty", "incident", "close", left["incident"], "--reason", WHY, who=["ben"])
    program.ok("mia", "version", "retire", version, "--reason", "A faster one replaces it")
    program.ok("ben", "incident", "close", left["incident"], "--reason", "Measured again; the counter was slow, not the model")
    refused(program, "ben", 6, "core.retired", "promote", waiting)
    refused(program, "ben", 6, "core.retired", "rollback", "trial", "--to", "5.0.0", "--reason", "It was not so slow after all")


def waiver_that_ended(program):
    program.ok("mia", "register", "trial", "6.0.0", program.file("trial-6.bin", b"weights, untested"))
    program.ok("mia", "evidence", "add", "trial@6.0.0", program.metrics("untested.json"))
    request, _, decide = asked_for(program, "trial@6.0.0")
    assert program.run("zoe", *decide("zoe")[1:])[0] == 3
    soon(lambda end: program.run("eva", "waive", request, "tests.few", "--until", end, "--reason", WHY))
    until(lambda: program.run(None, "gate", "trial@6.0.0", "--to", "production")[0] == 3)
    refused(program, "zoe", 3, "tests.few", *decide("zoe")[1:], who=["mia"])
    assert len(program.ok(None, "log", "--action", "waiver.grant")["records"]) == 1


def expired(program, request):
    until(lambda: program.ok(None, "show", request)["state"] == "expired")
    assert program.ok(None, "show", request)["decisions"][0]["counts"], "approved in time"
    seen = program.ok(None, "show", request)["binding"]
    for login, *words in (("ben", "promote", request), ("zoe", "approve", request, "--seen", seen, "--reason", WHY)):
        assert "never means approved" in refused(program, login, 6, "core.deadline", *words, who=["ben"])["text"]
    refused(program, "ben", 6, "core.deadline", "resubmit", request, "--reason", WHY)


def main(binary):
    from program import Program
    with folder() as where:
        program = Program(binary, where)
        minute = prepare(program)
        for part in (people_who_may_not, duties, keys, one_byte, barred, waiver_that_ended):
            part(program)
            print(part.__name__, "holds", flush=True)
        expired(program, minute)
        assert program.ok(None, "verify", "--replay")["result"] == "holds"
        insist_on_none(program)
        print("expired, the ledger, and no private key anywhere: holds")


if __name__ == "__main__":
    main(sys.argv[1])
