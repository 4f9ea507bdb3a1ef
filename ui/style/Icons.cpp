// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// A ring whose inside is filled clockwise from the top to `percent`; a small share stays visible.
QByteArray pie(int percent)
{
    const double share = qBound(8, percent, 100) / 100.0;
    QByteArray inner;
    if (share > 0.995) {
        inner = R"(<circle cx="12" cy="12" r="7" fill="currentColor" stroke="none"/>)";
    } else {
        const double angle = share * 2 * M_PI;
        inner = u"<path d=\"M12 12V5A7 7 0 %1 1 %2 %3Z\" fill=\"currentColor\" stroke=\"none\"/>"_s
                    .arg(QString::number(share > 0.5 ? 1 : 0), QString::number(12 + 7 * qSin(angle), 'f', 3), QString::number(12 - 7 * qCos(angle), 'f', 3))
                    .toLatin1();
    }
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2">)"
           R"(<circle cx="12" cy="12" r="10"/>)" + inner + "</svg>";
}

QByteArray source(const QString &name)
{
    if (name.startsWith(u"pie:"_s))
        return pie(name.mid(4).toInt());
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TintedEngine : public QIconEngine
{
public:
    TintedEngine(QString name, Token token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(painter, rect, m_name, ink(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return iconPixmap(m_name, ink(mode), qMin(size.width(), size.height()), 1.0);
    }
    QIconEngine *clone() const override { return new TintedEngine(m_name, m_token); }
    QString key() const override { return u"countersign-tinted"_s; }

private:
    QColor ink(QIcon::Mode mode) const
    {
        return color(mode == QIcon::Disabled ? Token::Text3 : m_token, QGuiApplication::palette());
    }

    QString m_name;
    Token m_token;
};

} // namespace

bool hasIcon(const QString &name) { return QSvgRenderer(source(name)).isValid(); }

QPixmap iconPixmap(const QString &name, const QColor &ink, int size, qreal ratio)
{
    const int pixels = qMax(1, qRound(size * ratio));
    const QString key = u"cs:%1:%2:%3:%4"_s.arg(name, ink.name(QColor::HexArgb), QString::number(pixels), QString::number(ratio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = source(name);
    svg.replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    if (QSvgRenderer renderer(svg); renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter *painter, const QRect &where, const QString &name, const QColor &ink)
{
    const int size = qMin(where.width(), where.height());
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() * qMax(1.0, painter->worldTransform().m11()) : 1.0;
    const QRect square(where.x() + (where.width() - size) / 2, where.y() + (where.height() - size) / 2, size, size);
    painter->drawPixmap(square, iconPixmap(name, ink, size, ratio));
}

QIcon iconOf(const QString &name, Token token) { return QIcon(new TintedEngine(name, token)); }

} // namespace countersign
