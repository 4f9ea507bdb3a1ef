# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits a model and returns its body: the plain JSON that is the artifact. Numbers are rounded here, before
anything is measured, so the file and the evidence speak of the same model."""

import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression


def _rounded(value, digits=9):
    number = float(f"{float(value):.{digits}g}")
    return int(number) if number.is_integer() and abs(number) < 1e9 else number


def logistic(names, rows, label, recipe):
    """Logistic regression on standardised inputs; a missing value counts as the column's median."""
    middle = np.nanmedian(rows, axis=0)
    filled = np.where(np.isnan(rows), middle, rows)
    mean, scale = filled.mean(axis=0), filled.std(axis=0)
    model = LogisticRegression(C=recipe.get("C", 1.0), max_iter=5000, tol=1e-10)
    model.fit((filled - mean) / scale, label, sample_weight=recipe.get("weights"))
    terms = [{"name": name, "weight": _rounded(weight, 7), "mean": _rounded(m), "scale": _rounded(s), "impute": _rounded(i)}
             for name, weight, m, s, i in zip(names, model.coef_[0], mean, scale, middle)]
    return {"kind": "logistic", "intercept": _rounded(model.intercept_[0], 7), "terms": terms}, None


def boosted(names, rows, label, recipe):
    """Gradient boosted trees with the promised directions built in; each split says where a missing value goes."""
    model = HistGradientBoostingClassifier(
        max_iter=recipe["trees"], learning_rate=recipe["rate"], max_depth=recipe["depth"],
        min_samples_leaf=recipe["leaf"], l2_regularization=1.0, early_stopping=False, random_state=20261104,
        monotonic_cst=[recipe["monotone"].get(name, 0) for name in names])
    model.fit(rows, label)
    trees = []
    for (predictor,) in model._predictors:
        nodes = predictor.nodes
        split = nodes["is_leaf"] == 0
        trees.append({
            "feature": [int(v) if s else 0 for v, s in zip(nodes["feature_idx"], split)],
            # An infinite threshold sends every known value left; JSON has no infinity, the largest double does the same.
            "threshold": [_rounded(min(v, sys.float_info.max), 17) if s else 0 for v, s in zip(nodes["num_threshold"], split)],
            "missing_left": [bool(v) and bool(s) for v, s in zip(nodes["missing_go_to_left"], split)],
            "left": [int(v) if s else 0 for v, s in zip(nodes["left"], split)],
            "right": [int(v) if s else 0 for v, s in zip(nodes["right"], split)],
            "value": [0 if s else _rounded(v) for v, s in zip(nodes["value"], split)]})
    return {"kind": "boosted-trees", "base": _rounded(model._baseline_prediction.item()), "trees": trees}, \
        model.predict_proba(rows)[:, 1]


LEARNERS = {"logistic": logistic, "boosted-trees": boosted}
