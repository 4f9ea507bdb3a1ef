// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry/RemoteVersionView.h"

#include "ui/models/Freshness.h"
#include "ui/models/SourceWatch.h"
#include "ui/pages/registry/RegisterRemoteSheet.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Icons.h"
#include "ui/style/ShownTime.h"
#include "ui/style/listed.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/BusyBar.h"
#include "ui/widgets/KeyValueList.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReaderNote.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/SidePane.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostHistories = 40;                             // metrics; each is a walk of its own

// What has no blanks to break at is shortened, and whole in its tooltip.
TextLabel *elided(const QString &label, const QString &value)
{
    auto *text = new TextLabel(value);
    text->setElide(Qt::ElideMiddle);
    text->setAccessibleName(label + u": "_s + value);
    return text;
}

bool isDigest(const QString &value)
{
    return value.size() == 64 && std::all_of(value.begin(), value.end(), [](QChar each) { return each.isDigit() || (each >= u'a' && each <= u'f'); });
}

} // namespace

RemoteVersionView::RemoteVersionView(OpenWorkspace &workspace, Freshness &freshness, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_freshness(freshness), m_title(new TextLabel({}, Type::Title)), m_state(new StatusChip), m_message(new MessageBar), m_busy(new BusyBar), m_content(new QVBoxLayout),
      m_pane(new SidePane), m_facts(new KeyValueList), m_register(new ActionButton(tr("Register…"))), m_reader(new ReaderNote({m_register})), m_governed(new ActionButton(tr("Open as registered"))), m_again(new ActionButton(tr("Ask the server again")))
{
    m_message->setObjectName(u"remoteVersionMessage"_s);
    m_facts->setObjectName(u"remoteFacts"_s);
    buildPane();
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(buildMain(), 1);
    columns->addWidget(m_pane);
    connect(m_busy, &BusyBar::cancelled, this, [this] { m_cancel.ask(); });
    connect(&m_freshness, &Freshness::changed, this, &RemoteVersionView::showActions);
    connect(&m_workspace, &OpenWorkspace::sessionChanged, this, &RemoteVersionView::showActions);
}

void RemoteVersionView::buildPane()
{
    m_register->setObjectName(u"remoteVersionRegister"_s);
    m_governed->setObjectName(u"remoteVersionGoverned"_s);
    m_again->setObjectName(u"remoteVersionAgain"_s);
    makePrimary(m_register);
    m_pane->body()->addWidget(new TextLabel(tr("As the mirror has it"), Type::PaneTitle));
    m_pane->body()->addWidget(m_facts);
    m_pane->foot()->addWidget(m_reader);
    for (ActionButton *button : {m_register, m_governed, m_again})
        m_pane->foot()->addWidget(button);
    connect(m_register, &QPushButton::clicked, this, &RemoteVersionView::registerVersion);
    connect(m_governed, &QPushButton::clicked, this, [this] { Q_EMIT governedOpened(m_ref.text()); });
    connect(m_again, &QPushButton::clicked, this, &RemoteVersionView::ask);
}

QWidget *RemoteVersionView::buildMain()
{
    auto *up = new QToolButton;
    up->setIcon(iconOf(u"arrow-left"_s));
    up->setToolTip(tr("All versions there"));
    up->setAccessibleName(up->toolTip());
    connect(up, &QToolButton::clicked, this, &RemoteVersionView::back);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 16, 4);
    head->setSpacing(8);
    head->addWidget(up);
    head->addWidget(m_title);
    head->addSpacing(4);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *inside = new QWidget;
    inside->setLayout(m_content);
    m_content->setContentsMargins(16, 0, 16, 16);
    m_scroll = new ScrollPane(inside);
    setFocusProxy(m_scroll);
    auto *main = new QWidget;
    auto *rows = new QVBoxLayout(main);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_message);
    rows->addWidget(m_busy);
    rows->addWidget(m_scroll, 1);
    return main;
}

void RemoteVersionView::open(const VersionRef &ref)
{
    if (ref == m_ref)
        return reload();
    m_cancel.ask();
    m_ref = ref;
    m_seen.reset();
    m_title->setText(ref.modelRef().text() + u"  "_s + ref.number);
    m_scroll->setAccessibleName(m_title->text());
    m_message->clear();
    m_facts->clear();                                               // nothing of another version under this one's name
    m_state->hide();
    delete std::exchange(m_sections, nullptr);
    reload();
    ask();
}

void RemoteVersionView::reload()
{
    if (m_ref.model.isEmpty() || m_loading)
        return;
    struct Read { std::optional<MirroredVersion> seen; QString tier; };
    m_loading = true;
    m_workspace.run(this, [ref = m_ref](Workspace &open) -> Result<Read> {
        Read read;
        CS_TRY(read.seen, mirroredVersion(open.db(), ref, open.clock().now()));
        if (const auto governed = model(open.db(), ref.source, ref.model))
            read.tier = governed->tier;
        return read;
    }, [this, ref = m_ref](const Result<Read> &read) {
        m_loading = false;
        if (ref != m_ref)
            return reload();
        if (!read)
            return m_message->say(read.error());
        m_tier = read->tier;
        showMirror(read->seen);
    });
}

void RemoteVersionView::showMirror(const std::optional<MirroredVersion> &seen)
{
    m_seen = seen;
    m_facts->clear();
    m_state->setVisible(seen.has_value());
    if (!seen) {
        m_facts->add(tr("Mirror"), tr("It has no such version, %1.").arg(m_freshness.asOfText(m_ref.source)));
        return showActions();
    }
    const MirrorVersion &version = seen->version;
    m_state->setStatus(seen->state);
    const auto add = [this](const QString &label, const QString &value, Token ink = Token::Text) {
        if (!value.isEmpty())
            m_facts->add(label, value, KeyValueList::Kind::Text, ink);
    };
    add(tr("Source"), m_ref.source);
    add(tr("Read"), m_freshness.asOfText(m_ref.source));
    add(tr("Live in"), listed(seen->live), Token::GreenFg);
    add(tr("Aliases"), seen->aliases.isEmpty() ? tr("none", "aliases") : listed(seen->aliases));
    add(tr("Stage"), version.stage == u"None" ? QString() : version.stage);
    add(tr("Status"), version.status);
    add(tr("Created"), ShownTime::minute(version.created));
    add(tr("Changed"), ShownTime::minute(version.updated));
    if (version.gone)
        add(tr("Gone"), ShownTime::minute(*version.gone), Token::RedFg);
    if (!version.altered.isEmpty())
        add(tr("Files"), tr("not what was registered"), Token::RedFg);
    if (!version.run.isEmpty())
        m_facts->add(tr("Run"), version.run, KeyValueList::Kind::Digest);
    if (!version.location.isEmpty())
        m_facts->add(tr("Lies at"), elided(tr("Lies at"), version.location));
    add(tr("Risk tier"), m_tier.isEmpty() ? tr("nobody governs the model yet") : m_tier.left(1).toUpper() + m_tier.mid(1));
    add(tr("Description"), version.description);
    for (auto it = version.tags.begin(); it != version.tags.end(); ++it)
        isDigest(it.value()) ? m_facts->add(it.key(), it.value(), KeyValueList::Kind::Digest) : m_facts->add(it.key(), elided(it.key(), it.value()));
    showActions();
}

void RemoteVersionView::ask()
{
    m_cancel.ask();
    m_cancel = Cancel();
    m_asking = true;
    m_message->clear();
    m_busy->start(tr("Asking %1…").arg(m_ref.source), true);
    showActions();
    m_workspace.sources().run(this, [ref = m_ref, cancel = m_cancel](Workspace &open) { return remoteDetails(open, ref, cancel); }, [this, asked = ++m_asked](const Result<RemoteDetails> &details) {
        if (asked != m_asked)
            return;
        m_asking = false;
        m_busy->stop();
        showActions();
        if (!details)
            return m_message->say(details.error().kind == Kind::Unreachable ? MessageBar::Tone::Offline : details.error().code == u"cancelled"_s ? MessageBar::Tone::Info : MessageBar::Tone::Error, details.error());
        if (!details->unread.isEmpty())
            m_message->say(MessageBar::Tone::Warning, details->unread.join(u' '));
        showDetails(*details);
    });
}

void RemoteVersionView::showDetails(const RemoteDetails &details)
{
    delete m_sections;
    m_sections = new QWidget;
    auto *column = new QVBoxLayout(m_sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(20);
    QStandardItemModel *metrics = nullptr;
    for (Section *part : {remoteRunSection(details), remoteMetricsSection(details, &metrics), remoteParametersSection(details), remoteInputsSection(details), remoteTagsSection(details.run ? details.run->tags : MlflowTags(), tr("Tags of the run")),
                          remoteFilesSection(details), remoteModelSection(details)})
        if (part)
            column->addWidget(part);
    column->addStretch(1);
    m_content->addWidget(m_sections, 1);
    if (!metrics)
        return;
    QStringList keys;
    for (const MlflowMetric &each : details.run->metrics)
        if (keys.size() < mostHistories)
            keys += each.key;
    m_workspace.sources().run(metrics, [ref = m_ref, keys, cancel = m_cancel](Workspace &open) -> Result<MetricHistories> {
        MetricHistories all;
        for (const QString &key : keys) {
            CS_CHECK(cancel.check());
            CS_TRY(const auto history, remoteHistory(open, ref, key, cancel));
            all.insert(key, history);
        }
        return all;
    }, [metrics, this](const Result<MetricHistories> &histories) {
        if (histories)
            showHistories(*metrics, *histories);
        else
            m_message->say(histories.error());
    });
}

void RemoteVersionView::showActions()
{
    m_reader->setReason(m_workspace.whyReader());
    const bool known = m_seen && m_seen->state != u"unregistered";
    QString why;
    for (const QString &each : {m_workspace.whyNotWrite(), known ? tr("It is registered.") : QString(), m_seen ? QString() : tr("The mirror does not have it."), m_workspace.sources().whyNotReached(m_ref.source)})
        if (why.isEmpty())
            why = each;
    why.isEmpty() ? m_register->setOn() : m_register->setOff(why);
    known ? m_governed->setOn() : m_governed->setOff(tr("It is not registered yet."));
    m_asking ? m_again->setOff(tr("The server is being asked.")) : m_again->setOn();
}

void RemoteVersionView::registerVersion()
{
    auto *sheet = new RegisterRemoteSheet(m_workspace, m_ref, m_tier, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RegisterRemoteSheet::registered, this, &RemoteVersionView::registered);
    sheet->open();
}

} // namespace countersign
