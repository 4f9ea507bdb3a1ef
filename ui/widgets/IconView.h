// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"

#include <QWidget>

namespace countersign {

// One icon in a token's colour, at any size. It says nothing to a screen reader: the words beside it do.
class IconView : public QWidget
{
    Q_OBJECT
public:
    explicit IconView(const QString &icon, Token ink = Token::Text2, int size = metric::icon, QWidget *parent = nullptr);

    void setIcon(const QString &icon, Token ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Token m_ink;
};

} // namespace countersign
