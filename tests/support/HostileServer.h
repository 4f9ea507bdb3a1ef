// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/Json.h"
#include "core/net/Http.h"
#include "tests/support/catch.h"

#include <QProcess>
#include <QTemporaryDir>

namespace countersign {

// tests/support/hostile_http.py, running for as long as this lives.
class HostileServer
{
public:
    HostileServer()
    {
        m_program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_program.start(QStringLiteral("python3"), {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/support/hostile_http.py"), m_folder.path()});
        while (!m_program.canReadLine() && m_program.waitForReadyRead(60'000)) { }
        m_ports = take(json::parseObject(m_program.readLine()));
    }
    ~HostileServer()
    {
        m_program.closeWriteChannel();              // which ends it
        if (!m_program.waitForFinished(10'000))
            m_program.kill();
        m_program.waitForFinished(10'000);
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    HttpServer at(const QString &name, const QString &scheme = QStringLiteral("http"), const QString &host = QStringLiteral("127.0.0.1")) const
    {
        return {QUrl(QStringLiteral("%1://%2:%3").arg(scheme, host).arg(m_ports.value(name).toInt())), {}, {}, {}, {}};
    }
    // Trusting the test's own authority.
    HttpServer tls(const QString &name) const
    {
        HttpServer server = at(name, QStringLiteral("https"));
        server.caFile = file(QStringLiteral("ca.pem"));
        return server;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_program;
    QJsonObject m_ports;
};

} // namespace countersign
