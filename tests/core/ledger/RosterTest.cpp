// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who held what when it mattered, from the records alone: by this program and by the script that shares nothing with it.
#include "core/ledger/DutyTable.h"
#include "core/ledger/Export.h"
#include "core/ledger/Payload.h"

#include "tests/core/ledger/Sample.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <set>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// A team: alice (P1) is the admin, everybody else has one duty, a login and a key of its own.
class Team : public sample::Chain
{
public:
    Team()
    {
        records.resize(1);
        for (const QString &duty : {u"author"_s, u"engineer"_s, u"approver"_s, u"policy-owner"_s, u"auditor"_s, u"admin"_s})
            join(duty, duty == u"admin" ? QStringList{u"admin"_s} : QStringList{duty});
    }

    void join(const QString &login, const QStringList &duties, const QString &environment = {}, const QString &pool = {})
    {
        const QString person = u"P%1"_s.arg(m_keys.size() + 2);
        m_keys.emplace(login, sample::seedKey(char(20 + int(m_keys.size()))));
        m_persons[login] = person;
        by(u"alice"_s, "person.add", "person:" + person.toLatin1(), {{u"login"_s, login}, {u"person"_s, person}});
        by(u"alice"_s, "key.enroll", "key:" + key(login).publicKey().keyId().toLatin1(),
           {{u"key"_s, QString::fromLatin1(key(login).publicKey().base64())}, {u"login"_s, login}, {u"person"_s, person}});
        for (const QString &duty : duties)
            grant(login, duty, environment, pool);
    }

    void grant(const QString &login, const QString &duty, const QString &environment = {}, const QString &pool = {}, const QString &by_ = u"alice"_s)
    {
        QJsonObject payload{{u"duty"_s, duty}, {u"environment"_s, environment}, {u"login"_s, login}, {u"person"_s, person(login)}, {u"pool"_s, pool}};
        by(by_, "duty.grant", "person:" + person(login).toLatin1(), payload);
    }

    const PrivateKey &key(const QString &login) const { return login == u"alice" ? alice : m_keys.at(login); }
    QString person(const QString &login) const { return login == u"alice" ? u"P1"_s : m_persons.at(login); }

    qint64 by(const QString &login, const QByteArray &action, const QByteArray &subject, QJsonObject payload)
    {
        payload[u"v"_s] = 1;
        add(key(login), login.toLatin1(), action, subject, payload);
        return records.back().seq;
    }

    // A registered version and a request for it, both by the author.
    QByteArray ask(const QString &environment)
    {
        const QString number = u"1.%1.0"_s.arg(records.size());
        by(u"author"_s, "version.register", "version:local/churn@" + number.toLatin1(), {{u"author"_s, person(u"author"_s)}, {u"model"_s, u"churn"_s}, {u"source"_s, u"local"_s}, {u"version"_s, number}});
        const QByteArray subject = "request:R" + QByteArray::number(qint64(records.size()));
        by(u"author"_s, "request.open", subject, {{u"author"_s, person(u"author"_s)}, {u"environment"_s, environment}, {u"kind"_s, u"version"_s}, {u"model"_s, u"churn"_s},
                                                  {u"person"_s, person(u"author"_s)}, {u"source"_s, u"local"_s}, {u"version"_s, number}});
        return subject;
    }
    qint64 decide(const QString &login, const QByteArray &request, const QString &pool = u"any"_s)
    {
        return by(login, "decision.approve", request, {{u"person"_s, person(login)}, {u"pool"_s, pool}, {u"reason"_s, u"read it"_s}});
    }

private:
    std::map<QString, PrivateKey> m_keys;
    std::map<QString, QString> m_persons;
};

using Places = std::set<QString>;

Places here(const QByteArray &bytes)
{
    Places places;
    for (const Fault &fault : take(verifyBytes(bytes)).faults)
        places.insert(fault.where);
    return places;
}

Places bySomebodyElse(const QByteArray &bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"export.jsonl"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess process;
    process.start(u"python3"_s, {QStringLiteral(COUNTERSIGN_SOURCE_DIR "/tests/ledger/verify_export.py"), file.fileName()});
    REQUIRE(process.waitForFinished(120'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    Places places;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
        if (line.startsWith("record ") && line.contains(':'))
            places.insert(QString::fromLatin1(line.left(line.indexOf(':'))));
    CHECK(process.exitCode() == (places.empty() ? 0 : 1));
    return places;
}

QString place(qint64 seq) { return u"record %1"_s.arg(seq); }

void checkFaults(const Team &team, const Places &wanted)
{
    const QByteArray bytes = team.fullExport();
    for (const Fault &fault : take(verifyBytes(bytes)).faults)
        UNSCOPED_INFO(fault.where << ": " << fault.text);
    CHECK(here(bytes) == wanted);
    CHECK(bySomebodyElse(bytes) == wanted);
}

} // namespace

TEST_CASE("payload field: of the object itself, as it stands")
{
    const QByteArray text = R"({"a":{"person":"no"},"author":"P1","list":["person",{"person":"no"}],"n":17,"note":"\"person\":\"no\",","person":"P2","v":1})";
    REQUIRE(isPayloadText(text));
    CHECK(payloadField(text, "person") == QByteArrayView("P2"));
    CHECK(payloadField(text, "author") == QByteArrayView("P1"));
    CHECK(payloadField(text, "n") == QByteArrayView("17"));
    CHECK(payloadField(text, "note") == QByteArrayView(R"(\"person\":\"no\",)"));
    CHECK(payloadField(text, "a") == QByteArrayView(R"({"person":"no"})"));
    CHECK(payloadField(payloadField(text, "a"), "person") == QByteArrayView("no"));
    CHECK(payloadField(text, "v") == QByteArrayView("1"));
    for (const char *absent : {"b", "perso", "personal", "z"})
        CHECK(payloadField(text, absent).isEmpty());
    CHECK(payloadField("{}", "a").isEmpty());
    for (qsizetype cut = 0; cut < text.size(); ++cut)
        (void)payloadField(text.left(cut), "person"); // whatever it says, it ends
}

TEST_CASE("roster: the page, the table and the script ask for the same duties")
{
    QFile page(QStringLiteral(COUNTERSIGN_SOURCE_DIR "/core/ledger/README.md"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    QByteArrayList written, wanted;
    for (const QByteArray &line : page.readAll().split('\n')) {
        const QByteArrayList cells = line.split('|');
        if (cells.size() == 5 && cells[1].startsWith(" `") && cells[1].contains('.'))
            written += cells[1].trimmed() + cells[2].trimmed() + cells[3].trimmed();
    }
    for (const DutyRow &row : dutyTable()) {
        QByteArrayList duties(row.duties.begin(), row.duties.end());
        wanted += '`' + row.name + '`' + duties.join(" or ") + (row.inEnvironment ? "there" : "");
    }
    CHECK(written == wanted);
    CHECK(std::is_sorted(dutyTable().begin(), dutyTable().end(), [](const DutyRow &a, const DutyRow &b) { return a.name < b.name; }));
}

TEST_CASE("roster: each action by whoever holds one duty, for both verifiers")
{
    Team team;
    team.by(u"author"_s, "model.add", "model:local/churn", {{u"tier"_s, u"low"_s}});
    const qint64 opened = team.by(u"engineer"_s, "rollout.rollback", "model:local/churn", {{u"environment"_s, u"production"_s}, {u"incident"_s, u"I1"_s}, {u"person"_s, team.person(u"engineer"_s)}});
    REQUIRE(opened > 0);
    team.join(u"owner"_s, {u"policy-owner"_s});
    team.by(u"owner"_s, "request.open", "request:R1", {{u"author"_s, team.person(u"owner"_s)}, {u"kind"_s, u"policy"_s}, {u"person"_s, team.person(u"owner"_s)}});
    Places wanted;
    int n = 0;
    const int part = GENERATE(0, 1);               // a report keeps the first hundred faults
    for (const DutyRow &row : dutyTable()) {
        if ((&row - dutyTable().data()) % 2 != part)
            continue;
        const QByteArray action = row.name.split(' ').first();
        const bool policy = row.name.endsWith(" policy");
        if (action == "person.add" || action == "duty.grant" || action == "key.enroll" || action == "request.open")
            continue; // what they do is told apart below
        for (const QString &login : {u"author"_s, u"engineer"_s, u"approver"_s, u"policy-owner"_s, u"auditor"_s, u"admin"_s}) {
            ++n;
            QJsonObject payload{{u"n"_s, n}};
            QByteArray subject = "thing:" + QByteArray::number(n);
            if (action.startsWith("decision.") || action == "rollout.promote" || action == "request.assign")
                subject = policy ? QByteArray("request:R1") : team.ask(u"production"_s);
            if (action == "waiver.grant")
                payload[u"request"_s] = QString::fromLatin1(team.ask(u"production"_s).mid(8));
            if (action == "incident.close")
                payload[u"incident"_s] = u"I1"_s;
            if (action == "model.set") {
                subject = "model:local/m" + QByteArray::number(n);
                team.by(u"author"_s, "model.add", subject, {{u"tier"_s, u"low"_s}});
                payload[u"tier"_s] = row.name.endsWith(" tier") ? u"high"_s : u"low"_s;
            }
            if (action == "key.revoke") {
                const QString spare = u"spare%1"_s.arg(n);
                team.join(spare, {});
                subject = "key:" + team.key(spare).publicKey().keyId().toLatin1();
                payload[u"key_id"_s] = team.key(spare).publicKey().keyId();
            }
            if (action == "duty.revoke") {
                payload[u"login"_s] = u"engineer"_s;
                payload[u"person"_s] = team.person(u"engineer"_s);
                payload[u"duty"_s] = u"author"_s; // that the person does not hold: the next ones still need theirs
            }
            if (action.startsWith("rollout."))
                payload[u"environment"_s] = u"production"_s;
            const qint64 seq = team.by(login, action, subject, payload);
            const bool asker = login == u"author" && (action.startsWith("decision.") || action == "waiver.grant");
            const bool asked = login == u"author" && row.name == "request.assign"; // needs no duty then
            const bool held = std::find(row.duties.begin(), row.duties.end(), login.toLatin1()) != row.duties.end();
            if ((!held && !asked) || asker)
                wanted.insert(place(seq));
        }
    }
    CHECK(wanted.size() > 40);
    checkFaults(team, wanted);
}

TEST_CASE("roster: one key does not make an approver")
{
    Team team;
    team.join(u"cara"_s, {u"approver"_s}, {}, u"ml"_s);
    const QByteArray request = team.ask(u"production"_s);
    checkFaults(team, {});

    // The engineer enrolls a key of his own for cara and approves as her: neither is believed.
    const PrivateKey own = sample::seedKey(7);
    const qint64 enrolled = team.by(u"engineer"_s, "key.enroll", "key:" + own.publicKey().keyId().toLatin1(),
                                    {{u"key"_s, QString::fromLatin1(own.publicKey().base64())}, {u"login"_s, u"cara"_s}, {u"person"_s, team.person(u"cara"_s)}});
    team.add(own, "cara", "decision.approve", request, {{u"person"_s, team.person(u"cara"_s)}, {u"pool"_s, u"ml"_s}, {u"v"_s, 1}});
    const qint64 approved = team.records.back().seq;
    checkFaults(team, {place(enrolled), place(approved)});
    for (const Fault &fault : take(verifyBytes(team.fullExport())).faults)
        CHECK(fault.text.contains(fault.where == place(enrolled) ? u"did not hold the duty admin"_s : u"was not enrolled"_s));
}

TEST_CASE("roster: what nobody can do for themselves")
{
    Team team;
    Places wanted;
    const auto no = [&](qint64 seq) { wanted.insert(place(seq)); };
    const auto last = [&] { return team.records.back().seq; };

    team.grant(u"engineer"_s, u"admin"_s, {}, {}, u"engineer"_s);           // an engineer makes himself admin
    no(last());
    no(team.by(u"engineer"_s, "person.add", "person:P90", {{u"login"_s, u"mallory"_s}, {u"person"_s, u"P90"_s}}));
    team.grant(u"admin"_s, u"engineer"_s, {}, {}, u"admin"_s);              // an admin grants the own person
    no(last());
    team.grant(u"auditor"_s, u"engineer"_s);                                // an auditor holds nothing else
    no(last());
    team.grant(u"admin"_s, u"approver"_s);                                  // an admin never approves
    no(last());
    no(team.by(u"admin"_s, "person.add", "person:P3", {{u"login"_s, u"author"_s}, {u"person"_s, u"P3"_s}})); // a login moved to another person
    // A second login of the admin's own person, and a key for it by himself.
    team.by(u"alice"_s, "person.add", "person:P7", {{u"login"_s, u"admin2"_s}, {u"person"_s, team.person(u"admin"_s)}});
    const PrivateKey spare = sample::seedKey(9);
    no(team.by(u"admin"_s, "key.enroll", "key:" + spare.publicKey().keyId().toLatin1(),
               {{u"key"_s, QString::fromLatin1(spare.publicKey().base64())}, {u"login"_s, u"admin2"_s}, {u"person"_s, team.person(u"admin"_s)}}));
    // Names of others: another author of a version, another asker of a request, another decider.
    no(team.by(u"author"_s, "version.register", "version:local/churn@9.0.0", {{u"author"_s, u"P1"_s}, {u"model"_s, u"churn"_s}, {u"source"_s, u"local"_s}, {u"version"_s, u"9.0.0"_s}}));
    const QByteArray request = team.ask(u"staging"_s);
    const auto version = take(verifyBytes(team.fullExport())).records; // still readable
    CHECK(version > 0);
    no(team.by(u"author"_s, "request.open", "request:R900", {{u"author"_s, u"P1"_s}, {u"environment"_s, u"staging"_s}, {u"kind"_s, u"version"_s}, {u"model"_s, u"churn"_s}, {u"person"_s, team.person(u"author"_s)},
                                                            {u"source"_s, u"local"_s}, {u"version"_s, u"1.%1.0"_s.arg(request.mid(9).toInt() - 1)}}));
    no(team.by(u"approver"_s, "decision.approve", request, {{u"person"_s, u"P1"_s}, {u"pool"_s, u"any"_s}}));
    // The author with the duty approver approves the own request.
    team.grant(u"author"_s, u"approver"_s);
    no(team.decide(u"author"_s, request));
    const qint64 decision = team.decide(u"approver"_s, request);
    team.join(u"zoe"_s, {u"approver"_s});
    no(team.by(u"zoe"_s, "decision.withdraw", request, {{u"decision"_s, decision}}));
    no(team.by(u"zoe"_s, "request.withdraw", request, {{u"reason"_s, u"not hers"_s}}));
    checkFaults(team, wanted);
}

TEST_CASE("roster: environments, pools, ends and revoked duties")
{
    Team team;
    Places wanted;
    const auto no = [&](qint64 seq) { wanted.insert(place(seq)); };
    team.join(u"stage"_s, {u"approver"_s}, u"staging"_s);
    team.join(u"risk"_s, {u"approver"_s}, {}, u"risk"_s);
    team.decide(u"stage"_s, team.ask(u"staging"_s));
    no(team.decide(u"stage"_s, team.ask(u"production"_s)));
    team.decide(u"risk"_s, team.ask(u"production"_s), u"risk"_s);
    no(team.decide(u"risk"_s, team.ask(u"production"_s), u"ml"_s));
    // The policy-owner of one environment does not change a tier.
    team.join(u"local-owner"_s, {u"policy-owner"_s}, u"staging"_s);
    team.by(u"author"_s, "model.add", "model:local/churn", {{u"tier"_s, u"low"_s}});
    no(team.by(u"local-owner"_s, "model.set", "model:local/churn", {{u"tier"_s, u"high"_s}}));
    team.by(u"policy-owner"_s, "model.set", "model:local/churn", {{u"tier"_s, u"high"_s}});
    // A duty with an end: good before, gone after.
    team.join(u"leave"_s, {});
    const UtcTime end(1767225600000000 + qint64(team.records.size()) + 2);
    team.by(u"alice"_s, "duty.grant", "person:" + team.person(u"leave"_s).toLatin1(),
            {{u"duty"_s, u"engineer"_s}, {u"environment"_s, u""_s}, {u"login"_s, u"leave"_s}, {u"person"_s, team.person(u"leave"_s)}, {u"pool"_s, u""_s}, {u"until"_s, end.text()}});
    team.by(u"leave"_s, "model.add", "model:local/a", {{u"tier"_s, u"low"_s}});
    no(team.by(u"leave"_s, "model.add", "model:local/b", {{u"tier"_s, u"low"_s}}));
    // Revoked, and granted again.
    const auto revoke = [&] {
        team.by(u"alice"_s, "duty.revoke", "person:" + team.person(u"engineer"_s).toLatin1(),
                {{u"duty"_s, u"engineer"_s}, {u"environment"_s, u""_s}, {u"login"_s, u"engineer"_s}, {u"person"_s, team.person(u"engineer"_s)}, {u"pool"_s, u""_s}});
    };
    team.by(u"engineer"_s, "model.add", "model:local/c", {{u"tier"_s, u"low"_s}});
    revoke();
    no(team.by(u"engineer"_s, "model.add", "model:local/d", {{u"tier"_s, u"low"_s}}));
    team.grant(u"engineer"_s, u"engineer"_s);
    team.by(u"engineer"_s, "model.add", "model:local/e", {{u"tier"_s, u"low"_s}});
    // Everybody may end the own key.
    team.by(u"stage"_s, "key.revoke", "key:" + team.key(u"stage"_s).publicKey().keyId().toLatin1(), {{u"key_id"_s, team.key(u"stage"_s).publicKey().keyId()}});
    checkFaults(team, wanted);
}

TEST_CASE("roster: a slice says of how many records it does not tell")
{
    Team team;
    const QByteArray request = team.ask(u"production"_s);
    const qint64 opened = team.records.back().seq;
    const qint64 decided = team.decide(u"approver"_s, request);
    std::vector<qint64> people, keys{0};
    for (const Record &record : team.records) {
        if (record.seq < opened - 1)
            people.push_back(record.seq);
        if (record.action == "key.enroll")
            keys.push_back(record.seq);
    }
    auto whole = people;
    whole.insert(whole.end(), {opened - 1, opened, decided});
    Report report = take(verifyBytes(team.slice(whole)));
    CHECK(report.holds());
    CHECK(report.unfollowed == 0);
    auto parts = people;
    parts.push_back(decided);                      // the request is left out
    report = take(verifyBytes(team.slice(parts)));
    CHECK(report.holds());
    CHECK(report.unfollowed == 1);
    keys.push_back(decided);                       // and the people, as older slices had it
    report = take(verifyBytes(team.slice(keys)));
    CHECK(report.holds());
    CHECK(report.unfollowed == 1); // the keys are by the first admin
    CHECK(bySomebodyElse(team.slice(keys)).empty());
    // What nothing left out could make right is a fault in a slice, too.
    const qint64 own = team.by(u"author"_s, "decision.approve", request, {{u"person"_s, team.person(u"author"_s)}, {u"pool"_s, u"any"_s}});
    whole.back() = own;
    CHECK(here(team.slice(whole)) == Places{place(own)});
    CHECK(bySomebodyElse(team.slice(whole)) == Places{place(own)});
}
