// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Setting.h"
#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// Settings in a folder that goes away.
struct Kept
{
    Kept()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        QCoreApplication::setOrganizationName(u"countersign-tests"_s);
    }
    QTemporaryDir folder;
};

} // namespace

TEST_CASE("a setting is what was stored last, in another run too, and its fallback before")
{
    const Kept kept;
    const Setting<bool> notices(u"notices/shown"_s, true);
    const Setting<int> count(u"list/count"_s, 7);
    const Setting<QString> name(u"name"_s, u"nobody"_s);
    const Setting<QStringList> list(u"list/all"_s);
    const Setting<QByteArray> bytes(u"window/geometry"_s);
    const Setting<Qt::Orientation> along(u"list/along"_s, Qt::Vertical);
    CHECK(notices.value());
    CHECK(count.value() == 7);
    CHECK(name.value() == u"nobody"_s);
    CHECK(list.value().isEmpty());
    CHECK(bytes.value().isEmpty());
    CHECK(along.value() == Qt::Vertical);

    notices.set(false);
    count.set(-3);
    name.set(u"ann, “the first”\n=;"_s);
    list.set({u"one"_s});
    bytes.set(QByteArray("\0\xff,;\n", 5));
    along.set(Qt::Horizontal);
    QSettings().sync();
    CHECK_FALSE(Setting<bool>(u"notices/shown"_s, true).value());
    CHECK(count.value() == -3);
    CHECK(name.value() == u"ann, “the first”\n=;"_s);
    CHECK(list.value() == QStringList{u"one"_s});
    CHECK(bytes.value() == QByteArray("\0\xff,;\n", 5));
    CHECK(along.value() == Qt::Horizontal);
    CHECK(QSettings().value(u"list/along"_s).toString() == u"Horizontal"_s);

    CHECK(notices.isStored());
    notices.forget();
    CHECK_FALSE(notices.isStored());
    CHECK(notices.value());
    name.set({});
    CHECK(name.isStored());
    CHECK(name.value().isEmpty());
}

TEST_CASE("what is no value of its type counts as not stored")
{
    const Kept kept;
    QSettings().setValue(u"a"_s, u"perhaps"_s);
    QSettings().setValue(u"b"_s, u"seven"_s);
    QSettings().setValue(u"c"_s, u"Diagonal"_s);
    QSettings().setValue(u"d"_s, 2);
    CHECK(Setting<bool>(u"a"_s, true).value());
    CHECK_FALSE(Setting<bool>(u"a"_s, false).value());
    CHECK(Setting<int>(u"b"_s, 4).value() == 4);
    CHECK(Setting<Qt::Orientation>(u"c"_s, Qt::Vertical).value() == Qt::Vertical);
    CHECK(Setting<Qt::Orientation>(u"d"_s, Qt::Horizontal).value() == Qt::Horizontal);
}
