// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Result.h"

#include <atomic>
#include <memory>

namespace countersign {

// A wish to stop long work. Copies share one flag: the screen keeps one copy and asks, the worker keeps another and
// looks between two steps. It never becomes unasked.
class Cancel
{
public:
    Cancel() : m_asked(std::make_shared<std::atomic<bool>>(false)) {}

    void ask() { m_asked->store(true, std::memory_order_relaxed); }
    bool asked() const { return m_asked->load(std::memory_order_relaxed); }

    // An Error when it was asked for, so that work can leave with CS_CHECK(cancel.check()).
    Result<void> check() const
    {
        if (asked())
            return refused(QStringLiteral("cancelled"), QStringLiteral("It was stopped on request. Nothing was kept."));
        return {};
    }

private:
    std::shared_ptr<std::atomic<bool>> m_asked;
};

} // namespace countersign
