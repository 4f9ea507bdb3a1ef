#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the SQLite database of a stopped MLflow server, 3.x or 2.x, with many models.

usage: many_models.py DATABASE MODELS VERSIONS [GOVERNED]

Through the API a hundred thousand versions would take half an hour; here they take seconds. Most models get few versions, some many
(a long tail), each version three tags, each model two tags and the alias `champion`, every second one a `challenger`. GOVERNED of the
versions, evenly spread, carry the tag by which governed versions are found. No files are behind any of it. The same
arguments give the same rows."""
import random
import sqlite3
import sys

BEGAN, SPAN = 1_700_000_000_000, 60_000_000_000          # milliseconds: about two years


def counts(models, versions, chance):
    weights = [chance.paretovariate(1.3) for _ in range(models)]
    spare, total = versions - models, sum(weights)
    each = [1 + int(spare * weight / total) for weight in weights]
    for i in range(versions - sum(each)):
        each[i % models] += 1
    return each


def fill(path, models, versions, governed=0):
    chance = random.Random(7)
    database = sqlite3.connect(f'file:{path}?mode=rw', uri=True)
    tables = {name: [] for name in ('registered_models', 'registered_model_tags', 'registered_model_aliases', 'model_versions', 'model_version_tags')}
    every, number = (versions // governed if governed else 0), 0
    for i, count in enumerate(counts(models, versions, chance)):
        name, made = f'many-{i:05d}', BEGAN + chance.randrange(SPAN)
        step = max(1, (BEGAN + SPAN - made) // (count + 1))
        tables['registered_models'].append({'name': name, 'creation_time': made, 'last_updated_time': made + count * step, 'description': f'One of many models, number {i}'})
        tables['registered_model_tags'] += [{'name': name, 'key': 'owner', 'value': f'team-{i % 20}'}, {'name': name, 'key': 'risk', 'value': str(i % 4)}]
        tables['registered_model_aliases'].append({'name': name, 'alias': 'champion', 'version': max(1, count - 1)})
        if count > 1 and i % 2:
            tables['registered_model_aliases'].append({'name': name, 'alias': 'challenger', 'version': count})
        for version in range(1, count + 1):
            run, at = f'{chance.getrandbits(128):032x}', made + version * step
            where = f'mlflow-artifacts:/1/{run}/artifacts/model'
            tables['model_versions'].append({'name': name, 'version': version, 'creation_time': at, 'last_updated_time': at, 'description': '', 'current_stage': 'None', 'source': where,
                                             'run_id': run, 'status': 'READY', 'status_message': None, 'run_link': '', 'storage_location': where, 'user_id': None})
            tags = {'semver': f'1.{version}.0', 'sha256': f'{chance.getrandbits(256):064x}', 'stage': chance.choice(('draft', 'checked', 'shipped'))}
            number += 1
            if every and number % every == 0:
                tags['countersign.state'] = 'registered'
            tables['model_version_tags'] += [{'name': name, 'version': version, 'key': key, 'value': value} for key, value in tags.items()]
    with database:
        for table, rows in tables.items():
            known = [row[1] for row in database.execute(f'pragma table_info({table})')]
            if not known:
                sys.exit('These are no tables of MLflow: start the server once, stop it, then fill its database.')
            columns = [c for c in [*rows[0], 'workspace'] if c in known]         # 3.x knows workspaces
            database.executemany(f'insert into {table} ({",".join(columns)}) values ({",".join(":" + c for c in columns)})', ({'workspace': 'default', **row} for row in rows))
    database.close()


if __name__ == '__main__':
    if not 4 <= len(sys.argv) <= 5:
        sys.exit(__doc__)
    fill(sys.argv[1], *map(int, sys.argv[2:]))
