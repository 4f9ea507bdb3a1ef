#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains two versions of a model with scikit-learn and logs and registers them by MLflow's own client, as a team would.

Runs in an environment of mlflow_servers.py, with MLFLOW_TRACKING_URI set. Its last line of output is JSON: model name → {"style": "logged-model"|
"run", "description", "versions": {number: {"run", "metrics": {name: last value}, "files": {path: SHA-256}, "alias"?}}}."""
import hashlib
import json
import logging
import os
import tempfile
import warnings

os.environ['MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR'] = 'false'
warnings.filterwarnings('ignore')
import mlflow  # noqa: E402
from mlflow.models import infer_signature  # noqa: E402
from sklearn.datasets import load_breast_cancer  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402
from sklearn.metrics import roc_auc_score  # noqa: E402
from sklearn.model_selection import train_test_split  # noqa: E402

logging.getLogger('mlflow').setLevel(logging.ERROR)
MODERN = int(mlflow.__version__.split('.')[0]) >= 3
NAME = 'tumour-check' if MODERN else 'tumour-check-2x'


def files(uri):
    with tempfile.TemporaryDirectory() as folder:
        root = mlflow.artifacts.download_artifacts(uri, dst_path=folder)
        return {os.path.relpath(os.path.join(at, name), root): hashlib.sha256(open(os.path.join(at, name), 'rb').read()).hexdigest()
                for at, _, names in os.walk(root) for name in names
                if name != 'registered_model_meta'}             # written by the download itself, not on the server


def main():
    frame = load_breast_cancer(as_frame=True).frame
    train, test = train_test_split(frame, test_size=0.25, random_state=7)
    features = [c for c in frame.columns if c != 'target']
    client, versions = mlflow.MlflowClient(), {}
    mlflow.set_experiment('tumours')
    for strength in (0.1, 1.0):
        with mlflow.start_run(run_name=f'c-{strength}') as run:
            mlflow.log_params({'C': strength, 'solver': 'liblinear', 'seed': 7})
            model = LogisticRegression(C=strength, solver='liblinear', random_state=7).fit(train[features], train['target'])
            for step in range(5):
                mlflow.log_metric('loss', 1.0 / (step + 1), step=step)
            auc = float(roc_auc_score(test['target'], model.predict_proba(test[features])[:, 1]))
            mlflow.log_metric('auc', auc)
            mlflow.log_metric('odd', float('nan'))
            mlflow.log_input(mlflow.data.from_pandas(train, name='tumours-train', targets='target'), context='training')
            what = {'name': 'model'} if MODERN else {'artifact_path': 'model'}
            mlflow.sklearn.log_model(model, **what, signature=infer_signature(train[features], model.predict(train[features])), registered_model_name=NAME)
        version = max(client.search_model_versions(f"name='{NAME}'"), key=lambda v: int(v.version))
        client.set_model_version_tag(NAME, version.version, 'quality', 'checked "twice" – ü')
        versions[version.version] = {'run': run.info.run_id, 'metrics': {'loss': 0.2, 'auc': auc}, 'files': files(f'models:/{NAME}/{version.version}')}
    client.update_registered_model(NAME, description='Finds tumours.\nSecond line.')
    client.set_registered_model_tag(NAME, 'owner', 'team-a')
    client.set_registered_model_alias(NAME, 'champion', '1')
    versions['1']['alias'] = 'champion'
    print(json.dumps({NAME: {'style': 'logged-model' if MODERN else 'run', 'description': 'Finds tumours.\nSecond line.', 'versions': versions}}))


if __name__ == '__main__':
    main()
