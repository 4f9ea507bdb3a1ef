// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Tokens.h"
#include "ui/style/Type.h"

#include <QLabel>

namespace countersign {

// The only label of the program: its text is always plain, so nothing that comes from a file or a server can carry
// markup. Font and colour by role; may elide instead of asking for room.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(const QString &text = {}, Type type = Type::Body, QWidget *parent = nullptr);

    void setType(Type type);
    void setInk(Token token);
    void setElide(Qt::TextElideMode mode); // the full text is then in the tooltip
    void setText(const QString &text);
    // Goes by where the screen begins to read, as all that surrounds it does: QLabel's own goes by the text's language.
    void setAlignment(Qt::Alignment alignment);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tint();
    void align();

    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Token m_ink = Token::Text;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

} // namespace countersign
