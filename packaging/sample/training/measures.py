# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Metrics with 95 % intervals: DeLong on the logit scale for the AUC, Wilson for rates, bootstrap for the Brier
score. A metric that is undefined on its rows (a rate of nothing, an AUC of one class) is left out."""

import math

import numpy as np
from scipy.stats import rankdata

Z = 1.959963984540054


def _entry(name, value, low, high, n, group):
    entry = {"name": name, "value": round(float(value), 6), "low": round(float(low), 6), "high": round(float(high), 6),
             "n": int(n)}
    if group:
        entry["group"] = {"column": group[0], "value": group[1]}
    return [entry]


def rate(name, hits, group=None):
    n = len(hits)
    if n == 0:
        return []
    share = float(np.mean(hits))
    centre = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    return _entry(name, share, max(0.0, centre - half), min(1.0, centre + half), n, group)


def auc(label, score, group=None):
    ones, zeros = score[label == 1], score[label == 0]
    m, k = len(ones), len(zeros)
    if m < 5 or k < 5:
        return []
    joint = rankdata(np.concatenate([ones, zeros]))
    value = (joint[:m].sum() - m * (m + 1) / 2) / (m * k)
    v10 = (joint[:m] - rankdata(ones)) / k
    v01 = 1 - (joint[m:] - rankdata(zeros)) / m
    error = math.sqrt(v10.var(ddof=1) / m + v01.var(ddof=1) / k)
    if not 0 < value < 1 or error == 0:
        return []
    logit, width = math.log(value / (1 - value)), Z * error / (value * (1 - value))
    low, high = (1 / (1 + math.exp(-(logit + side * width))) for side in (-1, 1))
    return _entry("auc", value, low, high, m + k, group)


def brier(label, score):
    loss = (score - label) ** 2
    rng = np.random.RandomState(20261105)
    means = [loss[rng.randint(0, len(loss), len(loss))].mean() for _ in range(2000)]
    low, high = np.percentile(means, [2.5, 97.5])
    return _entry("brier", loss.mean(), low, high, len(loss), None)


def all_metrics(label, score, decision, column, groups):
    metrics = auc(label, score) + brier(label, score)
    metrics += rate("accuracy", decision == label) + rate("selection", decision)
    metrics += rate("tpr", decision[label == 1]) + rate("fpr", decision[label == 0])
    if column:
        for value in sorted(set(groups)):
            here, group = groups == value, (column, str(value))
            metrics += rate("selection", decision[here], group)
            metrics += rate("tpr", decision[here & (label == 1)], group)
            metrics += auc(label[here], score[here], group)
    return metrics
