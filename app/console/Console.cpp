// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/Console.h"

#include "ui/pages/welcome/WelcomePage.h"

#include <QApplication>
#include <QDir>
#include <QMetaEnum>
#include <QSettings>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

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

} // namespace

Console::Console(const Options &options)
    : m_options(options), m_theme(options.theme.value_or(rememberedTheme())), m_window(m_theme)
{
    QObject::connect(&m_window, &MainWindow::themeChosen, &m_window, &rememberTheme);
    auto *welcome = new WelcomePage;
    QObject::connect(welcome, &WelcomePage::openWorkspaceRequested, &m_window, &MainWindow::openWorkspaceRequested);
    QObject::connect(welcome, &WelcomePage::sampleRequested, &m_window, &MainWindow::sampleRequested);
    m_window.setPages({welcome});
}

int Console::run()
{
    if (!m_options.screenshots.isEmpty())
        return takeScreenshots();
    m_window.show();
    return QApplication::exec();
}

int Console::takeScreenshots()
{
    const QDir folder(m_options.screenshots);
    if (!folder.mkpath(u"."_s)) {
        QTextStream(stderr) << u"The folder %1 cannot be made.\n"_s.arg(folder.absolutePath());
        return 1;
    }
    m_window.resize(1440, 900);
    m_window.show();
    for (const auto &[choice, name] : {std::pair(Theme::Choice::Light, u"light"_s), std::pair(Theme::Choice::Dark, u"dark"_s)}) {
        m_theme.setChoice(choice);
        for (Page *page : m_window.pages()) {
            m_window.openPage(page->id());
            QApplication::processEvents();
            const QString file = folder.filePath(u"%1-%2.png"_s.arg(page->id(), name));
            if (!m_window.grab().save(file)) {
                QTextStream(stderr) << u"%1 cannot be written.\n"_s.arg(file);
                return 1;
            }
        }
    }
    QTextStream(stdout) << folder.absolutePath() << '\n';
    return 0;
}

} // namespace countersign
