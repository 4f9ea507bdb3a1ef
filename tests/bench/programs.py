# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole programs, timed from outside: a rollback, and the console until it can be seen, beside an empty window and beside
sqlitebrowser (where it is installed) opening the same database.  programs.py BUILD-FOLDER

The second needs a display (xvfb-run) and looks at the pixels of the program's window through Xlib."""
import ctypes, ctypes.util, os, shutil, statistics, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "reliability"))
from program import Program


def shown(what, times):
    print(f"{what:34} median {1000 * statistics.median(times):.0f} ms, greatest {1000 * max(times):.0f} ms of {len(times)}", flush=True)


def timed(run):
    start = time.monotonic()
    run()
    return time.monotonic() - start


def rollbacks(binary, rounds=15):
    with tempfile.TemporaryDirectory() as folder:
        p = Program(binary, folder)
        p.init()
        p.person("ben", "engineer")
        p.person("cara", "approver")
        p.ok("ann", "model", "add", "churn", "--tier", "medium")
        times = []
        for n in range(rounds + 1):
            version = f"churn@1.{n}.0"
            p.ok("ann", "register", "churn", f"1.{n}.0", p.file(f"m{n}/weights.bin", os.urandom(1 << 20)))
            p.ok("ann", "evidence", "add", version, p.metrics(f"metrics{n}.json"))
            asked = p.ok("ann", "request", version, "--to", "production", "--reason", "Measured on the holdout")
            p.ok("cara", "approve", asked["request"], "--seen", asked["binding"], "--reason", "Looked at every group")
            p.ok("ben", "promote", asked["request"])
            if n > 0:
                arguments = p.arguments("ben", ["rollback", "churn", "--reason", "Complaints from the north"])
                times.append(timed(lambda: subprocess.run(arguments, env=p.environment, check=True, capture_output=True)))
        shown("rollback, process start included", times)
        # The yardstick: a process that does nothing but load the same libraries.
        shown("  of which start of the process", [timed(lambda: subprocess.run([binary, "--version"], check=True, capture_output=True)) for _ in range(rounds)])


class Screen:
    """Enough of Xlib to see whether a client's window shows something."""

    class Attributes(ctypes.Structure):
        _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int), ("border", ctypes.c_int),
                    ("depth", ctypes.c_int), ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("kind", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                    ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int), ("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong),
                    ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
                    ("rest", ctypes.c_long * 8)]

    def __init__(self):
        self.x = ctypes.CDLL(ctypes.util.find_library("X11"))
        for name in ("XOpenDisplay", "XGetImage"):
            getattr(self.x, name).restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = self.x.XGetPixel.restype = ctypes.c_ulong
        self.x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self.x.XQueryTree.argtypes = [ctypes.c_void_p, ctypes.c_ulong] + [ctypes.c_void_p] * 4
        self.x.XGetWindowAttributes.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p]
        self.x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int, ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self.x.XGetPixel.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_int]
        self.x.XDestroyImage.argtypes = self.x.XFree.argtypes = [ctypes.c_void_p]
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(None))
        self.root = self.x.XDefaultRootWindow(self.display)

    def painted(self):
        """A window of a program's size is there and its middle is no longer the black of an X window that nobody painted."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x.XQueryTree(self.display, self.root, ctypes.byref(root), ctypes.byref(parent), ctypes.byref(children), ctypes.byref(count))
        windows = [children[i] for i in range(count.value)]
        if count.value:
            self.x.XFree(children)
        for window in windows:
            seen = self.Attributes()
            if not self.x.XGetWindowAttributes(self.display, window, ctypes.byref(seen)) or seen.map_state != 2 or seen.width < 600:
                continue
            image = self.x.XGetImage(self.display, window, seen.width // 2, seen.height // 2, 1, 1, 0xFFFFFFFF, 2)
            if image:
                pixel = self.x.XGetPixel(image, 0, 0) & 0xFFFFFF
                self.x.XDestroyImage(image)
                if pixel:
                    return True
        return False


def resident(process):
    """Megabytes in memory, a second after the window could be seen."""
    time.sleep(1)
    for line in open(f"/proc/{process.pid}/status"):
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024


class Shown:
    """A program's times from its start to its first painted window, and its memory."""

    def __init__(self, what, command, environment):
        self.what, self.command, self.environment, self.times, self.memory = what, command, environment, [], []

    def once(self, screen):
        assert not screen.painted()
        start = time.monotonic()
        process = subprocess.Popen(self.command, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not screen.painted():
            assert process.poll() is None and time.monotonic() - start < 30, f"{self.command} never showed a window"
            time.sleep(0.001)
        self.times.append(time.monotonic() - start)
        self.memory.append(resident(process))
        process.terminate()
        process.wait()
        while screen.painted():
            time.sleep(0.001)

    def print(self):
        shown(f"{self.what} to first paint", self.times)
        print(f"{'':34} memory {statistics.median(self.memory):.0f} MB", flush=True)

    def compare(self, other):
        print(f"{self.what} beside {other.what}: time {statistics.median(self.times) / statistics.median(other.times):.2f}, "
              f"memory {statistics.median(self.memory) / statistics.median(other.memory):.2f}", flush=True)


def console(build, rounds=11):
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "HOME": folder, "XDG_STATE_HOME": folder + "/state", "XDG_CONFIG_HOME": folder + "/config"}
        sample = folder + "/sample"
        subprocess.run([build + "/app/cli/countersign", "init", sample, "--sample"], env=environment, check=True, capture_output=True)
        ours = Shown("the console on the sample", [build + "/app/console/countersign-console", sample], environment)
        others = [Shown("an empty Qt window", [build + "/tests/bench/empty-window"], environment)]
        if browser := shutil.which("sqlitebrowser"):
            shutil.copy(sample + "/workspace.db", folder + "/same.db")
            others.append(Shown("sqlitebrowser", [browser, folder + "/same.db"], environment))
        else:
            print("sqlitebrowser is not installed: not compared with it.")
        screen = Screen()
        for _ in range(rounds):                       # in turns, so that a noisy machine is unkind to all
            for each in [ours, *others]:
                each.once(screen)
        for each in [ours, *others]:
            each.print()
        for other in others:
            ours.compare(other)


if __name__ == "__main__":
    folder = os.path.abspath(sys.argv[1])
    rollbacks(folder + "/app/cli/countersign")
    if os.environ.get("DISPLAY"):
        console(folder)
    else:
        print("No display: run me under xvfb-run to time the console.")
