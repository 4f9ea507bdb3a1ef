// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/Http.h"

#include <QDateTime>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace countersign {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const HttpHeader &each : headers)
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.value;
    return {};
}

std::vector<Result<HttpAnswer>> Http::sendAll(const HttpServer &server, const QVector<HttpRequest> &requests)
{
    std::vector<Result<HttpAnswer>> answers;
    for (const HttpRequest &each : requests)
        answers.push_back(send(server, each));
    return answers;
}

bool mayHaveArrived(const Error &error) { return error.kind == Kind::Unreachable && error.detail.value("sent"_L1).toBool(true); }

QByteArray httpQuery(const QVector<std::pair<QString, QString>> &pairs)
{
    QByteArray query;
    for (const auto &[name, value] : pairs) {
        if (!query.isEmpty())
            query += '&';
        query += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return query;
}

qint64 retryAfterMs(const QByteArray &value, UtcTime now)
{
    bool number = false;
    if (const qint64 seconds = value.trimmed().toLongLong(&number); number)
        return qBound(qint64(0), seconds, qint64(86'400)) * 1000;
    // Wed, 21 Oct 2026 07:28:00 GMT
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value.trimmed()).replace("GMT"_L1, "+0000"_L1), Qt::RFC2822Date);
    return date.isValid() ? qMax<qint64>(0, date.toMSecsSinceEpoch() - now.micros() / 1000) : 0;
}

QString httpPathPart(const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); }

} // namespace countersign
