// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Clock.h"

namespace countersign {

// A clock that is set to the moment a step of the story happens and runs on from there as the real one does.
class StoryClock : public Clock
{
public:
    StoryClock(const Clock &real, UtcTime start) : m_real(real), m_set(start), m_at(real.now()) {}

    UtcTime now() const override { return UtcTime(m_set.micros() + m_real.now().micros() - m_at.micros()); }
    void set(UtcTime moment);

private:
    const Clock &m_real;
    UtcTime m_set, m_at;                                            // what it was set to, and when in real time
};

} // namespace countersign
