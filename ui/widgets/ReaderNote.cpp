// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ReaderNote.h"

using namespace Qt::StringLiterals;

namespace countersign {

ReaderNote::ReaderNote(const QVector<QWidget *> &acts, QWidget *parent) : TextLabel({}, Type::Secondary, parent), m_acts(acts)
{
    setObjectName(u"readerNote"_s);
    setWordWrap(true);
    hide();
}

void ReaderNote::setReason(const QString &why)
{
    setText(why);
    setVisible(!why.isEmpty());
    for (QWidget *each : m_acts)
        each->setVisible(why.isEmpty());
}

} // namespace countersign
