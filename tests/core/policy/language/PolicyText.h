// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

// A policy with every key there is, for tests to spoil.
inline const QByteArray fullPolicy = R"(policy: {id: credit-high, version: 3, applies: "model.tier == 'high' and env.name == 'production'"}
rules:
  - id: quality.auc
    why: The contract promises this ranking on the holdout
    owner: p-owner
    require: "metric.holdout.auc >= 0.94"
    near: "metric.holdout.auc.value < 0.945"
    waiver: {by: policy-owner, max_days: 30}
    tests:
      - {facts: {metric.holdout.auc: {value: 0.96, low: 0.95, high: 0.97}}, expect: pass}
      - {facts: {metric.holdout.auc: {value: 0.95, low: 0.93, high: 0.97}}, expect: not-evaluated}
      - {facts: {}, expect: not-evaluated}
  - id: tests.all
    why: Failing tests are not shipped
    owner: p-owner
    require: tests.all.failed == 0
approvals: [{pool: ml, count: 1}, {pool: risk, count: 1, not: [promoter]}]
timing: {expires: 24h, urgent: 4h, escalate: [50%, 80%], cool_off: 0m}
)";
