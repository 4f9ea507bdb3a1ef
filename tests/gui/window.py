# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real console, used as a person with a screen reader uses it: what is there is read from the accessibility tree, buttons
are pressed by their actions, text goes in as text. Keys are pressed only where Qt offers no action: to open a row of a table."""
import os, subprocess, time

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PATIENCE = 30       # seconds until what was waited for counts as missing
POLL = 0.1

Atspi.set_timeout(10000, 20000)
State = Atspi.StateType


class Node:
    """One widget as it was read; `at` is the live object behind it."""

    def __init__(self, at, role, name, description, states, depth):
        self.at, self.role, self.name, self.description, self.states, self.depth = at, role, name, description, states, depth

    @property
    def on(self):
        return self.states.contains(State.SENSITIVE)

    @property
    def words(self):
        return f"{self.name} {self.description}"


class Window:
    def __init__(self, binary, *words, environment=None):
        self.process = subprocess.Popen([binary, *words], env=environment, stdin=subprocess.DEVNULL)
        self.app = None

    def __enter__(self):
        try:
            self.app = self.wait(self._application, "the console in the accessibility tree")
        except BaseException:
            self._kill()
            raise
        return self

    def __exit__(self, kind, fault, trace):
        try:
            if kind is None:
                self.key("ctrl+q")
                assert self.process.wait(PATIENCE) == 0, f"the console ended with {self.process.returncode}"
            else:
                print("What was in the window:", *self.described(), sep="\n", flush=True)
        finally:
            self._kill()

    def _kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def _application(self):
        desktop = Atspi.get_desktop(0)
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for i in range(desktop.get_child_count()):
            each = desktop.get_child_at_index(i)
            if each and each.get_process_id() == self.process.pid:
                each.set_cache_mask(Atspi.Cache.NONE)
                return each
        return None

    def wait(self, ask, what):
        """The first answer of `ask` that is true. Widgets that vanish while they are read are asked for anew."""
        end = time.monotonic() + PATIENCE
        while True:
            try:
                found = ask()
                if found:
                    return found
            except GLib.GError:
                pass
            assert self.process.poll() is None, f"the console ended with {self.process.returncode} while the test waited for {what}"
            assert time.monotonic() < end, f"not there after {PATIENCE} s: {what}"
            time.sleep(POLL)

    def nodes(self):
        """Everything that can be seen, windows on top of it included."""
        def below(at, depth):
            try:
                states = at.get_state_set()
                if depth and not states.contains(State.VISIBLE):
                    return
                yield Node(at, at.get_role_name(), at.get_name() or "", at.get_description() or "", states, depth)
                children = [at.get_child_at_index(i) for i in range(at.get_child_count())]
            except GLib.GError:         # it went away meanwhile
                return
            for child in children:
                if child:
                    yield from below(child, depth + 1)
        return below(self.app, 0)

    def described(self):
        try:
            return [f"{'  ' * n.depth}{n.role} “{n.name}” {n.description}{'' if n.on else ' (off)'}" for n in self.nodes() if n.name or n.description]
        except Exception as fault:
            return [f"(the tree cannot be read any more: {fault})"]

    def find(self, name, role=None, ready=lambda node: True, start=False):
        """The widget of that name, or whose name starts so, as soon as it is there and ready."""
        return self.wait(lambda: next((n for n in self.nodes() if (n.name.startswith(name) if start else n.name == name)
                                       and (role is None or n.role == role) and ready(n)), None), f"{role or 'widget'} “{name}”")

    def says(self, *fragments):
        """Waits until some one widget says all of this, in its name or its description."""
        return self.wait(lambda: next((n for n in self.nodes() if all(f in n.words for f in fragments)), None), f"the words {fragments}")

    def silent(self, name):
        return not any(n.name == name for n in self.nodes())

    def gone(self, name):
        self.wait(lambda: self.silent(name), f"“{name}” to go away")

    def press(self, name, role=None, start=False):
        """Presses it by its own action, as soon as it is there and can be pressed."""
        node = self.find(name, role, lambda n: n.on, start)
        actions = [Atspi.Action.get_action_name(node.at, i) for i in range(Atspi.Action.get_n_actions(node.at))]
        wanted = next((a for a in ("Press", "Toggle") if a in actions), None)
        assert wanted, f"“{name}” can be seen but offers only {actions}"
        assert Atspi.Action.do_action(node.at, actions.index(wanted)), f"“{name}” refused to be pressed"

    def press_off(self, name, why):
        """Presses what is off, and says why, by every action it has: nothing may come of it."""
        node = self.find(name, ready=lambda n: not n.on and why in n.description)
        for i in range(Atspi.Action.get_n_actions(node.at)):
            Atspi.Action.do_action(node.at, i)

    def page(self, name):
        self.press(name, "radio button")
        self.find(name, "radio button", lambda n: n.states.contains(State.CHECKED))

    def write(self, name, text):
        node = self.find(name, "text", lambda n: n.states.contains(State.EDITABLE))
        assert Atspi.EditableText.set_text_contents(node.at, text)
        self.wait(lambda: Atspi.Text.get_text(node.at, 0, -1) == text, f"the text in “{name}”")

    def written(self, name):
        return Atspi.Text.get_text(self.find(name, "text").at, 0, -1)

    def key(self, keys):
        """A key for this window, which has to be the active one."""
        def active():
            if any(self.app.get_child_at_index(i).get_state_set().contains(State.ACTIVE) for i in range(self.app.get_child_count())):
                return True
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)], capture_output=True, text=True).stdout.split()
            for window in found:
                subprocess.run(["xdotool", "windowactivate", window], capture_output=True, timeout=PATIENCE)
            return False
        self.wait(active, "the window to be active")
        subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True, capture_output=True, timeout=PATIENCE)

    def rows(self, table):
        """What each row says of itself: the first cell of each."""
        at = self.find(table, "table").at
        return [Atspi.Table.get_accessible_at(at, row, 0).get_name() for row in range(Atspi.Table.get_n_rows(at))]

    def open_row(self, table, *fragments, then):
        """Goes to the row that says all of this and opens it; `then` says that it has opened."""
        def opened():
            try:
                if then():
                    return True
                at = self.find(table, "table").at
                cells = [Atspi.Table.get_accessible_at(at, row, 0) for row in range(Atspi.Table.get_n_rows(at))]
                wanted = next((i for i, cell in enumerate(cells) if all(f in cell.get_name() for f in fragments)), None)
                if wanted is None:
                    return False
                current = next((i for i, cell in enumerate(cells) if cell.get_state_set().contains(State.SELECTED)), None)
                if current == wanted:
                    self.key("Return")
                else:
                    self.key("Down" if current is None or current < wanted else "Up")
                return False
            finally:
                time.sleep(POLL)
        self.wait(opened, f"a row of “{table}” with {fragments} to open")
