#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the models of the sample workspace and writes models/<model>/<version>/. See README.md.

  train.py             writes into models/ beside this file
  train.py --check     trains into a temporary folder and compares with what is committed
"""

import argparse
import filecmp
import os
import sys
import tempfile
from pathlib import Path

os.environ["OMP_NUM_THREADS"] = "1"      # sums in one order: the same files on every run
os.environ["OPENBLAS_NUM_THREADS"] = "1"
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE / "suite")]
sys.dont_write_bytecode = True

from training import data, writing  # noqa: E402
from training.recipes import MODELS  # noqa: E402


def build(root):
    for model, entry in MODELS.items():
        rows = getattr(data, entry["data"])()
        for version, recipe in entry["versions"].items():
            print(writing.write_version(root / model / version, model, version, recipe, rows), flush=True)


def same(left, right):
    names = lambda root: sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())  # noqa: E731
    if names(left) != names(right):
        print("the lists of files differ", file=sys.stderr)
        return False
    different = [name for name in names(left) if not filecmp.cmp(left / name, right / name, shallow=False)]
    for name in different:
        print(f"differs: {name}", file=sys.stderr)
    return not different


def main():
    parser = argparse.ArgumentParser(description="Trains the models of the sample workspace.")
    parser.add_argument("--check", action="store_true", help="compare with the committed files, write nothing")
    if not parser.parse_args().check:
        build(HERE / "models")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        return 0 if same(Path(folder), HERE / "models") else 1


if __name__ == "__main__":
    sys.exit(main())
