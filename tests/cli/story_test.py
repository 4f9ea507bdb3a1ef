# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole story through the real program: from an empty folder to production, back again, and proven afterwards. Every verb
runs at least once with --json; every write runs as a dry run first and is sent twice.  story_test.py PROGRAM"""
import hashlib, json, os, re, shutil, subprocess, sys, xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from governed import SAMPLE, WHY, Program, adopt, ask, approve, both, folder, make_live, model_file, people, register  # noqa: E402
from private_keys import insist_on_none  # noqa: E402

LOAN1, LOAN2, LOAN3 = (f"loan-approval@{n}" for n in ("1.0.0", "1.1.0", "2.0.0"))
HEALTH = "health-visits@1.0.0"


def policy(name):
    return os.path.join(SAMPLE, "policies", name + ".yaml")


def beginnings(program):
    people(program)
    assert program.ok(None, "live")["rows"] == [] and program.ok(None, "version", "list")["rows"] == []
    rows = {row["login"]: row for row in program.ok(None, "person", "list")["rows"]}
    assert [d["duty"] for d in rows["cara"]["duties"]] == ["approver"] and len(rows["cara"]["keys"]) == 1, rows
    program.write("ann", "person", "add", "cara-ci", "--person", rows["cara"]["person"])
    key = program.ok(None, "key", "new", "--out", program.key("cara-ci"))
    assert os.stat(program.key("cara-ci")).st_mode & 0o777 == 0o600
    program.write("ann", "key", "enroll", "cara-ci", key["public"])
    program.write("cara-ci", "key", "revoke", key["key_id"], "--reason", "The build machine was given away")
    assert [row["login"] for row in program.ok(None, "key", "list")["rows"] if "revoked" in row] == ["cara-ci"]
    program.write("ann", "duty", "grant", "dev", "engineer", "--env", "staging", "--until", "+10d")
    assert any(row["login"] == "dev" and row["duty"] == "engineer" and row["until"] for row in program.ok(None, "duty", "list")["rows"])
    program.write("ann", "duty", "revoke", "dev", "engineer", "--env", "staging")
    assert not any(row["login"] == "dev" and row["duty"] == "engineer" for row in program.ok(None, "duty", "list")["rows"])
    program.write("ann", "env", "set", "production-eu", "--class", "production", "--target", "none")
    assert {row["env"]: row["class"] for row in program.ok(None, "env", "list")["rows"]}["production-eu"] == "production"
    assert program.ok(None, "doctor")["findings"]


def policies(program):
    for name in ("default-high", "loan-high", "health-medium"):
        assert program.ok(None, "policy", "check", policy(name))["version"] >= 1
        report = program.ok(None, "policy", "test", policy(name))
        assert report["failed"] == 0 and report["tests"], report
        adopt(program, policy(name))
    assert program.ok(None, "policy", "explain", "loan-high")["approvals"] == [{"need": 1, "not": [], "pool": "ml"}, {"need": 1, "not": ["promoter"], "pool": "risk"}]
    in_force = {row["policy"]: row for row in program.ok(None, "policy", "list", "--all")["rows"] if row["in_force"]}
    assert in_force["default-high"]["version"] == 2 and in_force["loan-high"]["adopted_by"] == "filip", in_force


def registry(program):
    program.write("mia", "model", "add", "loan-approval", "--tier", "high", "--description", "Scores mortgage applications")
    program.write("mia", "model", "set", "loan-approval", "--description", "Scores mortgage applications of 1990")
    register(program, LOAN1, evidence=False)
    shown = program.ok(None, "version", "show", LOAN1)
    with open(model_file(LOAN1, "model", "model.json"), "rb") as file:
        digest = hashlib.sha256(file.read()).hexdigest()
    assert {each["name"]: each["sha256"] for each in shown["manifest_files"]}["model.json"] == digest and shown["author"] == "mia" and shown["metadata"]
    # Registered once: the same bytes are a repeat, others are refused.
    assert program.ok("mia", "register", "loan-approval", "1.0.0", model_file(LOAN1, "model"))["repeated"]
    program.refused("mia", 6, "registry.version-taken", "register", "loan-approval", "1.0.0", model_file(LOAN2, "model"))
    assert program.ok(None, "version", "verify", LOAN1)["result"] == "holds"
    code, answer, _ = program.run(None, "version", "verify", LOAN1, "--folder", model_file(LOAN2, "model"))
    assert code == 7 and "model.json" in answer["changed"], answer
    assert program.ok(None, "model", "list")["rows"][0]["model"] == "loan-approval"
    assert program.ok(None, "model", "show", "loan-approval")["description"].endswith("1990")


def gate(program):
    junit, summary = (os.path.join(program.folder, "gate" + end) for end in (".xml", ".md"))
    def verdict(version, exit_code, *more):
        code, answer, _ = program.run(None, "gate", version, "--to", "production", "--junit", junit, "--summary", summary, *more)
        assert code == exit_code and answer["schema"] == "countersign.gate/1" and len(answer["binding"]) == 64, (code, answer)
        suite = ElementTree.parse(junit).getroot()
        bad = len(list(suite.iter("failure"))) + len(list(suite.iter("error")))
        assert (bad == 0) == (exit_code == 0) and len(list(suite.iter("testcase"))) >= len(answer["rules"]), ElementTree.tostring(suite)
        return answer
    nothing = verdict(LOAN1, 4)
    assert nothing["result"] == "not-evaluated" and all(rule["why"] and rule["owner"] for rule in nothing["rules"] if rule["result"] != "pass"), nothing
    added = program.write("mia", "evidence", "add", LOAN1, model_file(LOAN1, "evidence", "metrics.json"), model_file(LOAN1, "evidence", "tests.xml"))
    assert len(added["evidence"]) == 2 and all(each["facts"] for each in added["evidence"]), added
    assert [row["id"] for row in program.ok(None, "evidence", "list", LOAN1)["rows"]] == ["E1", "E2"]
    assert verdict(LOAN1, 0)["result"] == "pass"
    program.write("mia", "card", "import", LOAN1, model_file(LOAN1, "card.md"))
    with open(model_file(LOAN1, "card.md"), encoding="utf-8") as file:
        assert program.ok(None, "card", "show", LOAN1)["text"] == file.read()
    register(program, LOAN2)
    register(program, LOAN3)
    assert {rule["id"] for rule in verdict(LOAN3, 3)["rules"] if rule["result"] == "fail"} == {"fairness.selection", "fairness.tpr"}
    tried = verdict(LOAN3, 0, "--policy", policy("default-high"))   # tried without effect
    assert [each["id"] for each in tried["policies"]] == ["default-high"], tried
    with open(summary, encoding="utf-8") as file:
        assert file.read().count("fairness.tpr") >= 1


def looked_at(program, request):
    """Cara takes it, and hands it to Dev, who gives it back; what has to be decided is still there for both of them."""
    def row(login):
        row, = program.ok(login, "queue")["needs_you"]
        return row.get("assigned")
    def text(*words):
        return subprocess.run([each for each in program.arguments("cara", words) if each != "--json"], capture_output=True, text=True, check=True, env=program.environment).stdout
    taken = program.write("cara", "assign", request)
    assert taken["assigned"] == "cara" and taken["state"] == "in-review" and row("dev") == "cara", taken
    assert program.write("cara", "assign", request, "--to", "dev")["assigned"] == "dev" and program.ok(None, "show", request)["assigned"] == "dev"
    assert "in-review, taken by dev" in text("queue") and "  taken by dev; others can still decide\n" in text("show", request)
    assert "assigned" not in program.write("dev", "assign", request, "--nobody") and row("cara") is None
    assert "taken by" not in text("queue") + text("show", request)
    program.write("dev", "assign", request)                         # and is approved by both


def to_production(program):
    asked = program.write("ben", "request", LOAN1, "--to", "production", "--reason", "First version for production; every rule of its tier passes")
    request, binding = asked["request"], asked["binding"]
    assert asked["state"] == "in-review" and asked["gate"] == "pass" and {need["pool"]: need["eligible"] for need in asked["needs"]} == {"ml": ["cara"], "risk": ["dev"]}, asked
    assert [row["request"] for row in program.ok("cara", "queue")["needs_you"]] == [request] and program.ok("ben", "queue")["needs_you"] == []
    looked_at(program, request)
    shown = program.ok("cara", "show", request)
    assert shown["binding"] == binding and shown["parts"]["version"] == "local/" + LOAN1 and shown["rules"], shown
    pending = program.refused("ben", 5, "core.not-approved", "promote", request)
    assert set(pending["who"]) == {"cara", "dev"}, pending
    done = program.write("cara", "approve", request, "--seen", binding, "--reason", WHY)
    assert done["state"] == "in-review" and done["pool"] == "ml" and done["verdict"] == "approve", done
    program.refused("ben", 5, "core.not-approved", "promote", request)
    program.write("dev", "approve", request, "--seen", binding, "--reason", WHY)
    approved = program.ok(None, "show", request)
    assert approved["state"] == "approved" and "ben" in approved["promoters"], approved
    assert [row["request"] for row in program.ok("ben", "queue")["needs_you"]] == [request]
    live = program.write("ben", "promote", request)
    assert live["state"] == "live" and live["to"] == "1.0.0" and "from" not in live, live
    with open(os.path.join(program.workspace, "live", "production", "loan-approval.json"), encoding="utf-8") as file:
        pointer = json.load(file)
    assert pointer["schema"] == "countersign.live/1" and pointer["version"] == "1.0.0" and pointer["manifest"] == program.ok(None, "version", "show", LOAN1)["manifest"], pointer
    program.refused("cara", 6, "core.ended", "approve", request, "--seen", binding, "--reason", WHY)
    row, = program.ok(None, "live")["rows"]
    assert row["approved_by"] == ["cara", "dev"] and row["promoted_by"] == "ben" and row["request"] == request and row["standbys"] == [], row
    program.refused("mia", 6, "core.live", "version", "retire", LOAN1, "--reason", "Nobody needs it any more")


def back_again(program):
    second = make_live(program, LOAN2, "dev", "cara")
    assert second["from"] == "1.0.0" and second["to"] == "1.1.0" and second["state"] == "live", second
    row, = program.ok(None, "live", "loan-approval")["rows"]
    assert row["version"] == "1.1.0" and [each["version"] for each in row["standbys"]] == ["1.0.0"], row
    while_live = program.ok(None, "live")["as_of"]
    rolled = program.write("ben", "rollback", "loan-approval", "--reason", "Complaints about refusals in the north region")
    assert rolled["state"] == "live" and rolled["from"] == "1.1.0" and rolled["to"] == "1.0.0" and 0 <= rolled["elapsed_ms"] < rolled["objective_ms"] == 60000 and rolled["review_due"], rolled
    row, = program.ok(None, "live")["rows"]
    assert row["version"] == "1.0.0" and row["barred"] == ["1.1.0"], row
    assert program.ok(None, "live", "--at", while_live)["rows"][0]["version"] == "1.1.0"
    assert program.ok(None, "live", "--at", "-2h")["rows"] == []
    with open(os.path.join(program.workspace, "live", "production", "loan-approval.json"), encoding="utf-8") as file:
        assert json.load(file)["version"] == "1.0.0"
    incident, = program.ok(None, "incident", "list", "--open")["rows"]
    assert incident["incident"] == rolled["incident"] and incident["version"] == "1.1.0" and incident["opened_by"] == "ben", incident
    barred = program.refused("ben", 6, "core.barred", "request", LOAN2, "--to", "production", "--reason", "The complaints came from somewhere else, we believe")
    assert rolled["incident"] in barred["text"] + barred["mend"], barred
    program.refused("ben", 6, "core.no-standby", "rollback", "loan-approval", "--reason", "Trying to go further back")
    program.write("ben", "incident", "close", rolled["incident"], "--reason", "The complaints were about another form; nothing to mend")
    assert program.ok(None, "incident", "list", "--open")["rows"] == []
    assert make_live(program, LOAN2, "cara", "dev")["to"] == "1.1.0"


def waiver(program):
    program.write("mia", "model", "add", "health-visits", "--tier", "medium")
    register(program, HEALTH)
    asked = ask(program, HEALTH)
    fails = program.refused("cara", 3, "fairness.rows", "approve", asked["request"], "--seen", asked["binding"], "--reason", WHY)
    assert "eva" in fails["who"], fails
    program.refused("ben", 6, "core.four-eyes.waiver", "waive", asked["request"], "fairness.rows", "--until", "+9d", "--reason", WHY)
    program.refused("cara", 6, "core.duty", "waive", asked["request"], "fairness.rows", "--until", "+9d", "--reason", WHY)
    program.refused("eva", 6, "waiver.not-allowed", "waive", asked["request"], "quality.auc", "--until", "+9d", "--reason", WHY)
    program.refused("eva", 2, "waiver.until", "waive", asked["request"], "fairness.rows", "--until", "+46d", "--reason", WHY)
    granted = program.write("eva", "waive", asked["request"], "fairness.rows", "--until", "+30d", "--reason", "A larger holdout is promised within thirty days")
    code, verdict, _ = program.run(None, "gate", HEALTH, "--to", "production")
    waived, = (rule for rule in verdict["rules"] if rule["result"] == "waived")
    assert code == 0 and verdict["result"] == "waived" and waived["waiver"]["id"] == granted["waiver"] and waived["waiver"]["by"] == "eva", verdict
    approve(program, asked, "cara")
    assert program.ok("ben", "promote", asked["request"])["state"] == "live"


def asked_again(program):
    first = register(program, "health-visits@1.0.1")
    asked = ask(program, "health-visits@1.0.1", "production", "--urgent")
    changed = program.write("cara", "request-changes", asked["request"], "--seen", asked["binding"], "--reason", "Please add the card of this version")
    assert changed["state"] == "changes-requested", changed
    program.refused("cara", 6, "core.one-slot", "approve", asked["request"], "--seen", asked["binding"], "--reason", WHY)
    program.write("mia", "card", "import", "health-visits@1.0.1", model_file("health-visits@1.0.1", "card.md"))
    again = program.write("ben", "resubmit", asked["request"], "--reason", "The card is there now, nothing else changed")
    assert again["state"] == "in-review" and again["binding"] != asked["binding"] and first["manifest"] == program.ok(None, "show", asked["request"])["parts"]["manifest"]
    assert (again["resubmitted"]["login"], again["resubmitted"]["reason"]) == ("ben", "The card is there now, nothing else changed"), again
    program.write("cara", "approve", asked["request"], "--seen", again["binding"], "--reason", WHY)
    taken = program.write("cara", "withdraw", asked["request"], "--reason", "I have read the wrong column of it")
    assert taken["state"] == "in-review" and program.ok(None, "show", asked["request"])["state"] == "in-review"
    gone = program.write("ben", "withdraw", asked["request"], "--reason", "Superseded by a version that we will train")
    assert gone["state"] == "withdrawn", gone
    other = ask(program, "health-visits@1.0.1")
    rejected = program.write("cara", "reject", other["request"], "--seen", other["binding"], "--reason", "It misses people in poor health")
    assert rejected["state"] == "rejected", rejected
    program.refused("ben", 6, "core.ended", "promote", other["request"])
    program.write("mia", "version", "retire", "health-visits@1.0.1", "--reason", "Rejected; the next version replaces it")
    program.refused("ben", 6, "core.retired", "request", "health-visits@1.0.1", "--to", "production", "--reason", "Perhaps it is good enough after all")
    code, late, _ = program.run("ben", "request", "health-visits@1.0.0", "--to", "staging", "--reason", "Trial without approvals", "--wait", "30s")
    assert code == 0 and late["state"] == "approved", late


def proof(program):
    note = os.path.join(program.folder, "kept-elsewhere.txt")
    backup, full, sliced, keyless, cut, rewritten, other = (os.path.join(program.folder, name) for name in
                                                            ("backup", "full.jsonl", "slice.jsonl", "keyless.jsonl", "cut.jsonl", "rewritten.jsonl", "other.jsonl"))
    program.ok("ben", "backup", backup)
    exported = program.write("rita", "export", "audit", "--out", full)
    assert exported["records"] == exported["seq"] + 1, exported
    program.write("rita", "export", "audit", "--model", "loan-approval", "--out", sliced)
    made = program.ok("ann", "checkpoint", "--out", note)
    with open(note, encoding="utf-8") as file:
        assert file.read() == made["note"]
    assert both(program, full, 0)["beyond"] == 0 and both(program, sliced, 0)["slice"]
    verified = program.ok(None, "verify", "--replay", "--checkpoint", note)
    assert verified["result"] == "holds" and verified["replay"]["tables"] > 10 and verified["replay"]["differences"] == [] and verified["covered"] == made["size"], verified
    assert program.ok(None, "export", "audit", "--out", keyless)["recorded"] is False
    both(program, keyless, 0, "--checkpoint", note)
    with open(keyless, "rb") as file:
        lines = file.read().splitlines(keepends=True)
    records = [n for n, line in enumerate(lines) if line.startswith(b'{"seq"')]
    def changed(path, kept):
        with open(path, "wb") as out:
            out.writelines(kept)
        return path
    # Without its last records and what seals them an export still hangs together; the note that was kept elsewhere knows.
    both(program, changed(cut, lines[:records[-3]]), 7, "--checkpoint", note)
    for old, new in ((rb'\"reason\":\"Complaints', rb'\"reason\":\"Compliments'), (b'"actor":"dev"', b'"actor":"eva"')):
        target = next(n for n, line in enumerate(lines) if old in line)
        both(program, changed(rewritten, [line.replace(old, new) if n == target else line for n, line in enumerate(lines)]), 7)
    both(program, changed(rewritten, lines[:records[4]] + lines[records[4] + 1:]), 7)
    # Somebody with the files and true keys goes back and writes another history: it holds by itself, and not with the note.
    fork = Program(program.binary, program.folder)
    fork.workspace, fork.environment = backup, {**program.environment, "XDG_STATE_HOME": os.path.join(program.folder, "another-state")}
    while fork.ok("ann", "env", "set", f"made-up-{len(fork.said)}", "--class", "experimental")["seq"] < made["size"]:
        pass
    fork.ok("ann", "export", "audit", "--out", other)
    both(program, other, 0)
    both(program, other, 7, "--checkpoint", note)
    code, answer, _ = fork.run(None, "verify", "--checkpoint", note)
    assert code == 7 and answer["faults"], answer
    # The program itself remembers what it saw of this workspace, and says so when it meets the other one.
    fork.environment = program.environment
    code, answer, _ = fork.run("ann", "env", "set", "one-more", "--class", "experimental")
    assert code == 7 and answer["text"], answer


def restored(program):
    backup, where = (os.path.join(program.folder, name) for name in ("backup-2", "restored"))
    program.ok("ben", "backup", backup)
    before = program.ok(None, "log", "--limit", "1")["records"][0]["seq"]
    program.write("ann", "env", "set", "lost-later", "--class", "experimental")
    lost = program.ok("ann", "checkpoint")["size"]
    program.refused("ben", 6, "core.duty", "restore", backup, where)
    assert not os.path.exists(where)
    answer = program.ok("ann", "restore", backup, where)
    assert answer["seq"] == before + 1 and answer["lost_size"] == lost, (answer, lost)
    shutil.move(program.workspace, program.workspace + "-before")
    shutil.move(where, program.workspace)
    newest = program.ok(None, "log", "--action", "workspace.restored")["records"][0]
    assert newest["actor"] == "ann" and newest["payload"]["lost_size"] == lost, newest
    program.ok("ann", "env", "set", "after-restoring", "--class", "experimental")
    assert program.ok(None, "verify", "--replay")["result"] == "holds"
    assert len(program.ok(None, "live")["rows"]) == 2


def every_verb(program):
    done = subprocess.run([program.binary, "--help"], capture_output=True, text=True, check=True).stdout
    verbs = {verb.strip() for verb in re.findall(r"^  (\S.{17}) \S", done.split("\nVerbs:\n", 1)[1], re.M)}
    assert len(verbs) > 40
    # Those of remote registries: tests/live/remote_story.py and sources_test.py tell their story.
    served = {"source add", "source list", "source test", "source change", "source remove", "sync", "finding list", "finding adopt", "finding revert", "card publish"}
    assert served < verbs, served - verbs
    never = {verb for verb in verbs - served if f"countersign.{verb.replace(' ', '-')}/1" not in program.schemas}
    assert not never, f"never run, or never with success: {sorted(never)}"


def main(binary):
    with folder() as where:
        program = Program(binary, where)
        for part in (beginnings, policies, registry, gate, to_production, back_again, waiver, asked_again, proof, restored, every_verb, insist_on_none):
            part(program)
            print(part.__name__, "holds", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
