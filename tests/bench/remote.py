#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The remote registry at scale, against a real MLflow server: what a sync and a rollback take, beside the bare requests.

usage: remote.py PROGRAM [SHAPE [MODELS VERSIONS]] [--window UI-BENCH]       SHAPE: open-3 (the default), open-2 or auth-3; 10000 100000

Bare is the same data over one connection of Python's http.client, thrown away unread. What must hold: first sync at most 1.3 times bare; nothing
changed: one request a thousand models (a hundred on 2.x) and one walk over what is governed; memory below 150 MB; a rollback, from
the start of the process to the read-back, at most twice the three bare calls and 0.2 s. With --window: no event takes the thread of the
console's window a tenth of a second while it is read; nothing else is measured then. Of auth-3, whose every request costs the server
the hashing of a password, only the rollback is measured, beside a keyring and without the many models."""
import base64
import http.client
import json
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'live'))
from mlflow_servers import SHAPES, Server  # noqa: E402

WHY = 'Read the numbers by group; they hold for what is asked here'


class Bare:
    """One connection."""

    def __init__(self, url, user=None):
        self.http = http.client.HTTPConnection(urllib.parse.urlsplit(url).netloc)
        self.headers = {'Authorization': 'Basic ' + base64.b64encode(':'.join(user).encode()).decode()} if user else {}

    def fresh(self):
        """The server closes a connection that was idle for 5 s."""
        self.http.close()
        return self

    def get(self, path, **query):
        self.http.request('GET', path + '?' + urllib.parse.urlencode(query), headers=self.headers)
        answer = self.http.getresponse()
        body = answer.read()
        assert answer.status == 200, body[:300]
        return body

    def post(self, path, body):
        self.http.request('POST', path, json.dumps(body), {'Content-Type': 'application/json', **self.headers})
        answer = self.http.getresponse()
        assert answer.status == 200, answer.read()
        answer.read()

    def pages(self, path, size, **query):
        """Every page; the token alone is looked for, near the end."""
        requests, token = 0, ''
        while True:
            body = self.get(path, max_results=size, **query, **({'page_token': token} if token else {}))
            requests += 1
            at = body.rfind(b'"next_page_token"')
            if at < 0 or b']' in body[at:]:
                return requests
            token = json.loads(body[at + 17:].strip().lstrip(b':').rstrip(b'}').strip())


class Program:
    """A workspace whose source is that server, and whose staging goes live by an alias there."""

    def __init__(self, binary, folder, url, user=None):
        self.binary, self.folder = binary, folder
        self.environment = {**os.environ, 'XDG_STATE_HOME': folder + '/state', 'COUNTERSIGN_WORKSPACE': folder + '/ws'}
        os.makedirs(folder)
        self.run('ann', 'init', folder + '/ws', '--login', 'ann', '--key-out', folder + '/ann.pem')
        self.run('ann', 'source', 'add', 'hub', url, *(['--user', user[0], '--password-stdin'] if user else []), given=user[1] if user else None)
        self.run('ann', 'env', 'set', 'staging', '--target', 'mlflow:hub:live')

    def run(self, login, *words, given=None):
        process = subprocess.Popen([self.binary, *words, '--json'], env={**self.environment, 'COUNTERSIGN_KEY_FILE': f'{self.folder}/{login}.pem'}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        process.stdin.write(given + '\n' if given else '')
        process.stdin.close()
        answer = json.loads(process.stdout.read())
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0, (words, answer)
        answer['memory'], answer['cpu'] = used.ru_maxrss / 1024, used.ru_utime + used.ru_stime
        return answer


class Relay:
    """Passes everything on and notes when an answer to GET …/alias after a POST went by: the read-back."""

    def __init__(self, url):
        self.to = urllib.parse.urlsplit(url)
        self.listening = socket.create_server(('127.0.0.1', 0))
        self.url = f'http://127.0.0.1:{self.listening.getsockname()[1]}'
        self.begin()
        threading.Thread(target=self.serve, daemon=True).start()

    def begin(self):
        self.posted, self.read_back, self.asked = False, None, 0

    def serve(self):
        while True:
            client, _ = self.listening.accept()
            threading.Thread(target=self.one, args=(client,), daemon=True).start()

    def one(self, client):
        server = socket.create_connection((self.to.hostname, self.to.port))
        for each in (client, server):
            each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        reading = [False]

        def back():
            try:
                while data := server.recv(1 << 16):
                    client.sendall(data)
                    if reading[0] and self.read_back is None:
                        self.read_back = time.monotonic()
            except OSError:                     # the other direction has ended it
                pass
            client.close()
        threading.Thread(target=back, daemon=True).start()
        try:
            while data := client.recv(1 << 16):
                self.asked += self.read_back is None
                if b'/registered-models/alias' in data.split(b'\r\n', 1)[0]:
                    self.posted = self.posted or data.startswith(b'POST')
                    reading[0] = self.posted and data.startswith(b'GET')
                server.sendall(data)
            server.close()
        except OSError:
            pass


def say(line):
    print(line, flush=True)


def timed(work):
    began = time.monotonic()
    value = work()
    return time.monotonic() - began, value


def syncs(program, url, modern):
    bare = Bare(url)

    def everything():
        models = bare.fresh().pages('/api/2.0/mlflow/registered-models/search', 1000 if modern else 100, order_by='name ASC')
        return models, bare.pages('/api/2.0/mlflow/model-versions/search', 5000, order_by='name ASC')
    before, requests = timed(everything)
    first = program.run('ann', 'sync', 'hub')
    again, _ = timed(everything)
    without = (before + again) / 2
    took = first['elapsed_ms'] / 1000
    say(f'bare, {requests[0]} + {requests[1]} requests: {before:.1f} s before, {again:.1f} s after')
    say(f'first sync: {took:.1f} s, {took / without:.2f} times bare; {first["requests"]} requests, {first["versions"]} versions; {first["cpu"]:.1f} s of processor, {first["memory"]:.0f} MB')
    governed = bare.fresh().pages('/api/2.0/mlflow/model-versions/search', 5000, filter="tags.`countersign.state` != ''")
    nothing = program.run('ann', 'sync', 'hub')
    say(f'nothing changed: {nothing["elapsed_ms"] / 1000:.1f} s, {nothing["requests"]} requests ({requests[0]} of models, {governed} of what is governed), changed {nothing["changed"]}, {nothing["memory"]:.0f} MB')
    return {'first': took / without <= 1.3, 'unchanged': nothing['requests'] <= requests[0] + governed and nothing['changed'] == nothing['added'] == 0,
            'memory': max(first['memory'], nothing['memory']) < 150}


def rollbacks(program, url, relay, name, user=None, rounds=9):
    hub = f'hub/{name}'
    for number in (1, 2):
        program.run('ann', 'register', f'{hub}@{number}')
        asked = program.run('ann', 'request', f'{hub}@{number}', '--to', 'staging', '--reason', WHY)
        program.run('ann', 'promote', asked['request'])
    bare, calls, whole, seen, told = Bare(url, user), [], [], [], []
    at, target = '/api/2.0/mlflow/registered-models/alias', 1
    for _ in range(rounds):
        now = json.loads(bare.fresh().get(at, name=name, alias='live'))['model_version']['version']

        def three():
            bare.get(at, name=name, alias='live')
            bare.post(at, {'name': name, 'alias': 'live', 'version': now})
            bare.get(at, name=name, alias='live')
        calls.append(timed(three)[0])
        relay.begin()
        began = time.monotonic()
        back = program.run('ann', 'rollback', hub, '--env', 'staging', '--to', str(target), '--reason', WHY)
        whole.append(time.monotonic() - began)
        assert back['state'] == 'live' and relay.read_back, back
        seen.append(relay.read_back - began)
        told.append(back['elapsed_ms'] / 1000)
        target = 3 - target
    limit = 2 * statistics.median(calls) + 0.2
    start = statistics.median(timed(lambda: subprocess.run([program.binary, '--version'], stdout=subprocess.DEVNULL, check=True))[0] for _ in range(rounds))
    say(f'three bare calls: {statistics.median(calls) * 1000:.0f} ms; rollback, start of the process to read-back, {relay.asked} requests: median {statistics.median(seen) * 1000:.0f} ms, greatest {max(seen) * 1000:.0f} ms '
          f'(to its end {statistics.median(whole) * 1000:.0f} ms; its own figure {statistics.median(told) * 1000:.0f} ms; a process that does nothing {start * 1000:.0f} ms); allowed {limit * 1000:.0f} ms')
    return {'rollback': statistics.median(seen) <= limit}


def rollback(binary, folder, url, seed, modern, user=None):
    name = next(n for n, row in json.load(open(seed)).items() if row['style'] == ('logged-model' if modern else 'run'))
    relay = Relay(url)
    program = Program(binary, folder, relay.url, user)
    program.run('ann', 'sync', 'hub')
    program.run('ann', 'model', 'add', f'hub/{name}', '--tier', 'low')
    return rollbacks(program, url, relay, name, user)


def beside(binary):
    """Within the keyring, where the server runs already."""
    there = {key: os.environ['COUNTERSIGN_MLFLOW_' + key] for key in ('URL', 'SEED', 'USER', 'PASSWORD')}
    with tempfile.TemporaryDirectory(prefix='countersign-bench-') as folder:
        return rollback(binary, folder + '/two', there['URL'], there['SEED'], True, (there['USER'], there['PASSWORD']))


def concluded(holds):
    say('holds: ' + ', '.join(k for k, v in holds.items() if v) + ('; MISSES: ' + ', '.join(k for k, v in holds.items() if not v) if not all(holds.values()) else ''))
    return 0 if all(holds.values()) else 1


def main(argv):
    window = os.path.abspath(argv[argv.index('--window') + 1]) if '--window' in argv else None
    argv = argv[:argv.index('--window')] if window else argv
    if argv[1:] == ['--beside']:
        return concluded(beside(argv[0]))
    binary, shape = os.path.abspath(argv[0]), argv[1] if len(argv) > 1 else 'open-3'
    models, versions = (int(argv[2]), int(argv[3])) if len(argv) > 3 else (10_000, 100_000)
    modern = SHAPES[shape].startswith('3')
    with tempfile.TemporaryDirectory(prefix='countersign-bench-') as folder:
        os.makedirs(folder + '/server')
        server = Server(shape, folder + '/server')
        try:
            server.start()
            server.seed()
            if server.user:
                keyring = os.path.join(HERE, '..', 'support', 'with-keyring.sh')
                return subprocess.run([keyring, sys.executable, os.path.abspath(__file__), binary, '--beside'], env=server.environment()).returncode
            server.stop()
            # In a process of its own: what this one once used would be counted as that of every program it starts.
            subprocess.run([sys.executable, HERE + '/many_models.py', server.database, *map(str, (models, versions, versions // 100))], check=True)
            server.start()
            if window:
                return subprocess.run([window, 'window: a large sync'], env=server.environment()).returncode
            holds = syncs(Program(binary, folder + '/one', server.url), server.url, modern)
            holds.update(rollback(binary, folder + '/two', server.url, server.folder + '/seed.json', modern))
        finally:
            server.stop()
    return concluded(holds)


if __name__ == '__main__':
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:]))
