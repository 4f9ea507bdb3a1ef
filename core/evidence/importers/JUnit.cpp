// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/importers/Importer.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int greatestDepth = 64;
constexpr int greatestSuites = 5000;

enum class Outcome { Passed, Failed, Skipped, Broken };

// What stands inside one testcase. Everything else in it (output, properties, earlier tries) does not count.
struct TestCase
{
    QString name;
    QString status;
    QString result;
    bool failure = false;
    bool error = false;
    bool skipped = false;
    bool flaky = false;
    QString skipMessage;

    bool isMissingProgram() const { return skipped && !failure && !error && skipMessage.startsWith(u"Unable to find executable"); }

    Outcome outcome() const
    {
        if (error || isMissingProgram())
            return Outcome::Broken;
        if (failure)
            return skipped ? Outcome::Skipped : Outcome::Failed; // both: a failure that was expected
        if (skipped || status == u"notrun" || status == u"disabled" || status == u"skipped" || result == u"suppressed" || result == u"skipped")
            return Outcome::Skipped;
        if (status == u"fail" || status == u"failed")
            return Outcome::Failed;
        return status == u"error" ? Outcome::Broken : Outcome::Passed;
    }
};

// Reads the elements and counts them. The attributes that state totals are wrong in files of several tools.
class JUnitReader
{
public:
    explicit JUnitReader(const QByteArray &bytes) : m_xml(bytes) {}

    Result<EvidenceReading> read()
    {
        skipTo(QXmlStreamReader::StartElement);
        if (m_xml.isStartElement() && m_problem.isEmpty())
            readLevel({}, 0);
        skipTo(QXmlStreamReader::EndDocument);
        if (m_xml.hasError() && m_problem.isEmpty())
            m_problem = u"is not well-formed XML in line %1 (%2)"_s.arg(QString::number(m_xml.lineNumber()), m_xml.errorString());
        if (!m_problem.isEmpty())
            return malformed(u"evidence.junit"_s, u"The test report %1. Nothing was added."_s.arg(m_problem), u"Let the test program write it again."_s);
        return reading();
    }

private:
    // A document type could define what the words of the report mean, so none is read.
    void skipTo(QXmlStreamReader::TokenType wanted)
    {
        while (!m_xml.atEnd() && m_problem.isEmpty() && m_xml.readNext() != wanted) {
            if (m_xml.isDTD())
                m_problem = u"holds a document type definition, which is not read"_s;
        }
    }

    void readLevel(const QStringList &suites, int depth)
    {
        QStringList inside = suites;
        if (m_xml.name() == u"testsuite") {
            QString name = m_xml.attributes().value(u"name"_s).toString();
            if (name.isEmpty())
                name = u"unnamed"_s;
            if (!inside.contains(name))
                inside.append(name);
            suite(name);
            if (m_suites.size() > greatestSuites)
                m_problem = u"has more than %1 suites"_s.arg(greatestSuites);
        }
        if (depth > greatestDepth)
            m_problem = u"nests suites more than %1 deep"_s.arg(greatestDepth);
        while (m_problem.isEmpty() && m_xml.readNextStartElement()) {
            if (m_xml.name() == u"testsuite")
                readLevel(inside, depth + 1);
            else if (m_xml.name() == u"testcase")
                count(readCase(), inside);
            else
                m_xml.skipCurrentElement();
        }
    }

    TestCase readCase()
    {
        const auto attributes = m_xml.attributes();
        TestCase test;
        const QString name = attributes.value(u"name"_s).toString(), className = attributes.value(u"classname"_s).toString();
        test.name = name.isEmpty() ? className : className.isEmpty() || className == name ? name : className + u'.' + name;
        test.status = attributes.value(u"status"_s).toString().toLower();
        test.result = attributes.value(u"result"_s).toString().toLower();
        while (m_xml.readNextStartElement()) {
            const auto child = m_xml.name();
            test.failure = test.failure || child == u"failure";
            test.error = test.error || child == u"error";
            test.flaky = test.flaky || child == u"flakyFailure" || child == u"flakyError";
            if (child == u"skipped") {
                test.skipped = true;
                test.skipMessage = m_xml.attributes().value(u"message"_s).toString();
            }
            m_xml.skipCurrentElement();
        }
        return test;
    }

    SuiteResult &suite(const QString &name)
    {
        const auto at = std::find_if(m_suites.begin(), m_suites.end(), [&name](const SuiteResult &each) { return each.suite == name; });
        if (at != m_suites.end())
            return *at;
        m_suites.append({name});
        return m_suites.last();
    }

    static void add(SuiteResult &to, const TestCase &test)
    {
        switch (test.outcome()) {
        case Outcome::Passed: ++to.passed; return;
        case Outcome::Skipped: ++to.skipped; return;
        case Outcome::Failed: ++to.failed; break;
        case Outcome::Broken: ++to.errors; break;
        }
        if (to.failures.size() < SuiteResult::namedFailures)
            to.failures.append(shownText(test.name));
    }

    // A test of an inner suite counts for the outer ones too, so that no rule on the outer one overlooks it.
    void count(const TestCase &test, const QStringList &suites)
    {
        add(m_all, test);
        for (const QString &each : suites)
            add(suite(each), test);
        if (test.flaky && test.outcome() == Outcome::Passed)
            m_flaky.append(shownText(test.name));
        if (test.isMissingProgram())
            m_missing.append(shownText(test.name));
    }

    static QString listed(const QStringList &names)
    {
        return names.mid(0, 5).join(u", "_s) + (names.size() > 5 ? u" and %1 more"_s.arg(names.size() - 5) : QString());
    }

    static void addFacts(const SuiteResult &suite, const QString &name, EvidenceReading &reading)
    {
        const QString prefix = u"tests."_s + name + u'.';
        reading.facts.append({prefix + u"passed"_s, double(suite.passed)});
        reading.facts.append({prefix + u"skipped"_s, double(suite.skipped)});
        // Without these two a rule such as `failed == 0` is not evaluated: where nothing ran, nothing held.
        if (suite.ran() > 0) {
            reading.facts.append({prefix + u"failed"_s, double(suite.failed)});
            reading.facts.append({prefix + u"errors"_s, double(suite.errors)});
        } else {
            reading.notes.append(name == u"all" ? u"No test ran, so nothing is said about failures."_s
                                                : u"No test of suite “%1” ran, so nothing is said about its failures."_s.arg(shownText(suite.suite)));
        }
    }

    EvidenceReading reading() const
    {
        EvidenceReading reading;
        reading.kind = u"tests"_s;
        reading.name = m_suites.isEmpty() ? u"tests"_s : shownText(m_suites.first().suite);
        // Suites whose names are one as facts are added up; a suite called “all” must not pass for the sum.
        QVector<std::pair<QString, SuiteResult>> named;
        for (const SuiteResult &each : m_suites) {
            const QString key = factName(each.suite) == u"all" ? u"suite_all"_s : factName(each.suite);
            const auto at = std::find_if(named.begin(), named.end(), [&key](const auto &other) { return other.first == key; });
            if (at == named.end()) {
                named.append({key, each});
                continue;
            }
            SuiteResult &sum = at->second;
            sum.passed += each.passed;
            sum.failed += each.failed;
            sum.skipped += each.skipped;
            sum.errors += each.errors;
            reading.notes.append(u"The suites “%1” and “%2” are one as facts and were added up."_s.arg(shownText(sum.suite), shownText(each.suite)));
        }
        for (const auto &[key, sum] : named)
            addFacts(sum, key, reading);
        addFacts(m_all, u"all"_s, reading);
        for (SuiteResult each : m_suites) {
            each.suite = shownText(each.suite);
            reading.tests.append(each);
        }
        if (m_suites.isEmpty() || m_suites.size() > 1)
            reading.tests.append(m_all);
        if (!m_flaky.isEmpty())
            reading.notes.append(u"Passed only after a failure: %1."_s.arg(listed(m_flaky)));
        if (!m_missing.isEmpty())
            reading.notes.append(u"Counted as errors, since the program to run was not there: %1."_s.arg(listed(m_missing)));
        return reading;
    }

    QXmlStreamReader m_xml;
    QString m_problem;
    QVector<SuiteResult> m_suites;
    SuiteResult m_all{u"all"_s};
    QStringList m_flaky;
    QStringList m_missing;
};

bool recognises(const EvidenceFile &file) { return file.root == u"testsuites" || file.root == u"testsuite"; }

Result<EvidenceReading> read(const EvidenceFile &file, const EvidenceHints &) { return JUnitReader(file.bytes).read(); }

} // namespace

Importer junitImporter()
{
    return {u"junit"_s, u"test reports in JUnit's XML, as pytest, CTest, Catch2, GoogleTest, node and Maven write it"_s, recognises, read};
}

} // namespace countersign
