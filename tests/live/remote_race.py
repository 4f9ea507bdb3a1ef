#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Different versions are promoted onto one alias of a real MLflow server at once: by two programs of one workspace, and by two workspaces,
each with a ledger of its own. One wins and the other is told, at once or by its next sync; an observer who asks the server all the
while never sees the alias at a version that nobody approved.

mlflow_servers.py run SHAPE --bare -- remote_race.py PROGRAM"""
import json
import os
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reliability"))
from program import Program, folder  # noqa: E402

URL = os.environ["COUNTERSIGN_MLFLOW_URL"]
WHY = "The numbers by group hold for what is asked"
NAME, REF, ROUNDS = "raced", "hub/raced", 6
APPROVED, NEVER = ("1", "2", "3"), "4"


def api(at, body=None, method=None, **query):
    request = urllib.request.Request(f"{URL}/api/2.0/mlflow/{at}" + ("?" + urllib.parse.urlencode(query) if query else ""),
                                     json.dumps(body).encode() if body is not None else None, {"Content-Type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.loads(answer.read() or b"{}")


def alias():
    return {a["alias"]: a["version"] for a in api("registered-models/get", name=NAME)["registered_model"].get("aliases", [])}.get("live")


def log_versions():
    api("registered-models/create", {"name": NAME})
    for number in (*APPROVED, NEVER):
        run = api("runs/create", {"experiment_id": "0", "start_time": int(time.time() * 1000)})["run"]["info"]
        where = run["artifact_uri"].split(":/", 1)[1].lstrip("/")
        for file in ("MLmodel", "weights.bin"):
            urllib.request.urlopen(urllib.request.Request(f"{URL}/api/2.0/mlflow-artifacts/artifacts/{where}/model/{file}", f"flavors: {{}}\n# {number}\n".encode(), method="PUT"), timeout=60).read()
        api("model-versions/create", {"name": NAME, "source": run["artifact_uri"] + "/model", "run_id": run["run_id"]})


class Observer(threading.Thread):
    """Asks the server what the alias says, as fast as it answers."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen, self.over, self.asked = set(), False, 0

    def run(self):
        while not self.over:
            self.seen.add(alias())
            self.asked += 1


class Racing(Program):
    def govern(self, to):
        self.init("ann")
        self.ok("ann", "source", "add", "hub", URL)
        self.ok("ann", "sync", "hub")
        self.ok("ann", "env", "set", to, "--target", "mlflow:hub:live")
        self.ok("ann", "model", "add", REF, "--tier", "low")
        self.to = to
        return self

    def asked(self, number):
        if f"{REF}@{number}" not in self.registered():
            self.ok("ann", "register", f"{REF}@{number}")
        return self.ok("ann", "request", f"{REF}@{number}", "--to", self.to, "--reason", WHY)["request"]

    def registered(self):
        return {f"{REF}@{row['version']}" for row in self.ok(None, "model", "show", REF)["rows"]}

    def start(self, *words):
        return subprocess.Popen(self.arguments("ann", words), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=self.environment)

    def live(self):
        rows = self.ok(None, "live", REF)["rows"]
        return {row["version"]: row["state"] for row in rows if row["environment"] == self.to}

    def promote(self, number):
        if self.live() == {str(number): "live"}:
            return
        assert self.ok("ann", "promote", self.asked(number))["state"] == "live"


def ended(process):
    out, talk = process.communicate(timeout=120)
    answer = json.loads(out)
    assert process.returncode in (0, 6, 8, 10), (process.returncode, answer, talk)
    # Whoever lost is told in a sentence.
    assert process.returncode == 0 or answer.get("text") or answer["open"][0]["text"], answer
    return process.returncode, answer


def one_workspace(w):
    """Two programs of one workspace: the ledger lets one begin, and the other is told."""
    for turn in range(ROUNDS):
        w.promote(1)
        racing = [w.start("promote", w.asked(number)) for number in (2, 3)]
        ends = dict(zip("23", [ended(process) for process in racing]))
        won = [number for number, (code, _) in ends.items() if code == 0]
        if len(won) == 2:                                           # one after the other, then: the second began when the first was recorded
            done = sorted((r for r in w.ok(None, "log", "--action", "rollout.promote")["records"]), key=lambda r: r["seq"])[-2:]
            assert done[1]["payload"]["begun"] >= done[0]["at"], done
        now = w.live()
        assert won and now == {won[-1] if len(won) == 1 else alias(): "live"} and alias() in now, (ends, now, alias())
        assert not w.ok("ann", "sync", "hub")["findings"], ends
        for row in w.ok("ann", "queue")["waiting"]:
            w.ok("ann", "withdraw", row["request"], "--reason", WHY)
    print(f"{ROUNDS} times two programs of one workspace at once: one won, the other was told")


def two_workspaces(a, b):
    """Two ledgers: MLflow has no compare and set, so both may think that they won; then the next sync tells the one that did not."""
    both = told = 0
    for turn in range(ROUNDS):
        for w in (a, b):                                            # both see version 1 at the alias, and expect it
            for each in w.ok("ann", "sync", "hub")["findings"]:
                if each["what"] == "alias:live":
                    w.ok("ann", "finding", "revert", each["id"], "--reason", WHY)
            w.promote(1)
        requests = [(a, a.asked(2)), (b, b.asked(3))]
        racing = [w.start("promote", request) for w, request in requests]
        ends = [ended(process) for process in racing]
        now = alias()
        assert now in ("2", "3") and any(code == 0 for code, _ in ends), (now, ends)
        both += all(code == 0 for code, _ in ends)
        for w, number, (code, answer) in ((a, "2", ends[0]), (b, "3", ends[1])):
            found = [(f["before"], f["after"]) for f in w.ok("ann", "sync", "hub")["findings"] if f["what"] == "alias:live"]
            if number == now:
                assert code == 0 and w.live() == {number: "live"} and not found, (now, ends, found)
            else:
                believed = list(w.live())[0]
                assert found == [(believed, now)], (now, ends, found)  # also if it was told at once: the alias is not its own
                told += 1
        # The one that lost sets nothing back by itself; whoever owns the alias decides, and the loser makes room.
        loser = a if now == "3" else b
        for each in loser.ok("ann", "sync", "hub")["findings"]:
            if each["what"] == "alias:live":
                loser.ok("ann", "finding", "revert", each["id"], "--reason", WHY)
        winner = b if now == "3" else a
        found = [f for f in winner.ok("ann", "sync", "hub")["findings"] if f["what"] == "alias:live"]
        assert len(found) == 1 and found[0]["before"] == now, found
        winner.ok("ann", "finding", "revert", found[0]["id"], "--reason", WHY)
        assert alias() == now
    assert told == ROUNDS
    print(f"{ROUNDS} times two workspaces at once: {both} times both believed that they had won, and each time the next sync told the other")


def main(binary):
    log_versions()
    observer = Observer()
    with folder() as one, folder() as two, folder() as three:
        first = Racing(binary, one).govern("staging")
        first.promote(1)
        observer.start()
        one_workspace(first)
        a, b = Racing(binary, two).govern("staging"), Racing(binary, three).govern("sandbox")
        two_workspaces(a, b)
        observer.over = True
        observer.join()
        assert observer.seen <= set(APPROVED) and observer.asked > 100, (observer.seen, observer.asked)
        for w in (first, a, b):
            assert w.ok(None, "verify", "--replay")["result"] == "holds"
    print(f"asked {observer.asked} times, the alias was {', '.join(sorted(observer.seen))}: never what nobody approved")


if __name__ == "__main__":
    main(sys.argv[1])
