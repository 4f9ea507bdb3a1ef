// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QWidget>

class QVBoxLayout;

namespace countersign {

// Lines of icon, what, and below it a quiet sentence: what is still needed, what was decided.
class Checklist : public QWidget
{
    Q_OBJECT
public:
    explicit Checklist(QWidget *parent = nullptr);

    void clear();
    void add(const QString &icon, Hue hue, const QString &what, const QString &sentence);

private:
    QVBoxLayout *m_column;
};

// Removes every widget and layout in it, at the latest when the event loop is reached again.
void emptyLayout(class QLayout *layout);

} // namespace countersign
