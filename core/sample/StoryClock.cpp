// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/StoryClock.h"

namespace countersign {

void StoryClock::set(UtcTime moment)
{
    m_set = moment;
    m_at = m_real.now();
}

} // namespace countersign
