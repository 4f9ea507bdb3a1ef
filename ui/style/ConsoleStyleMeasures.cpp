// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ConsoleStyle.h"

#include "ui/style/Paint.h"
#include "ui/style/Type.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QStyleOption>

// The measures of ConsoleStyle: lengths, hints, sizes and where the parts of a control lie.
namespace countersign {

namespace {

template <class T>
const T *as(const QStyleOption *option) { return qstyleoption_cast<const T *>(option); }

QRect scrollHandleRect(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int handle = length;
    if (range > 0)
        handle = int(qBound(qint64(qMin(32, length)), length * qint64(bar.pageStep) / (range + bar.pageStep), qint64(length)));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle,
                                                      bar.upsideDown);
    return across ? QRect(bar.rect.x() + start, bar.rect.y(), handle, bar.rect.height())
                  : QRect(bar.rect.x(), bar.rect.y() + start, bar.rect.width(), handle);
}

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl sub)
{
    const QRect handle = scrollHandleRect(bar);
    const bool across = bar.orientation == Qt::Horizontal;
    switch (sub) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSubPage:
        return across ? QRect(bar.rect.topLeft(), QPoint(handle.left() - 1, bar.rect.bottom()))
                      : QRect(bar.rect.topLeft(), QPoint(bar.rect.right(), handle.top() - 1));
    case QStyle::SC_ScrollBarAddPage:
        return across ? QRect(QPoint(handle.right() + 1, bar.rect.y()), bar.rect.bottomRight())
                      : QRect(QPoint(bar.rect.x(), handle.bottom() + 1), bar.rect.bottomRight());
    default:
        return {};
    }
}

} // namespace

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // two for scroll areas, so that their content stays inside the rounded corner
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
    case PM_TabBarTabVSpace:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin:
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_SplitterWidth:
    case PM_MenuPanelWidth:
    case PM_TabBarBaseHeight:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuBarItemSpacing:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return metric::icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_ToolTipLabelFrameWidth:
        return 8;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_HeaderMargin:
        return paint::cellPadding;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderGripMargin:
        return 5;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Table_AlwaysDrawLeftTopGridLines:
    case SH_Widget_Animation_Duration:
    case SH_MessageBox_CenterButtons:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_AltKeyNavigation:
    case SH_TabBar_CloseButtonPosition:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return int((option ? color(Token::Line, option->palette) : QColor(Qt::gray)).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option); button && !button->icon.isNull() && !button->text.isEmpty())
            return {qMax(64, size.width() + 24 + paint::iconGap - 4), qMax(metric::control, size.height() + 12)}; // Qt has counted 4 between them
        return {qMax(64, size.width() + 24), qMax(metric::control, size.height() + 12)};
    case CT_LineEdit:
        return {size.width() + 16, qMax(metric::control, size.height() + 8)};
    case CT_ComboBox:
        return {size.width() + 44, qMax(metric::control, size.height() + 8)};
    case CT_SpinBox:
        return {size.width() + 36, qMax(metric::control, size.height())};
    case CT_ToolButton:
        if (const auto *tool = as<QStyleOptionToolButton>(option)) {
            const int menu = tool->features.testFlag(QStyleOptionToolButton::HasMenu) ? 4 + paint::menuArrow : 0;
            const int gap = tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->icon.isNull() ? paint::iconGap - 4 : 0;
            return {size.width() + 12 + menu + gap, qMax(metric::row, size.height() + 12)};
        }
        return {size.width() + 12, qMax(metric::row, size.height() + 12)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + paint::cellPadding, qMax(metric::header, base.height())};
    }
    case CT_TabBarTab:
        if (const auto *tab = as<QStyleOptionTab>(option))
            return {QFontMetrics(fontOf(Type::Label)).horizontalAdvance(tab->text) + 26, metric::control};
        return size;
    case CT_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), 9};
            const QStringList parts = item->text.split(QLatin1Char('\t'));
            int width = 36 + QFontMetrics(item->font).horizontalAdvance(parts.first()) + 32;
            if (parts.size() > 1)
                width += 32 + QFontMetrics(fontOf(Type::Key)).horizontalAdvance(parts.at(1));
            return {qMax(180, width), metric::row};
        }
        return size;
    case CT_MenuBarItem:
        return {size.width() + 16, qMax(metric::row, size.height() + 8)};
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, qMax(metric::row, base.height())};
    }
    case CT_ProgressBar:
        return {size.width(), 12};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_PushButtonContents:
        return option->rect.adjusted(10, 0, -10, 0);
    case SE_LineEditContents:
        return as<QStyleOptionFrame>(option) && as<QStyleOptionFrame>(option)->lineWidth > 0
                   ? option->rect.adjusted(8, 1, -8, -1)
                   : option->rect;
    case SE_HeaderLabel:
    case SE_HeaderArrow:
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
            const bool right = header->textAlignment & Qt::AlignRight;
            const QRect inner = header->rect.adjusted(paint::cellPadding, 0, -paint::cellPadding, -1);
            if (element == SE_HeaderLabel)
                return visualRect(header->direction, header->rect, sorted && right ? inner.adjusted(16, 0, 0, 0) : sorted ? inner.adjusted(0, 0, -16, 0) : inner);
            const int used = header->fontMetrics.horizontalAdvance(header->text) + 4;
            const int x = right ? qMax(inner.x(), inner.right() - used - 12) : qMin(inner.x() + used, inner.right() - 12);
            return visualRect(header->direction, header->rect, QRect(x, inner.center().y() - 5, 12, 12));
        }
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                   const QWidget *widget) const
{
    const QRect &r = option->rect;
    if (control == CC_ScrollBar) {
        if (const auto *bar = as<QStyleOptionSlider>(option))
            return visualRect(bar->direction, bar->rect, scrollBarPart(*bar, sub));
    }
    if (control == CC_ComboBox) {
        switch (sub) {
        case SC_ComboBoxEditField:
            return visualRect(option->direction, r, r.adjusted(9, 1, -28, -1));
        case SC_ComboBoxArrow:
            return visualRect(option->direction, r, QRect(r.right() - 27, r.y(), 28, r.height()));
        default:
            return r;
        }
    }
    if (control == CC_SpinBox) {
        const QRect steps(r.right() - 23, r.y() + 2, 22, r.height() - 4);
        switch (sub) {
        case SC_SpinBoxUp:
            return visualRect(option->direction, r, steps.adjusted(0, 0, 0, -steps.height() / 2));
        case SC_SpinBoxDown:
            return visualRect(option->direction, r, steps.adjusted(0, steps.height() / 2, 0, 0));
        case SC_SpinBoxEditField:
            return visualRect(option->direction, r, r.adjusted(8, 1, -26, -1));
        default:
            return r;
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace countersign
