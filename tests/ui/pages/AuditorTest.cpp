// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"
#include "core/people/People.h"
#include "core/registry/Registry.h"
#include "core/workspace/Log.h"
#include "tests/ui/pages/PageWorkspace.h"
#include "ui/pages/all.h"
#include "ui/shell/Page.h"
#include "ui/shell/PaletteRow.h"
#include "ui/style/Theme.h"
#include "ui/widgets/FilterBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QToolButton>

#include <algorithm>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// A workspace with something to act on at every page: a version, a request, somebody's keys; and cara, its auditor.
struct Governed
{
    PageWorkspace workspace;
    Session cara{u"cara"_s, std::make_shared<const PrivateKey>(take(PrivateKey::generate()))};
    QString request;

    Governed()
    {
        QDir().mkpath(workspace.file(u"files"_s));
        QFile weights(workspace.file(u"files/weights.bin"_s));
        REQUIRE(weights.open(QIODevice::WriteOnly));
        weights.write("weights");
        weights.close();
        workspace.act([&](Workspace &open, const Command &command) { return enrollKey(open, command, u"cara"_s, cara.key->publicKey().base64()); });
        workspace.act([&](Workspace &open, const Command &command) { return grantDuty(open, command, {u"cara"_s, u"auditor"_s, {}, {}, {}}); });
        workspace.act([&](Workspace &open, const Command &command) -> Result<Receipt> {
            CS_TRY(const Registered registered, registerVersion(open, command, {u"churn"_s, u"1.0.0"_s, {workspace.file(u"files"_s)}, {}}));
            return registered.receipt;
        });
        workspace.act([&](Workspace &open, const Command &command) -> Result<Receipt> {
            CS_TRY(const Receipt asked, openRequest(open, command, {{u"local"_s, u"churn"_s, u"1.0.0"_s}, u"production"_s, u"Asked so that there is one to decide on"_s, false}, Artifact::Verified));
            request = asked.subject();
            return asked;
        });
    }
};

// Acts that write, by their names and in the command palette: to an auditor they are not off but absent.
std::string writesIn(const Page &page)
{
    static const QSet<QString> writes{u"request"_s, u"addEvidence"_s, u"giveCard"_s, u"retire"_s, u"registerVersion"_s, u"addModel"_s, u"remoteRegister"_s, u"remoteVersionRegister"_s, u"rollback"_s, u"findingAdopt"_s, u"findingRevert"_s,
                                      u"peopleAdd"_s, u"peopleGrant"_s, u"peopleRevokeDuty"_s, u"peopleEnroll"_s, u"peopleRevokeKey"_s, u"tryReason"_s, u"tryPropose"_s, u"connectionAdd"_s, u"connectionSave"_s, u"connectionRemove"_s,
                                      u"reason"_s, u"approve"_s, u"reject"_s, u"requestChanges"_s, u"withdraw"_s, u"resubmit"_s, u"promote"_s};
    QStringList found;
    for (const QWidget *each : page.findChildren<QWidget *>())
        if (each->isVisible() && (writes.contains(each->objectName()) || each->objectName().startsWith(u"waive-"_s)))
            found += each->objectName();
    for (const PaletteRow &row : commandsOf(page))
        if (row.text.contains(u"chosen request"_s) || row.text.startsWith(u"Roll back"_s))
            found += row.text;
    for (const Page::Key &key : page.keys())
        if (key.what.startsWith(u"Roll back"_s) || key.what.startsWith(u"Approve"_s) || key.what == u"Reject"_s || key.what.startsWith(u"Take"_s) || key.what == u"Reassign…"_s)
            found += key.what;
    return found.join(u", "_s).toStdString();
}

bool opensFileDialog(const QAbstractButton &button) { return button.objectName().endsWith(u"Browse"_s); }

void fill(QWidget &within, const QString &folder)
{
    if (auto *file = within.findChild<QLineEdit *>(u"auditExportFile"_s); file && !file->text().startsWith(folder))
        file->setText(folder + u"/by-the-auditor.jsonl"_s);
    for (QLineEdit *line : within.findChildren<QLineEdit *>())
        if (line->isVisible() && line->isEnabled() && !line->isReadOnly() && line->text().isEmpty() && !qobject_cast<FilterBar *>(line->parentWidget()))
            line->setText(u"someone"_s);
    for (QPlainTextEdit *text : within.findChildren<QPlainTextEdit *>())
        if (text->isVisible() && text->isEnabled() && !text->isReadOnly())
            text->setPlainText(u"Long enough to be the reason of anything that a tier of high asks for"_s);
}

// Presses everything that is on, once each, within a page or a sheet, and within every sheet that comes of it.
class Walk
{
public:
    Walk(Page &page, const QString &folder) : m_page(page), m_folder(folder) {}

    QStringList pressed;

    void through(QWidget &within, int depth = 0)
    {
        fill(within, m_folder);
        settle();
        if (const auto *write = within.findChild<QAbstractButton *>(u"auditExportWrite"_s))
            waitUntil([write] { return write->isEnabled(); });      // as soon as the records are counted
        const auto now = within.findChildren<QAbstractButton *>();
        QList<QPointer<QAbstractButton>> all(now.begin(), now.end()); // a sheet that closes takes its own with it
        std::stable_partition(all.begin(), all.end(), [](const QPointer<QAbstractButton> &each) { return !each->objectName().endsWith(u"Close"_s); });
        for (const QPointer<QAbstractButton> &button : all) {
            if (!button || !button->isVisible() || !button->isEnabled() || opensFileDialog(*button) || m_done.contains(nameOf(*button)))
                continue;
            m_done += nameOf(*button);
            pressed += nameOf(*button);
            press(*button);
            settle();
            const auto open = m_page.window()->findChildren<QDialog *>();
            const QList<QPointer<QDialog>> sheets(open.begin(), open.end());
            for (const QPointer<QDialog> &sheet : sheets) {
                if (sheet && sheet->isVisible() && depth < 3)
                    through(*sheet, depth + 1);
                if (sheet && sheet->isVisible())
                    sheet->reject();
            }
            settle();
        }
    }

private:
    static QString nameOf(const QAbstractButton &button) { return button.objectName().isEmpty() ? button.accessibleName() + u'|' + button.text() : button.objectName(); }
    // A menu at a press is open until somebody chooses: here, everything in it that is on.
    void press(QAbstractButton &button)
    {
        const auto *tool = qobject_cast<QToolButton *>(&button);
        if (!tool || !tool->menu() || tool->popupMode() != QToolButton::InstantPopup)
            return button.click();
        Q_EMIT tool->menu()->aboutToShow();
        const QList<QAction *> now = tool->menu()->actions();
        const QList<QPointer<QAction>> actions(now.begin(), now.end());
        for (const QPointer<QAction> &action : actions)
            if (action && action->isEnabled() && !action->menu())
                action->trigger();
    }
    void settle()
    {
        for (int round = 0; round < 10; ++round)
            QApplication::processEvents(QEventLoop::AllEvents, 10);
        waitUntil([this] { return !m_page.isLoading(); });
    }

    Page &m_page;
    QString m_folder;
    QSet<QString> m_done;
};

} // namespace

TEST_CASE("signed in as an auditor no page has an act that writes which is on, whatever is pressed, but exports are recorded")
{
    Governed governed;
    OpenWorkspace &open = governed.workspace.open();
    open.setSession(governed.cara);
    waitUntil([&] { return open.auditor(); });
    int asked = 0;
    QObject::connect(&open, &OpenWorkspace::writeRefused, &open, [&] { ++asked; });
    const qint64 before = governed.workspace.records();
    QDir().mkpath(governed.workspace.file(u"exports"_s));
    int exports = 0;
    Theme theme(Theme::Choice::Light);
    for (Page *each : allPages(open, theme)) {
        const std::unique_ptr<Page> page(each);
        INFO(page->id().toStdString());
        page->resize(1252, 830);
        page->show();
        waitUntil([&] { return !page->isLoading(); });
        QStringList details{QString()};
        for (const QString &detail : page->showcase())
            details += detail.section(u'=', 1);
        if (page->id() == u"approvals")
            details += governed.request;
        if (page->id() == u"registry")
            details += u"churn@1.0.0"_s;
        QStringList pressed;
        for (const QString &detail : std::as_const(details)) {
            page->open(detail);
            waitUntil([&] { return !page->isLoading(); });
            const int refusedBefore = asked;
            Walk walk(*page, governed.workspace.file(u"exports"_s));
            walk.through(*page);
            pressed += walk.pressed;
            INFO("detail " << detail.toStdString() << ", pressed: " << walk.pressed.join(u", "_s).toStdString());
            CHECK(writesIn(*page) == "");
            CHECK(asked == refusedBefore);                          // nothing that was on asked for an act
        }
        CHECK((page->id() != u"audit" || pressed.contains(u"auditExportWrite"_s)));
        exports += int(pressed.count(u"auditExportWrite"_s));
    }
    CHECK(asked == 0);
    const auto database = take(Database::open(Workspace::databaseFile(open.folder()), Database::Mode::ReadOnly));
    const auto made = take(database->rows(u"SELECT action, actor FROM record WHERE seq>=?"_s, {before}));
    CHECK(made.size() == exports);
    for (const Row &row : made) {
        CHECK(row.text(0) == u"export.made"_s);
        CHECK(row.text(1) == u"cara"_s);
    }
}

TEST_CASE("who becomes an auditor while signed in writes no more, and who ceases to be one may again")
{
    Governed governed;
    OpenWorkspace &open = governed.workspace.open();
    open.setSession(governed.cara);
    waitUntil([&] { return open.auditor(); });
    CHECK(!open.command({}));
    CHECK(open.exportCommand({}).has_value());
    governed.workspace.act([&](Workspace &workspace, const Command &command) { return revokeDuty(workspace, command, {u"cara"_s, u"auditor"_s, {}, {}, {}}); });
    waitUntil([&] { return !open.auditor(); });
    CHECK(open.command({}).has_value());
    CHECK(open.whyNotWrite().isEmpty());
}
