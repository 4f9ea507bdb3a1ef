#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Real MLflow servers for tests: installs them once, starts one of five shapes, runs commands beside it, stops it.

usage: mlflow_servers.py install
       mlflow_servers.py run SHAPE [--bare] -- COMMAND… [-- COMMAND…]

SHAPE   open-3         3.17.2, nobody is asked who they are
        auth-3         3.17.2 with basic-auth: user admin, and the plain user reader, who may read only
        workspaces-3   3.17.2 with server workspaces; all is in workspace `team`
        tls-3          3.17.2 over TLS, certified by an authority of the test, and whoever asks shows a certificate of it
        open-2         2.22.5, nobody is asked who they are
--bare  an empty server, without the models that mlflow_train.py trains, logs and registers

The commands run one after the other until one fails; its exit code is ours. Their environment tells where the server is:
COUNTERSIGN_MLFLOW_SHAPE, _URL, _VERSION, _USER, _PASSWORD, _WORKSPACE, _SEED (a JSON file of what is there, see mlflow_train.py),
_DATABASE (the server's SQLite file), _CA, _CERTIFICATE, _KEY (PEM files, of tls-3). 77: MLflow cannot be had here (no network, no
cache); under COUNTERSIGN_REQUIRE_ALL=1 that is 1.

The programs lie in $XDG_CACHE_HOME/countersign-tests, or ~/.cache/countersign-tests, and stay there; the data are in a temporary
folder. Servers listen on 127.0.0.1 at a free port and die with this script's process group."""
import fcntl
import hashlib
import json
import os
import shutil
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..', 'support'))
from hostile_http import certificates  # noqa: E402

CACHE = os.path.join(os.environ.get('XDG_CACHE_HOME') or os.path.expanduser('~/.cache'), 'countersign-tests')
# What a server and a client that trains need; the whole of MLflow is three times as large.
PACKAGES = {
    '3.17.2': ['mlflow-skinny==3.17.2', 'Flask', 'Flask-CORS', 'Flask-WTF', 'sqlalchemy', 'alembic', 'graphene', 'huey', 'cryptography', 'aiohttp',
               'numpy', 'pandas', 'scikit-learn', 'skops'],
    '2.22.5': ['mlflow-skinny==2.22.5', 'Flask', 'gunicorn', 'sqlalchemy<2.1', 'alembic', 'graphene', 'markdown', 'numpy', 'pandas', 'scikit-learn',
               'cloudpickle', 'Jinja2'],
}
SHAPES = {'open-3': '3.17.2', 'auth-3': '3.17.2', 'workspaces-3': '3.17.2', 'tls-3': '3.17.2', 'open-2': '2.22.5'}
PASSWORD = 'a long test password'


def unavailable(why):
    print(f'mlflow_servers.py: MLflow cannot be had here: {why}', file=sys.stderr)
    sys.exit(1 if os.environ.get('COUNTERSIGN_REQUIRE_ALL') == '1' else 77)


def install(version):
    """The folder of a virtual environment with this MLflow; installed at most once, by one process at a time."""
    folder = os.path.join(CACHE, 'mlflow-' + version)
    os.makedirs(CACHE, exist_ok=True)
    with open(os.path.join(CACHE, f'mlflow-{version}.lock'), 'w') as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done, wanted = os.path.join(folder, 'installed.txt'), '\n'.join(PACKAGES[version]) + '\n'
        if os.path.exists(done) and open(done).read() == wanted:
            return folder
        print(f'installing MLflow {version} into {folder} …', file=sys.stderr)
        for command in ([sys.executable, '-m', 'venv', folder], [os.path.join(folder, 'bin', 'pip'), 'install', '--quiet', '--disable-pip-version-check', *PACKAGES[version]]):
            result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            if result.returncode:
                unavailable(f'`{" ".join(command[:4])} …` failed:\n{result.stdout[-600:]}')
        with open(done, 'w') as file:
            file.write(wanted)
    return folder


def free_port():
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        return s.getsockname()[1]


def trust(folder):
    """How a client of tls-3 tells the server, and shows who it is; nothing without such certificates."""
    if not os.path.exists(os.path.join(folder, 'ca.pem')):
        return None
    context = ssl.create_default_context(cafile=os.path.join(folder, 'ca.pem'))
    context.load_cert_chain(os.path.join(folder, 'client.pem'), os.path.join(folder, 'client.key'))
    return context


def call(url, path, body=None, user=None, method=None, headers=()):
    request = urllib.request.Request(url + path, json.dumps(body).encode() if body is not None else None, {'Content-Type': 'application/json', **dict(headers)}, method=method)
    if user:
        import base64
        request.add_header('Authorization', 'Basic ' + base64.b64encode(':'.join(user).encode()).decode())
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.loads(answer.read() or b'{}')


class Server:
    def __init__(self, shape, folder):
        self.shape, self.folder, self.version = shape, folder, SHAPES[shape]
        self.venv = install(self.version)
        self.tls = shape == 'tls-3'
        self.url = f'{"https" if self.tls else "http"}://127.0.0.1:{free_port()}'
        if self.tls:
            certificates(folder)
        self.database = os.path.join(folder, 'mlflow.db')
        self.user = ('admin', PASSWORD) if shape == 'auth-3' else None
        self.workspace = 'team' if shape == 'workspaces-3' else ''
        self.process = None

    def start(self):
        environment = {**os.environ, 'MLFLOW_SERVER_ENABLE_JOB_EXECUTION': 'false', 'MLFLOW_DISABLE_TELEMETRY': 'true', 'DO_NOT_TRACK': '1',
                       'MLFLOW_FLASK_SERVER_SECRET_KEY': 'a secret of thirty-two characters', 'MLFLOW_AUTH_ADMIN_PASSWORD': PASSWORD}
        command = [os.path.join(self.venv, 'bin', 'mlflow'), 'server', '--backend-store-uri', 'sqlite:///' + self.database, '--artifacts-destination',
                   os.path.join(self.folder, 'artifacts'), '--serve-artifacts', '--host', '127.0.0.1', '--port', self.url.rsplit(':', 1)[1], '--workers', '1']
        command += ['--app-name', 'basic-auth'] if self.user else []
        command += ['--enable-workspaces'] if self.workspace else []
        at = {name: os.path.join(self.folder, name) for name in ('server.key', 'server.pem', 'ca.pem')}
        command += ['--uvicorn-opts', f'--ssl-keyfile {at["server.key"]} --ssl-certfile {at["server.pem"]} --ssl-ca-certs {at["ca.pem"]} --ssl-cert-reqs 2'] if self.tls else []
        with open(os.path.join(self.folder, 'server.log'), 'ab') as log:
            self.process = subprocess.Popen(command, cwd=self.folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        end = time.time() + 180
        while time.time() < end and self.process.poll() is None:
            try:
                with urllib.request.urlopen(self.url + '/health', timeout=5, context=trust(self.folder)) as answer:
                    if answer.read() == b'OK':
                        return self
            except OSError:
                time.sleep(0.2)
        print(open(os.path.join(self.folder, 'server.log')).read()[-3000:], file=sys.stderr)
        sys.exit('mlflow_servers.py: the server did not become healthy')

    def stop(self):
        if not self.process:
            return
        for name in (signal.SIGTERM, signal.SIGKILL):       # 2.x leaves children, so the whole group
            try:
                os.killpg(self.process.pid, name)
                self.process.wait(20)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                pass
        self.process = None

    def environment(self):
        more = {'SHAPE': self.shape, 'URL': self.url, 'VERSION': self.version, 'DATABASE': self.database, 'WORKSPACE': self.workspace,
                'USER': self.user[0] if self.user else '', 'PASSWORD': self.user[1] if self.user else '', 'SEED': os.path.join(self.folder, 'seed.json'),
                **{key: os.path.join(self.folder, name) if self.tls else '' for key, name in (('CA', 'ca.pem'), ('CERTIFICATE', 'client.pem'), ('KEY', 'client.key'))}}
        return {**os.environ, **{'COUNTERSIGN_MLFLOW_' + k: v for k, v in more.items()}}

    def hash_quickly(self):
        """The server asks for the password with each request; hashed as it does by itself, that takes longer than all the rest of a story."""
        salt, rounds = 'salt', 1000
        quick = f'pbkdf2:sha256:{rounds}${salt}${hashlib.pbkdf2_hmac("sha256", PASSWORD.encode(), salt.encode(), rounds).hex()}'
        database = sqlite3.connect(os.path.join(self.folder, 'basic_auth.db'), timeout=30)
        with database:
            assert database.execute('UPDATE users SET password_hash=?', (quick,)).rowcount == 2
        database.close()

    def seed(self, quick=False):
        if self.workspace:
            call(self.url, '/api/3.0/mlflow/workspaces', {'name': self.workspace})
        if self.user:
            call(self.url, '/api/2.0/mlflow/users/create', {'username': 'reader', 'password': PASSWORD}, self.user)
            if quick:
                self.hash_quickly()
        # Trained in a checkout of its own, as a team would, so that the run names a commit; by somebody who is no user of this machine.
        training = os.path.join(self.folder, 'training')
        os.makedirs(training)
        shutil.copy(os.path.join(HERE, 'mlflow_train.py'), training)
        for command in (['init', '--quiet'], ['add', '.'], ['commit', '--quiet', '--message', 'Training']):
            subprocess.run(['git', '-c', 'user.name=Ann', '-c', 'user.email=ann@example.com', *command], cwd=training, check=True)
        # Both ways of logging: 3.x keeps a model of its own; a client of 2.x, on either server, keeps it under the run.
        rows = {}
        for client in {self.version, '2.22.5'} if self.shape == 'open-3' else {self.version}:
            environment = {**os.environ, 'MLFLOW_TRACKING_URI': self.url, 'MLFLOW_DISABLE_TELEMETRY': 'true', 'GIT_PYTHON_REFRESH': 'quiet', 'LOGNAME': 'ann',
                           'USER': 'ann', 'USERNAME': 'ann'}
            if self.user:
                environment.update(MLFLOW_TRACKING_USERNAME=self.user[0], MLFLOW_TRACKING_PASSWORD=self.user[1])
            if self.tls:
                both = os.path.join(self.folder, 'both.pem')
                with open(both, 'w') as file:
                    file.write(''.join(open(os.path.join(self.folder, name)).read() for name in ('client.key', 'client.pem')))
                environment.update(MLFLOW_TRACKING_SERVER_CERT_PATH=os.path.join(self.folder, 'ca.pem'), MLFLOW_TRACKING_CLIENT_CERT_PATH=both)
            if self.workspace:
                environment.update(MLFLOW_WORKSPACE=self.workspace)
            trained = subprocess.run([os.path.join(install(client), 'bin', 'python'), os.path.join(training, 'mlflow_train.py')], env=environment, cwd=training,
                                     stdout=subprocess.PIPE, text=True)
            if trained.returncode:
                sys.exit('mlflow_servers.py: training or logging failed')
            rows.update(json.loads(trained.stdout.strip().splitlines()[-1]))
        with open(os.path.join(self.folder, 'seed.json'), 'w') as file:
            json.dump(rows, file, indent=1, sort_keys=True)


def main(argv):
    if argv[:1] == ['install']:
        for version in PACKAGES:
            print(install(version))
        return 0
    if len(argv) < 4 or argv[0] != 'run' or argv[1] not in SHAPES or '--' not in argv:
        sys.exit(__doc__)
    commands = [[]]
    for word in argv[argv.index('--') + 1:]:
        if word == '--':
            commands.append([])
        else:
            commands[-1].append(word)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix='countersign-mlflow-') as folder:
        server = Server(argv[1], folder)
        try:
            server.start()
            if '--bare' not in argv[:argv.index('--')]:
                server.seed(quick=True)
            for command in commands:
                code = subprocess.run(command, env=server.environment()).returncode
                if code:
                    return code
            return 0
        finally:
            server.stop()


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
