// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Paint.h"

#include "ui/style/Icons.h"
#include "ui/style/Type.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace countersign::paint {

namespace {

class Saved
{
public:
    explicit Saved(QPainter *p) : m_p(p) { m_p->save(); }
    ~Saved() { m_p->restore(); }
    Saved(const Saved &) = delete;
    Saved &operator=(const Saved &) = delete;

private:
    QPainter *m_p;
};

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

void box(QPainter *p, const QRect &rect, const QColor &fill, const QColor &line, qreal width, qreal radius)
{
    const Saved saved(p);
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    p->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal half = line.isValid() ? width / 2 : 0;
    p->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
}

int reading(Qt::LayoutDirection direction, Qt::Alignment alignment, const QString &text)
{
    return int(QStyle::visualAlignment(direction, alignment)) | (text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
}

void focusRing(QPainter *p, const QRect &rect, const QPalette &palette, bool onAccent)
{
    box(p, rect, {}, color(Token::Focus, palette), metric::focusRing);
    if (onAccent) {
        const int inner = metric::focusRing;
        box(p, rect.adjusted(inner, inner, -inner, -inner), {}, color(Token::OnAccent, palette), metric::focusRing, metric::radius - inner / 2.0);
    }
}

void hairline(QPainter *p, const QRect &rect, Qt::Edge edge, const QColor &ink)
{
    QRect line = rect;
    switch (edge) {
    case Qt::TopEdge:
        line.setHeight(1);
        break;
    case Qt::BottomEdge:
        line.setTop(rect.bottom());
        break;
    case Qt::LeftEdge:
        line.setWidth(1);
        break;
    case Qt::RightEdge:
        line.setLeft(rect.right());
        break;
    }
    p->fillRect(line, ink);
}

void button(QPainter *p, const QStyleOption &option, bool primary, bool flat)
{
    const QPalette &palette = option.palette;
    const bool on = has(option, QStyle::State_Enabled);
    const bool hover = on && has(option, QStyle::State_MouseOver);
    const bool down = on && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On));
    QColor fill = color(Token::Surface, palette);
    QColor line = color(on ? Token::LineStrong : Token::Line, palette);
    if (primary && on) {
        fill = color(Token::Accent, palette);
        fill = down ? mixed(fill, Qt::black, 0.16) : hover ? mixed(fill, Qt::white, 0.10) : fill;
        line = QColor();
    } else if (down || hover) {
        fill = color(down ? Token::Selection : Token::Hover, palette);
    } else if (flat) {
        fill = QColor();
    }
    box(p, option.rect, fill, flat && !primary ? QColor() : line);
}

void toolButton(QPainter *p, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_Enabled);
    if (on && (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On)))
        box(p, option.rect, color(Token::Selection, option.palette), {});
    else if (on && has(option, QStyle::State_MouseOver))
        box(p, option.rect, color(Token::Hover, option.palette), {});
    if (has(option, QStyle::State_HasFocus))
        focusRing(p, option.rect, option.palette);
}

void buttonLabel(QPainter *p, const QStyleOption &option, const QIcon &icon, QSize iconSize, const QString &text, Qt::TextFlag mnemonic, const QColor &ink)
{
    p->save();
    const int before = icon.isNull() ? 0 : iconSize.width() + iconGap;
    const int asked = option.fontMetrics.size(mnemonic, text).width(), room = option.rect.width() - before;
    const QString shown = asked > room ? option.fontMetrics.elidedText(text, Qt::ElideRight, room, mnemonic) : text;
    const int words = qMin(asked, room);
    QRect whole(0, 0, qMin(before + words, option.rect.width()), option.rect.height());
    whole.moveCenter(option.rect.center());
    if (!icon.isNull()) {
        const QRect place(whole.x(), whole.center().y() - iconSize.height() / 2 + (whole.height() % 2 ? 0 : 1), iconSize.width(), iconSize.height());
        icon.paint(p, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter, has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled, has(option, QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    p->setPen(ink);
    p->drawText(QStyle::visualRect(option.direction, option.rect, whole.adjusted(before, 0, 0, 0)), reading(option.direction, Qt::AlignLeft | Qt::AlignVCenter, shown) | mnemonic, shown);
    p->restore();
}

void field(QPainter *p, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool on = has(option, QStyle::State_Enabled) && !has(option, QStyle::State_ReadOnly);
    box(p, option.rect, color(on ? Token::Surface : Token::Canvas, palette),
        color(on ? Token::LineStrong : Token::Line, palette));
    if (on && has(option, QStyle::State_HasFocus))
        focusRing(p, option.rect, palette);
}

void check(QPainter *p, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool on = has(option, QStyle::State_Enabled);
    const bool filled = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor ink = color(on ? Token::Accent : Token::Text3, palette);
    if (!filled) {
        box(p, option.rect, color(Token::Surface, palette), color(on ? Token::LineStrong : Token::Line, palette), 1, 3);
        return;
    }
    box(p, option.rect, ink, {}, 1, 3);
    drawIcon(p, option.rect.adjusted(2, 2, -2, -2), has(option, QStyle::State_On) ? u"check"_s : u"minus"_s,
             color(on ? Token::OnAccent : Token::Surface, palette));
}

void radio(QPainter *p, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool on = has(option, QStyle::State_Enabled);
    const QColor ink = color(on ? Token::Accent : Token::Text3, palette);
    const bool chosen = has(option, QStyle::State_On);
    box(p, option.rect, color(Token::Surface, palette),
        chosen ? ink : color(on ? Token::LineStrong : Token::Line, palette), chosen ? 1.5 : 1, option.rect.width() / 2.0);
    if (chosen)
        box(p, option.rect.adjusted(4, 4, -4, -4), ink, {}, 1, option.rect.width() / 2.0 - 4);
}

void scrollHandle(QPainter *p, const QRect &handle, Qt::Orientation along, bool lit, const QPalette &palette)
{
    const QRect thin = along == Qt::Vertical ? handle.adjusted(3, 2, -3, -2) : handle.adjusted(2, 3, -2, -3);
    const QColor ink = lit ? color(Token::LineStrong, palette)
                           : mixed(color(Token::Line, palette), color(Token::LineStrong, palette), 0.35);
    box(p, thin, ink, {}, 1, qMin(thin.width(), thin.height()) / 2.0);
}

void headerSection(QPainter *p, const QStyleOptionHeader &option)
{
    p->fillRect(option.rect, color(Token::Surface, option.palette));
    hairline(p, option.rect, option.orientation == Qt::Horizontal ? Qt::BottomEdge : Qt::RightEdge,
             color(Token::Line, option.palette));
    if (has(option, QStyle::State_MouseOver) && option.orientation == Qt::Horizontal)
        p->fillRect(QStyle::visualRect(option.direction, option.rect, QRect(option.rect.right(), option.rect.y() + 8, 1, option.rect.height() - 16)),
                    color(Token::LineStrong, option.palette));
}

void headerLabel(QPainter *p, const QStyleOptionHeader &option)
{
    const Saved saved(p);
    p->setPen(color(Token::Text2, option.palette));
    const int flags = reading(option.direction, (option.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter, option.text) | Qt::TextSingleLine;
    p->drawText(option.rect, flags, option.fontMetrics.elidedText(option.text, Qt::ElideRight, option.rect.width()));
}

void tab(QPainter *p, const QStyleOptionTab &option)
{
    const Saved saved(p);
    const bool chosen = has(option, QStyle::State_Selected);
    const bool on = has(option, QStyle::State_Enabled);
    p->setFont(fontOf(chosen ? Type::Label : Type::Body));
    const int width = QFontMetrics(fontOf(Type::Label)).horizontalAdvance(option.text);
    const QRect text = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.x(), option.rect.y(), width, option.rect.height() - 2));
    if (has(option, QStyle::State_HasFocus))
        focusRing(p, text.adjusted(-4, 3, 4, -2), option.palette);
    p->setPen(color(!on ? Token::Text3 : chosen || has(option, QStyle::State_MouseOver) ? Token::Text : Token::Text2,
                    option.palette));
    p->drawText(text, reading(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.text) | Qt::TextShowMnemonic, option.text);
    if (chosen)
        p->fillRect(QRect(text.x(), option.rect.bottom() - 1, width, 2), color(Token::Accent, option.palette));
}

void menuItem(QPainter *p, const QStyleOptionMenuItem &option)
{
    const Saved saved(p);
    const QPalette &palette = option.palette;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        p->fillRect(option.rect.x() + 8, option.rect.center().y(), option.rect.width() - 16, 1, color(Token::Line, palette));
        return;
    }
    const bool on = has(option, QStyle::State_Enabled);
    if (on && has(option, QStyle::State_Selected))
        box(p, option.rect.adjusted(4, 0, -4, 0), color(Token::Selection, palette), {});
    const auto seen = [&option](const QRect &place) { return QStyle::visualRect(option.direction, option.rect, place); };
    const QRect mark = seen(QRect(option.rect.x() + 12, option.rect.center().y() - 7, 16, 16));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawIcon(p, mark, u"check"_s, color(Token::Accent, palette));
    else if (!option.icon.isNull())
        option.icon.paint(p, mark, Qt::AlignCenter, on ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(u'\t');
    const QRect text = seen(option.rect.adjusted(36, 0, -16, 0));
    p->setFont(option.font);
    p->setPen(color(on ? Token::Text : Token::Text3, palette));
    p->drawText(text, reading(option.direction, Qt::AlignLeft | Qt::AlignVCenter, parts.first()) | Qt::TextShowMnemonic | Qt::TextSingleLine, parts.first());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        drawIcon(p, seen(QRect(option.rect.right() - 26, option.rect.center().y() - 6, 14, 14)), option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s,
                 color(Token::Text2, palette));
    } else if (parts.size() > 1) {
        p->setFont(fontOf(Type::Key));
        p->setPen(color(Token::Text3, palette));
        p->drawText(text, reading(option.direction, Qt::AlignRight | Qt::AlignVCenter, parts.at(1)) | Qt::TextSingleLine, parts.at(1));
    }
}

void menuBarItem(QPainter *p, const QStyleOptionMenuItem &option)
{
    const Saved saved(p);
    const bool lit = has(option, QStyle::State_Selected) && has(option, QStyle::State_Enabled);
    p->fillRect(option.rect, color(Token::Sunken, option.palette));
    if (lit)
        box(p, option.rect.adjusted(0, 2, 0, -2), color(Token::Selection, option.palette), {});
    p->setPen(color(lit ? Token::Text : Token::Text2, option.palette));
    p->drawText(option.rect, reading(option.direction, Qt::AlignCenter, option.text) | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
}

void progress(QPainter *p, const QStyleOptionProgressBar &option)
{
    const QRect groove(option.rect.x(), option.rect.center().y() - 1, option.rect.width(), 4);
    box(p, groove, color(Token::Line, option.palette), {}, 1, 2);
    const int range = option.maximum - option.minimum;
    if (range <= 0)
        return;
    QRect done = groove;
    done.setWidth(qBound(0, int(qint64(groove.width()) * (option.progress - option.minimum) / range), groove.width()));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    box(p, done, color(Token::Accent, option.palette), {}, 1, 2);
}

int status(QPainter *p, const QRect &rect, const QString &icon, const QString &word, const QColor &ink, bool right)
{
    const Saved saved(p);
    p->setFont(fontOf(Type::Label));
    const int gap = 6;
    const int room = rect.width() - 14 - gap;
    const QString shown = p->fontMetrics().elidedText(word, Qt::ElideRight, room);
    const int textWidth = p->fontMetrics().horizontalAdvance(shown);
    const int used = 14 + gap + textWidth;
    const int x = right ? rect.right() + 1 - used : rect.x();
    const auto seen = [&](const QRect &place) { return QStyle::visualRect(p->layoutDirection(), rect, place); };
    drawIcon(p, seen(QRect(x, rect.center().y() - 6, 14, 14)), icon, ink);
    p->setPen(ink);
    p->drawText(seen(QRect(x + 14 + gap, rect.y(), textWidth + 2, rect.height())), reading(p->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, shown), shown);
    return used;
}

} // namespace countersign::paint
