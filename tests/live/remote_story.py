#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole story over a real MLflow server, through the real program: sync, register, review, promote, roll back, somebody
tampers behind our back, notice, revert, adopt. An observer that knows nothing of Countersign compares the server's whole
state before and after: nothing changed but what the ledger says.

mlflow_servers.py run SHAPE -- remote_story.py PROGRAM"""
import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

program, url, modern = sys.argv[1], os.environ['COUNTERSIGN_MLFLOW_URL'], os.environ['COUNTERSIGN_MLFLOW_VERSION'].startswith('3')
user, password, workspace = (os.environ['COUNTERSIGN_MLFLOW_' + key] for key in ('USER', 'PASSWORD', 'WORKSPACE'))
seed = json.load(open(os.environ['COUNTERSIGN_MLFLOW_SEED']))
home = tempfile.TemporaryDirectory(prefix='countersign-story-')
WHY = 'Read the numbers by group; they hold for what is asked here'


def run(login, *words, exit=0, stdin=None):
    environment = {**os.environ, 'XDG_STATE_HOME': home.name + '/state', 'COUNTERSIGN_WORKSPACE': home.name + '/ws', 'COUNTERSIGN_KEY_FILE': f'{home.name}/{login}.pem'}
    began = time.monotonic()
    done = subprocess.run([program, *words, '--json'], env=environment, input=stdin, capture_output=True, text=True, timeout=300)
    answer = json.loads(done.stdout)
    answer['took'] = time.monotonic() - began
    assert done.returncode == exit, (words, done.returncode, answer, done.stderr)
    return answer


def call(at, body=None, method=None, **query):
    request = urllib.request.Request(url + at + ('?' + urllib.parse.urlencode(query) if query else ''), json.dumps(body).encode() if body is not None else None, {'Content-Type': 'application/json'}, method=method)
    if user:
        import base64
        request.add_header('Authorization', 'Basic ' + base64.b64encode(f'{user}:{password}'.encode()).decode())
    if workspace:
        request.add_header('X-MLFLOW-WORKSPACE', workspace)
    with urllib.request.urlopen(request, timeout=120) as answer:
        return answer.read()


def api(at, body=None, method=None, **query):
    return json.loads(call('/api/2.0/mlflow/' + at, body, method, **query) or b'{}')


def observed():
    """Everything the server says: models, tags, aliases, versions, the SHA-256 of every file that was logged."""
    state = {}
    for model in api('registered-models/search', max_results=100).get('registered_models', []):
        name = model['name']
        state[name] = {'description': model.get('description'), 'tags': {t['key']: t.get('value', '') for t in model.get('tags', [])}, 'aliases': {a['alias']: a['version'] for a in model.get('aliases', [])}}
    for version in api('model-versions/search', max_results=1000).get('model_versions', []):
        key = f"{version['name']}@{version['version']}"
        files = {path: hashlib.sha256(call('/model-versions/get-artifact', name=version['name'], version=version['version'], path=path)).hexdigest()
                 for path in seed.get(version['name'], {}).get('versions', {}).get(version['version'], {}).get('files', {})}
        state[key] = {'stage': version.get('current_stage'), 'description': version.get('description'), 'source': version['source'], 'run': version.get('run_id'),
                      'tags': {t['key']: t.get('value', '') for t in version.get('tags', [])}, 'files': files}
    return state


def differences(before, after, path=''):
    if isinstance(before, dict) and isinstance(after, dict):
        return [d for key in sorted(before.keys() | after.keys()) for d in differences(before.get(key), after.get(key), f'{path}/{key}')]
    return [] if before == after else [(path, before, after)]


name = next(n for n, row in seed.items() if row['style'] == ('logged-model' if modern else 'run'))
first, second = (f'hub/{name}@{n}' for n in (1, 2))
before = observed()

# A workspace with three people.
run('ann', 'init', home.name + '/ws', '--login', 'ann', '--key-out', home.name + '/ann.pem')
for login, duties in (('ben', ['engineer']), ('cara', ['approver'])):
    public = run(login, 'key', 'new', '--out', f'{home.name}/{login}.pem')['public']
    run('ann', 'person', 'add', login)
    run('ann', 'key', 'enroll', login, public)
    for duty in duties:
        run('ann', 'duty', 'grant', login, duty)

how = (['--user', user, '--password-stdin'] if user else []) + (['--server-workspace', workspace] if workspace else [])
run('ann', 'source', 'add', 'hub', url, *how, stdin=password + '\n' if user else None)
steps = run('ann', 'source', 'test', 'hub')['steps']
assert all(step['ok'] for step in steps) and len(steps) > 3, steps
run('ann', 'source', 'add', 'nobody', 'http://127.0.0.1:1')
assert not run('ann', 'source', 'test', 'nobody', exit=10)['steps'][-1]['ok']
run('ann', 'sync', 'nobody', exit=10)
run('ann', 'source', 'remove', 'nobody')

synced = run('ann', 'sync', 'hub')
assert synced['models'] == len(seed) and synced['versions'] == sum(len(r['versions']) for r in seed.values()) and not synced['findings'], synced
again = run('ann', 'sync', 'hub')
assert again['added'] == again['changed'] == again['gone'] == 0 and again['requests'] == 2, again

# Governed: tier, target, both versions with the digests of their real files.
run('ann', 'env', 'set', 'staging', '--target', 'pointer', '--target', 'mlflow:hub:live')
run('ann', 'env', 'set', 'production', '--target', 'pointer', '--target', 'mlflow:hub:champion')
run('ann', 'model', 'add', f'hub/{name}', '--tier', 'medium')
for ref, number in ((first, '1'), (second, '2')):
    registered = run('ann', 'register', ref)
    assert registered['tags'] == 'set', registered
    shown = run('ann', 'version', 'show', ref)
    assert {f['name']: f['sha256'] for f in shown['manifest_files']} == seed[name]['versions'][number]['files'], shown
    assert run('ann', 'version', 'verify', ref)['result'] == 'holds'
    metrics = {'schema': 'countersign.metrics/1', 'dataset': {'name': 'h', 'kind': 'holdout', 'digest': '0' * 64, 'rows': 143},
               'metrics': [{'name': 'auc', 'value': 0.99, 'low': 0.985, 'high': 0.995, 'n': 143}]}
    open(home.name + '/metrics.json', 'w').write(json.dumps(metrics))
    run('ann', 'evidence', 'add', ref, home.name + '/metrics.json')


def promoted(ref, to):
    asked = run('ben', 'request', ref, '--to', to, '--reason', WHY)
    if to == 'production':
        run('cara', 'approve', asked['request'], '--seen', run('cara', 'show', asked['request'])['binding'], '--reason', WHY)
    done = run('ben', 'promote', asked['request'])
    assert done['state'] == 'live', done


def alias(which='champion'):
    return {a['alias']: a['version'] for a in api('registered-models/get', name=name)['registered_model'].get('aliases', [])}.get(which)


promoted(first, 'staging')
promoted(second, 'staging')
assert alias('live') == '2' and alias() == '1'
assert not run('ann', 'sync', 'hub')['findings']

# Back in one command.
back = run('ben', 'rollback', f'hub/{name}', '--env', 'staging', '--reason', 'Complaints from the north region')
assert back['state'] == 'live' and back['to'] == '1' and alias('live') == '1', back
print(f"rollback: {back['took'] * 1000:.0f} ms for the whole program, {back['elapsed_ms']} ms from command to read-back")

# Somebody moves it behind our back: noticed, and set back in one command.
api('registered-models/alias', {'name': name, 'alias': 'live', 'version': '2'}, 'POST')
api('model-versions/set-tag', {'name': name, 'version': '1', 'key': 'countersign.tier', 'value': 'low'}, 'POST')
found = {f['what']: f for f in run('ann', 'sync', 'hub')['findings']}
assert set(found) == {'alias:live', 'tag:countersign.tier'}, found
assert (found['alias:live']['before'], found['alias:live']['after'], found['alias:live']['state']) == ('1', '2', 'open'), found
run('cara', 'finding', 'revert', found['alias:live']['id'], '--reason', WHY, exit=6)
for each in found.values():
    assert run('ben', 'finding', 'revert', each['id'], '--reason', WHY)['state'] == 'reverted'
assert alias('live') == '1', alias('live')
assert not (left := run('ann', 'sync', 'hub')['findings']), left

# Once more, and this time it is adopted: asked for after the fact, promoted, and the ledger says what the world does.
api('registered-models/alias', {'name': name, 'alias': 'live', 'version': '2'}, 'POST')
moved = run('ann', 'sync', 'hub')['findings'][0]
conflict = run('ben', 'request', first, '--to', 'production', '--reason', WHY)
adopted = run('ben', 'finding', 'adopt', moved['id'], '--reason', WHY)
assert run('ann', 'finding', 'list')['rows'] == [] and run('ben', 'promote', adopted['request'])['state'] == 'live'
assert not run('ann', 'sync', 'hub')['findings'] and alias('live') == '2'

if not modern:                                                      # a stage of 2.x
    api('model-versions/transition-stage', {'name': name, 'version': '1', 'stage': 'Production', 'archive_existing_versions': False}, 'POST')
    stage = run('ann', 'sync', 'hub')['findings'][0]
    assert stage['what'] == 'stage' and run('ben', 'finding', 'revert', stage['id'], '--reason', WHY)['state'] == 'reverted'

checked = run('ann', 'verify', '--replay')
assert checked['result'] == 'holds' and not checked['replay']['differences'], checked

# What the observer sees: the alias of staging, and our tags on the two versions. Nothing else.
after = observed()
changed = differences(before, after)
allowed = {f'/{name}/aliases/live'} | {f'/{name}@{n}/tags/countersign.{k}' for n in (1, 2) for k in ('state', 'manifest', 'tier', 'approval')}
assert {path for path, _, _ in changed} == allowed, changed
assert after[f'{name}@2']['tags']['countersign.state'] == 'live:staging' and after[f'{name}@1']['tags']['countersign.state'] == 'registered', after

# A file that is overwritten behind our back stops whatever would stand on it, and is a finding.
if modern:
    where = api('model-versions/get-download-uri', name=name, version='2')['artifact_uri']
    root = where.split(':/', 1)[1].lstrip('/') if where.startswith('mlflow-artifacts') else api('logged-models/' + where.split('/', 1)[1])['model']['info']['artifact_uri'].split(':/', 1)[1].lstrip('/')
    request = urllib.request.Request(f'{url}/api/2.0/mlflow-artifacts/artifacts/{root}/requirements.txt', b'nothing==0\n', {'X-MLFLOW-WORKSPACE': workspace} if workspace else {}, method='PUT')
    if not user:
        urllib.request.urlopen(request, timeout=60).read()
        assert run('ann', 'version', 'verify', second, exit=7)['changed'] == ['requirements.txt']
        assert [f['what'] for f in run('ann', 'sync', 'hub')['findings']] == ['artifact']
        asked = run('ben', 'request', second, '--to', 'production', '--reason', WHY)
        run('cara', 'approve', asked['request'], '--seen', asked['binding'], '--reason', WHY, exit=3)

secrets = subprocess.run(['grep', '-rl', password, home.name], capture_output=True, text=True).stdout if user else ''
assert not secrets, secrets
print(f'{name}: governed over {os.environ["COUNTERSIGN_MLFLOW_SHAPE"]}, {len(changed)} changes on the server, all of them in the ledger')
