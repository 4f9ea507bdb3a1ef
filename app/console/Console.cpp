// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Console.h"

#include "app/console/screenshots.h"
#include "core/Effects.h"
#include "core/Folds.h"
#include "core/workspace/Audit.h"
#include "core/workspace/stateFolder.h"
#include "ui/pages/all.h"
#include "ui/pages/welcome/WelcomePage.h"
#include "ui/widgets/MessageBar.h"

#include <QApplication>
#include <QFileDialog>
#include <QMetaEnum>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(Console) };

const QString themeKey = u"appearance/theme"_s;

Theme::Choice rememberedTheme()
{
    bool known = false;
    const QByteArray name = QSettings().value(themeKey).toByteArray();
    const int value = QMetaEnum::fromType<Theme::Choice>().keyToValue(name.constData(), &known);
    return known ? static_cast<Theme::Choice>(value) : Theme::Choice::Follow;
}

void rememberTheme(Theme::Choice choice)
{
    QSettings().setValue(themeKey, QString::fromLatin1(QMetaEnum::fromType<Theme::Choice>().valueToKey(int(choice))));
}

// What to say of a ledger that does not hold, and in its detail which record to look at. `known`: found at open already.
Error ledgerFault(const Report &ledger, const std::optional<Error> &known)
{
    const auto &faults = ledger.faults;
    auto found = std::find_if(faults.begin(), faults.end(), [](const Fault &fault) { return fault.where.startsWith(u"record "_s); });
    const bool isRecord = found != faults.end();
    if (!isRecord)
        found = faults.begin();
    Error fault = known ? *known : integrity(u"ledger.fault"_s, Words::tr("This workspace was altered: its ledger does not hold."),
                                             Words::tr("Opening it changed nothing, and everything can still be read. Decide nothing on it: look at the audit log, restore a backup and compare."));
    if (isRecord || !known)
        fault.text += u' ' + found->where.left(1).toUpper() + found->where.mid(1) + u": "_s + found->text;
    if (isRecord)
        fault.detail.insert(u"record"_s, found->where.mid(7));
    if (ledger.faultCount > (known ? 2 : 1))
        fault.text += u' ' + Words::tr("%1 faults in all.").arg(ledger.faultCount);
    return fault;
}

} // namespace

Console::Console(const Options &options)
    : m_options(options), m_theme(options.theme.value_or(rememberedTheme())), m_window(m_theme)
{
    QObject::connect(&m_window, &MainWindow::themeChosen, &m_window, &rememberTheme);
    QObject::connect(&m_window, &MainWindow::openWorkspaceRequested, &m_window, [this] { chooseFolder(); });
    QObject::connect(&m_window, &MainWindow::sampleRequested, &m_window, [this] { openSample(); });
    QObject::connect(&m_window, &MainWindow::keyFileRequested, &m_window, [this] { chooseKeyFile(); });
    QObject::connect(&m_window, &MainWindow::personChosen, &m_window, [this](const QString &login) { signIn({login, {}, {}}); });
    QObject::connect(&m_window.messages(), &MessageBar::actionTriggered, &m_window, [this] {
        if (m_sample.isRunning())
            return m_sample.cancel();
        const QString where = m_fault ? m_fault->detail[u"record"_s].toString() : QString();
        m_window.openPage(u"audit"_s, where);
    });
    QObject::connect(&m_sample, &SampleProgram::made, &m_window, [this](const QString &folder) { m_window.messages().clear(); open(folder); });
    QObject::connect(&m_sample, &SampleProgram::failed, &m_window, [this](const Error &error) { m_window.messages().clear(); say(error); });
    welcome();
}

Console::~Console() { m_window.setPages({}); }

int Console::run()
{
    const auto openNamed = [this] {
        if (!m_options.workspace.isEmpty())
            open(m_options.workspace);
    };
    if (!m_options.screenshots.isEmpty())
        return takeScreenshots(m_window, m_theme, m_options.screenshots, openNamed, [this] { return m_settled; });
    openNamed();
    m_window.show();
    return QApplication::exec();
}

void Console::welcome()
{
    m_welcome = new WelcomePage;
    QObject::connect(m_welcome, &WelcomePage::openWorkspaceRequested, &m_window, &MainWindow::openWorkspaceRequested);
    QObject::connect(m_welcome, &WelcomePage::sampleRequested, &m_window, &MainWindow::sampleRequested);
    m_window.setPages({m_welcome});
}

void Console::open(const QString &folder)
{
    m_settled = false;
    const Surroundings surroundings{m_clock, m_http, m_secrets, stateFolder()};
    runThen(*QThreadPool::globalInstance(), &m_window, [folder, surroundings] { return Workspace::open(folder, surroundings, allFolds(), Workspace::Opening::ToExamine); },
            [this](Result<std::unique_ptr<Workspace>> opened) {
                if (opened)
                    return adopt(std::move(opened).value());
                m_settled = true;
                say(opened.error());
            });
}

void Console::adopt(std::unique_ptr<Workspace> opened)
{
    std::unique_ptr<OpenWorkspace> before = std::move(m_workspace);
    m_workspace = std::make_unique<OpenWorkspace>(std::move(opened), allEffects());
    m_window.messages().clear();
    m_welcome = nullptr;
    m_fault = m_workspace->fault();
    m_checked = false;
    m_window.setPages(allPages(*m_workspace));
    if (before)
        before.release()->deleteLater();                            // after its pages, which setPages lets go of the same way
    showBand();
    signIn({std::exchange(m_options.as, {}), std::exchange(m_options.keyFile, {}), {}});
}

void Console::signIn(const Credentials &credentials)
{
    struct Outcome { Result<Session> session; QStringList practice; std::optional<Error> unfinished; };
    m_settled = false;
    m_workspace->run(m_workspace.get(), [wanted = std::make_shared<const Credentials>(credentials.as, credentials.keyFile, Secret())](Workspace &workspace) {
        Outcome outcome{countersign::signIn(workspace, *wanted), practiceLogins(workspace).valueOr({}), {}};
        if (outcome.session && !workspace.readOnly())
            if (const auto finished = recoverEffects(workspace, allEffects(), *outcome.session); !finished)
                outcome.unfinished = finished.error();
        return outcome;
    }, [this](Outcome outcome) { signedIn(std::move(outcome.session), outcome.practice, outcome.unfinished); });
}

void Console::signedIn(Result<Session> session, const QStringList &practiceLogins, const std::optional<Error> &unfinished)
{
    m_unfinished = unfinished;
    m_notSignedIn.reset();
    if (session)
        m_workspace->setSession(std::move(session).value());
    else
        m_notSignedIn = session.error();
    m_window.setPersons(practiceLogins, m_workspace->login());
    showBand();
    showMessages();
    checkLedger();
}

// Every record, signature, checkpoint and stored byte, once for each opening; signatures checked before are not again.
void Console::checkLedger()
{
    if (std::exchange(m_checked, true)) {
        m_settled = true;
        return;
    }
    m_workspace->run(m_workspace.get(), [](Workspace &workspace) { return auditWorkspace(workspace, {}); }, [this](const Result<AuditReport> &report) {
        m_settled = true;
        if (!report)
            m_fault = report.error();
        else if (!report->ledger.holds())
            m_fault = ledgerFault(report->ledger, m_fault);
        showMessages();
    });
}

// One message at a time, the gravest first; the next one when it is dismissed is not needed, for the band says who acts.
void Console::showMessages()
{
    MessageBar &messages = m_window.messages();
    messages.clear();
    if (m_fault) {
        messages.say(*m_fault);
        messages.setAction(Words::tr("Open the audit log"));
    } else if (m_unfinished) {
        messages.say(*m_unfinished);
    } else if (m_notSignedIn && m_workspace->practice() && m_notSignedIn->code == u"key.several"_s) {
        messages.say(MessageBar::Tone::Info, Words::tr("Nobody is signed in: you can look at everything and decide nothing."),
                     Words::tr("Choose one of the sample's people in the menu Act as…, and another one whenever you like."));
    } else if (m_notSignedIn) {
        Error error = *m_notSignedIn;
        error.text = Words::tr("You can look at everything and decide nothing. %1").arg(error.text);
        messages.say(MessageBar::Tone::Warning, error);
    }
}

void Console::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(&m_window, Words::tr("Open a workspace"), m_workspace ? m_workspace->folder() : QString());
    if (!folder.isEmpty())
        open(folder);
}

void Console::chooseKeyFile()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, Words::tr("Sign in with a key file"), {}, Words::tr("Private keys (*.pem);;All files (*)"));
    if (!file.isEmpty() && m_workspace)
        signIn({{}, file, {}});
}

void Console::openSample()
{
    if (SampleProgram::exists())
        return open(SampleProgram::folder());
    m_window.messages().say(MessageBar::Tone::Info, Words::tr("Making the sample workspace…"), Words::tr("It is made once, in %1.").arg(SampleProgram::folder()));
    m_window.messages().setAction(Words::tr("Cancel"));
    m_sample.start();
}

void Console::say(const Error &error)
{
    if (m_welcome)
        m_welcome->say(error);
    else
        m_window.messages().say(error);
}

void Console::showBand()
{
    QString notice = Words::tr("Local workspace: duties are recorded, not enforced");
    if (m_workspace->readOnly())
        notice = Words::tr("Open for reading only");
    if (m_workspace->practice())
        notice += Words::tr(" · practice keys, worth nothing");
    m_window.setBand({Words::tr("WORKSPACE"), m_workspace->name(), notice, m_workspace->session() ? m_workspace->login() : Words::tr("nobody signed in"), Token::BandDev});
}

} // namespace countersign
