# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real command-line program, driven from outside. Python's standard library only."""
import json, os, subprocess, sys, tempfile, uuid

SKIP = 77


def skip(why):
    """Ends the test as skipped; where every part is insisted on, as failed."""
    print("skipped:", why)
    sys.exit(1 if os.environ.get("COUNTERSIGN_REQUIRE_ALL") == "1" else SKIP)


class Program:
    """One workspace in a folder of its own, with a key file per login."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.workspace = os.path.join(folder, "workspace")
        self.keys = os.path.join(folder, "keys")
        os.makedirs(self.keys, mode=0o700, exist_ok=True)
        self.environment = {k: v for k, v in os.environ.items() if not k.startswith("COUNTERSIGN_") and k != "DBUS_SESSION_BUS_ADDRESS"}
        self.environment.update(XDG_STATE_HOME=os.path.join(folder, "state"), HOME=folder, LC_ALL="C.UTF-8")
        self.said, self.schemas = [], set()  # every command line and every output of run(); the schemas of what it answered

    def key(self, login):
        return os.path.join(self.keys, login + ".pem")

    def arguments(self, login, words):
        return [self.binary, *(["--key-file", self.key(login)] if login else []), "--workspace", self.workspace, "--json", *words]

    def run(self, login, *words, timeout=60, environment=None, given=b""):
        """(exit code, the one JSON object, standard error); `given` is standard input"""
        done = subprocess.run(self.arguments(login, words), capture_output=True, timeout=timeout, input=given,
                              env={**self.environment, **(environment or {})})
        self.said += [*(os.fsencode(each) for each in done.args), done.stdout, done.stderr]
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            raise AssertionError(f"{words}: exit {done.returncode}, not one JSON object: {done.stdout[:500]!r} {done.stderr[:500]!r}")
        assert answer["schema"].startswith("countersign."), answer
        self.schemas.add(answer["schema"])
        return done.returncode, answer, done.stderr.decode("utf-8", "replace")

    def ok(self, login, *words, **more):
        code, answer, talk = self.run(login, *words, **more)
        assert code == 0, f"{words}: exit {code}: {answer} {talk}"
        return answer

    def refused(self, login, exit_code, code, *words, **more):
        """The command is refused with that exit code and error code, and no record is left."""
        before = self.head()
        got, answer, _ = self.run(login, *words, **more)
        assert got == exit_code and (code is None or answer.get("code") == code), f"{words}: wanted {exit_code} {code}, got {got}: {answer}"
        assert answer["schema"] == "countersign.error/1" and answer["text"] and answer["exit"] == exit_code, answer
        assert self.head() == before, f"{words}: refused, but it left a record"
        return answer

    def write(self, login, *words):
        """A write, first as a dry run, which leaves no record, then done, then sent again, which is answered and not doubled."""
        before = self.head()
        trial = self.ok(login, *words, "--dry-run")
        assert trial["dry_run"] is True and self.head() == before, f"{words}: a dry run left a record"
        answer = self.ok(login, *words, "--command-id", (sent := command_id()))
        assert not answer["dry_run"] and not answer["repeated"] and answer["command_id"] == sent, answer
        after = self.head()
        assert after != before, f"{words}: no record"
        again = self.ok(login, *words, "--command-id", sent)
        assert again["repeated"] is True and again["seq"] == answer["seq"] and self.head() == after, f"{words}: the retry: {again}"
        return answer

    def head(self):
        return self.ok(None, "log", "--limit", "1")["records"][0]["hash"]

    def init(self, login="ann"):
        return self.ok(None, "init", self.workspace, "--login", login, "--key-out", self.key(login))

    def person(self, login, *duties):
        """A person with a key of their own and duties given as "engineer" or "approver:pool"."""
        public = self.ok(None, "key", "new", "--out", self.key(login))["public"]
        self.ok("ann", "person", "add", login)
        self.ok("ann", "key", "enroll", login, public)
        for duty in duties:
            name, _, pool = duty.partition(":")
            self.ok("ann", "duty", "grant", login, name, *(["--pool", pool] if pool else []))

    def file(self, name, content):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as out:
            out.write(content if isinstance(content, bytes) else content.encode())
        return path

    def metrics(self, name, auc=0.95):
        return self.file(name, json.dumps({"schema": "countersign.metrics/1", "dataset": {"name": "h", "kind": "holdout", "digest": "0" * 64, "rows": 1000},
                                           "metrics": [{"name": "auc", "value": auc, "low": auc - 0.01, "high": auc + 0.01, "n": 1000}]}))


def command_id():
    return str(uuid.uuid4())


def folder():
    return tempfile.TemporaryDirectory(prefix="countersign-test-")
