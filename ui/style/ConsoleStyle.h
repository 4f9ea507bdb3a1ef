// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/settings/Setting.h"

#include <QProxyStyle>

class QPushButton;

namespace countersign {

// Fusion with our own controls: 4-px corners, 1-px lines, a 2-px focus ring, thin scroll bars, no bevels.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT
public:
    enum class Rows { Dense, Comfortable };
    Q_ENUM(Rows)

    ConsoleStyle();                                                 // as the settings say

    Rows rows() const { return m_rows; }
    void setRows(Rows rows);                                        // both are kept, and take effect in every window at once
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void tellWidgets();

    Rows m_rows;
    bool m_reducedMotion;
};

inline const Setting<ConsoleStyle::Rows> rowsSetting(QStringLiteral("appearance/rows"), ConsoleStyle::Rows::Dense);
inline const Setting<bool> reducedMotionSetting(QStringLiteral("appearance/reduced-motion"), false);

// What a widget's style says: how high a row of a table is at least, and that nothing is to move.
int rowHeight(const QWidget *widget);
bool motionIsReduced(const QWidget *widget);

// The one action of a view that the eye should find first. At most one per view.
void makePrimary(QPushButton *button, bool primary = true);
bool isPrimary(const QWidget *widget);

} // namespace countersign
