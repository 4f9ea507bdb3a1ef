// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry/sources/mlflow/MlflowClient.h"
#include "core/registry/sources/mlflow/MlflowReading.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int remembered = 4;                       // pages in whose rows a repetition is looked for
constexpr int stepsBack = 100;
constexpr int mostEmptyPages = 1000;                // in a row, as somebody who may read little of much gets them
constexpr int smallestPage = 50;
constexpr qsizetype greatestQuery = 3'000;          // encoded bytes of a filter: 2.x takes a request line of 4,094
constexpr qsizetype greatestQueryOfModern = 24'000;

// What tells one row from another: a version's name and number, a model's name.
QString keyOf(const QJsonObject &row) { return row["name"_L1].toString() + u'\n' + row["version"_L1].toString(); }

} // namespace

// Pages are offsets into a list that may change on the way. Rows come in order of name, so what was inserted shows a row
// twice, and what was deleted lets one be missed; where the server allows a larger page, each begins with the last row of the
// one before, and if that is not there the walk steps back a page.
Result<void> MlflowClient::walk(Ask ask, const QString &rows, int pageSize, int cap, const std::function<Result<void>(const QJsonArray &)> &take)
{
    ask.holds = {rows, u"next_page_token"_s};
    ask.list = true;
    const auto fixed = ask.query;
    std::deque<QSet<QString>> pages;
    QString token, expected;
    qint64 offset = 0;
    for (int back = 0, empty = 0;;) {
        CS_CHECK(m_cancel.check());
        const int asked = qMin(cap, pageSize + 1);
        ask.query = fixed + QVector<std::pair<QString, QString>>{{u"max_results"_s, QString::number(asked)}};
        if (!token.isEmpty())
            ask.query.append({u"page_token"_s, token});
        auto read = this->read(ask);
        if (!read && read.error().code == "http.size"_L1 && pageSize > smallestPage) {
            pageSize = qMax(smallestPage, pageSize / 5);            // long descriptions or tags
            continue;
        }
        CS_TRY(const auto answer, std::move(read));
        const QJsonArray page = answer[rows].toArray();
        if (!expected.isEmpty() && back < stepsBack && std::none_of(page.begin(), page.end(), [&](const QJsonValue &row) { return keyOf(row.toObject()) == expected; })) {
            ++back;
            offset = qMax<qint64>(0, offset - pageSize);
            token = offset > 0 ? mlflow::tokenAt(offset) : QString();
            expected.clear();
            continue;
        }
        QSet<QString> keys;
        QJsonArray fresh;
        for (const auto &row : page) {
            const QString key = keyOf(row.toObject());
            if (!keys.contains(key) && std::none_of(pages.begin(), pages.end(), [&](const auto &before) { return before.contains(key); }))
                fresh.append(row);
            keys.insert(key);
        }
        pages.push_front(std::move(keys));
        if (pages.size() > remembered)
            pages.pop_back();
        if (!fresh.isEmpty())
            CS_CHECK(take(fresh));
        const QString next = answer["next_page_token"_L1].toString();
        if (next.isEmpty())                         // only this ends it: a page may be short or empty and not be the last
            return {};
        empty = fresh.isEmpty() ? empty + 1 : 0;
        if (empty > mostEmptyPages)
            return Error{Kind::Unreachable, u"mlflow.failed"_s, u"%1 gives one empty page after the other, without end."_s.arg(m_server.url.host()), u"Its own log may say why."_s, {}, {}};
        const auto following = mlflow::offsetOf(next);
        if (next == token || (following && *following <= offset))
            return Error{Kind::Unreachable, u"mlflow.failed"_s, u"%1 gives the same page again and again."_s.arg(m_server.url.host()), u"Its own log may say why."_s, {}, {}};
        const bool overlaps = asked > pageSize && page.size() == asked && following;
        expected = overlaps ? keyOf(page.last().toObject()) : QString();
        offset = overlaps ? *following - 1 : following.value_or(0);
        token = overlaps ? mlflow::tokenAt(offset) : next;
    }
}

Result<void> MlflowClient::models(const QString &filter, const Models &page)
{
    CS_TRY(const MlflowDialect dialect, this->dialect());
    Ask ask{"GET", u"/api/2.0/mlflow/registered-models/search"_s, {{u"order_by"_s, u"name ASC"_s}}, {}, dialect.patienceMs()};
    if (!filter.isEmpty())
        ask.query.append({u"filter"_s, filter});
    return walk(ask, u"registered_models"_s, dialect.modelPage(), 1000, [&](const QJsonArray &rows) {
        QVector<MlflowModel> models;
        for (const auto &row : rows)
            if (auto model = mlflow::model(row.toObject()); !mlflow::isPrompt(model.tags))
                models.append(std::move(model));
        return page(models);
    });
}

Result<void> MlflowClient::versions(const QString &filter, const Versions &page)
{
    CS_TRY(const MlflowDialect dialect, this->dialect());
    Ask ask{"GET", u"/api/2.0/mlflow/model-versions/search"_s, {{u"order_by"_s, u"name ASC"_s}, {u"order_by"_s, u"version_number ASC"_s}}, {}, dialect.patienceMs()};
    if (!filter.isEmpty())
        ask.query.append({u"filter"_s, filter});
    return walk(ask, u"model_versions"_s, dialect.versionPage(), 200'000, [&](const QJsonArray &rows) {
        QVector<MlflowVersion> versions;
        versions.reserve(rows.size());
        for (const auto &row : rows)
            if (auto version = mlflow::version(row.toObject()); !mlflow::isPrompt(version.tags))
                versions.append(std::move(version));
        return page(versions);
    });
}

Result<QString> MlflowClient::filterText(const QString &value)
{
    // The server reads a list as Python would: a line break is an error there, and a backslash begins another sign.
    const bool single = value.contains(u'\''), both = single && value.contains(u'"');
    const bool odd = std::any_of(value.begin(), value.end(), [](QChar c) { return c == u'\\' || c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator; });
    if (both || odd)
        return refused(u"mlflow.unsayable"_s, u"MLflow has no way to search for “%1”, which holds both kinds of quotes, a backslash or a line break."_s.arg(value.left(100)), u"It is found by walking through all."_s);
    return single ? u'"' + value + u'"' : u'\'' + value + u'\'';
}

Result<void> MlflowClient::versionsOf(const QStringList &models, const Versions &page)
{
    CS_TRY(const MlflowDialect dialect, this->dialect());
    for (qsizetype i = 0; i < models.size();) {
        QStringList names;
        qsizetype length = 0;
        const qsizetype most = dialect.modern() ? 200 : 1;
        const qsizetype greatest = dialect.modern() ? greatestQueryOfModern : greatestQuery;
        while (i < models.size() && names.size() < most) {
            CS_TRY(const QString quoted, filterText(models[i]));
            const qsizetype more = QUrl::toPercentEncoding(quoted).size() + 3;
            if (!names.isEmpty() && length + more > greatest)
                break;
            names.append(quoted);
            length += more;
            ++i;
        }
        CS_CHECK(versions(names.size() == 1 ? u"name = "_s + names.first() : u"name IN (%1)"_s.arg(names.join(u',')), page));
    }
    return {};
}

} // namespace countersign
