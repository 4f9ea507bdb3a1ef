# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input of every kind: a sentence, the right exit code, one JSON object, and no record. Then seeded random mutations of
command lines and small files: never a signal, always one JSON object, an exit code of 0 to 10."""
import json, os, random, shutil, sqlite3, subprocess, sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reliability"))
from program import Program, folder  # noqa: E402

SEED, MUTATIONS = 20261124, 200
# From the list of semver.org.
INVALID = ("1", "1.2", "1.2.3-0123", "1.2.3-0123.0123", "1.1.2+.123", "+invalid", "alpha", "alpha.beta.1", "1.0.0-alpha_beta", "1.0.0-alpha..",
           "01.1.1", "1.01.1", "1.1.01", "1.2.3.DEV", "1.2-SNAPSHOT", "1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788", "-1.0.3-gamma+b7718")
VALID = ("0.0.4", "10.20.30", "1.1.2-prerelease+meta", "1.1.2+meta", "1.0.0-alpha", "1.0.0-alpha.beta.1", "1.0.0-alpha0.valid", "1.0.0-rc.1+build.1",
         "1.2.3----RC-SNAPSHOT.12.9.1--.12+788", "1.0.0+0.build.1-rc.10000aaa-kk-0.1", "99999999999.0.1", "1.0.0-0A.is.legal")
POLICY = """policy: {id: trial, version: 1, applies: "env.class == 'production'"}
rules:
  - id: quality.auc
    why: Below this the ranking is worse than what was promised
    owner: engineer
    require: "metric.holdout.auc >= 0.94"
    tests:
      - {facts: {metric.holdout.auc: {value: 0.945, low: 0.942, high: 0.95}}, expect: pass}
      - {facts: {metric.holdout.auc: {value: 0.935, low: 0.93, high: 0.938}}, expect: fail}
      - {facts: {}, expect: not-evaluated}
approvals: [{pool: any, count: 2}]
timing: {expires: 24h, urgent: 4h, escalate: [50%, 80%], cool_off: 0m}
"""


def prepare(program):
    program.init()
    program.person("ben", "engineer")
    program.person("cara", "approver", "policy-owner")
    program.ok("ann", "model", "add", "churn", "--tier", "medium")
    program.ok("ann", "model", "add", "loan", "--tier", "high")
    weights = program.file("weights.bin", b"hello")
    for model in ("churn", "loan"):
        program.ok("ann", "register", model, "1.0.0", weights)
        program.ok("ann", "evidence", "add", model + "@1.0.0", program.metrics(model + ".json"))
    answer = program.ok("ann", "request", "churn@1.0.0", "--to", "production", "--reason", "Better recall on the holdout")
    return weights, answer["request"], answer["binding"]


def command_lines(program, request, binding):
    suggestion = program.refused(None, 2, "usage.verb", "aprove", request)
    assert "approve" in suggestion["mend"], suggestion
    program.refused(None, 2, "usage.verb", "model", "ad")
    program.refused(None, 2, "usage.verb", "model")
    answer = program.refused("ann", 2, "usage", "model", "add", "x", "--tier", "low", "--colour", "red")
    assert "“--colour” is not an option of “model add”" in answer["text"], answer
    assert "--tier" in program.refused("ann", 2, "usage", "model", "add", "x", "--tier", "low", "--teir", "low")["mend"]
    assert "one word too many" in program.refused(None, 2, "usage", "live", "churn", "loan")["text"]
    answer = program.refused("cara", 8, "core.lapsed", "approve", request, "--seen", binding[:12], "--reason", "Looked at all of it")
    assert binding[:12] in answer["text"] and request in answer["mend"], answer
    program.refused("ann", 2, "semver.form", "rollback", "churn", "--to", "abc", "--reason", "Not a version at all")
    program.refused("ann", 2, "register.form", "register", "churn")
    program.refused("ann", 2, None, "--command-id", "not-a-uuid", "model", "add", "x", "--tier", "low")
    program.refused("ann", 2, "tier.unknown", "model", "add", "x", "--tier", "enormous")
    program.refused("ann", 2, None, "request", "churn", "--to", "production", "--reason", "A version is not named here")
    program.refused("cara", 2, "reason.short", "approve", request, "--seen", binding, "--reason", " too few ")
    program.refused("cara", 2, "reason.short", "reject", request, "--seen", binding, "--reason", "\u00a0" * 30)
    program.refused("ann", 2, "reason.short", "request", "loan@1.0.0", "--to", "production", "--reason", "Long for most, short for a high tier")
    program.refused("cara", 2, None, "waive", request, "tests.passed", "--until", "-2h", "--reason", "Only for a pilot, really")
    program.refused("cara", 2, None, "waive", request, "tests.passed", "--until", "someday", "--reason", "Only for a pilot, really")
    for name in ("bad\x07name", "-", "UPPER", "../climb", "a" * 129, "ü" * 5):
        program.refused("ann", 2, None, "model", "add", "--tier", "low", "--", name)
    program.refused("ann", 2, None, "person", "add", "l" * 65)


def signing_in(program):
    program.refused(None, 9, "key.absent", "model", "add", "x", "--tier", "low")
    program.ok(None, "key", "new", "--out", program.key("stranger"))
    program.refused("stranger", 6, "core.key.unknown", "model", "add", "x", "--tier", "low")
    program.refused("ann", 6, "core.key.foreign", "--as", "ben", "model", "add", "x", "--tier", "low")
    program.file("keys/text.pem", "not a key")
    os.chmod(program.key("text"), 0o600)
    program.refused("text", 2, None, "model", "add", "x", "--tier", "low")


def versions(program, weights):
    for number in INVALID:
        program.refused("ann", 2, "semver.form", "register", "churn", "--", number, weights)
    for number in VALID:
        program.ok("ann", "register", "churn", number, weights)


def files_to_register(program, weights):
    os.symlink(weights, os.path.join(program.folder, "link.bin"))
    os.mkfifo(os.path.join(program.folder, "pipe"))
    os.makedirs(os.path.join(program.folder, "empty"))
    def refuse(name, *codes):
        before = program.head()
        code, answer, _ = program.run("ann", "register", "churn", "2.0.0", name, timeout=20)
        assert code in codes and answer["schema"] == "countersign.error/1" and answer["text"], (name, code, answer)
        assert program.head() == before, name
    refuse(os.path.join(program.folder, "link.bin"), 2)
    refuse(os.path.join(program.folder, "pipe"), 2)
    refuse(os.path.join(program.folder, "empty"), 2)
    refuse(os.path.join(program.folder, "absent"), 2, 9)
    inner = os.path.join(program.folder, "holder")
    os.makedirs(inner)
    for name, content in (("a\nb", b"x"), (b"\xff\xfe.bin", b"x")):
        path = os.path.join(os.fsencode(inner), os.fsencode(name))
        with open(path, "wb") as out:
            out.write(content)
        refuse(inner, 2)
        os.remove(path)
    os.symlink("/etc", os.path.join(inner, "climbs"))
    refuse(inner, 2)


def evidence(program):
    text = open(program.metrics("good.json")).read()
    def refuse(name, content):
        program.refused("ann", 2, None, "evidence", "add", "churn@1.0.0", program.file(name, content))
    refuse("nan.json", text.replace("0.95,", "NaN,", 1))
    refuse("twice.json", text[:-1] + ', "metrics": []}')
    refuse("half.json", text[:len(text) // 2])
    refuse("large.json", b"{" + b" " * (17 << 20) + b"}")
    refuse("dtd.xml", '<?xml version="1.0"?><!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite name="&b;" tests="1"><testcase name="x"/></testsuite>')
    refuse("outside.xml", '<?xml version="1.0"?><!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite tests="1"><testcase name="&x;"/></testsuite>')
    program.refused("ann", 2, None, "evidence", "add", "churn@1.0.0", program.folder)
    program.refused("ann", 6, "evidence.repeated", "evidence", "add", "churn@1.0.0", program.metrics("one.json", 0.7), program.metrics("two.json", 0.7))
    program.refused("ann", 2, "record.size", "evidence", "add", "churn@1.0.0", *(program.metrics(f"many{number}.json", 0.5 + number / 10000) for number in range(400)))
    program.refused("ann", 2, "record.size", "model", "add", "wordy", "--tier", "low", "--description", "x" * 100000)


def policies(program):
    good = program.file("trial.yaml", POLICY)
    for language in ("C.UTF-8", "de_DE.UTF-8"):
        report = program.ok(None, "policy", "test", good, environment={"LC_ALL": language, "LC_NUMERIC": language, "LANG": language})
        assert report["failed"] == 0 and len(report["tests"]) == 3, report
    for number, (old, new) in enumerate((("rules:\n", "rules: [\n"), ("why: Below", "why: [Below"), ('0.94"', '0.94 and"'), ("owner: engineer", "owner: engineer\n    colour: red"),
                                         ("version: 1,", "version: one,"), ("expect: fail}", "expect: maybe}"), ("  - id: quality.auc", "\t- id: quality.auc"))):
        answer = program.refused(None, 2, None, "policy", "check", program.file(f"broken{number}.yaml", POLICY.replace(old, new, 1)))
        assert any(f".yaml:{line}:" in answer["text"] for line in range(1, 15)), answer
    program.refused(None, 2, None, "policy", "check", os.path.join(program.folder, "absent.yaml"))


def copy_of(program, name):
    """The program on a copy of the workspace, with every record in the one file."""
    other = Program(program.binary, program.folder)
    other.workspace = os.path.join(program.folder, name)
    shutil.copytree(program.workspace, other.workspace)
    base = sqlite3.connect(os.path.join(other.workspace, "workspace.db"))
    base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    base.close()
    return other, os.path.join(other.workspace, "workspace.db")


def workspaces(program):
    def says(other, *codes, words=("log", "--limit", "1")):
        code, answer, talk = other.run(None, *words)
        assert code in codes, (other.workspace, code, answer, talk)
        assert code == 0 or (answer["schema"] == "countersign.error/1" and answer["text"]) or words[0] == "verify", answer
    newer, file = copy_of(program, "newer")
    base = sqlite3.connect(file)
    base.execute("PRAGMA user_version=99")
    base.commit()
    base.close()
    says(newer, 6)
    foreign = Program(program.binary, program.folder)
    foreign.workspace = os.path.join(program.folder, "foreign")
    os.makedirs(foreign.workspace)
    base = sqlite3.connect(os.path.join(foreign.workspace, "workspace.db"))
    base.execute("CREATE TABLE bookmark(url TEXT)")
    base.commit()
    base.close()
    says(foreign, 2)
    program.file("foreign/workspace.db", "These are my notes.\n" * 100)
    says(foreign, 2)
    foreign.workspace = os.path.join(program.folder, "nowhere")
    says(foreign, 9)
    chance = random.Random(SEED)
    for trial in range(6):
        damaged, file = copy_of(program, f"damaged{trial}")
        size = os.path.getsize(file)
        with open(file, "r+b") as out:
            if trial < 2:
                out.truncate(size // (trial + 2) + 17)
            else:
                for _ in range(trial * 4):
                    out.seek(4096 * chance.randrange(1, size // 4096))
                    out.write(chance.randbytes(4096))
        for words in (("verify", "--replay"), ("log", "--limit", "1"), ("queue",), ("live",)):
            says(damaged, *range(0, 11), words=words)
        code, answer, _ = damaged.run(None, "verify", "--replay")
        assert code != 0, f"a damaged database verifies: {answer}"


def only_reading(program):
    """As root, a mount that cannot be written; otherwise left out, in words."""
    other, _ = copy_of(program, "reading")
    if os.geteuid() != 0 or subprocess.run(["mount", "--bind", other.workspace, other.workspace], capture_output=True).returncode != 0:
        print("left out: a read-only mount needs root")
        return
    try:
        if subprocess.run(["mount", "-o", "remount,bind,ro", other.workspace], capture_output=True).returncode != 0:
            print("left out: this machine does not remount")
            return
        other.ok(None, "log", "--limit", "1")
        other.refused("ann", 6, "storage.read-only", "model", "add", "x", "--tier", "low")
    finally:
        subprocess.run(["umount", other.workspace], check=True)


def mutations(program, request, binding):
    chance = random.Random(SEED)
    where = os.path.join(program.folder, "mutations")
    os.makedirs(where)
    files = {"policy.yaml": POLICY.encode(), "metrics.json": open(program.metrics("good.json"), "rb").read(),
             "junit.xml": b'<testsuite name="s" tests="1" failures="0"><testcase classname="c" name="n" time="0.1"/></testsuite>'}
    lines = [["policy", "test", "policy.yaml"], ["policy", "propose", "policy.yaml"], ["evidence", "add", "churn@1.0.0", "metrics.json"], ["evidence", "add", "churn@1.0.0", "junit.xml"],
             ["request", "churn@1.0.0", "--to", "staging", "--reason", "Trial of the mutations"], ["approve", request, "--seen", binding, "--reason", "Checked the metrics"],
             ["gate", "churn@1.0.0", "--to", "production", "--policy", "policy.yaml"], ["show", request], ["log", "--limit", "3"], ["live", "--at", "-2h"],
             ["waive", request, "tests.passed", "--until", "+3d", "--reason", "Pilot limited to two branches"], ["register", "churn", "3.0.0", "metrics.json"]]
    pieces = ["", "-", "--", "--json", "\u202e", "\n", "'", "%s%n", "9" * 400, "../..", "{", "=", "R999999", "-1", "NaN", "\ud7ff", "--until", "@", "a@", "@1.0.0", "\x01"]
    for number in range(MUTATIONS):
        for name, content in files.items():
            content = bytearray(content)
            for _ in range(chance.randrange(0, 4)):
                at = chance.randrange(len(content))
                content[at:at + chance.randrange(0, 6)] = chance.randbytes(chance.randrange(0, 6))
            with open(os.path.join(where, name), "wb") as out:
                out.write(content)
        words = list(chance.choice(lines))
        for _ in range(chance.randrange(0, 3)):
            at, how = chance.randrange(len(words)), chance.randrange(5)
            if how == 0 and len(words) > 1:
                del words[at]
            elif how == 1:
                words[at] = chance.choice(pieces)
            elif how == 2:
                words.insert(at, chance.choice(pieces))
            elif how == 3:
                cut = chance.randrange(len(words[at]) + 1)
                words[at] = words[at][:cut] + chance.choice(pieces) + words[at][cut:]
            else:
                words.insert(at, chance.choice(words))
        done = subprocess.run(program.arguments("cara", words), capture_output=True, timeout=60, stdin=subprocess.DEVNULL, cwd=where, env=program.environment)
        assert 0 <= done.returncode <= 10, (SEED, number, words, done.returncode, done.stderr[-500:])
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            raise AssertionError(f"{SEED}/{number} {words}: exit {done.returncode}, not one JSON object: {done.stdout[:300]!r} {done.stderr[:300]!r}")
        assert answer["schema"].startswith("countersign."), answer
        assert answer["schema"] != "countersign.error/1" or (answer["text"] and answer["exit"] == done.returncode), answer
    assert program.ok(None, "verify", "--replay")["result"] == "holds"


def main(binary):
    faults = []
    with folder() as where:
        program = Program(binary, where)
        weights, request, binding = prepare(program)
        for part, arguments in ((command_lines, (request, binding)), (signing_in, ()), (versions, (weights,)), (files_to_register, (weights,)), (evidence, ()), (policies, ()),
                                (workspaces, ()), (only_reading, ()), (mutations, (request, binding))):
            try:
                part(program, *arguments)
                print(part.__name__, "holds")
            except AssertionError as fault:  # the other parts are still worth knowing
                print(part.__name__, "FAILS:", fault)
                faults.append(part.__name__)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main(sys.argv[1])
