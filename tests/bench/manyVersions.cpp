// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/manyVersions.h"

using namespace Qt::StringLiterals;

namespace countersign {

void addVersions(TestWorkspace &w, int models, int count)
{
    for (int model = 0; model < models; ++model)
        take(addModel(*w, w.command(u"ann"_s), u"model-%1"_s.arg(model), u"medium"_s, u"Who is about to leave"_s));
    const Fold fold = registryFold();
    const QStringList said{u"retrained on the newest quarter"_s, u"calibrated by region"_s, u"hotfix of the scaler"_s};
    take(w.db().begin());
    QStringList metadata;
    for (const QString &each : said) {
        const QByteArray body = u"{\"description\":\"%1\",\"framework\":\"sklearn\"}"_s.arg(each).toUtf8();
        metadata += Digest::of(body).hex();
        take(w.db().run(u"INSERT INTO blob(digest, body) VALUES(?, ?)"_s, {metadata.last(), body}));
    }
    for (int i = 0; i < count; ++i) {
        Record record;
        record.seq = firstVersion + i;
        record.at = UtcTime(w.clock().now().micros() + i);
        record.actor = "ann";
        record.action = "version.register";
        const ReadRecord read{record, {{u"source"_s, u"local"_s}, {u"model"_s, u"model-%1"_s.arg(i % 2 ? 0 : i % models)}, {u"version"_s, u"1.%1.0"_s.arg(i)}, {u"manifest"_s, Digest::of(QByteArray::number(i)).hex()}, {u"author"_s, u"P1"_s},
                                       {u"files"_s, 3}, {u"bytes"_s, 1000000 + i}, {u"framework"_s, u"sklearn"_s}, {u"metadata"_s, metadata.at(i % 3)}}};
        take(fold.apply(w.db(), read));
        take(fold.note(w.db(), read));
    }
    take(w.db().commit());
}

void addLiveModels(TestWorkspace &w, int count)
{
    const QString file = w.file(u"weights.bin"_s, "one artifact for all of them");
    const QStringList tiers{u"low"_s, u"medium"_s, u"high"_s};
    for (int i = 0; i < count; ++i) {
        const VersionRef ref{u"local"_s, u"model-%1"_s.arg(i, 5, 10, QChar(u'0')), u"1.0.0"_s};
        take(addModel(*w, w.command(u"ann"_s), ref.model, tiers[i % 3], {}));
        take(registerVersion(*w, w.command(u"ann"_s), {ref.model, ref.number, {file}, {}}));
        take(w.promote(u"ben"_s, w.request(ref, u"sandbox"_s)));
    }
}

} // namespace countersign
