// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <Qt>
#include <QTextDocument>

namespace countersign {

// Tooltips guess whether they are rich text; what comes from a file or a server must never be taken for it.
inline QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>") : text;
}

} // namespace countersign
