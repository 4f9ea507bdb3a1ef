// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/style/Status.h"

#include <QWidget>

namespace countersign {

// A state as a chip: icon and word in a hue on the hue's ground, or without ground inside running text.
class StatusChip : public QWidget
{
    Q_OBJECT
public:
    enum class Ground { Tinted, Bare };

    explicit StatusChip(const QString &slug = {}, QWidget *parent = nullptr);
    explicit StatusChip(const Look &look, QWidget *parent = nullptr);

    void setStatus(const QString &slug);
    void setLook(const Look &look);
    void setGround(Ground ground);
    const Look &look() const { return m_look; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    Ground m_ground = Ground::Tinted;
};

} // namespace countersign
