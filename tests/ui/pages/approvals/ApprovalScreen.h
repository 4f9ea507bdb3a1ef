// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The real page on a real workspace; the page opens it a second time, as the console does beside the command line.
#include "core/Effects.h"
#include "core/Folds.h"
#include "tests/support/TestWorkspace.h"
#include "ui/pages/approvals/ApprovalsPage.h"
#include "ui/pages/approvals/DecisionSheet.h"
#include "ui/pages/approvals/ReviewSection.h"
#include "ui/pages/approvals/ReviewView.h"
#include "ui/widgets/ActionButton.h"
#include "ui/widgets/DenseTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>

namespace countersign {

template <class Done>
bool until(Done done, int patienceMs = 20'000)
{
    const QDeadlineTimer end(patienceMs);
    while (!done() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return done();
}

inline void press(QWidget *widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

struct Screen
{
    Screen(TestWorkspace &tested, const QString &login)
        : workspace(take(Workspace::open(tested.folder(), tested.surroundings(), allFolds())), allEffects())
    {
        if (!login.isEmpty())
            workspace.setSession(tested.as(login));
        page = std::make_unique<ApprovalsPage>(workspace);
        page->resize(1250, 860);
        QObject::connect(page.get(), &Page::openRequested, page.get(), [this](const QString &, const QString &id) { page->open(id); });
        page->show();
        page->open({});
        settle();
    }
    ~Screen() { page.reset(); }

    void settle()
    {
        REQUIRE(until([this] { return !page->isLoading(); }));
        QCoreApplication::processEvents();                          // what was added to a layout is shown only then
    }
    void review(const QString &id)
    {
        page->open(id);
        settle();
    }
    template <class W> W *find(const QString &name)
    {
        const auto found = page->findChildren<W *>(name);
        INFO(name.toStdString());
        REQUIRE_FALSE(found.isEmpty());
        return found.last();                                        // those before it wait for their end
    }
    bool has(const QString &name)
    {
        const auto found = page->findChildren<QWidget *>(name);
        return !found.isEmpty() && !found.last()->isHidden();
    }
    ReviewSection *section(const QString &id) { return find<ReviewSection>(QStringLiteral("section-") + id); }
    void unfold(const QString &id) { section(id)->findChild<QAbstractButton *>(QStringLiteral("fold"))->click(); }
    QString why() { return find<TextLabel>(QStringLiteral("whyOffRule"))->text() + QStringLiteral(": ") + find<TextLabel>(QStringLiteral("whyOff"))->text(); }
    // Every text that is to be seen below a widget, in the order it was made.
    QString texts(QWidget *below)
    {
        QStringList all;
        for (const auto *label : below->findChildren<TextLabel *>()) {
            if (label->isVisibleTo(page.get()))
                all += label->text();
        }
        return all.join(QChar(10));
    }
    ActionButton *button(const QString &name) { return find<ActionButton>(name); }
    MessageBar *message() { return find<MessageBar>(QStringLiteral("reviewMessage")); }
    void reason(const QString &text) { find<ReasonEdit>(QStringLiteral("reason"))->setText(text); }
    DecisionSheet *sheet()
    {
        auto *found = page->findChild<DecisionSheet *>();
        REQUIRE(found);
        return found;
    }
    void approve()
    {
        button(QStringLiteral("approve"))->click();
        sheet()->findChild<QPushButton *>(QStringLiteral("confirm"))->click();
        REQUIRE(until([this] { return !message()->text().isEmpty(); }));
        settle();
    }

    OpenWorkspace workspace;
    std::unique_ptr<ApprovalsPage> page;
};

} // namespace countersign
