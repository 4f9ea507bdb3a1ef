// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/VersionPane.h"

#include "ui/pages/registry/VersionTable.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/ShownTime.h"
#include "ui/style/Status.h"
#include "ui/style/listed.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

VersionPane::VersionPane(QWidget *parent)
    : SidePane(parent), m_facts(new KeyValueList), m_request(new ActionButton(tr("Request promotion…"))), m_evidence(new ActionButton(tr("Add evidence…"))), m_card(new ActionButton(tr("Give it a card…"))), m_verify(new ActionButton(tr("Verify checksum"))), m_link(new ActionButton(tr("Copy link"))),
      m_retire(new ActionButton(tr("Retire…"))), m_remote(new ActionButton(tr("On its server…"))), m_reader(new ReaderNote({m_request, m_evidence, m_card, m_retire}))
{
    m_facts->setObjectName(u"versionFacts"_s);
    m_request->setObjectName(u"request"_s);
    m_evidence->setObjectName(u"addEvidence"_s);
    m_card->setObjectName(u"giveCard"_s);
    m_verify->setObjectName(u"verify"_s);
    m_link->setObjectName(u"copyLink"_s);
    m_retire->setObjectName(u"retire"_s);
    m_remote->setObjectName(u"onServer"_s);
    connect(m_remote, &QPushButton::clicked, this, &VersionPane::remoteWanted);
    makePrimary(m_request);
    setName(tr("Facts"));
    body()->addWidget(new TextLabel(tr("Facts"), Type::PaneTitle));
    body()->addWidget(m_facts);
    foot()->addWidget(m_reader);
    for (ActionButton *button : {m_request, m_evidence, m_card, m_verify, m_remote, m_link, m_retire})
        foot()->addWidget(button);
    connect(m_request, &QPushButton::clicked, this, &VersionPane::requestWanted);
    connect(m_evidence, &QPushButton::clicked, this, &VersionPane::evidenceWanted);
    connect(m_card, &QPushButton::clicked, this, &VersionPane::cardWanted);
    connect(m_verify, &QPushButton::clicked, this, &VersionPane::verifyWanted);
    connect(m_link, &QPushButton::clicked, this, &VersionPane::linkWanted);
    connect(m_retire, &QPushButton::clicked, this, &VersionPane::retireWanted);
}

void VersionPane::show(const VersionStory &story)
{
    const Version &version = story.version;
    m_facts->clear();
    QStringList live;
    for (const LiveRow &row : story.live)
        if (!row.until && !row.applying && !live.contains(row.environment))
            live += row.environment;
    m_whyNotRetire = live.isEmpty() ? QString() : tr("It is live in %1: promote another version, or roll back, first.").arg(listed(live));
    if (version.retiredSeq)
        m_facts->add(tr("Retired"), story.retired ? tr("%1 by %2: %3", "a time, who, and why").arg(ShownTime::minute(*story.retired), story.retiredBy, version.retiredReason) : version.retiredReason);
    m_facts->add(tr("Live in"), live.isEmpty() ? tr("nowhere") : listed(live), KeyValueList::Kind::Text, live.isEmpty() ? Token::Text2 : Token::GreenFg);
    if (story.gate) {
        Look look = lookOf(story.gate->slug());
        look.word += u" · "_s + story.gate->environment;
        auto *gate = new StatusChip(look);
        gate->setGround(StatusChip::Ground::Bare);
        gate->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_facts->add(tr("Gate"), gate);
    }
    m_facts->add(tr("Risk tier"), version.tier.left(1).toUpper() + version.tier.mid(1));
    m_remote->setVisible(!version.ref.local());
    if (!version.ref.local()) {
        if (!version.semver.isEmpty())
            m_facts->add(tr("SemVer"), version.semver, KeyValueList::Kind::Number);
        m_facts->add(tr("Source"), version.ref.source);
        m_facts->add(tr("Aliases"), story.aliases.isEmpty() ? tr("none", "aliases") : listed(story.aliases));
        m_facts->add(tr("Read"), story.asOf ? tr("as of %1").arg(ShownTime::minute(*story.asOf)) : tr("never"));
    }
    m_facts->add(tr("Manifest"), version.manifest, KeyValueList::Kind::Digest);
    m_facts->add(tr("Author"), version.authorLogin);
    m_facts->add(tr("Registered", "when"), ShownTime::minute(version.registered));
    m_facts->add(tr("Record"), u"#%1"_s.arg(version.registeredSeq), KeyValueList::Kind::Number);
    if (!version.framework.isEmpty())
        m_facts->add(tr("Framework"), version.framework);
    m_facts->add(tr("Files"), tr("%1, together %2").arg(QString::number(version.files), sizeText(version.bytes)));
    showCheck(story);
}

void VersionPane::showCheck(const VersionStory &story)
{
    if (!story.check)
        return m_facts->add(tr("Checksum"), tr("not read again since it was registered"), KeyValueList::Kind::Text, Token::Text2);
    const QString when = ShownTime::minute(story.check->at);
    const QString by = story.check->login.isEmpty() ? when : tr("%1 by %2", "a time, and who").arg(when, story.check->login);
    if (story.check->found.none())
        m_facts->add(tr("Checksum"), tr("as registered, %1").arg(by), KeyValueList::Kind::Text, Token::GreenFg);
    else
        m_facts->add(tr("Checksum"), tr("not as registered, %1").arg(by), KeyValueList::Kind::Text, Token::RedFg);
}

void VersionPane::setOff(const Off &why)
{
    const auto set = [](ActionButton *button, const QString &off) { off.isEmpty() ? button->setOn() : button->setOff(off); };
    set(m_request, why.request);
    set(m_evidence, why.evidence);
    set(m_card, why.card);
    set(m_retire, why.retire.isEmpty() ? m_whyNotRetire : why.retire);
    set(m_verify, why.verify);
}

void VersionPane::setReader(const QString &why) { m_reader->setReason(why); }

} // namespace countersign
