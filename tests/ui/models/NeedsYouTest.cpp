// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/NeedsYou.h"

#include "core/approval/Request.h"
#include "core/people/People.h"
#include "core/registry/Registry.h"
#include "tests/ui/pages/PageWorkspace.h"

#include <QFile>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// By somebody else, on a worker, as another program would.
void carryOut(PageWorkspace &w, const std::function<Result<Receipt>(Workspace &)> &act)
{
    std::optional<Result<Receipt>> outcome;
    w.open().run(&w.open(), [act](Workspace &workspace) { return act(workspace); }, [&](Result<Receipt> done) { outcome = std::move(done); });
    waitUntil([&] { return outcome.has_value(); });
    take(std::move(*outcome));
}

} // namespace

TEST_CASE("what comes to need the person is told once, and what needed them before is not")
{
    PageWorkspace w;
    QFile model(w.file(u"model.bin"_s));
    REQUIRE(model.open(QIODevice::WriteOnly));
    model.write("weights");
    model.close();
    const Command ann{Command::newId(), w.ann(), {}, false};
    carryOut(w, [&](Workspace &workspace) { return grantDuty(workspace, ann, {u"cara"_s, u"approver"_s, {}, u"reviewers"_s, {}}); });
    carryOut(w, [&, command = Command{Command::newId(), w.ann(), {}, false}](Workspace &workspace) -> Result<Receipt> {
        CS_TRY(Registered made, registerVersion(workspace, command, {u"churn"_s, u"1.0.0"_s, {model.fileName()}, {}}));
        return made.receipt;
    });
    // cara's key is of no importance here: who is signed in decides what is news.
    Session cara = w.ben();
    cara.login = u"cara"_s;
    w.open().setSession(cara);
    NeedsYou watch(w.open());
    QVector<NeedsYou::News> all;
    int times = 0;
    QObject::connect(&watch, &NeedsYou::came, [&](const QVector<NeedsYou::News> &news) {
        ++times;
        all += news;
    });
    bool looked = false;
    w.open().run(&watch, [](Workspace &) { return true; }, [&](bool) { looked = true; });
    waitUntil([&] { return looked; });

    const auto ask = [&] {
        carryOut(w, [&, command = Command{Command::newId(), w.ben(), {}, false}](Workspace &workspace) {
            return openRequest(workspace, command, {{u"local"_s, u"churn"_s, u"1.0.0"_s}, u"production"_s, u"Better on every group"_s}, Artifact::Unchecked);
        });
    };
    ask();
    waitUntil([&] { return times == 1; });
    REQUIRE(all.size() == 1);
    CHECK(all.first().request == u"R1"_s);
    CHECK(all.first().sentence.startsWith(u"churn 1.0.0 → production, asked by ben: “Better on every group”. Gate: Not evaluated. Decide until 20"_s));
    CHECK(all.first().sentence.endsWith(u" UTC."_s));

    // Somebody else signs in: what needs them already is no news; back again it is none either.
    w.open().setSession(w.ann());
    w.open().setSession(cara);
    carryOut(w, [command = Command{Command::newId(), w.ann(), {}, false}](Workspace &workspace) { return addModel(workspace, command, u"other"_s, u"low"_s, {}); });
    bool again = false;
    w.open().run(&watch, [](Workspace &) { return true; }, [&](bool) { again = true; });
    waitUntil([&] { return again; });
    CHECK(times == 1);
}
