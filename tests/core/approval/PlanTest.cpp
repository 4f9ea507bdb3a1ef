// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Plan.h"

#include "tests/support/TestWorkspace.h"

#include <QDir>
#include <QDirIterator>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

Plan plan(TestWorkspace &w, const QString &id) { return take(planOf(*w, w.db(), w.stands(id))); }

} // namespace

TEST_CASE("plan: what a rollback would go to, warm while its files are in place, and what else is asked")
{
    TestWorkspace w;
    const QString first = w.request(w.ready(u"1.0.0"_s));
    CHECK_FALSE(plan(w, first).back);
    CHECK(plan(w, first).tierBy == u"ann");
    CHECK(plan(w, first).targets == QStringList{u"pointer"_s});
    take(w.decide(u"cara"_s, first));
    take(w.promote(u"ben"_s, first));
    w.live(u"1.1.0"_s);
    const QString id = w.request(w.ready(u"1.2.0"_s)), other = w.request(w.ready(u"1.3.0"_s));
    Plan found = plan(w, id);
    REQUIRE(found.back);
    CHECK(found.back->version == u"1.1.0");
    CHECK(found.back->warm);
    REQUIRE(found.standbys.size() == 1);
    CHECK(found.standbys[0].version == u"1.0.0");
    CHECK(found.others == QStringList{other});
    CHECK(found.bars.isEmpty());
    QDirIterator files(w.folder() + u"/artifacts/production"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE((file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.remove()));
    }
    CHECK_FALSE(plan(w, id).back->warm);
}

TEST_CASE("plan: a version that was left is barred, and where this one is live already is said")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    w.live(u"1.1.0"_s);
    take(w.rollback(u"ben"_s));
    const VersionRef next = w.ready(u"1.2.0"_s);
    take(w.promote(u"ben"_s, w.request(next, u"staging"_s)));
    const Plan found = plan(w, w.request(next));
    REQUIRE(found.bars.size() == 1);
    CHECK(found.bars[0].version == u"1.1.0");
    CHECK(found.back->version == u"1.0.0");
    CHECK(found.liveElsewhere == QStringList{u"staging"_s});
}

TEST_CASE("plan: a request that ended tells what it would have gone back to, and no standbys of today")
{
    TestWorkspace w;
    w.live(u"1.0.0"_s);
    const QString second = w.live(u"1.1.0"_s);
    w.live(u"1.2.0"_s);
    CHECK(w.stands(second).binding.championVersion() == u"1.0.0");
    const Plan then = plan(w, second);
    REQUIRE(then.back);
    CHECK(then.back->version == u"1.0.0");
    REQUIRE(then.back->until);                                      // it was left for this one
    CHECK(then.back->since < *then.back->until);
    CHECK(then.standbys.isEmpty());
}
