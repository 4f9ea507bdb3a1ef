// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/ConsoleStyle.h"

#include "ui/style/Icons.h"
#include "ui/style/Paint.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr char primaryProperty[] = "primary";

template <class T>
const T *as(const QStyleOption *option) { return qstyleoption_cast<const T *>(option); }

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

QColor scrollGround(const QWidget *bar, const QPalette &palette)
{
    const QWidget *container = bar ? bar->parentWidget() : nullptr;
    const auto *area = container ? qobject_cast<const QAbstractScrollArea *>(container->parentWidget()) : nullptr;
    return palette.color(area ? area->viewport()->backgroundRole() : QPalette::Base);
}

QString arrowIcon(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return u"chevron-up"_s;
    case QStyle::PE_IndicatorArrowLeft:
        return u"chevron-left"_s;
    case QStyle::PE_IndicatorArrowRight:
        return u"chevron-right"_s;
    default:
        return u"chevron-down"_s;
    }
}

} // namespace

void makePrimary(QPushButton *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

bool isPrimary(const QWidget *widget) { return widget && widget->property(primaryProperty).toBool(); }

ConsoleStyle::ConsoleStyle() : QProxyStyle(u"Fusion"_s), m_rows(rowsSetting.value()), m_reducedMotion(reducedMotionSetting.value()) {}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    const auto fill = [&](Token token) { painter->fillRect(option->rect, color(token, palette)); };
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = as<QStyleOptionButton>(option);
        paint::button(painter, *option, isPrimary(widget), button && (button->features & QStyleOptionButton::Flat));
        return;
    }
    case PE_PanelButtonTool:
        paint::toolButton(painter, *option);
        return;
    case PE_FrameFocusRect: // a sheet begins without a Tab, and what Space would press must be seen
        if (!qobject_cast<const QAbstractScrollArea *>(widget) && (option->state & State_KeyboardFocusChange || (widget && widget->isEnabled() && qobject_cast<const QDialog *>(widget->window()))))
            paint::focusRing(painter, option->rect, palette, isPrimary(widget) && option->state & State_Enabled);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = as<QStyleOptionFrame>(option); frame && frame->lineWidth > 0)
            paint::field(painter, *option);
        return;
    case PE_Frame:
        if (isTextBox(widget))
            paint::field(painter, *option);
        else
            paint::box(painter, option->rect,
                       qobject_cast<const QAbstractScrollArea *>(widget) ? palette.color(QPalette::Base) : QColor(),
                       color(Token::Line, palette));
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        fill(Token::Surface);
        paint::box(painter, option->rect, color(Token::Surface, palette), color(Token::LineStrong, palette), 1, 0.5);
        return;
    case PE_PanelMenu:
        fill(Token::Surface);
        return;
    case PE_FrameTabBarBase:
        paint::hairline(painter, option->rect, Qt::BottomEdge, color(Token::Line, palette));
        return;
    case PE_FrameTabWidget:
        paint::hairline(painter, option->rect, Qt::TopEdge, color(Token::Line, palette));
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            fill(Token::Selection);
        else if (option->state & State_MouseOver && option->state & State_Enabled)
            fill(Token::Hover);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paint::check(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paint::radio(painter, *option);
        return;
    case PE_IndicatorHeaderArrow: // Qt says SortDown for ascending
        if (const auto *header = as<QStyleOptionHeader>(option))
            drawIcon(painter, option->rect,
                     header->sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s : u"arrow-down"_s,
                     color(Token::Text2, palette));
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
    case PE_IndicatorButtonDropDown:
        drawIcon(painter, option->rect, arrowIcon(element),
                 color(option->state & State_Enabled ? Token::Text2 : Token::Text3, palette));
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawIcon(painter, QRect(option->rect.center() - QPoint(6, 6), QSize(14, 14)),
                     option->state & State_Open ? u"chevron-down"_s : option->direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, color(Token::Text2, palette));
        return;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_PanelItemViewRow:
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QPalette &palette = option->palette;
    switch (element) {
    case CE_PushButtonBevel:
        proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButton:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            proxy()->drawControl(CE_PushButtonBevel, button, painter, widget);
            QStyleOptionButton label(*button);
            label.rect = proxy()->subElementRect(SE_PushButtonContents, button, widget);
            proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
            if (option->state & State_HasFocus)
                proxy()->drawPrimitive(PE_FrameFocusRect, option, painter, widget);
        }
        return;
    case CE_PushButtonLabel:
        if (const auto *button = as<QStyleOptionButton>(option)) {
            const bool lit = isPrimary(widget) && option->state & State_Enabled;
            paint::buttonLabel(painter, *button, button->icon, button->iconSize, button->text, proxy()->styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic,
                               lit ? color(Token::OnAccent, palette) : palette.color(option->state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto *tool = as<QStyleOptionToolButton>(option); tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !tool->icon.isNull()) {
            paint::buttonLabel(painter, *tool, tool->icon, tool->iconSize, tool->text, Qt::TextHideMnemonic, palette.color(option->state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
            return;
        }
        break;
    case CE_Header: // Fusion asks itself, not its proxy, where label and arrow go
        if (const auto *header = as<QStyleOptionHeader>(option)) {
            paint::headerSection(painter, *header);
            QStyleOptionHeader part(*header);
            part.rect = proxy()->subElementRect(SE_HeaderLabel, header, widget);
            paint::headerLabel(painter, part);
            part.rect = proxy()->subElementRect(SE_HeaderArrow, header, widget);
            if (header->sortIndicator != QStyleOptionHeader::None)
                proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        }
        return;
    case CE_HeaderSection:
        if (const auto *header = as<QStyleOptionHeader>(option))
            paint::headerSection(painter, *header);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Token::Surface, palette));
        paint::hairline(painter, option->rect, Qt::BottomEdge, color(Token::Line, palette));
        return;
    case CE_HeaderLabel:
        if (const auto *header = as<QStyleOptionHeader>(option))
            paint::headerLabel(painter, *header);
        return;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = as<QStyleOptionTab>(option))
            paint::tab(painter, *tab);
        return;
    case CE_MenuItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            paint::menuItem(painter, *item);
        return;
    case CE_MenuBarItem:
        if (const auto *item = as<QStyleOptionMenuItem>(option))
            paint::menuBarItem(painter, *item);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, color(Token::Sunken, palette));
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(Token::Line, palette));
        return;
    case CE_ProgressBar:
        if (const auto *bar = as<QStyleOptionProgressBar>(option))
            paint::progress(painter, *bar);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = as<QStyleOptionFrame>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            paint::hairline(painter, option->rect, frame->frameShape == QFrame::HLine ? Qt::TopEdge : Qt::LeftEdge,
                            color(Token::Line, palette));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto chevron = [&](SubControl sub, const QString &name, int size) {
        QRect where(0, 0, size, size);
        where.moveCenter(proxy()->subControlRect(control, option, sub, widget).center());
        drawIcon(painter, where, name, color(option->state & State_Enabled ? Token::Text2 : Token::Text3, option->palette));
    };
    if (const auto *bar = as<QStyleOptionSlider>(option); bar && control == CC_ScrollBar) {
        painter->fillRect(option->rect, scrollGround(widget, option->palette));
        if (bar->maximum > bar->minimum)
            paint::scrollHandle(painter, proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget),
                                bar->orientation, option->state & State_MouseOver || option->state & State_Sunken,
                                option->palette);
        return;
    }
    // Qt's own little arrow of a button with a menu sits in the corner, below the text.
    if (const auto *tool = as<QStyleOptionToolButton>(option); tool && control == CC_ToolButton && tool->features.testFlag(QStyleOptionToolButton::HasMenu)) {
        QStyleOptionToolButton plain = *tool;
        plain.features = QStyleOptionToolButton::None;
        proxy()->drawPrimitive(PE_PanelButtonTool, &plain, painter, widget);
        const QRect arrow = visualRect(plain.direction, plain.rect, QRect(plain.rect.right() - 17, plain.rect.center().y() - 5, 12, 12));
        plain.rect = visualRect(plain.direction, plain.rect, plain.rect.adjusted(0, 0, -paint::menuArrow, 0));
        proxy()->drawControl(CE_ToolButtonLabel, &plain, painter, widget);
        drawIcon(painter, arrow, u"chevron-down"_s, color(plain.state & State_Enabled ? Token::Text2 : Token::Text3, plain.palette));
        return;
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = as<QStyleOptionComboBox>(option); combo && combo->frame)
            paint::field(painter, *option);
        chevron(SC_ComboBoxArrow, u"chevron-down"_s, 14);
        return;
    }
    if (control == CC_SpinBox) {
        paint::field(painter, *option);
        chevron(SC_SpinBoxUp, u"chevron-up"_s, 12);
        chevron(SC_SpinBoxDown, u"chevron-down"_s, 12);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace countersign
