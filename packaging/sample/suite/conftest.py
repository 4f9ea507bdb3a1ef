# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Run as: pytest suite --model-folder models/<name>/<version>/model"""

import json
from pathlib import Path

import pytest

from scorer import Model


def pytest_addoption(parser):
    parser.addoption("--model-folder", required=True, help="folder with model.json, schema.json, examples.json")


def folder_of(config):
    return Path(config.getoption("--model-folder"))


@pytest.fixture(scope="session")
def model(pytestconfig):
    return Model(folder_of(pytestconfig))


@pytest.fixture(scope="session")
def examples(pytestconfig):
    return json.loads((folder_of(pytestconfig) / "examples.json").read_text(encoding="ascii"))["rows"]


def pytest_generate_tests(metafunc):
    schema = json.loads((folder_of(metafunc.config) / "schema.json").read_text(encoding="ascii"))
    if "column" in metafunc.fixturenames:
        metafunc.parametrize("column", [entry["name"] for entry in schema["inputs"]])
    if "optional" in metafunc.fixturenames:
        metafunc.parametrize("optional", [entry["name"] for entry in schema["inputs"] if entry["optional"]])
    if "unused" in metafunc.fixturenames:
        metafunc.parametrize("unused", schema["must_not_use"])
    if "rising" in metafunc.fixturenames:
        pairs = [(entry["name"], entry["monotone"]) for entry in schema["inputs"] if entry["monotone"]]
        metafunc.parametrize("rising,direction", pairs, ids=[name for name, _ in pairs])


def pytest_collection_modifyitems(config, items):
    """A case with nothing to look at in this model (no optional input, no promised direction) is not a skipped test."""
    empty = [item for item in items if any(mark.kwargs.get("reason", "").startswith("got empty parameter set")
                                           for mark in item.iter_markers("skip"))]
    config.hook.pytest_deselected(items=empty)
    items[:] = [item for item in items if item not in empty]
