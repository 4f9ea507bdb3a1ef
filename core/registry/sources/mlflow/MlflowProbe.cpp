// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Json.h"
#include "core/registry/sources/mlflow/MlflowClient.h"
#include "core/registry/sources/mlflow/MlflowReading.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int probeMs = 10'000;

const QString versionPath = u"/version"_s, infoPath = u"/api/3.0/mlflow/server-info"_s;

} // namespace

Result<MlflowDialect> MlflowClient::dialect()
{
    if (!m_dialect) {
        Ask ask{"GET", versionPath, {}, {}, probeMs};
        CS_TRY(const HttpAnswer version, m_http.send(m_reach, request(ask)));
        if (version.status != 200)
            return told(version, u"version"_s);
        static const QRegularExpression form(u"\\A\\s*(\\d+)\\.\\d+[0-9A-Za-z.+-]{0,40}\\s*\\z"_s);
        const auto number = form.match(QString::fromUtf8(version.body.left(100)));
        if (!number.hasMatch())
            return Error{Kind::Unreachable, u"mlflow.not-mlflow"_s, u"%1 answers, but does not say which MLflow it is; a sign-in page, perhaps."_s.arg(m_server.url.host()),
                         u"Check the address, and how programs sign in there."_s, {}, {}};
        MlflowDialect dialect{number.captured(0).trimmed(), number.captured(1).toInt(), false};
        if (dialect.modern()) {
            ask.path = infoPath;
            CS_TRY(const HttpAnswer info, m_http.send(m_reach, request(ask)));
            if (info.status == 200)                 // a 3.x too old for this page has no workspaces
                dialect.workspaces = json::parseObject(info.body).valueOr({})["workspaces_enabled"_L1].toBool();
            else if (info.status != 404)
                return told(info, u"server-info"_s);
        }
        m_dialect = dialect;
    }
    if (!m_server.serverWorkspace.isEmpty() && !m_dialect->workspaces)
        return refused(u"mlflow.workspaces"_s, u"%1 has no workspaces, and “%2” is wanted."_s.arg(m_server.url.host(), m_server.serverWorkspace), u"Leave the server workspace out of the source."_s);
    return *m_dialect;
}

MlflowProbe MlflowClient::probe(const std::function<void(const MlflowStep &)> &tell)
{
    MlflowProbe probe;
    const auto step = [&](const QString &name, bool ok, const QString &text) {
        probe.steps.append({name, ok, text});
        if (tell)
            tell(probe.steps.last());
    };
    const auto failed = [&](const QString &name, const Error &error) { step(name, false, error.mend.isEmpty() ? error.text : error.text + u' ' + error.mend); return probe; };
    const QString host = m_server.url.host();
    const bool encrypted = m_server.url.scheme() == "https"_L1;

    // One request settles the first steps: how far it came says which of them fails.
    m_dialect.reset();
    const auto health = m_http.send(m_reach, request({"GET", u"/health"_s, {}, {}, probeMs}));
    const QString code = health ? QString() : health.error().code;
    if (code == "http.settings"_L1)
        return failed(u"settings"_s, health.error());
    if (code == "http.name"_L1)
        return failed(u"name"_s, health.error());
    step(u"name"_s, true, QHostAddress(host).isNull() ? u"%1 is known."_s.arg(host) : u"%1 needs no look-up."_s.arg(host));
    if (code == "http.refused"_L1 || code == "http.timeout"_L1)
        return failed(u"connect"_s, health.error());
    step(u"connect"_s, true, u"Somebody listens at port %1."_s.arg(m_server.url.port(encrypted ? 443 : 80)));
    if (code == "http.tls"_L1)
        return failed(u"tls"_s, health.error());
    const QStringList warnings = m_server.warnings();
    step(u"tls"_s, true, encrypted ? u"Encrypted, and its certificate is trusted."_s : warnings.isEmpty() ? u"Not encrypted; it does not leave this computer."_s : warnings.first());
    if (!health)
        return failed(u"health"_s, health.error());
    if (health->status != 200)
        return failed(u"health"_s, told(*health, u"health"_s));
    if (health->body.trimmed() != "OK")
        return failed(u"health"_s, Error{Kind::Unreachable, u"mlflow.not-mlflow"_s, u"%1 answers, but not as MLflow does; a sign-in page, perhaps."_s.arg(host), u"Check the address, its prefix too."_s, {}, {}});
    step(u"health"_s, true, u"The server says that it is well."_s);

    const auto dialect = this->dialect();
    if (!dialect && (dialect.error().code == "mlflow.unauthenticated"_L1 || dialect.error().code == "mlflow.permission"_L1))
        return failed(u"rights"_s, dialect.error());                // who asks was turned away, whatever was asked first
    if (!dialect && dialect.error().code != "mlflow.workspaces"_L1)
        return failed(u"version"_s, dialect.error());
    step(u"version"_s, true, u"MLflow %1."_s.arg(m_dialect->version));
    if (!dialect)
        return failed(u"dialect"_s, dialect.error());
    if (dialect->major < 2)
        return failed(u"dialect"_s, refused(u"mlflow.too-old"_s, u"MLflow %1 has no aliases."_s.arg(dialect->version), u"2.3 is the oldest that has them; 3.x is better."_s));
    probe.dialect = *dialect;
    step(u"dialect"_s, true, !dialect->modern() ? u"The dialect of 2.x: aliases that dangle are shown as broken."_s
         : !dialect->workspaces                 ? u"The dialect of 3.x."_s
                                                : u"The dialect of 3.x; workspace “%1”."_s.arg(m_server.serverWorkspace.isEmpty() ? u"default"_s : m_server.serverWorkspace));

    const auto seen = read({"GET", u"/api/2.0/mlflow/registered-models/search"_s, {{u"max_results"_s, u"1"_s}}, {}, dialect->patienceMs()});
    if (!seen)
        return failed(u"rights"_s, seen.error());
    const auto current = dialect->modern() ? read({"GET", u"/api/2.0/mlflow/users/current"_s, {}, {}, probeMs}) : Result<QJsonObject>(QJsonObject());
    if (!current && current.error().kind == Kind::Unreachable && current.error().code.startsWith("http."_L1))
        return failed(u"rights"_s, current.error());
    const QJsonObject user = current.valueOr({})["user"_L1].toObject();
    probe.user = user["username"_L1].toString().left(200);
    probe.admin = user["is_admin"_L1].toBool();
    if (m_server.credential == MlflowServer::Credential::None && probe.user.isEmpty())
        step(u"rights"_s, true, u"The server asks nobody who they are: whoever reaches it may read everything and move every alias."_s);
    else if (probe.user.isEmpty())
        step(u"rights"_s, true, u"Models can be read. What else is allowed shows only when it is tried."_s);
    else if (probe.admin)
        step(u"rights"_s, true, u"Known there as %1, who administers the server; a user with fewer rights would do."_s.arg(probe.user));
    else
        step(u"rights"_s, true, u"Known there as %1. Moving an alias needs EDIT on the model; deleting one, or a version's tag, needs MANAGE."_s.arg(probe.user));
    return probe;
}

} // namespace countersign
