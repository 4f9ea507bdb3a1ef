// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Publishing.h"

#include "core/Effects.h"
#include "tests/support/RemoteWorld.h"

using namespace countersign;
using namespace Qt::StringLiterals;

TEST_CASE("publishing a card: without its front matter, and never longer than a server keeps")
{
    CHECK(descriptionOf("---\nlicense: mit\n---\n# Fraud\n\nFinds it.\n", u"d"_s) == u"# Fraud\n\nFinds it.");
    CHECK(descriptionOf("---\nnever ends\n", u"d"_s) == u"---\nnever ends");
    QByteArray text = "---\na: b\n---\n";
    for (int i = 0; i < 400; ++i)
        text += "Paragraph " + QByteArray::number(i) + " of many.\r\n\r\n";
    const QString shortened = descriptionOf(text, u"abc123"_s);
    CHECK(shortened.size() <= 5'000);
    CHECK(shortened.startsWith(u"Paragraph 0 of many."_s));
    CHECK(shortened.endsWith(u"of many.\n\n(Shortened; the whole card has the digest abc123.)"_s));
    CHECK(descriptionOf(QString(u"😀"_s.repeated(3'000)).toUtf8(), u"d"_s).toUtf8().count('?') == 0); // no half of a character
}

TEST_CASE("publishing a card: one record, and what somebody else wrote meanwhile stays")
{
    RemoteWorld w;
    w.govern();
    w.registered(2);
    w.server.version(w.name, 2).description = u"Before"_s;
    CHECK(refusal(w, [&] { return publishCard(*w, w.command(u"ann"_s), w.there(2)); }).code == u"card.absent");
    take(importCard(*w, w.command(u"ann"_s), w.there(2), w.file(u"README.md"_s, "---\nlicense: mit\n---\n# Fraud\n")));
    CHECK(refusal(w, [&] { return publishCard(*w, w.command(u"cara"_s), w.there(2)); }).code == u"core.duty");
    CHECK(refusal(w, [&] { return publishCard(*w, w.command(u"ann"_s), w.ref(u"1.0.0"_s)); }).code == u"registry.local");
    const auto publish = [&] {
        const Receipt receipt = take(publishCard(*w, w.command(u"ann"_s), w.there(2)));
        CHECK(receipt.record.action == QByteArray("card.publish"));
        return receipt.record.seq;
    };
    const auto delivered = [&](qint64 seq) { return take(deliver(*w, allEffects(), w.as(u"ann"_s), seq)); };

    SECTION("written") {
        CHECK(delivered(publish()) == Delivery::Done);
        CHECK(w.server.version(w.name, 2).description == u"# Fraud");
        const int writes = w.server.writes;
        CHECK(delivered(publish()) == Delivery::Done);              // it stands there already
        CHECK(w.server.writes == writes);
        CHECK(w.watched().isEmpty());
        CHECK(w.audit().holds());
    }
    SECTION("somebody else was there") {
        const qint64 seq = publish();
        w.server.version(w.name, 2).description = u"By hand"_s;
        CHECK(delivered(seq) == Delivery::Failed);
        CHECK(w.server.version(w.name, 2).description == u"By hand");
    }
    SECTION("the answer was lost, and what was written is read") {
        w.server.afterWrite = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::json("{}", 502)); };
        CHECK(delivered(publish()) == Delivery::Done);
        CHECK(w.server.version(w.name, 2).description == u"# Fraud");
    }
    SECTION("not allowed") {
        const qint64 seq = publish();
        w.server.before = [](const HttpRequest &request) -> std::optional<Result<HttpAnswer>> {
            if (request.method != "PATCH")
                return {};
            return HttpAnswer{403, {{"Content-Type", "text/plain"}}, "Permission denied"};
        };
        CHECK(delivered(seq) == Delivery::Failed);
        CHECK(w.server.version(w.name, 2).description == u"Before");
    }
    SECTION("the server is away for a while") {
        const qint64 seq = publish();
        w.server.before = [](const HttpRequest &) { return std::optional<Result<HttpAnswer>>(PlayedHttp::nobody()); };
        CHECK(delivered(seq) == Delivery::InDoubt);
        w.server.before = {};
        w.clock().forward(60);
        CHECK(take(recoverEffects(*w, allEffects(), w.as(u"ann"_s))) == 1);
        CHECK(w.server.version(w.name, 2).description == u"# Fraud");
    }
}
