// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/VersionView.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/pages/registry/AskSheet.h"
#include "ui/pages/registry/VersionTable.h"
#include "ui/pages/registry/versionSections.h"
#include "ui/style/Icons.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/SidePane.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

VersionView::VersionView(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new TextLabel({}, Type::Title)), m_state(new StatusChip), m_busy(new BusyBar), m_message(new MessageBar), m_content(new QVBoxLayout), m_facts(new KeyValueList),
      m_request(new ActionButton(tr("Request promotion…"))), m_verify(new ActionButton(tr("Verify checksum"))), m_retire(new ActionButton(tr("Retire…")))
{
    auto *up = new QToolButton;
    up->setIcon(iconOf(u"arrow-left"_s));
    up->setToolTip(tr("All versions"));
    up->setAccessibleName(up->toolTip());
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(up);
    head->addWidget(m_title);
    head->addSpacing(4);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *inside = new QWidget;
    inside->setLayout(m_content);
    m_content->setContentsMargins(16, 0, 16, 16);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *main = new QVBoxLayout;
    main->setContentsMargins(0, 0, 0, 0);
    main->setSpacing(8);
    head->setContentsMargins(16, 16, 16, 4);
    main->addLayout(head);
    main->addWidget(m_message);
    main->addWidget(m_busy);
    main->addWidget(scroll, 1);
    auto *pane = new SidePane;
    pane->body()->addWidget(new TextLabel(tr("Facts"), Type::PaneTitle));
    pane->body()->addWidget(m_facts);
    for (ActionButton *button : {m_request, m_verify, m_retire})
        pane->foot()->addWidget(button);
    m_message->setObjectName(u"versionMessage"_s);
    m_facts->setObjectName(u"versionFacts"_s);
    m_request->setObjectName(u"request"_s);
    m_retire->setObjectName(u"retire"_s);
    m_verify->setObjectName(u"verify"_s);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addLayout(main, 1);
    columns->addWidget(pane);
    connect(up, &QToolButton::clicked, this, &VersionView::back);
    connect(m_request, &QPushButton::clicked, this, [this] { ask(false); });
    connect(m_retire, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_verify, &QPushButton::clicked, this, &VersionView::verify);
    connect(m_busy, &BusyBar::cancelled, this, [this] { m_cancel.ask(); });
    connect(&workspace, &OpenWorkspace::sessionChanged, this, &VersionView::showActions);
}

void VersionView::open(const VersionRef &ref)
{
    if (ref != m_ref)
        m_message->clear();
    m_ref = ref;
    m_title->setText(ref.model + u"  "_s + ref.number);
    reload();
}

void VersionView::reload()
{
    if (m_ref.model.isEmpty())
        return;
    m_again = m_loading;
    if (m_loading)
        return;
    m_loading = true;
    m_busy->start(tr("Reading the version…"));
    m_workspace.run(this, [ref = m_ref](Workspace &open) { return versionStory(open, ref); }, [this, ref = m_ref](Result<VersionStory> story) {
        m_loading = false;
        if (!m_verifying)
            m_busy->stop();
        if (ref == m_ref && story)
            show(*story);
        else if (ref == m_ref)
            m_message->say(story.error());
        if (m_again)
            reload();
    });
}

void VersionView::show(const VersionStory &story)
{
    m_story = story;
    const Version &version = story.version;
    m_facts->clear();
    QStringList live;
    for (const LiveRow &row : story.live)
        if (!row.until && !row.applying && !live.contains(row.environment))
            live += row.environment;
    const QString state = version.retiredSeq ? u"retired"_s : live.isEmpty() ? u"registered"_s : u"live"_s;
    m_state->setStatus(state);
    if (version.retiredSeq)
        m_facts->add(tr("Retired"), version.retiredReason);
    m_facts->add(tr("Live in"), live.isEmpty() ? tr("nowhere") : live.join(u", "_s), KeyValueList::Kind::Text, live.isEmpty() ? Token::Text2 : Token::GreenFg);
    m_facts->add(tr("Risk tier"), version.tier.left(1).toUpper() + version.tier.mid(1));
    m_facts->add(tr("Manifest"), version.manifest, KeyValueList::Kind::Digest);
    m_facts->add(tr("Author"), version.authorLogin);
    m_facts->add(tr("Registered"), version.registered.shortText().left(16) + u" UTC"_s);
    m_facts->add(tr("Record"), u"#%1"_s.arg(version.registeredSeq), KeyValueList::Kind::Number);
    if (!version.framework.isEmpty())
        m_facts->add(tr("Framework"), version.framework);
    m_facts->add(tr("Files"), tr("%1, together %2").arg(version.files).arg(sizeText(version.bytes)));

    delete m_sections;
    m_sections = new QWidget;
    auto *column = new QVBoxLayout(m_sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    QVector<Section *> parts{liveSection(story), decisionsSection(story)};
    for (const VersionStory::Item &item : story.evidence)
        parts += evidenceSection(item);
    parts << filesSection(story) << metadataSection(story) << cardSection(story);
    for (Section *part : parts)
        if (part)
            column->addWidget(part);
    if (story.evidence.isEmpty())
        column->addWidget(new TextLabel(tr("No evidence has been added to this version; the gate cannot pass without it where a policy asks for it."), Type::Secondary));
    column->addStretch(1);
    m_content->addWidget(m_sections);
    showActions();
}

void VersionView::showActions()
{
    const QString why = !m_workspace.whyNotWrite().isEmpty() ? m_workspace.whyNotWrite() : m_story.version.retiredSeq ? tr("The version is retired.") : QString();
    for (ActionButton *button : {m_request, m_retire}) {
        if (why.isEmpty())
            button->setOn();
        else
            button->setOff(why);
    }
    if (m_verifying)
        m_verify->setOff(tr("The files are being read."));
    else
        m_verify->setOn();
}

void VersionView::verify()
{
    m_verifying = true;
    m_cancel = Cancel();
    m_message->clear();
    showActions();
    m_busy->start(tr("Reading every file again…"), true);
    const OnProgress tell = [guard = QPointer<VersionView>(this)](const Progress &progress) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, progress] {
            if (guard && guard->m_verifying)
                guard->m_busy->setStep(VersionView::tr("Reading %1").arg(progress.file), int(progress.total ? progress.done * 1000 / progress.total : 0), 1000);
        }, Qt::QueuedConnection);
    };
    m_workspace.run(this, [version = m_story.version, tell, cancel = m_cancel](Workspace &open) { return verifyVersion(open, version, {}, tell, cancel); }, [this, ref = m_ref](Result<Differences> found) {
        m_verifying = false;
        m_busy->stop();
        showActions();
        if (ref != m_ref)
            return;
        if (!found)
            return m_message->say(found.error());
        if (found->none())
            return m_message->say(MessageBar::Tone::Good, tr("Every file is as it was registered (checked %1 UTC).").arg(SystemClock().now().shortText().mid(11, 8)));
        QStringList parts;
        for (const auto &[word, names] : {std::pair(tr("changed"), found->changed), std::pair(tr("missing"), found->missing), std::pair(tr("extra"), found->extra)})
            if (!names.isEmpty())
                parts += word + u": "_s + names.mid(0, 20).join(u", "_s) + (names.size() > 20 ? tr(" and %1 more").arg(names.size() - 20) : QString());
        m_message->say(MessageBar::Tone::Error, tr("The stored files are not what was registered. %1.").arg(parts.join(u"; "_s)), tr("Do not promote this version; restore the files from a backup and verify again."));
    });
}

void VersionView::ask(bool retire)
{
    auto *sheet = new AskSheet(m_workspace, m_story, retire ? AskSheet::What::Retire : AskSheet::What::Promote, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AskSheet::requested, this, &VersionView::requestOpened);
    sheet->open();
}

} // namespace countersign
