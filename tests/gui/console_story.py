# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main story through the real console window: asked for, refused to those who may not, approved on the evidence, promoted,
live, rolled back, verified. After each act the command-line program is asked whether the ledger says the same, and after
each refusal whether no record was left.  with-display.sh python3 console_story.py COUNTERSIGN CONSOLE"""
import json, os, sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reliability"))
from program import Program, folder, skip

try:
    from window import State, Window
except (ImportError, ValueError) as fault:
    skip(f"Python cannot read the accessibility tree: {fault} (packaging/setup-debian.sh installs python3-gi and gir1.2-atspi-2.0)")

LANES = ("Needs you", "Waiting on others", "Decided")
WHY = "I looked at every figure of this version"

POLICY = """policy: {id: house, version: 1, applies: "env.class == 'production'"}
rules:
  - id: quality.auc
    why: Below this the ranking is worse than what was promised
    owner: engineer
    require: "metric.holdout.auc >= 0.8"
    tests:
      - {facts: {metric.holdout.auc: {value: 0.9, low: 0.88, high: 0.92}}, expect: pass}
      - {facts: {metric.holdout.auc: {value: 0.7, low: 0.68, high: 0.72}}, expect: fail}
      - {facts: {}, expect: not-evaluated}
approvals: [{pool: any, count: 2}]
"""


class Story(Program):
    def __init__(self, binary, console, where):
        super().__init__(binary, where)
        self.console = console

    def window(self, login, key=None):
        return Window(self.console, self.workspace, *(["--as", login] if login else []), "--key-file", self.key(key or login), environment={**self.environment, "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]})

    def records(self):
        return self.ok(None, "log", "--limit", "1000")["records"]

    def live(self):
        return [(row["version"], row["state"]) for row in self.ok(None, "live", "churn", "--env", "production")["rows"]]

    def pointer(self):
        with open(os.path.join(self.workspace, "live", "production", "churn.json")) as file:
            return json.load(file)["version"]

    def adopt(self, text):
        asked = self.ok("pia", "policy", "propose", self.file("house.yaml", text), "--reason", "The house wants two approvals")
        self.ok("quin", "approve", asked["request"], "--seen", asked["binding"], "--reason", "As it was talked over")

    def version(self, number, auc):
        self.file(f"model-{number}/weights.bin", number * 100)
        self.ok("ann", "register", "churn", number, os.path.join(self.folder, f"model-{number}"))
        self.ok("ann", "evidence", "add", f"churn@{number}", self.metrics(f"metrics-{number}.json", auc))

    def approve(self, login, request):
        binding = self.ok(None, "show", request)["binding"]
        self.ok(login, "approve", request, "--seen", binding, "--reason", WHY)


def review(window, request):
    """Opens the request from the queue, in whichever lane it is."""
    window.page("Approvals")
    there = lambda: any(n.name.startswith(f"Request: {request},") for n in window.nodes())

    def listed():
        for lane in LANES:
            window.press(lane, "page tab", start=True)
            window.find(lane, "page tab list", start=True)          # it has the name of the tab that is chosen
            if window.silent("Requests"):                           # nothing needs this person: there is a sentence instead
                continue
            if any(row.startswith(request + ",") for row in window.rows("Requests")):
                return True
        return False

    window.wait(listed, f"{request} in the queue")
    window.open_row("Requests", request + ",", then=there)


def barred_for(story, login, request, *words, key=None, off=None):
    """Somebody who may not decide: there is nothing to decide with, only the rule and who can, and nothing is recorded."""
    before = story.head()
    with story.window(login, key) as window:
        review(window, request)
        barred(window, *words)
        if off:
            window.press_off(*off)
        window.key("ctrl+shift+a")
        window.key("ctrl+4")                                        # handled after it, and can be seen
        window.gone("Decision")
        assert window.silent("Approve now")
    assert story.head() == before, f"{login} was refused, but a record was left"
    print(f"{login}: {words[0]}")


def barred(window, *words):
    window.says(*words)
    for act in ("Approve…", "Reject", "Request changes", "Reason"):
        assert window.silent(act), act


def go_live_first(story):
    """1.0.0: asked for, refused to author, engineer and auditor, approved by two, promoted by the engineer."""
    request = story.ok("ann", "request", "churn@1.0.0", "--to", "production", "--reason", "Better ranking on the holdout")["request"]
    barred_for(story, "ann", request, "core.four-eyes.author", "author of churn 1.0.0", "cara", "dev")
    barred_for(story, "ben", request, "core.duty", "approver", "cara", "dev", off=("Promote…", "core.not-approved"))
    barred_for(story, "olga", request, "core.duty", "auditor", "cara", "dev")

    count = len(story.records())
    with story.window("cara") as window:
        review(window, request)
        window.find("Decision")                                     # the figures stand beside the decision
        window.says("quality.auc: Pass", "0.95", ">= 0.8")
        window.find("Approve…", ready=lambda n: not n.on)           # not without a reason
        window.write("Reason", WHY)
        window.press("Approve…")
        window.says("churn 1.0.0", "goes live in production")
        window.press("Cancel")
        window.gone("Approve now")
        assert len(story.records()) == count, "the sheet was cancelled, but a record was left"
        window.press("Approve…")
        window.press("Approve now")
        window.says("Recorded as", f"you approved {request}")
        window.says("cara approved", WHY)
    newest = story.records()[0]
    assert len(story.records()) == count + 1 and newest["action"] == "decision.approve" and newest["actor"] == "cara", newest

    barred_for(story, "cara-laptop", request, "core.one-slot", "record", "dev")
    story.approve("dev", request)

    with story.window("ben") as window:
        review(window, request)
        window.press("Promote…")
        window.says("churn 1.0.0", "goes live in production")
        window.press("Promote now")
        window.says("Recorded as", "churn@1.0.0 is live in production")
        window.page("Overview")
        window.says("churn in production: Live 1.0.0")
    assert story.live() == [("1.0.0", "live")] and story.pointer() == "1.0.0"
    print("1.0.0 is live")


def ask(window, version):
    window.page("Registry")
    window.open_row("Versions", version, then=lambda: not window.silent("Request promotion…"))
    window.press("Request promotion…")
    window.write("Why", "Ranks better on the newest month")
    window.press("Request promotion")


def ask_in_the_registry(story):
    """The engineer asks for 1.1.0 on the Registry page, and may then not decide on it."""
    before = story.head()
    with story.window("ben") as window:
        ask(window, "1.1.0")
        window.find("Request: R", start=True)                       # the review of it has opened
        asked = story.records()[0]
        assert asked["action"] == "request.open" and asked["actor"] == "ben", asked
        barred(window, "core.four-eyes.asker", "cara", "dev")
    request = asked["subject"].removeprefix("request:")
    assert story.records()[1]["hash"] == before and story.head() == asked["hash"]
    print(f"{request} was asked for in the Registry")
    return request


def moved_while_read(story, request):
    """Evidence is added while the review is open: what was looked at is not what would be approved."""
    with story.window("cara") as window:
        review(window, request)
        window.write("Reason", WHY)
        story.ok("ann", "evidence", "add", "churn@1.1.0", story.metrics("metrics-again.json", 0.93))
        before = story.head()
        window.says("This moved", "evidence", "ann")
        window.press("Approve…")
        window.press("Approve now")
        window.gone("Approve now")
        window.find("Approve…", ready=lambda n: n.on)               # it has been carried out, and can be tried again
        window.says("core.lapsed")
        window.says("This moved", "evidence", "ann")
        assert story.head() == before, "the binding had moved, but a record was left"
        assert window.written("Reason") == WHY                      # nothing has to be typed twice
        window.press("Reload")
        window.gone("core.lapsed")
        window.press("Approve…")
        window.press("Approve now")
        window.says("Recorded as", f"you approved {request}")
    assert story.records()[0]["action"] == "decision.approve"
    print("a binding that moved was refused, and approved once it had been read")


def roll_back(story, request):
    story.approve("dev", request)
    story.ok("ben", "promote", request)
    assert story.live()[0] == ("1.1.0", "live") and story.pointer() == "1.1.0"
    with story.window("ben") as window:
        window.says("churn in production: Live 1.1.0")
        window.press("Roll back…")
        window.write("Why", "Recall dropped since it went live")
        window.says("No rollback was measured in production yet", "the goal is 60 s")
        window.says("churn 1.0.0 goes live in production, replacing 1.1.0")
        window.press("Roll back now: hold for one second")          # nothing is held by an action, so that it asks once more
        window.says("Nothing was done yet: press “Roll back now” again")
        assert story.live()[0] == ("1.1.0", "live")
        window.press("Roll back now: press again to do it")
        window.says("churn 1.0.0 is live in production", "the goal is 60 s")
        window.says("1.1.0 is barred until I1 is closed")
        window.press("Close")
        window.says("churn in production: Live 1.0.0")
        window.says("I1 is open.")
        window.find("Barred: 1.1.0", start=True)
    assert story.live()[0] == ("1.0.0", "live") and story.pointer() == "1.0.0"
    incidents = story.ok(None, "incident", "list")["rows"]
    assert [each["incident"] for each in incidents] == ["I1"], incidents
    print("rolled back to 1.0.0; I1 bars 1.1.0")


def verify(story):
    newest = len(story.records()) - 1
    with story.window("cara") as window:
        window.page("Audit log")
        window.press("Also replay")
        window.press("Verify again")
        window.says("Replayed:", "no difference")
        window.says(f"Chain verified to #{newest} ")
        assert window.rows("Records, the newest first")
    print(f"verified to #{newest} in the window")


def asked_while_barred(story):
    before = story.head()
    with story.window("ben") as window:
        ask(window, "1.1.0")
        window.says("core.barred")
        window.says("churn@1.1.0 is barred from production until incident I1 is closed", "Close the incident first")
        window.press("Cancel")
        window.gone("Request promotion")
    assert story.head() == before, "the version is barred, but a record was left"
    print("ben: core.barred")


def keys_that_do_not_count(story):
    """A key nobody enrolled, and somebody else's: everything can be read, nothing decided."""
    story.version("1.2.0", 0.97)
    request = story.ok("ann", "request", "churn@1.2.0", "--to", "production", "--reason", "Trained on the data that was mended")["request"]
    before = story.head()
    story.ok(None, "key", "new", "--out", story.key("stray"))
    for login, key, rule in ((None, "stray", "core.key.unknown"), ("cara", "ben", "core.key.foreign")):
        with story.window(login, key) as window:
            window.says("You can look at everything and decide nothing", "key")
            window.says(rule)
            review(window, request)
            barred(window, "session.none", "sign in")
        print(f"{key}'s key: {rule}")
    assert story.head() == before


def other_pages(story):
    """People, policies and settings: read as sentences, and used by what the tree offers."""
    motion = lambda window, checked: window.find("Reduce motion", "check box", lambda n: n.states.contains(State.CHECKED) == checked)
    with story.window("ann") as window:
        window.page("People")
        row = lambda login: next((r for r in window.rows("Logins of this workspace") if r.startswith(login + " is person ")), None)
        assert "holds: approver" in window.wait(lambda: row("cara"), "cara among the logins")
        window.press("Add person")
        window.says("The person can do nothing until you enroll a key and grant a duty.")
        window.write("Login", "eva")
        window.key("Return")                                        # the verb of the sheet
        window.gone("The person can do nothing until you enroll a key and grant a duty.")
        assert "keys in force: 0" in window.wait(lambda: row("eva"), "eva among the logins")

        window.page("Policies")
        window.wait(lambda: any(r.startswith("Policy house version 1") for r in window.rows("Policies")), "the policy in the list")
        window.press("Who can do what", "page tab")
        window.wait(lambda: any(r.startswith("cara, person ") for r in window.rows("Who may do what, by environment")), "what cara may do")

        window.page("Settings")
        for checked in (True, False):
            window.press("Reduce motion", "check box")
            motion(window, checked)
    newest = story.records()[0]
    assert newest["action"] == "person.add" and newest["actor"] == "ann", newest
    assert "eva" in [each["login"] for each in story.ok(None, "person", "list")["rows"]]
    print("people, policies and settings by the tree alone")


def main(binary, console):
    with folder() as where:
        story = Story(binary, console, where)
        story.init("ann")
        for login, *duties in (("ben", "engineer"), ("cara", "approver"), ("dev", "approver"), ("olga", "auditor"), ("pia", "policy-owner"), ("quin", "policy-owner")):
            story.person(login, *duties)
        public = story.ok(None, "key", "new", "--out", story.key("cara-laptop"))["public"]
        persons = {each["login"]: each["person"] for each in story.ok(None, "person", "list")["rows"]}
        story.ok("ann", "person", "add", "cara-laptop", "--person", persons["cara"])
        story.ok("ann", "key", "enroll", "cara-laptop", public)
        story.adopt(POLICY)
        story.ok("ann", "model", "add", "churn", "--tier", "medium")
        story.version("1.0.0", 0.95)
        story.version("1.1.0", 0.96)
        go_live_first(story)
        request = ask_in_the_registry(story)
        moved_while_read(story, request)
        roll_back(story, request)
        asked_while_barred(story)
        keys_that_do_not_count(story)
        other_pages(story)
        verify(story)
        assert story.ok(None, "verify", "--replay")["result"] == "holds"
    print("the story holds")


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    main(*sys.argv[1:3])
