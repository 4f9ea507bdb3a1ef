// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Fold.h"

#include "core/base/Text.h"

namespace countersign {

QString ReadRecord::subject() const
{
    const QString whole = QString::fromLatin1(record.subject);
    return text::fromSubjectId(whole.mid(whole.indexOf(u':') + 1));
}

} // namespace countersign
