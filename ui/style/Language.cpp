// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

// Resources of a static library are initialised by name, which has to happen outside of any namespace.
static void initTranslations() { Q_INIT_RESOURCE(translations); }

namespace countersign {

namespace {

const QString folder = u":/i18n"_s, stem = u"countersign_"_s;

QString wantedLanguage()
{
    const QStringList shipped = shippedLanguages();
    const QString chosen = languageSetting.value();
    if (shipped.contains(chosen))
        return chosen;
    for (const QString &wish : QLocale::system().uiLanguages())
        if (const QString code = wish.section(u'-', 0, 0); shipped.contains(code))
            return code;
    return u"en"_s;
}

} // namespace

QStringList shippedLanguages()
{
    initTranslations();
    QStringList codes{u"en"_s};
    for (QString file : QDir(folder).entryList({stem + u"*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.mid(stem.size()).section(u'.', 0, 0));
    codes.removeDuplicates();
    return codes;
}

QString languageName(const QString &code)
{
    const QString name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : code == u"en" ? u"English"_s : name.left(1).toUpper() + name.mid(1);
}

void loadLanguage()
{
    const QString code = wantedLanguage();
    QCoreApplication *const app = QCoreApplication::instance();
    // English too has a file: for the plurals.
    for (const auto &[name, from] : {std::pair(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)), std::pair(stem + code, folder)}) {
        auto *translator = new QTranslator(app);
        if (translator->load(name, from))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace countersign
