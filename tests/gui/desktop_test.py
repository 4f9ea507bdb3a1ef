# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console as one program of a desktop: a second start hands over and ends, links lead to their place, a notice tells what
needs somebody and leads there, what was open is opened again, a workspace is made in place, two windows stand beside each other.
with-display.sh python3 desktop_test.py COUNTERSIGN CONSOLE"""
import os, subprocess, sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reliability"))
from program import Program, folder, skip

try:
    from window import Window
    from notices import Server
except (ImportError, ValueError) as fault:
    skip(f"Python cannot read the accessibility tree: {fault} (packaging/setup-debian.sh installs python3-gi and gir1.2-atspi-2.0)")

PATIENCE = 60


class Desk(Program):
    def __init__(self, binary, console, where):
        super().__init__(binary, where)
        self.console = console
        self.environment = {**self.environment, "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}

    def start(self, *words):
        """A start of the console that is to end by itself."""
        return subprocess.run([self.console, *words], env=self.environment, stdin=subprocess.DEVNULL, timeout=PATIENCE, capture_output=True, text=True)

    def open(self, *words):
        return Window(self.console, *words, environment=self.environment)


def review_of(window, request):
    window.wait(lambda: any(n.name.startswith(f"Request: {request},") for n in window.nodes()), f"the review of {request}")


def frames(window):
    return [n.name for n in window.nodes() if n.depth == 1 and n.role == "frame"]


def links(desk, window):
    name = os.path.basename(desk.workspace)
    done = desk.start(f"countersign://{name}/request/R1")
    assert done.returncode == 0, done
    review_of(window, "R1")
    done = desk.start(f"countersign://{name}/record/3")
    assert done.returncode == 0, done
    window.says("#3")
    assert desk.start("countersign://somewhere-else/request/R1").returncode == 0
    window.says("somewhere-else", "never opened on this computer")
    assert desk.start("countersign://x/approve/R1").returncode == 0
    window.says("is not a link of Countersign")
    assert len(frames(window)) == 1, frames(window)
    print("links lead to their place and nowhere else")


def notice(desk, window, server):
    window.page("Overview")
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.process.pid)], capture_output=True, text=True).stdout.split()
    for each in found:
        subprocess.run(["xdotool", "windowminimize", each], capture_output=True, timeout=PATIENCE)
    desk.ok("ben", "request", "churn@1.1.0", "--to", "production", "--reason", "Trained on the <b>newest</b> quarter")
    window.wait(lambda: server.shown, "the notice")
    shown = server.shown[-1]
    assert shown["title"] == "R2 needs you", shown
    assert "churn 1.1.0 → production, asked by ben" in shown["text"] and "<" not in shown["text"], shown
    assert shown["hints"]["desktop-entry"] == "org.countersign.console", shown
    assert shown["actions"][::2] == ["default", "open", "later"], shown
    server.press(shown["id"], "later")
    server.press(shown["id"], "open")
    review_of(window, "R2")
    print("a notice says what needs somebody and leads there")


def silent_where_seen(desk, window, server):
    before = len(server.shown)
    window.key("ctrl+1")                                            # it is the active window now
    desk.ok("ann", "request", "churn@1.1.0", "--to", "staging", "--reason", "To be tried there first")
    desk.ok("ben", "withdraw", "R2", "--reason", "Another one comes instead of it")
    desk.ok("ben", "request", "churn@1.0.0", "--to", "production", "--reason", "The older one after all")
    window.page("Approvals")
    window.wait(lambda: any(row.startswith("R4,") for row in window.rows("Requests")), "R4 in the queue")
    assert len(server.shown) == before, server.shown[before:]
    print("nothing is told to somebody who looks at it")


def in_view(desk, window, version):
    window.says(desk.ok(None, "version", "show", version)["manifest"])


def palette(desk, window):
    window.key("ctrl+k")
    window.write("What to do or open", "chu 1.1")
    window.wait(lambda: any(n.name.startswith("churn 1.1.0,") for n in window.nodes()), "the version in the palette")
    window.key("Return")
    window.gone("Command palette")
    in_view(desk, window, "churn@1.1.0")
    window.key("ctrl+k")
    window.write("What to do or open", "go forw")
    window.says("off: You have not gone back from anywhere.")
    window.key("Escape")
    window.gone("Command palette")
    print("the palette finds a version, and says why a command is off")


def two_windows(desk, window):
    window.key("ctrl+n")
    window.wait(lambda: len(frames(window)) == 2, "a second window")
    window.press("Make…")
    window.write("Name", "other")
    made = os.path.join(desk.folder, "other")
    window.write("Folder", made)
    window.write("Your login", "zoe")
    window.press("In a key file:", "radio button")
    window.write("The new key file", os.path.join(desk.folder, "zoe.pem"))
    window.press("Make the workspace")
    window.wait(lambda: any(name.startswith("other") for name in frames(window)), "the new workspace in its window")
    window.says("zoe")
    assert os.path.exists(os.path.join(made, "workspace.db"))
    assert os.stat(os.path.join(desk.folder, "zoe.pem")).st_mode & 0o777 == 0o600
    print("a workspace is made in place, beside the one that is open")


def restored(desk):
    with desk.open("--as", "cara", "--key-file", desk.key("cara")) as window:
        window.wait(lambda: sorted(name.split(" –")[0] for name in frames(window)) == sorted([os.path.basename(desk.workspace), "other"]), "both windows")
        in_view(desk, window, "churn@1.1.0")                        # the place as well
    print("what was open is opened again")


def main(binary, console):
    server = Server()
    with folder() as where:
        desk = Desk(binary, console, where)
        desk.init("ann")
        for login, *duties in (("ben", "engineer"), ("cara", "approver")):
            desk.person(login, *duties)
        desk.ok("ann", "model", "add", "churn", "--tier", "medium")
        for number in ("1.0.0", "1.1.0"):
            desk.file(f"model-{number}/weights.bin", number * 100)
            desk.ok("ann", "register", "churn", number, os.path.join(desk.folder, f"model-{number}"))
        desk.ok("ben", "request", "churn@1.0.0", "--to", "production", "--reason", "Better ranking on the holdout")
        with desk.open(desk.workspace, "--as", "cara", "--key-file", desk.key("cara")) as window:
            window.page("Approvals")
            links(desk, window)
            notice(desk, window, server)
            silent_where_seen(desk, window, server)
            palette(desk, window)
            two_windows(desk, window)
        restored(desk)
    server.stop()
    print("the desktop holds")


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    main(*sys.argv[1:3])
