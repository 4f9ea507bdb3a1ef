#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole story over a real MLflow server, through the real program: sync, register, review, promote, roll back, somebody
tampers behind our back in every way there is, notice, revert, adopt, two programs at once. An observer that knows nothing of
Countersign compares the server's whole state before and after, every row of its database and every file: nothing changed but
what the ledger says.

mlflow_servers.py run SHAPE -- remote_story.py PROGRAM"""
import hashlib
import json
import os
import sqlite3
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request

program, url, modern = sys.argv[1], os.environ['COUNTERSIGN_MLFLOW_URL'], os.environ['COUNTERSIGN_MLFLOW_VERSION'].startswith('3')
user, password, workspace, authority, certificate, key_file = (os.environ['COUNTERSIGN_MLFLOW_' + key] for key in ('USER', 'PASSWORD', 'WORKSPACE', 'CA', 'CERTIFICATE', 'KEY'))
context = ssl.create_default_context(cafile=authority) if authority else None
if certificate:
    context.load_cert_chain(certificate, key_file)
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


def start(login, *words):
    environment = {**os.environ, 'XDG_STATE_HOME': home.name + '/state', 'COUNTERSIGN_WORKSPACE': home.name + '/ws', 'COUNTERSIGN_KEY_FILE': f'{home.name}/{login}.pem'}
    return subprocess.Popen([program, *words, '--json'], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)


def ended(process):
    answer = json.loads(process.communicate(timeout=300)[0])
    return process.returncode, answer


def call(at, body=None, method=None, **query):
    request = urllib.request.Request(url + at + ('?' + urllib.parse.urlencode(query) if query else ''), json.dumps(body).encode() if body is not None else None, {'Content-Type': 'application/json'}, method=method)
    if user:
        import base64
        request.add_header('Authorization', 'Basic ' + base64.b64encode(f'{user}:{password}'.encode()).decode())
    if workspace:
        request.add_header('X-MLFLOW-WORKSPACE', workspace)
    with urllib.request.urlopen(request, timeout=120, context=context) as answer:
        return answer.read()


def api(at, body=None, method=None, **query):
    return json.loads(call('/api/2.0/mlflow/' + at, body, method, **query) or b'{}')


def observed():
    """The server's whole state: every row of every table, and the SHA-256 of every file it keeps."""
    path = os.environ['COUNTERSIGN_MLFLOW_DATABASE']
    database = sqlite3.connect(f'file:{path}?mode=ro', uri=True, timeout=30)
    database.row_factory = sqlite3.Row
    state = {}
    for (table,) in [tuple(row) for row in database.execute("select name from sqlite_master where type='table' order by name")]:
        keys = [row['name'] for row in database.execute(f'pragma table_info("{table}")') if row['pk']]
        for row in database.execute(f'select * from "{table}"'):
            row = dict(row)
            if not modern:                                          # what a stage that moved and went back leaves on 2.x
                row.pop('last_updated_time', None)
            state[(table, *(str(row[k]) for k in keys))] = row
    database.close()
    kept = os.path.join(os.path.dirname(path), 'artifacts')
    for folder, _, names in os.walk(kept):
        for each in names:
            file = os.path.join(folder, each)
            state[('file', os.path.relpath(file, kept))] = hashlib.sha256(open(file, 'rb').read()).hexdigest()
    assert any(key[0] == 'file' for key in state) and any(key[0] == 'model_versions' for key in state)
    return state


name = next(n for n, row in seed.items() if row['style'] == ('logged-model' if modern else 'run'))
first, second = (f'hub/{name}@{n}' for n in (1, 2))
before = observed()

# A workspace with three people.
made = run('ann', 'init', home.name + '/ws', '--login', 'ann', '--key-out', home.name + '/ann.pem')
for login, duties in (('ben', ['engineer']), ('cara', ['approver'])):
    public = run(login, 'key', 'new', '--out', f'{home.name}/{login}.pem')['public']
    run('ann', 'person', 'add', login)
    run('ann', 'key', 'enroll', login, public)
    for duty in duties:
        run('ann', 'duty', 'grant', login, duty)

how = (['--user', user, '--password-stdin'] if user else []) + (['--server-workspace', workspace] if workspace else [])
if authority:                                                       # an unknown authority, and nobody who shows no certificate
    for less, words in (([], 'authority'), (['--ca', authority], 'certificate')):
        run('ann', 'source', 'add', 'less', url, *less)
        told = run('ann', 'source', 'test', 'less', exit=10)['steps'][-1]
        assert not told['ok'] and words in told['text'], told
        run('ann', 'source', 'remove', 'less')
    how += ['--ca', authority, '--client-cert', certificate, '--client-key', key_file]
run('ann', 'source', 'add', 'hub', url, *how, stdin=password + '\n' if user else None)
steps = run('ann', 'source', 'test', 'hub')['steps']
assert all(step['ok'] for step in steps) and len(steps) > 3, steps
run('ann', 'source', 'add', 'nobody', 'http://127.0.0.1:1')
assert not run('ann', 'source', 'test', 'nobody', exit=10)['steps'][-1]['ok']
run('ann', 'sync', 'nobody', exit=10)
changed = run('ann', 'source', 'change', 'nobody', '--url', url, *how, stdin=password + '\n' if user else None)
assert changed['url'] == url and run('ann', 'source', 'test', 'nobody')['steps'][-1]['ok'], changed
if user:                                                            # a password that ran out, and the new one: no record, the own keychain
    for each, exit in (('not this one', 10), (password, 0)):
        assert run('ann', 'source', 'change', 'nobody', '--password-stdin', stdin=each + '\n')['repeated']
        assert run('ann', 'source', 'test', 'nobody', exit=exit)['steps'][-1]['ok'] == (exit == 0)
    run('ann', 'source', 'change', 'nobody', '--without', 'sign-in')
    assert not run('ann', 'source', 'test', 'nobody', exit=10)['steps'][-1]['ok']
run('ann', 'source', 'remove', 'nobody')

synced = run('ann', 'sync', 'hub')
assert synced['models'] == len(seed) and synced['versions'] == sum(len(r['versions']) for r in seed.values()) and not synced['findings'], synced
again = run('ann', 'sync', 'hub')
assert again['added'] == again['changed'] == again['gone'] == 0 and again['requests'] == 2, again

# Governed: tier, target, both versions with the digests of their real files, the first with a SemVer, which names it from then on.
run('ann', 'env', 'set', 'staging', '--target', 'pointer', '--target', 'mlflow:hub:live')
run('ann', 'env', 'set', 'production', '--target', 'pointer', '--target', 'mlflow:hub:champion')
run('ann', 'model', 'add', f'hub/{name}', '--tier', 'medium')
for ref, number in ((first, '1'), (second, '2')):
    registered = run('ann', 'register', ref, *(['--semver', '1.4.0'] if ref == first else []))
    assert registered['tags'] == 'set' and registered.get('semver') == ('1.4.0' if ref == first else None), registered
    assert run('ann', 'source', 'change', 'hub', '--url', 'http://127.0.0.1:1', *(['--without', 'ca', '--without', 'client-cert'] if authority else []),
               *(['--password-stdin'] if user else []), stdin=password + '\n' if user else None, exit=6)['code'] == 'source.other-registry'
    shown = run('ann', 'version', 'show', ref)
    assert {f['name']: f['sha256'] for f in shown['manifest_files']} == seed[name]['versions'][number]['files'], shown
    assert run('ann', 'version', 'verify', ref)['result'] == 'holds'
    asked = run('ann', 'version', 'show', ref, '--remote')          # details on demand, from the server
    logged = seed[name]['versions'][number]
    assert asked['run']['id'] == logged['run'] and asked['run']['parameters']['solver'] == 'liblinear' and asked['run']['inputs'][0]['name'] == 'tumours-train', asked
    assert len(asked['run']['commit']) == 40 and 'sklearn' in asked['metadata']['extra']['flavors'] and 'mean radius' in asked['metadata']['extra']['signature_inputs'], asked
    assert {f['name'] for f in asked['files']} == set(logged['files']) and not asked['unread'] and ('logged_model' in asked) == modern, asked
    assert [row['value'] for row in run('ann', 'version', 'show', ref, '--metric', 'loss')['rows']] == [1 / (step + 1) for step in range(5)]
    metrics = {'schema': 'countersign.metrics/1', 'dataset': {'name': 'h', 'kind': 'holdout', 'digest': '0' * 64, 'rows': 143},
               'metrics': [{'name': 'auc', 'value': 0.99, 'low': 0.985, 'high': 0.995, 'n': 143}]}
    open(home.name + '/metrics.json', 'w').write(json.dumps(metrics))
    run('ann', 'evidence', 'add', ref, home.name + '/metrics.json')
named = f'hub/{name}@1.4.0'
assert run('ann', 'register', first)['repeated'] and run('ann', 'version', 'show', named)['version'] == '1'
assert run('ann', 'register', second, '--semver', '1.4.0', exit=6)['code'] == 'registry.version-taken'
assert [row.get('semver') for row in run('ann', 'version', 'list', f'hub/{name}')['rows'] if row['version'] in '12'] == [None, '1.4.0']


def promoted(ref, to):
    asked = run('ben', 'request', ref, '--to', to, '--reason', WHY)
    if to == 'production':
        run('cara', 'approve', asked['request'], '--seen', run('cara', 'show', asked['request'])['binding'], '--reason', WHY)
    done = run('ben', 'promote', asked['request'])
    assert done['state'] == 'live', done


def alias(which='champion'):
    return {a['alias']: a['version'] for a in api('registered-models/get', name=name)['registered_model'].get('aliases', [])}.get(which)


promoted(named, 'staging')
promoted(second, 'staging')
assert alias('live') == '2' and alias() == '1'
assert not run('ann', 'sync', 'hub')['findings']

# Back in one command.
back = run('ben', 'rollback', f'hub/{name}', '--env', 'staging', '--reason', 'Complaints from the north region')
assert back['state'] == 'live' and back['to'] == '1' and alias('live') == '1', back
print(f"rollback: {back['took'] * 1000:.0f} ms for the whole program, {back['elapsed_ms']} ms from command to read-back")

# Somebody moves it behind our back: noticed, and set back in one command.
api('registered-models/alias', {'name': name, 'alias': 'live', 'version': '2'}, 'POST')
for key, value in (('tier', 'low'), ('version', '1')):
    api('model-versions/set-tag', {'name': name, 'version': '1', 'key': 'countersign.' + key, 'value': value}, 'POST')
found = {f['what']: f for f in run('ann', 'sync', 'hub')['findings']}
assert set(found) == {'alias:live', 'tag:countersign.tier', 'tag:countersign.version'}, found
assert (found['tag:countersign.version']['before'], found['tag:countersign.version']['after']) == ('1.4.0', '1'), found
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

# What the observer sees: the alias of staging, and our tags on the two versions. Nothing else, in no table and no file.
after = observed()
changed = sorted(key for key in before.keys() | after.keys() if before.get(key) != after.get(key))
said = {row['key'] + '@' + str(row['version']): row['value'] for key in changed if key[0] == 'model_version_tags' for row in [after[key]]}
ledger = {f'countersign.{k}@{n}': v for ref, n in ((first, '1'), (second, '2')) for k, v in (
    ('workspace', made['workspace']), ('version', '1.4.0' if ref == first else n), ('state', 'live:staging' if n == '2' else 'registered'), ('manifest', run('ann', 'version', 'show', ref)['manifest']), ('tier', 'medium'))}
approvals = {key: said.pop(key) for key in list(said) if key.startswith('countersign.approval@')}
assert said == ledger, (said, ledger)
assert set(approvals.values()) == {r['payload']['binding'] for r in run('ann', 'log', '--action', 'rollout.promote')['records']} and len(approvals) == 2, approvals
moved = [key for key in changed if key[0] != 'model_version_tags']
assert [key[0] for key in moved] == ['registered_model_aliases'], moved
assert (after[moved[0]]['name'], after[moved[0]]['alias'], after[moved[0]]['version']) == (name, 'live', 2), after[moved[0]]
assert run('ann', 'live', f'hub/{name}')['rows'][0]['version'] == '2'

# The card becomes the description there, on request.
open(home.name + '/README.md', 'w').write('---\nlicense: mit\n---\n# Tumours\n\nFinds them – früh.\n')
run('ann', 'card', 'import', second, home.name + '/README.md')
assert run('ann', 'card', 'publish', second)['state'] == 'done'
assert api('model-versions/get', name=name, version='2')['model_version']['description'] == '# Tumours\n\nFinds them – früh.'

# A stage as a target, for consumers that load by one: live by it and back, moved behind our back, set back, asked for after the fact.
run('ann', 'env', 'set', 'shop', '--target', 'mlflow:hub:stage:Production')


def stages():
    return [api('model-versions/get', name=name, version=n)['model_version']['current_stage'] for n in '12']


def transition(number, stage):
    api('model-versions/transition-stage', {'name': name, 'version': number, 'stage': stage, 'archive_existing_versions': False}, 'POST')


promoted(first, 'shop')
promoted(second, 'shop')
assert stages() == ['Archived', 'Production'], stages()
assert run('ben', 'rollback', f'hub/{name}', '--env', 'shop', '--reason', WHY)['state'] == 'live' and stages() == ['Production', 'Archived'], stages()
assert not (left := run('ann', 'sync', 'hub')['findings']), left
for way in ('revert', 'adopt'):
    transition('2', 'Production')
    moved = run('ann', 'sync', 'hub')['findings']
    assert [(f['what'], f['before'], f['after'], f['environment']) for f in moved] == [('stage:Production', '1', '2', 'shop')], moved
    settled = run('ben', 'finding', way, moved[0]['id'], '--reason', WHY)
    if way == 'revert':
        assert settled['state'] == 'reverted' and stages() == ['Production', 'None'], (settled, stages())
        assert not (left := run('ann', 'sync', 'hub')['findings']), left
assert run('ben', 'promote', settled['request'])['state'] == 'live' and stages() == ['Production', 'Production'], stages()
beside = run('ann', 'sync', 'hub')['findings']                      # whoever moved it left the other one in
assert [(f['what'], f['subject'], f['before']) for f in beside] == [('stage', first, 'Archived')], beside
assert run('ben', 'finding', 'revert', beside[0]['id'], '--reason', WHY)['state'] == 'reverted' and stages() == ['Archived', 'Production'], stages()
assert run('ben', 'rollback', f'hub/{name}', '--env', 'shop', '--to', '1.4.0', '--reason', WHY)['state'] == 'live' and stages() == ['Production', 'Archived'], stages()
assert not (left := run('ann', 'sync', 'hub')['findings']), left

# What is there can be browsed without the server.
listed = {row['version']: row for row in run('ann', 'version', 'list', f'hub/{name}')['rows']}
assert listed['1']['stage'] == 'Production' and listed['1']['live_in'] == ['shop'] and listed['2']['aliases'] == ['live'], listed
assert {row['model'] for row in run('ann', 'model', 'list', '--source', 'hub')['rows']} == set(seed)

# Two programs promote different versions at once: one wins, the other is told, and the alias is the winner's.
run('ann', 'env', 'set', 'sandbox', '--target', 'mlflow:hub:trial')
for round in range(3):
    asked = {number: run('ben', 'request', ref, '--to', 'sandbox', '--reason', WHY)['request'] for ref, number in ((first, '1'), (second, '2'))
             if not any(row['version'] == number and row['environment'] == 'sandbox' for row in run('ann', 'live', f'hub/{name}')['rows'])}
    if len(asked) < 2:                                              # of the two that could, one serves: the other goes live, and back
        number, request = next(iter(asked.items()))
        racing = {number: start('ben', 'promote', request), 'back': start('ben', 'rollback', f'hub/{name}', '--env', 'sandbox', '--reason', WHY)}
    else:
        racing = {number: start('ben', 'promote', request) for number, request in asked.items()}
    ends = {who: ended(process) for who, process in racing.items()}
    won = [who for who, (code, _) in ends.items() if code == 0]
    assert won, ends
    for who, (code, answer) in ends.items():
        assert code in (0, 6, 8, 10), (who, code, answer)
        assert code == 0 or answer.get('state') == 'failed' and answer['open'] or (answer['text'] and answer['schema'] == 'countersign.error/1'), answer
    now = next(row for row in run('ann', 'live', f'hub/{name}')['rows'] if row['environment'] == 'sandbox')
    assert now['state'] == 'live' and now['version'] == alias('trial'), (now, alias('trial'), ends)
assert not (left := run('ann', 'sync', 'hub')['findings']), left
for still in run('ben', 'queue')['waiting']:
    run('ben', 'withdraw', still['request'], '--reason', WHY)

# A pointer file that somebody edits is a finding, too, and is set back.
os.makedirs(home.name + '/model')
open(home.name + '/model/weights.bin', 'wb').write(b'weights')
run('ann', 'model', 'add', 'churn', '--tier', 'low')
run('ann', 'register', 'churn', '1.0.0', home.name + '/model')
run('ann', 'evidence', 'add', 'churn@1.0.0', home.name + '/metrics.json')
promoted('churn@1.0.0', 'staging')
pointer = home.name + '/ws/live/staging/churn.json'
written = open(pointer).read()
os.chmod(pointer, 0o644)
open(pointer, 'w').write(written.replace('1.0.0', '6.6.6'))
edited = [f for f in run('ann', 'finding', 'list')['rows'] or run('ann', 'sync')['findings'] if f['what'] == 'pointer']
assert edited and edited[0]['after'] == '6.6.6', edited
assert run('ben', 'finding', 'revert', edited[0]['id'], '--reason', WHY)['state'] == 'reverted'
assert json.load(open(pointer))['version'] == '1.0.0'

# A file that is overwritten behind our back stops whatever would stand on it, and is a finding.
if modern:
    where = api('model-versions/get-download-uri', name=name, version='2')['artifact_uri']
    root = where.split(':/', 1)[1].lstrip('/') if where.startswith('mlflow-artifacts') else api('logged-models/' + where.split('/', 1)[1])['model']['info']['artifact_uri'].split(':/', 1)[1].lstrip('/')
    request = urllib.request.Request(f'{url}/api/2.0/mlflow-artifacts/artifacts/{root}/requirements.txt', b'nothing==0\n', {'X-MLFLOW-WORKSPACE': workspace} if workspace else {}, method='PUT')
    if not user:
        urllib.request.urlopen(request, timeout=60, context=context).read()
        assert run('ann', 'version', 'verify', second, exit=7)['changed'] == ['requirements.txt']
        assert [f['what'] for f in run('ann', 'sync', 'hub')['findings']] == ['artifact']
        asked = run('ben', 'request', second, '--to', 'production', '--reason', WHY)
        run('cara', 'approve', asked['request'], '--seen', asked['binding'], '--reason', WHY, exit=3)

# The version that is live is deleted there: its alias went with it (3.x) or is broken (2.x); going back mends it.
api('model-versions/delete', {'name': name, 'version': '2'}, 'DELETE')
found = {f['what'] for f in run('ann', 'sync', 'hub')['findings']}
assert {'deleted', 'alias-lost:live' if modern else 'alias-dangling:live'} <= found, found
back = run('ben', 'rollback', f'hub/{name}', '--env', 'staging', '--to', '1', '--reason', 'The version that was live is gone')
assert back['state'] == 'live' and alias('live') == '1', back
assert not any(f['what'].startswith('alias') and f['environment'] == 'staging' for f in run('ann', 'sync', 'hub')['findings'])

# The model is deleted and made anew under its name, with a version 1 that is another one: nothing is taken for what it was.
api('registered-models/delete', {'name': name}, 'DELETE')
api('registered-models/create', {'name': name}, 'POST')
api('model-versions/create', {'name': name, 'source': 's3://elsewhere/model'}, 'POST')
found = run('ann', 'sync', 'hub')['findings']
assert 'recreated' in {f['what'] for f in found}, found
asked = run('ben', 'request', first, '--to', 'production', '--reason', WHY)
run('cara', 'approve', asked['request'], '--seen', asked['binding'], '--reason', WHY, exit=3)
assert run('ann', 'verify', '--replay')['result'] == 'holds'

secrets = subprocess.run(['grep', '-rl', password, home.name], capture_output=True, text=True).stdout if user else ''
assert not secrets, secrets
print(f'{name}: governed over {os.environ["COUNTERSIGN_MLFLOW_SHAPE"]}, {len(changed)} changes on the server, all of them in the ledger')
