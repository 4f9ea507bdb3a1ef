// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/VersionView.h"

#include "ui/models/OpenWorkspace.h"
#include "ui/models/SourceWatch.h"
#include "ui/models/placeLink.h"
#include "ui/pages/registry/AskSheet.h"
#include "ui/pages/registry/HistoryStrip.h"
#include "ui/pages/registry/VersionPane.h"
#include "ui/pages/registry/versionHistory.h"
#include "ui/pages/registry/versionSections.h"
#include "ui/style/Icons.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int mostOfNumber = 120;

} // namespace

VersionView::VersionView(OpenWorkspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(new TextLabel({}, Type::Title)), m_state(new StatusChip), m_compare(new QToolButton), m_history(new HistoryStrip), m_busy(new BusyBar), m_message(new MessageBar),
      m_content(new QVBoxLayout), m_pane(new VersionPane)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildMain(), 1);
    columns->addWidget(m_pane);
    m_message->setObjectName(u"versionMessage"_s);
    m_history->setObjectName(u"versionHistory"_s);
    m_title->setElide(Qt::ElideMiddle);
    connect(m_pane, &VersionPane::requestWanted, this, [this] { ask(false); });
    connect(m_pane, &VersionPane::retireWanted, this, [this] { ask(true); });
    connect(m_pane, &VersionPane::verifyWanted, this, &VersionView::verify);
    connect(m_pane, &VersionPane::evidenceWanted, this, [this] { addFile(AddFileSheet::What::Evidence); });
    connect(m_pane, &VersionPane::cardWanted, this, [this] { addFile(AddFileSheet::What::Card); });
    connect(m_pane, &VersionPane::linkWanted, this, [this] {
        const QString link = linkOf(m_workspace, PagePlace{u"registry"_s, m_ref.shortText()});
        QApplication::clipboard()->setText(link);
        m_message->say(MessageBar::Tone::Info, tr("Copied %1").arg(link));
    });
    connect(m_pane, &VersionPane::remoteWanted, this, [this] { Q_EMIT remoteOpened(m_ref.text()); });
    connect(&workspace.sources(), &SourceWatch::reachChanged, this, &VersionView::showActions);
    connect(m_busy, &BusyBar::cancelled, this, [this] { m_cancel.ask(); });
    connect(&workspace, &OpenWorkspace::sessionChanged, this, &VersionView::showActions);
    connect(&workspace, &OpenWorkspace::dutiesChanged, this, &VersionView::showActions);
}

QWidget *VersionView::buildMain()
{
    auto *up = new QToolButton;
    up->setIcon(iconOf(isRightToLeft() ? u"arrow-right"_s : u"arrow-left"_s));
    up->setToolTip(tr("All versions"));
    up->setAccessibleName(up->toolTip());
    connect(up, &QToolButton::clicked, this, &VersionView::back);
    m_compare->setObjectName(u"compareWith"_s);
    m_compare->setIcon(iconOf(u"git-compare"_s));
    m_compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_compare->setPopupMode(QToolButton::MenuButtonPopup);
    m_compare->setMenu(new QMenu(m_compare));
    connect(m_compare, &QToolButton::clicked, this, [this] { Q_EMIT compareOpened(comparison()); });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 4);
    head->setSpacing(8);
    head->addWidget(up);
    head->addWidget(m_title);
    head->addSpacing(4);
    head->addWidget(m_state);
    head->addStretch(1);
    head->addWidget(m_compare);
    auto *inside = new QWidget;
    inside->setLayout(m_content);
    m_content->setContentsMargins(16, 0, 16, 16);
    m_content->setSpacing(20);
    m_content->addWidget(m_history);
    m_scroll = new ScrollPane(inside);
    auto *main = new QWidget;
    auto *rows = new QVBoxLayout(main);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_message);
    rows->addWidget(m_busy);
    rows->addWidget(m_scroll, 1);
    rows->addStretch();
    return main;
}

void VersionView::showParts(bool shown)
{
    for (QWidget *part : {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_pane)})
        part->setVisible(shown);
}

void VersionView::open(const VersionRef &ref, const QString &section)
{
    m_section = section;
    if (ref != m_ref) {
        m_message->clear();
        showParts(false);                                           // nothing of another version under this one's name
        m_story = {};
    }
    m_ref = ref;
    m_title->setText(ref.modelRef().shortText() + u"  "_s + ref.number);
    m_scroll->setAccessibleName(m_title->text());
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
    if (m_scroll->isHidden())
        m_message->clear();                                         // that it could not be read
    showParts(true);
    m_story = story;
    m_state->setStatus(story.state);
    m_history->setSteps(versionHistory(story));
    m_pane->show(story);
    const QWidget *focused = m_sections && m_sections->isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    const QString had = focused ? focused->objectName() : QString();
    delete m_sections;
    m_sections = new QWidget;
    auto *column = new QVBoxLayout(m_sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    QVector<std::pair<QString, Section *>> parts{{u"metrics"_s, metricSection(story)}, {u"decisions"_s, decisionsSection(story)}};
    for (const VersionStory::Item &item : story.evidence)
        parts.append({u"evidence"_s, evidenceSection(item)});
    parts += {{u"files"_s, filesSection(story)}, {u"metadata"_s, metadataSection(story)}, {u"card"_s, cardSection(story)}, {u"live"_s, liveSection(story)}};
    for (const auto &[name, part] : std::as_const(parts)) {
        if (!part)
            continue;
        part->setObjectName(u"section-"_s + name);
        column->addWidget(part);
    }
    if (story.evidence.isEmpty())
        column->insertWidget(0, new TextLabel(tr("No evidence has been added to this version; the gate cannot pass without it where a policy asks for it."), Type::Secondary));
    column->addStretch(1);
    m_content->addWidget(m_sections, 1);
    if (QWidget *again = had.isEmpty() ? nullptr : m_sections->findChild<QWidget *>(had))
        again->setFocus(Qt::OtherFocusReason);                      // somebody else's act does not take the keyboard away
    if (const QString section = std::exchange(m_section, {}); !section.isEmpty())
        if (const auto *part = m_sections->findChild<QWidget *>(u"section-"_s + section))
            m_scroll->bring(part);
    showCompare();
    showActions();
}

QString VersionView::comparison() const
{
    return m_story.comparedWith.isEmpty() ? QString() : VersionRef{m_ref.source, m_ref.model, m_story.comparedWith}.shortText() + u' ' + m_ref.shortText();
}

void VersionView::showCompare()
{
    m_compare->setText(m_story.comparedWith.isEmpty() ? tr("Compare") : tr("Compare with %1").arg(fontMetrics().elidedText(m_story.comparedWith, Qt::ElideMiddle, mostOfNumber)));
    m_compare->setEnabled(!m_story.others.isEmpty());
    m_compare->setToolTip(m_story.others.isEmpty() ? tr("It is the only version of its model.") : QString());
    m_compare->menu()->clear();
    for (const Version &each : std::as_const(m_story.others))
        m_compare->menu()->addAction(each.ref.number, this, [this, other = each.ref] { Q_EMIT compareOpened(other.shortText() + u' ' + m_ref.shortText()); });
}

void VersionView::showActions()
{
    const QString over = m_story.version.retiredSeq ? tr("The version is retired.") : QString();
    const QString away = m_workspace.sources().whyNotReached(m_ref.source);
    const auto whyNot = [&](QByteArrayView act, const QString &what) {
        const QString why = m_workspace.whyNot(act, what);
        return why.isEmpty() ? over : why;
    };
    const QString request = whyNot("request.open", tr("Requesting a promotion"));
    m_pane->setReader(m_workspace.whyReader());
    m_pane->setOff({request.isEmpty() ? away : request, whyNot("version.retire", tr("Retiring a version")), m_verifying ? tr("The files are being read.") : away,
                    whyNot("evidence.add", tr("Adding evidence")), whyNot("card.revise", tr("Giving a version its card"))});
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
    m_workspace.run(this, [version = m_story.version, tell, cancel = m_cancel, login = m_workspace.login()](Workspace &open) -> Result<Differences> {
        CS_TRY(const Differences found, verifyVersion(open, version, {}, tell, cancel));
        (void)noteFileCheck(open, version.ref, {open.clock().now(), login, found}); // what was found stands either way
        return found;
    }, [this, ref = m_ref](Result<Differences> found) {
        m_verifying = false;
        m_busy->stop();
        showActions();
        if (ref == m_ref)
            verified(found);
    });
}

void VersionView::verified(const Result<Differences> &found)
{
    reload();
    if (!found)
        return m_message->say(found.error());
    if (found->none())
        return m_message->say(MessageBar::Tone::Good, tr("Every file is as it was registered (checked %1).").arg(ShownTime::clock(SystemClock().now())));
    QStringList parts;
    for (const auto &[word, names] : {std::pair(tr("changed"), found->changed), std::pair(tr("missing"), found->missing), std::pair(tr("extra"), found->extra)})
        if (!names.isEmpty())
            parts += word + u": "_s + (names.size() > 20 ? tr("%1 and %n more", nullptr, int(names.size()) - 20).arg(listed(names.mid(0, 20))) : listed(names));
    m_message->say(MessageBar::Tone::Error, tr("The stored files are not what was registered. %1.").arg(clauses(parts)), tr("Do not promote this version; restore the files from a backup and verify again."));
}

void VersionView::addFile(AddFileSheet::What what)
{
    auto *sheet = new AddFileSheet(m_workspace, m_ref, what, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AddFileSheet::added, this, [this](const QString &said) {
        m_message->say(MessageBar::Tone::Good, said);
        reload();
    });
    sheet->open();
}

void VersionView::ask(bool retire)
{
    auto *sheet = new AskSheet(m_workspace, m_story, retire ? AskSheet::What::Retire : AskSheet::What::Promote, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AskSheet::requested, this, &VersionView::requestOpened);
    sheet->open();
}

} // namespace countersign
