#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What networks, proxies and attackers do, against the real program before a real MLflow server: read the registry, register and verify a
version, promote, go back. Each ends with the right sentence and exit code, in time; no credential reaches a second host; what the
alias says is asked of the server itself, and nothing is half promoted. Each fault has a workspace, a model and a proxy of its own.

mlflow_servers.py run open-3 --bare -- with-keyring.sh remote_faults.py PROGRAM [FAULT…]       FAULT: a part of a name; without, all"""
import concurrent.futures
import json
import os
import ssl
import sys
import tempfile
import time
import urllib.parse
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, "..", "reliability"), os.path.join(HERE, "..", "support")]
from fault_proxy import SECOND_HOST, FaultProxy, flood, second_host  # noqa: E402
from hostile_http import FAULTS, certificates  # noqa: E402
from program import Program, folder  # noqa: E402

URL = os.environ["COUNTERSIGN_MLFLOW_URL"]
TOKEN = "marked-secret-of-the-test"
WHY = "Complaints from the north region"
DEADLINE = 30                                                       # seconds for one request; what is heard of it must not take longer
PATIENCE = 12                                                       # for a busy machine, and what else a command does
ALIAS = "/registered-models/alias"

# name, what it does, how reading then ends: exit code, the error's code, words of its sentence
QUICK = [
    ("sent on to another host", "/other-host", 10, "http.redirect", "Nothing was sent there"),
    ("sent on to another port", "/other-port", 10, "http.redirect", "Nothing was sent there"),
    ("sent on to a file", "/to-file", 10, "http.redirect", "Nothing was sent there"),
    ("sent on with its body", "/post-307", 10, "http.redirect", "Nothing was sent there"),
    ("shorter than announced", "/short", 10, "http.cut", "broke off"),
    ("cut within a chunk", "/chunk-cut-inside", 10, None, "127.0.0.1"),
    ("reset", "/reset", 10, "http.cut", "broke off"),
    ("closed without an answer", "/no-answer", 10, "http.cut", "without an answer"),
    ("no length", "/close-without-length", 10, "http.cut", "whether it is whole"),
    ("two lengths", "/two-lengths", 10, "http.form", "no length that makes sense"),
    ("a bomb of gzip", "/bomb", 10, "http.form", "compressed"),
    ("two gigabytes", "/huge", 10, "http.size", "the rest was not read"),
    ("too busy", "/429", 10, "mlflow.busy", "(429)"),
    ("unavailable", "/503-past", 10, "mlflow.busy", "(503)"),
    ("a sign-in page", "/html", 10, "mlflow.not-mlflow", "sign-in page"),
    ("a token that ran out", "/401", 6, "mlflow.unauthenticated", "did not accept the token"),
    ("a right that is gone", "/page-403", 6, "mlflow.permission", "does not allow"),
    ("no HTTP", "/not-http", 10, None, "127.0.0.1"),
    ("JSON nested without end", "/json-deep", 10, "mlflow.not-mlflow", "127.0.0.1"),
    ("JSON with NaN", "/json-nan", 10, "mlflow.not-mlflow", "cannot be read"),
    ("JSON of no UTF-8", "/json-bytes", 10, "mlflow.not-mlflow", "cannot be read"),
    ("JSON with something behind it", "/json-trailing", 10, "mlflow.not-mlflow", "cannot be read"),
    ("JSON that says two things", "/json-twice", 10, "mlflow.not-mlflow", "cannot be read"),
]
SLOW = [
    ("silence", "/hang", 10, "http.timeout", "did not answer within"),
    ("a byte now and then", "/drip-body", 10, "http.timeout", "did not finish within"),
    ("headers now and then", "/drip-headers", 10, "http.timeout", "did not answer within"),
    ("headers without end", flood, 10, None, "127.0.0.1"),
]


def api(at, body=None, method=None, data=None, **query):
    request = urllib.request.Request(URL + "/api/2.0/" + at + ("?" + urllib.parse.urlencode(query) if query else ""),
                                     data or (json.dumps(body).encode() if body is not None else None), {"Content-Type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.loads(answer.read() or b"{}")


def log_model(name):
    """Two versions with files of their own, as a client of MLflow logs them."""
    api("mlflow/registered-models/create", {"name": name})
    for strength in ("one", "two"):
        run = api("mlflow/runs/create", {"experiment_id": "0", "start_time": int(time.time() * 1000)})["run"]["info"]
        where = run["artifact_uri"].split(":/", 1)[1].lstrip("/")
        for file, text in (("MLmodel", f"flavors: {{}}\nrun_id: {run['run_id']}\n"), ("weights.bin", strength * 1000)):
            api(f"mlflow-artifacts/artifacts/{where}/model/{file}", data=text.encode(), method="PUT")
        api("mlflow/model-versions/create", {"name": name, "source": run["artifact_uri"] + "/model", "run_id": run["run_id"]})


class Faulty(Program):
    """A workspace whose source `hub` is the real server behind a proxy of its own."""

    def __init__(self, binary, where, fault, tls=None):
        super().__init__(binary, where)
        self.environment.update({key: os.environ[key] for key in ("DBUS_SESSION_BUS_ADDRESS", "HOME", "XDG_RUNTIME_DIR") if key in os.environ})
        self.name, at, self.exit, self.code, self.says = fault
        self.fault = FAULTS[at] if isinstance(at, str) else at
        self.proxy = FaultProxy(URL, tls)
        self.init("ann")
        self.ok("ann", "source", "add", "hub", self.proxy.url, "--token-stdin", given=TOKEN.encode() + b"\n")

    def model(self):
        name = "model of " + self.name + " " + os.path.basename(self.folder)
        log_model(name)
        self.ref = f"hub/{name}"
        self.ok("ann", "sync", "hub")
        self.ok("ann", "env", "set", "staging", "--target", "mlflow:hub:live")
        self.ok("ann", "model", "add", self.ref, "--tier", "low")

    def alias(self):
        """As the server itself says it."""
        found = api("mlflow/registered-models/get", name=self.ref[4:])["registered_model"].get("aliases", [])
        return {each["alias"]: each["version"] for each in found}.get("live")

    def live(self):
        return [(row["version"], row["state"]) for row in self.ok(None, "live", self.ref)["rows"]]

    def timed(self, *words, requests=1):
        begun = time.monotonic()
        code, answer, talk = self.run("ann", *words, timeout=300)
        took = time.monotonic() - begun
        assert took < requests * DEADLINE + PATIENCE, f"{self.name}: {words} took {took:.1f} s"
        assert self.proxy.met, f"{self.name}: {words} never met it: {answer}"
        return code, answer, talk

    def told(self, text):
        assert self.says in text and TOKEN not in text, f"{self.name}: {text}"

    def fails(self, *words, requests=1):
        before = self.head()
        code, answer, talk = self.timed(*words, requests=requests)
        assert code == self.exit and (self.code is None or answer["code"] == self.code), f"{self.name}: {words}: {code} {answer}"
        self.told(answer["text"])
        assert answer["mend"] or answer["code"].startswith("http."), answer
        assert self.head() == before, f"{self.name}: {words} left a record"
        assert TOKEN not in talk + json.dumps(answer)

    def nothing_moved(self):
        """Of its own model; the others' tags are claims to it, as it is another workspace."""
        found = [each for each in self.ok("ann", "sync", "hub")["findings"] if each["subject"].startswith(self.ref)]
        assert not found, f"{self.name}: {found}"

    def promoted(self, number, exit=None):
        request = self.ok("ann", "request", f"{self.ref}@{number}", "--to", "staging", "--reason", WHY)["request"]
        if exit is None:
            assert self.ok("ann", "promote", request)["state"] == "live"
            return None
        code, answer, talk = self.timed("promote", request, requests=2)
        assert code == exit and TOKEN not in talk + json.dumps(answer), f"{self.name}: {code} {answer} {talk}"
        return answer

    def open(self, answer):
        (each,) = answer["open"]
        assert each["target"] == "mlflow:hub:live", answer
        self.told(each["text"])


def listed(w):
    """What was known stays, as of then; and the next reading is whole again."""
    assert w.ok("ann", "sync", "hub")["full"]
    known = w.ok(None, "source", "list")["rows"][0]
    w.proxy.arm(w.fault, "GET", "registered-models/search")
    w.fails("sync", "hub")
    now = w.ok(None, "source", "list")["rows"][0]
    assert (now["as_of"], now["models"], now["versions"]) == (known["as_of"], known["models"], known["versions"]) and w.says in now["error"], (now, known)
    w.proxy.disarm()
    assert "error" not in w.ok("ann", "sync", "hub")


def fetched(w, quick):
    """No version is registered from what did not come whole, and no finding comes of it."""
    w.model()
    w.proxy.arm(w.fault, "GET", "/get-download-uri")
    w.fails("register", w.ref + "@2")
    if quick:
        w.proxy.arm(w.fault, "GET", "weights.bin")                # by either way to it
        before = w.head()
        code, answer, _ = w.timed("register", w.ref + "@2")
        assert code in (6, 7, 8, 10) and answer["text"] and w.head() == before, f"{w.name}: {code} {answer}"
    w.proxy.disarm()
    for number in "12":
        w.ok("ann", "register", f"{w.ref}@{number}")
    if quick:
        w.proxy.arm(w.fault, "GET", "/get-download-uri")
        code, answer, _ = w.timed("version", "verify", w.ref + "@2")
        assert code in (6, 10), f"{w.name}: {answer}"
        w.proxy.disarm()
    assert w.ok("ann", "version", "verify", w.ref + "@2")["result"] == "holds"
    w.nothing_moved()


def before_it_is_set(w, quick):
    """Nothing is set; whoever goes back need not wait for the server, and is told what is open."""
    w.promoted(1)
    w.proxy.arm(w.fault, "GET", ALIAS)
    answer = w.promoted(2, exit=10)
    w.open(answer)
    assert w.alias() == "1" and w.live()[0] == ("1", "live"), (w.name, w.alias(), w.live())
    if answer["state"] == "failed":                                 # turned away before anything was sent
        assert w.code in ("mlflow.unauthenticated", "mlflow.permission") and w.live() == [("1", "live")], answer
        w.proxy.disarm()
        return
    assert answer["state"] == "in-doubt", answer
    back = ("rollback", w.ref, "--env", "staging", "--reason", WHY)
    if quick:
        code, answer, _ = w.timed(*back)
        assert code == 10 and (answer["state"], answer["from"], answer["to"]) == ("in-doubt", "2", "1") and answer["leaves"], f"{w.name}: {answer}"
        w.open(answer)
    w.proxy.disarm()
    answer = w.ok("ann", *back)
    assert (answer["state"], answer["from"], answer["to"], answer["repeated"]) == ("live", "2", "1", quick), f"{w.name}: {answer}"
    assert w.alias() == "1" and w.live() == [("1", "live")], (w.name, w.alias(), w.live())


def while_it_is_set(w, number):
    """The server carries it out, and the answer is lost: what is read back counts."""
    w.proxy.arm(w.fault, "POST", ALIAS, after=True)
    assert w.promoted(number, exit=0)["state"] == "live"
    w.proxy.disarm()
    assert w.alias() == str(number) and w.live() == [(str(number), "live")], (w.name, w.live())


def before_it_is_read_back(w, number):
    """It is set and nobody knows: in doubt, never live, until the next command reads it."""
    was = w.live()
    w.proxy.arm(w.fault, "GET", ALIAS, first=2)
    answer = w.promoted(number, exit=10)
    assert answer["state"] == "in-doubt", f"{w.name}: {answer}"
    w.open(answer)
    assert w.alias() == str(number) and w.live() == [*was, (str(number), "applying")], (w.name, w.live())
    w.proxy.disarm()
    w.ok("ann", "model", "set", w.ref, "--description", "Any command finishes what is open")
    assert w.alias() == str(number) and w.live() == [(str(number), "live")], (w.name, w.live())
    w.nothing_moved()


def story(binary, where, fault, parts, tls=None):
    with tempfile.TemporaryDirectory(dir=where) as own:
        w = Faulty(binary, own, fault, tls)
        for part in parts:
            part(w)
        assert w.ok(None, "verify", "--replay")["result"] == "holds"
        with_token = sum(headers.get("authorization") == "Bearer " + TOKEN for _, _, headers in w.proxy.seen)
        assert not parts or with_token, f"{w.name}: the token never reached the server that it is for"
        assert not any("origin" in headers for _, _, headers in w.proxy.seen)
    return w.name


def quick(binary, where, fault):
    return story(binary, where, fault, [listed, lambda w: fetched(w, True), lambda w: before_it_is_set(w, True), lambda w: while_it_is_set(w, 2), lambda w: before_it_is_read_back(w, 1)])


def slow(binary, where, fault):
    """One wait each, all at the same time."""
    ready = lambda w: (w.model(), [w.ok("ann", "register", f"{w.ref}@{number}") for number in "12"])  # noqa: E731
    return [[listed], [lambda w: fetched(w, False)], [ready, lambda w: before_it_is_set(w, False)], [ready, lambda w: w.promoted(1), lambda w: while_it_is_set(w, 2)],
            [ready, lambda w: w.promoted(1), lambda w: before_it_is_read_back(w, 2)]]


def not_trusted(binary, where, shown):
    """A certificate that does not hold: nothing is sent, the token least of all."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(where, f"{shown}.pem"), os.path.join(where, f"{shown}.key"))
    with tempfile.TemporaryDirectory(dir=where) as own:
        w = Faulty(binary, own, (shown, "/good", 10, "http.tls", "is not trusted"), context)
        if shown != "server":                                       # known authority, wrong name or date
            w.ok("ann", "source", "change", "hub", "--ca", os.path.join(where, "ca.pem"))
        w.proxy.met = 1
        w.fails("sync", "hub")
        assert not w.proxy.seen, w.proxy.seen
    return shown


def main(binary, *only):
    begun = time.monotonic()
    second_host()
    wanted = lambda name: not only or any(part in name for part in only)  # noqa: E731
    with folder() as where, concurrent.futures.ThreadPoolExecutor(len(SLOW) * 5) as waiting, concurrent.futures.ThreadPoolExecutor(4) as working:
        certificates(where)
        work = [waiting.submit(story, binary, where, fault, parts) for fault in SLOW if wanted(fault[0]) for parts in slow(binary, where, fault)]
        work += [working.submit(quick, binary, where, fault) for fault in QUICK if wanted(fault[0])]
        work += [working.submit(not_trusted, binary, where, shown) for shown in ("server", "named", "old") if wanted("a certificate: " + shown)]
        if wanted("JSON of two million rows"):
            work += [working.submit(story, binary, where, ("JSON of two million rows", "/json-many", 10, "http.size", "bytes"), [listed])]
        names = set()
        try:
            for each in concurrent.futures.as_completed(work):
                names.add(each.result())
        finally:
            for each in work:
                each.cancel()                                       # what has not begun need not, once one has failed
    assert not SECOND_HOST, SECOND_HOST
    print(f"{len(names)} faults, {time.monotonic() - begun:.0f} s: the right sentence, in time, nothing half promoted, and no second host saw anything")


if __name__ == "__main__":
    main(*sys.argv[1:])
