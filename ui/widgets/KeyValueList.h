// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QWidget>

class QGridLayout;

namespace countersign {

// Facts, one a line: label at the left, value at the right. Digests are shortened and can be copied whole.
class KeyValueList : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Text, Number, Digest };

    explicit KeyValueList(QWidget *parent = nullptr);

    void add(const QString &label, const QString &value, Kind kind = Kind::Text, Token ink = Token::Text);
    void add(const QString &label, QWidget *value);
    void clear();
    int count() const { return m_rows; }

private:
    QWidget *valueOf(const QString &label, const QString &value, Kind kind, Token ink);

    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace countersign
