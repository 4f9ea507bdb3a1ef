// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/RegisterRemoteSheet.h"

#include "core/registry/RemoteVersion.h"
#include "core/registry/SemVer.h"
#include "ui/models/OpenWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/TextLabel.h"
#include "ui/widgets/sheetLayout.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace countersign {

RegisterRemoteSheet::RegisterRemoteSheet(OpenWorkspace &workspace, const VersionRef &version, const QString &tier, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_version(version), m_governed(!tier.isEmpty()), m_tier(new QComboBox), m_semver(new QLineEdit), m_wrong(new TextLabel({}, Type::Secondary)), m_message(new MessageBar), m_busy(new BusyBar), m_cancelButton(new QPushButton(tr("Cancel"))),
      m_register(new QPushButton(tr("Register the version")))
{
    setObjectName(u"registerRemoteSheet"_s);
    setWindowTitle(tr("Register %1").arg(version.text()));
    setMinimumWidth(560);
    m_message->setObjectName(u"registerRemoteMessage"_s);
    m_tier->setObjectName(u"registerRemoteTier"_s);
    m_tier->setAccessibleName(tr("Risk tier"));
    for (const auto &[slug, word] : {std::pair(u"low"_s, tr("Low")), std::pair(u"medium"_s, tr("Medium")), std::pair(u"high"_s, tr("High"))})
        m_tier->addItem(word, slug);
    m_tier->setCurrentIndex(qMax(0, m_tier->findData(m_governed ? tier : u"medium"_s)));
    m_tier->setEnabled(!m_governed);
    m_semver->setObjectName(u"registerRemoteSemver"_s);
    m_semver->setAccessibleName(tr("SemVer"));
    m_semver->setPlaceholderText(tr("As 1.4.0, for tools that read tags; may be left out"));
    m_wrong->setWordWrap(true);
    auto *facts = new KeyValueList;
    facts->add(tr("Source"), version.source);
    facts->add(tr("Model"), version.model);
    facts->add(tr("Version"), version.number, KeyValueList::Kind::Number);
    facts->add(tr("SemVer"), m_semver);
    facts->add(tr("Risk tier"), m_tier);
    auto *note = new TextLabel(m_governed ? tr("Every file is read and hashed. It stays on its server; what may be asked for from now on is exactly what was read.")
                                          : tr("Nobody governs this model yet: it is added with the tier you choose, in a record of its own. Then every file of the version is read and hashed; it stays on its server."), Type::Secondary);
    note->setWordWrap(true);
    m_register->setObjectName(u"register"_s);
    layOutSheet(*this, {facts, note, m_wrong, m_message, m_busy}, m_cancelButton, m_register);
    submitByEnter(*this, m_register);
    connect(m_cancelButton, &QPushButton::clicked, this, &RegisterRemoteSheet::reject);
    connect(m_busy, &BusyBar::cancelled, this, [this] { m_cancel.ask(); });
    connect(m_register, &QPushButton::clicked, this, &RegisterRemoteSheet::carryOut);
    connect(m_semver, &QLineEdit::textChanged, this, &RegisterRemoteSheet::check);
    check();
    m_register->setFocus();
}

void RegisterRemoteSheet::check()
{
    const auto semver = m_semver->text().isEmpty() ? Result<SemVer>(SemVer()) : SemVer::fromText(m_semver->text());
    const QString wrong = semver ? QString() : semver.error().text + u' ' + semver.error().mend;
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    m_register->setEnabled(wrong.isEmpty() && !m_running);
    m_register->setToolTip(wrong);
}

void RegisterRemoteSheet::carryOut()
{
    const QString tier = m_governed ? QString() : m_tier->currentData().toString();
    const auto adds = m_workspace.command({{u"model_add"_s, m_version.modelRef().text()}, {u"tier"_s, tier}});
    const auto command = m_workspace.command({{u"register"_s, m_version.text()}, {u"semver"_s, m_semver->text()}});
    if (!command || !adds)
        return m_message->say(MessageBar::Tone::Warning, m_workspace.whyNotWrite());
    m_message->clear();
    m_running = true;
    m_cancel = Cancel();
    check();
    m_busy->start(tr("Reading and hashing every file…"), true);
    const OnProgress tell = [guard = QPointer<RegisterRemoteSheet>(this)](const Progress &progress) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, progress] {
            if (guard && guard->m_running)
                guard->m_busy->setStep(RegisterRemoteSheet::tr("Reading %1").arg(progress.file), int(progress.total ? progress.done * 1000 / progress.total : 0), 1000);
        }, Qt::QueuedConnection);
    };
    m_workspace.sources().run(this, [ref = m_version, semver = m_semver->text(), tier, adds = *adds, command = *command, tell, cancel = m_cancel, effects = m_workspace.effects()](Workspace &open) -> Result<Registered> {
        if (!tier.isEmpty() && !model(open.db(), ref.source, ref.model))
            CS_CHECK(addModel(open, adds, ref.modelRef().text(), tier, {}));
        CS_TRY(const Registered made, registerRemote(open, command, ref, semver, tell, cancel));
        // Its tags on the server; what fails here is tried again by itself, and a finding until then.
        (void)deliver(open, effects, command.session, made.receipt.record.seq);
        return made;
    }, [this](const Result<Registered> &made) { ended(made); });
}

void RegisterRemoteSheet::ended(const Result<Registered> &made)
{
    m_running = false;
    m_busy->stop();
    check();
    if (!made)
        return m_message->say(made.error());
    Q_EMIT registered(made->version.ref.text());
    accept();
}

void RegisterRemoteSheet::reject()
{
    if (m_running)
        return m_cancel.ask();
    QDialog::reject();
}

} // namespace countersign
