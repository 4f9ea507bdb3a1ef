# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways round the rules, and answers that were not true, tried from outside through the real program. loopholes_test.py PROGRAM"""
import json, os, sqlite3, subprocess, sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from governed import SAMPLE, WHY, Program, ask, command_id, folder, model_file, people  # noqa: E402


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


def own_files(program):
    """What the workspace keeps is neither replaced by an output nor read by anybody but SQLite; a private key is not replaced either."""
    database = os.path.join(program.workspace, "workspace.db")
    linked = os.path.join(program.folder, "linked")
    os.symlink(database, linked)
    with open(database, "rb") as file:
        begins = file.read(16)
    key = open(program.key("rita")).read()
    for name in (database, linked, os.path.relpath(database), program.key("rita"), os.path.join(program.workspace, "artifacts", "x")):
        for login, *words in (("rita", "export", "audit", "--out", name), ("ann", "checkpoint", "--out", name), ("mia", "gate", "trial@1.0.0", "--to", "staging", "--junit", name),
                              ("mia", "gate", "trial@1.0.0", "--to", "staging", "--summary", name)):
            before = program.head()
            code, answer, _ = program.run(login, *words)
            assert (code, answer["code"]) == (2, "file.own") and answer["mend"], (name, words, answer)
            assert program.head() == before, (name, words)
    for name in (database, linked, database + "-wal"):
        program.refused("mia", 2, "file.own", "register", "trial", "1.9.1", program.file("beside.bin", "x"), name) if name != linked else None
        program.refused("mia", 2, "file.own", "evidence", "add", "trial@1.0.0", name)
        program.refused("mia", 2, "file.own", "card", "import", "trial@1.0.0", name)
    program.refused("mia", 2, "file.own", "register", "trial", "1.9.1", program.workspace)
    with open(database, "rb") as file:
        assert file.read(16) == begins
    assert open(program.key("rita")).read() == key
    code, answer, _ = program.run(None, "key", "new", "--out", os.path.join(program.workspace, "mine.pem"))
    assert (code, answer["code"]) == (6, "key-file.inside"), answer
    program.ok("rita", "export", "audit", "--out", os.path.join(program.workspace, "audit.jsonl"))


def one_environment(program):
    """A duty for one environment is no duty for all of them."""
    program.refused("ann", 2, "duty.environment", "duty", "grant", "zoe", "admin", "--env", "sandbox")
    program.person("pia")
    program.ok("ann", "duty", "grant", "pia", "policy-owner", "--env", "sandbox")
    policy = os.path.join(SAMPLE, "..", "..", "resources", "policies", "low.yaml")
    answer = program.refused("pia", 6, "core.duty", "model", "set", "trial", "--tier", "medium")
    assert set(answer["who"]) == {"ann", "eva", "filip"}, answer
    program.refused("pia", 6, "core.duty", "policy", "propose", policy)
    asked = program.ok("eva", "policy", "propose", policy)
    assert "pia" not in asked_for(asked, program)["eligible"]
    program.refused("pia", 6, "core.duty", "approve", asked["request"], "--seen", asked["binding"], "--reason", WHY)
    program.ok("eva", "withdraw", asked["request"], "--reason", "Only a trial of who may adopt it")
    bare = program.ok("mia", "register", "trial", "1.0.1", program.file("bare.bin", "bare"))
    asked = ask(program, "trial@" + bare["version"])
    program.ok("mia", "evidence", "add", "trial@1.0.1", program.file("failed.xml", '<testsuite name="s" tests="1" failures="1"><testcase classname="c" name="n"><failure/></testcase></testsuite>'))
    answer = program.refused("pia", 6, "core.duty", "waive", asked["request"], "tests.passed", "--until", "+2d", "--reason", WHY)
    assert "pia" not in answer["who"] and "eva" in answer["who"], answer
    program.ok("eva", "waive", asked["request"], "tests.passed", "--until", "+2d", "--reason", WHY)


def asked_for(asked, program):
    need, = program.ok(None, "show", asked["request"])["needs"]
    return need


def last_admin(program):
    """Another admin who has no key, or only for a while, is none to leave the workspace to."""
    own, = (row["key_id"] for row in program.ok(None, "key", "list")["rows"] if row["login"] == "ann")
    program.ok("ann", "person", "add", "keyless")
    program.ok("ann", "duty", "grant", "keyless", "admin")
    program.person("guest")
    program.ok("ann", "duty", "grant", "guest", "admin", "--until", "+1d")
    program.refused("guest", 6, "core.last-admin", "duty", "revoke", "ann", "admin")
    program.refused("ann", 6, "core.last-admin", "key", "revoke", own, "--reason", "The laptop is given away")
    assert "admin.one-key" in {finding["code"] for finding in program.ok(None, "doctor")["findings"]}
    program.ok("ann", "duty", "revoke", "keyless", "admin")
    program.person("olga")
    program.ok("ann", "duty", "grant", "olga", "admin")
    assert "admin.one-key" not in {finding["code"] for finding in program.ok(None, "doctor")["findings"]}
    program.ok("olga", "duty", "revoke", "ann", "admin")
    program.ok("olga", "duty", "grant", "ann", "admin")


def another_login(program, login):
    persons = {row["login"]: row["person"] for row in program.ok(None, "person", "list")["rows"]}
    public = program.ok(None, "key", "new", "--out", program.key(login + "-2"))["public"]
    program.ok("ann", "person", "add", login + "-2", "--person", persons[login])
    program.ok("ann", "key", "enroll", login + "-2", public)


def approve(program, login, asked):
    seen = program.ok(None, "show", asked["request"])["binding"]
    return program.ok(login, "approve", asked["request"], "--seen", seen, "--reason", WHY)


def what_it_ended_on(program):
    """An applied request keeps what it was decided on; an approval that had lapsed is none of those it went live on."""
    asked = ask(program, version(program, "2.0.0"))
    approve(program, "dev", asked)
    program.ok("mia", "evidence", "add", "trial@2.0.0", program.metrics("later.json"))
    seen = approve(program, "cara", asked)["binding"]
    program.ok("ben", "promote", asked["request"])
    row, = (row for row in program.ok(None, "live")["rows"] if row["environment"] == "production")
    assert row["approved_by"] == ["cara"], row
    program.ok("mia", "evidence", "add", "trial@2.0.0", program.metrics("after-it-was-live.json", 0.7))
    program.ok("ann", "duty", "revoke", "cara", "approver", "--pool", "ml")
    program.ok("ann", "duty", "grant", "cara", "approver", "--pool", "ml")
    shown = program.ok(None, "show", asked["request"])
    assert shown["state"] == "applied" and shown["binding"] == seen and shown["needs"][0]["have"] == 1, shown
    assert [(each["login"], each["counts"], len(each["lapsed"])) for each in shown["decisions"]] == [("dev", False, 1), ("cara", True, 0)], shown
    # Where nobody has to approve, the promotion itself says what it stood on.
    asked = program.ok("ben", "request", "trial@2.0.0", "--to", "staging", "--reason", "Nobody has to approve this")
    program.ok("mia", "evidence", "add", "trial@2.0.0", program.metrics("before-staging.json", 0.8))
    seen = program.ok(None, "show", asked["request"])["binding"]
    program.ok("ben", "promote", asked["request"])
    assert program.ok(None, "show", asked["request"])["binding"] == seen != asked["binding"]


def two_logins(program):
    """What needs a person needs the person, by whichever login."""
    for login in ("zoe", "ben"):
        another_login(program, login)
    asked = ask(program, version(program, "3.0.0"))
    for login in ("zoe", "zoe-2"):
        assert asked["request"] in [row["request"] for row in program.ok(login, "queue")["needs_you"]], login
    program.ok("cara", "request-changes", asked["request"], "--seen", asked["binding"], "--reason", WHY)
    for login in ("ben", "ben-2"):
        assert asked["request"] in [row["request"] for row in program.ok(login, "queue")["needs_you"]], login
    # Two persons asked for changes; one takes it back, the other's still stand.
    program.ok("dev", "request-changes", asked["request"], "--seen", asked["binding"], "--reason", WHY)
    assert program.ok("cara", "withdraw", asked["request"], "--reason", "Mine was a misunderstanding")["state"] == "changes-requested"
    assert program.ok("dev", "withdraw", asked["request"], "--reason", "Mine was one as well, it seems")["state"] == "in-review"


def dry_runs(program):
    """A dry run has the fields of the real answer, none of them null, and leaves nothing behind."""
    key, where = program.key("never"), os.path.join(program.folder, "never")
    trial = program.ok(None, "init", where, "--login", "ann", "--key-out", key, "--dry-run")
    assert trial["dry_run"] is True and not os.path.exists(key) and not os.path.exists(where), trial
    program.file("full/notes.txt", "mine")
    code, answer, _ = program.run(None, "init", os.path.join(program.folder, "full"), "--login", "ann", "--key-out", key, "--dry-run")
    assert (code, answer["code"]) == (6, "workspace.not-empty"), answer
    words = ("request", version(program, "4.0.0"), "--to", "production", "--reason", "It ranks better than the one before")
    trial, real = program.ok("ben", *words, "--dry-run"), program.ok("ben", *words)
    assert set(trial) == set(real) and trial["needs"] == real["needs"] and trial["gate"] == real["gate"] and trial["request"] == real["request"] and trial["state"] == real["state"], (trial, real)
    words = ("request", "trial@4.0.0", "--to", "staging", "--reason", "Nobody has to approve this")
    assert program.ok("ben", *words, "--dry-run")["state"] == program.ok("ben", *words)["state"] == "approved"
    trial = program.ok("ben", "withdraw", real["request"], "--reason", "Superseded by the next version", "--dry-run")
    assert None not in trial.values() and set(trial) == set(program.ok("ben", "withdraw", real["request"], "--reason", "Superseded by the next version")), trial


def who_moved_it(program):
    """A lapse names the record that moved the part, not the newest of its kind."""
    def policy(name, number, environment="production"):
        text = f"""policy: {{id: {name}, version: {number}, applies: "model.tier == 'medium' and env.name == '{environment}'"}}
rules:
  - {{id: {name}.files, why: What goes live was registered, owner: engineer, require: version.verified, tests: [{{facts: {{}}, expect: not-evaluated}}]}}
approvals: [{{pool: any, count: 1}}]
timing: {{expires: 24h, urgent: 4h, escalate: [50%], cool_off: 0m}}
"""
        proposer, adopter = ("eva", "filip") if environment == "production" else ("filip", "eva")
        asked = program.ok(proposer, "policy", "propose", program.file(f"{name}-{number}.yaml", text))
        return program.ok(adopter, "approve", asked["request"], "--seen", asked["binding"], "--reason", WHY)["seq"] + 1
    program.ok("mia", "model", "add", "other", "--tier", "medium")
    program.ok("mia", "register", "other", "1.0.0", program.file("other-1.bin", "other"))
    program.ok("mia", "evidence", "add", "other@1.0.0", model_file("tumour-check@1.0.0", "evidence", "tests.xml"))
    asked = ask(program, "other@1.0.0")
    approve(program, "cara", asked)
    adopted = policy("asks", 1)
    policy("elsewhere", 1, "staging")
    lapsed, = program.ok(None, "show", asked["request"])["decisions"][-1]["lapsed"]
    assert (lapsed["part"], lapsed["by"], lapsed["seq"]) == ("policies", "filip", adopted), lapsed
    approve(program, "dev", asked)
    moved = program.ok("eva", "model", "set", "other", "--tier", "low")["seq"]
    program.ok("mia", "model", "set", "other", "--description", "Only another description")
    lapsed, = program.ok(None, "show", asked["request"])["decisions"][-1]["lapsed"]
    assert (lapsed["part"], lapsed["by"], lapsed["seq"]) == ("policies", "eva", moved), lapsed
    seen = program.ok(None, "show", asked["request"])["binding"]
    answer = program.refused("zoe", 8, "core.lapsed", "approve", asked["request"], "--seen", seen, "--reason", WHY)
    tier, = answer["detail"]["moved"]
    assert tier == {"part": "tier", "from": "medium", "to": "low", "by": "eva", "seq": moved} and "eva" in answer["text"], answer
    assert "eva" in program.refused("ben", 8, "core.lapsed", "promote", asked["request"])["text"]


def registered_once(program):
    """The same number with other metadata is not a repeat."""
    files, first, second = program.file("5.bin", "five"), program.file("first.json", '{"framework": "sklearn"}'), program.file("second.json", '{"framework": "torch"}')
    program.ok("mia", "register", "trial", "5.0.0", files, "--metadata", first)
    assert program.ok("mia", "register", "trial", "5.0.0", files, "--metadata", first)["repeated"]
    assert program.ok("mia", "register", "trial", "5.0.0", files)["repeated"]
    assert "metadata" in program.refused("mia", 6, "registry.version-taken", "register", "trial", "5.0.0", files, "--metadata", second)["text"]


def nothing_ran(program):
    """Tests that did not run are no tests that passed, and one test is counted once."""
    rules = """policy: {id: counted, version: 1, applies: "env.name == 'staging'"}
rules:
  - {id: counted.failed, why: No test may fail, owner: engineer, require: "tests.all.failed == 0 and tests.all.errors == 0", tests: [{facts: {}, expect: not-evaluated}]}
  - {id: counted.inner, why: No test of the inner suite may fail, owner: engineer, require: "tests.inner.failed == 0", tests: [{facts: {}, expect: not-evaluated}]}
approvals: [{pool: any, count: 1}]
timing: {expires: 24h, urgent: 4h, escalate: [50%], cool_off: 0m}
"""
    policy = program.file("counted.yaml", rules)
    def suite(name, *cases):
        return f'<testsuite name="{name}">' + "".join(case if case.startswith("<testsuite") else f'<testcase classname="c" name="n{number}">{case}</testcase>' for number, case in enumerate(cases)) + "</testsuite>"
    number = iter(range(100))
    def judged(*files):
        name = "trial@7.0.%d" % next(number)
        program.ok("mia", "register", "trial", name.split("@")[1], program.file("counted.bin", name))
        for file in files:
            program.ok("mia", "evidence", "add", name, program.file("counted-%d.xml" % next(number), f"<testsuites>{file}</testsuites>"))
        _, answer, _ = program.run(None, "gate", name, "--to", "staging", "--policy", policy)
        return {rule["id"]: (rule["result"], rule.get("got")) for rule in answer["rules"]}
    assert judged(suite("outer"))["counted.failed"][0] == "not-evaluated"
    assert judged(suite("outer", "<skipped/>"))["counted.failed"][0] == "not-evaluated"
    assert judged(suite("outer", ""), suite("outer"))["counted.failed"][0] == "not-evaluated", "the newest run of a suite is the one that counts"
    both = judged(suite("outer", "", suite("inner", "")), suite("outer", suite("inner")))
    assert both["counted.failed"][0] == both["counted.inner"][0] == "not-evaluated", both
    assert judged(suite("outer", "", ""))["counted.failed"] == ("pass", "0")
    for files in ((suite("outer", "<failure/>", "") + suite("other", ""),), (suite("outer", "", suite("inner", "<failure/>")),), (suite("other", "<failure/>"), suite("outer", "")),
                  (suite("outer", "<failure/>", "<failure/>"), suite("outer", "<failure/>", ""))):
        assert judged(*files)["counted.failed"] == ("fail", "1"), files


def answers(program):
    """What is not there is said, and help is given however it is asked for."""
    program.refused(None, 9, "environment.unknown", "live", "--env", "prodution")
    program.refused(None, 9, "people.unknown", "queue", "--as", "nobody")
    before = program.head()
    for one, other in (("--actor mia", "actor:mia"), ("--action register --actor mia", "actor:mia action:register"), ("--subject request:R", "subject:request:R"), ("--since -1h", "since:-1h")):
        rows = [program.ok(None, "log", *words) for words in (one.split(), ("--filter", other))]
        assert rows[0] == rows[1] and rows[0]["records"], (one, rows)
    program.refused(None, 2, "filter.field", "log", "--filter", "actr:mia")
    foreign = program.file("foreign.txt", "not a note")
    program.refused(None, 2, "checkpoint.form", "verify", "--checkpoint", foreign)
    program.refused("mia", 2, "evidence.dataset-kind", "evidence", "add", "trial@1.0.0", program.file("map.json", '{"accuracy": 0.9}'))
    code, answer, _ = program.run("rita", "export", "audit", "--out", os.path.join(program.folder, "no", "such", "folder.jsonl"))
    assert (code, answer["code"]) == (1, "file.write") and program.head() == before, answer
    file = program.metrics("facts.json", 0.93)
    trial, real = (program.ok("mia", "evidence", "add", "trial@1.0.0", file, *more)["evidence"] for more in (("--dry-run",), ()))
    assert [each["facts"] for each in trial] == [each["facts"] for each in real] and real[0]["facts"], (trial, real)
    for words in (("help", "key", "enroll"), ("key", "enroll", "--help"), ("help",), ("--json", "--help"), ("help", "enrol")):
        done = subprocess.run([program.binary, *words], capture_output=True, text=True)
        assert (done.returncode == 0 and "Examples:" in done.stdout) != (words[-1] == "enrol"), (words, done)


def in_doubt(program):
    """A target that is in the way is tried again; a retry tells how long it took, and a pipe is no database."""
    asked = program.ok("ben", "request", version(program, "8.0.0"), "--to", "sandbox", "--reason", "Nobody has to approve this")
    os.makedirs(os.path.join(program.workspace, "live"), exist_ok=True)
    blocker = program.file(os.path.join(program.workspace, "live", "sandbox"), "in the way")
    sent = command_id()
    code, answer, _ = program.run("ben", "promote", asked["request"], "--command-id", sent)
    assert (code, answer["state"]) == (10, "in-doubt"), answer
    os.remove(blocker)
    program.ok("ben", "incident", "list")
    done = program.ok("ben", "promote", asked["request"], "--command-id", sent)
    taken = program.ok(None, "log", "--action", "effect.done", "--limit", "1")["records"][0]["payload"]["elapsed_ms"]
    assert done["repeated"] and done["state"] == "live" and done["elapsed_ms"] == taken > 0, (done, taken)
    shown = program.ok(None, "show", ask(program, version(program, "8.1.0"))["request"])
    assert shown["escalates"] == sorted(shown["escalates"]) and len(shown["escalates"]) == 2 and shown["escalates"][-1] < shown["deadline"], shown
    for make in (os.mkfifo, os.mkdir):
        other = Program(program.binary, program.folder)
        other.workspace = os.path.join(program.folder, make.__name__)
        os.mkdir(other.workspace)
        make(os.path.join(other.workspace, "workspace.db"))
        code, answer, _ = other.run(None, "log", timeout=20)
        assert (code, answer["code"]) == (2, "storage.foreign"), answer


def proof(program):
    """A model's slice tells its incidents to the end; a decision's case that is gone is found; a backup lies elsewhere."""
    asked = ask(program, version(program, "6.0.0"))
    approve(program, "cara", asked)
    program.ok("ben", "promote", asked["request"])
    incident = program.ok("ben", "rollback", "trial", "--reason", "Complaints of the north region")["incident"]
    program.ok("ben", "incident", "close", incident, "--reason", "The feed was mended yesterday")
    out = os.path.join(program.folder, "slice.jsonl")
    program.ok("rita", "export", "audit", "--model", "trial", "--out", out)
    with open(out, encoding="ascii") as file:
        actions = [json.loads(line).get("action") for line in file]
    assert "incident.close" in actions and "person.add" in actions and "environment.set" not in actions, actions
    inside = os.path.join(program.workspace, "live", "backup")
    code, answer, _ = program.run("ben", "backup", inside)
    assert (code, answer["code"]) == (6, "workspace.inside") and not os.path.exists(inside), answer
    copy = Program(program.binary, program.folder)
    copy.workspace = os.path.join(program.folder, "copy")
    program.ok("ben", "backup", copy.workspace)
    assert copy.ok(None, "verify", "--replay")["result"] == "holds"
    again, before = os.path.join(program.folder, "again"), program.head()
    trial = program.ok("ann", "restore", copy.workspace, again, "--dry-run")
    assert trial["dry_run"] and not os.path.exists(again) and program.head() == before, trial
    case = next(record for record in program.ok(None, "log", "--action", "decision.approve")["records"] if "case" in record["payload"])["payload"]["case"]
    base = sqlite3.connect(os.path.join(copy.workspace, "workspace.db"))
    guards = base.execute("SELECT name, sql FROM sqlite_master WHERE type='trigger' AND tbl_name='blob'").fetchall()
    for name, _ in guards:
        base.execute(f'DROP TRIGGER "{name}"')
    base.execute("DELETE FROM blob WHERE digest=?", (case,))
    for _, sql in guards:                                           # as one does who knows them, and knows that they are looked for
        base.execute(sql)
    base.commit()
    base.close()
    code, answer, _ = copy.run(None, "verify")
    assert code == 7 and any(case[:12] in fault["where"] for fault in answer["faults"]), answer


def memory(program):
    """What this computer has seen is not forgotten, what it would sign is looked at, and a restore says what it lost and lacks."""
    out = program.file("whole.jsonl", b"")
    program.ok("ann", "export", "audit", "--out", out)
    for option in ("--replay", "--anew"):
        program.refused(None, 2, "usage", "verify", out, option)
    copy = Program(program.binary, program.folder)
    copy.workspace = os.path.join(program.folder, "older")
    program.ok("ben", "backup", copy.workspace)
    program.ok("mia", "model", "set", "trial", "--description", "Later than the backup")
    kept = os.path.join(program.folder, "kept.txt")
    size = program.ok("ann", "checkpoint", "--out", kept)["size"]
    # The older copy put back: reading goes on and says so, nothing is signed or written, and nothing forgotten.
    for words, code in ((("live",), 0), (("log",), 0), (("queue",), 0), (("checkpoint",), 7), (("model", "set", "trial", "--description", "On an old copy"), 7), (("checkpoint",), 7), (("verify",), 7)):
        got, answer, talk = copy.run("mia", *words)
        assert got == code, (words, got, answer)
        assert "does not match what this computer remembers" in talk, (words, talk)
    # A backup that lacks a file of a version, restored on a computer that has seen nothing.
    stored = sorted(os.path.join(place, name) for place, _, names in os.walk(os.path.join(copy.workspace, "artifacts", "experimental")) for name in names)
    os.chmod(stored[0], 0o600)
    with open(stored[0], "r+b") as file:
        file.write(b"?")
    elsewhere = {"XDG_STATE_HOME": os.path.join(program.folder, "state-elsewhere")}
    code, answer, _ = program.run("ann", "restore", copy.workspace, os.path.join(program.folder, "new"), "--checkpoint", kept, environment=elsewhere)
    assert code == 0 and answer["lost_size"] == size, answer
    assert [os.path.basename(each) for each in answer["damaged"]] == [os.path.basename(stored[0])] and len(answer["missing"]) >= 1, answer
    copy.workspace = os.path.join(program.folder, "new")
    code, answer, talk = copy.run(None, "verify", "--replay")
    assert code == 7 and all(fault["where"].startswith("artifact of ") for fault in answer["faults"]) and not talk, (answer, talk)
    assert copy.ok(None, "verify")["result"] == "holds"
    assert "artifact.missing" in {finding["code"] for finding in copy.ok(None, "doctor")["findings"]}


def main(binary):
    with folder() as where:
        program = Program(binary, where)
        prepare(program)
        for part in (class_of_an_environment, pipes, own_files, one_environment, last_admin, what_it_ended_on, two_logins, dry_runs, who_moved_it, registered_once, nothing_ran, answers, in_doubt, proof):
            part(program)
            print(part.__name__, "holds", flush=True)
        assert program.ok(None, "verify", "--replay")["result"] == "holds"
        memory(program)                                             # last: afterwards this computer knows the restored workspace
        print("memory holds")


if __name__ == "__main__":
    main(sys.argv[1])
