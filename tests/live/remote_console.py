#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A remote registry through the real console window over a real MLflow server: added and tested step by step, browsed, a version
registered from it; an alias is moved behind our back, seen on the overview and set back. The command-line program, which is
another process, and the server itself are asked whether they say the same.

mlflow_servers.py run open-3 -- with-display.sh python3 remote_console.py COUNTERSIGN CONSOLE"""
import json, os, sys, urllib.parse, urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, "..", "reliability"), os.path.join(HERE, "..", "gui")]
from program import Program, folder, skip

try:
    from window import Window
except (ImportError, ValueError) as fault:
    skip(f"Python cannot read the accessibility tree: {fault} (packaging/setup-debian.sh installs python3-gi and gir1.2-atspi-2.0)")

URL = os.environ["COUNTERSIGN_MLFLOW_URL"]
WHY = "Nobody asked for version 2 in staging"


def api(at, body=None, **query):
    request = urllib.request.Request(f"{URL}/api/2.0/mlflow/{at}" + ("?" + urllib.parse.urlencode(query) if query else ""),
                                     json.dumps(body).encode() if body else None, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.loads(answer.read() or b"{}")


def alias(model):
    return {a["alias"]: a["version"] for a in api("registered-models/get", name=model)["registered_model"].get("aliases", [])}.get("live")


class Story(Program):
    def __init__(self, binary, console, where):
        super().__init__(binary, where)
        self.console = console

    def window(self, login):
        return Window(self.console, self.workspace, "--as", login, "--key-file", self.key(login), environment={**self.environment, "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]})


def add_the_connection(story):
    with story.window("ann") as window:
        window.page("Connections")
        window.press("Add connection")
        window.write("Name", "hub")
        window.write("Address", URL)
        before = story.head()
        window.press("Test connection")
        window.says("Encryption", "it does not leave this computer")
        window.says("Version", "MLflow " + os.environ["COUNTERSIGN_MLFLOW_VERSION"])
        window.says("Sign-in and rights", "The server asks nobody who they are")
        assert story.head() == before, "it was only tested, but a record was left"
        window.press("Add this connection")
        window.says("hub is recorded in #")
        window.says("hub at " + URL, "In step")
    rows = story.ok(None, "source", "list")["rows"]
    assert [(each["source"], each["url"]) for each in rows] == [("hub", URL)] and rows[0]["versions"] > 1, rows
    print("hub was added, tested and read")


def register(story, model):
    """The newest version of the model, where it is seen."""
    with story.window("ann") as window:
        window.page("Connections")
        window.press("Browse")
        window.find(model, start=True, ready=lambda n: "version" in n.name)   # the model's row
        window.find("Version 2, Not registered", start=True)
        window.press("Register…")
        window.says("it stays on its server")
        window.press("Register the version")
        window.find("Request promotion…")
        window.press("On its server…")
        window.says("Git commit")
        window.find("Metrics of the run", "table")
    shown = story.ok(None, "version", "show", f"hub/{model}@2")
    assert shown["manifest"], shown
    print(f"hub/{model}@2 was registered from the window")


def revert(story, model):
    api("registered-models/alias", {"name": model, "alias": "live", "version": "2"})
    with story.window("ben") as window:
        window.press("Read the remote registries now")
        window.says(f"The alias live of hub/{model} pointed to 1 and points to 2.")
        window.find("Unrecorded  1")
        window.find("Adopt the finding", ready=lambda n: n.on)
        window.press("Revert the finding")
        window.write("Why", WHY)
        window.press("Continue…")
        window.says(f"The alias live of hub/{model} points to 1 again, instead of 2")
        assert alias(model) == "2", "nothing was confirmed yet"
        window.press("Revert now")
        window.says("It is set back and read back")
        window.press("Close")
        window.gone("Revert the finding")
    assert alias(model) == "1"
    rows = story.ok(None, "finding", "list", "--all")["rows"]
    assert [(each["what"], each["state"]) for each in rows] == [("alias:live", "reverted")], rows
    print("the alias that was moved is back")


def main(binary, console):
    with open(os.environ["COUNTERSIGN_MLFLOW_SEED"]) as file:
        seed = json.load(file)
    model = sorted(seed)[0]
    with folder() as where:
        story = Story(binary, console, where)
        story.init("ann")
        story.person("ben", "engineer")
        add_the_connection(story)
        story.ok("ann", "env", "set", "staging", "--target", "pointer", "--target", "mlflow:hub:live")
        register(story, model)
        story.ok("ann", "register", f"hub/{model}@1")
        asked = story.ok("ben", "request", f"hub/{model}@1", "--to", "staging", "--reason", "First candidate for the trial")
        assert story.ok("ben", "promote", asked["request"])["state"] == "live" and alias(model) == "1"
        revert(story, model)
        assert story.ok(None, "verify", "--replay")["result"] == "holds"
    print("the story holds")


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    main(*sys.argv[1:3])
