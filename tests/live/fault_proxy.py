# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands before a real server and passes everything on, but for what is armed: that request meets a fault of tests/support/hostile_http.py,
instead of being passed on or after it was carried out. Python's standard library only."""
import http.client
import os
import socket
import ssl
import sys
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import hostile_http  # noqa: E402

SECOND_HOST = []                                                    # what a host saw that nobody was to be sent on to


def second_host():
    """Once for all proxies: faults that send on, send there."""
    hostile_http.serve("other", lambda c, request: (SECOND_HOST.append(request), hostile_http.whole(c, b"{}")))


def flood(c, _):
    """Headers without end, at a pace that leaves something of the machine for the others."""
    c.sendall(b"HTTP/1.1 200 OK\r\n")
    for _ in range(1200):
        c.sendall(b"X: " + b"a" * 60000 + b"\r\n")
        time.sleep(0.05)


class FaultProxy:
    def __init__(self, url, tls=None):
        """`tls`: an SSL context under which it is reached."""
        self.behind = urllib.parse.urlsplit(url)
        self.armed, self.met, self.seen = None, 0, []
        self.lock = threading.Lock()
        self.listening = socket.socket()
        self.listening.bind(("127.0.0.1", 0))
        self.listening.listen(64)
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.listening.getsockname()[1]}"
        self.tls = tls
        threading.Thread(target=self.accept, daemon=True).start()

    def arm(self, fault, method, path, first=1, after=False):
        """From the nth such request on. `after`: the server carries it out, and then the fault answers."""
        with self.lock:
            self.armed, self.met, self.counted = (fault, method, path, first, after), 0, 0

    def disarm(self):
        with self.lock:
            self.armed = None

    def meets(self, method, target):
        with self.lock:
            if not self.armed or method != self.armed[1] or self.armed[2] not in target:
                return None, False
            self.counted += 1
            if self.counted < self.armed[3]:
                return None, False
            self.met += 1
            return self.armed[0], self.armed[4]

    def accept(self):
        while True:
            c, _ = self.listening.accept()
            threading.Thread(target=self.serve, args=(c,), daemon=True).start()

    def serve(self, c):
        try:
            c.settimeout(70)
            if self.tls:
                c = self.tls.wrap_socket(c, server_side=True)
            data = b""
            while b"\r\n\r\n" not in data:
                more = c.recv(65536)
                if not more:
                    return
                data += more
            head, body = data.split(b"\r\n\r\n", 1)
            lines = head.decode("latin-1").split("\r\n")
            method, target = lines[0].split(" ")[:2]
            headers = {k.lower(): v.strip() for k, v in (line.split(":", 1) for line in lines[1:])}
            while len(body) < int(headers.get("content-length", 0)):
                body += c.recv(65536)
            self.seen.append((method, target, headers))
            fault, after = self.meets(method, target)
            if not fault or after:
                answer, said = self.passed_on(method, target, headers, body)
            if fault:
                return fault(c, {"host": "proxy", "method": method, "path": target.split("?")[0], "headers": headers, "body": ""})
            kept = [f"{k}: {v}" for k, v in answer.getheaders() if k.lower() not in ("connection", "transfer-encoding", "content-length")]
            if answer.status not in (204, 304):
                kept.append(f"Content-Length: {len(said)}")
            hostile_http.send(c, f"{answer.status} {answer.reason}", kept, said)
        except (OSError, ValueError, ssl.SSLError):
            pass
        finally:
            c.close()

    def passed_on(self, method, target, headers, body):
        connection = http.client.HTTPConnection(self.behind.hostname, self.behind.port, timeout=60)
        connection.request(method, target, body or None, {k: v for k, v in headers.items() if k not in ("host", "connection", "content-length")})
        answer = connection.getresponse()
        said = answer.read()
        connection.close()
        return answer, said
