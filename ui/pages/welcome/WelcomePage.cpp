// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/WelcomePage.h"

#include "ui/pages/welcome/MakeForm.h"
#include "ui/style/ConsoleStyle.h"
#include "ui/style/Icons.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/Section.h"
#include "ui/widgets/TextLabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// One way in: icon, what it is, when to take it, and its button at the right.
QPushButton *addWay(QVBoxLayout *column, const QString &icon, const QString &title, const QString &sentence,
                    const QString &verb)
{
    auto *name = new TextLabel(title, Type::Label);
    auto *about = new TextLabel(sentence, Type::Secondary);
    about->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(about);
    auto *button = new QPushButton(verb);
    button->setAccessibleDescription(sentence);
    button->setMinimumWidth(112);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(new IconView(icon, Token::Accent, 20), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(button, 0, Qt::AlignVCenter);
    column->addLayout(row);
    return button;
}

// Name and folder; the whole line is the button.
QPushButton *recentButton(const WelcomePage::Recent &recent)
{
    const QString home = QDir::homePath();
    const QString folder = recent.folder.startsWith(home + u'/') ? u"~"_s + recent.folder.mid(home.size()) : recent.folder;
    auto *button = new QPushButton;
    button->setFlat(true);
    button->setAccessibleName(recent.name);
    setPlainToolTip(button, recent.folder);
    auto *row = new QHBoxLayout(button);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(12);
    auto *name = new TextLabel(recent.name, Type::Label);
    auto *where = new TextLabel(folder, Type::Secondary);
    where->setInk(Token::Text2);
    where->setElide(Qt::ElideMiddle);
    for (TextLabel *label : {name, where})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    name->setElide(Qt::ElideRight);
    name->setFixedWidth(180);
    row->addWidget(new IconView(u"folder-open"_s, Token::Text3));
    row->addWidget(name);
    row->addWidget(where, 1);
    button->setMinimumHeight(metric::control);
    return button;
}

} // namespace

WelcomePage::WelcomePage(const QVector<Recent> &recent, QWidget *parent) : Page(parent), m_ways(new Panel), m_form(new MakeForm), m_message(new MessageBar)
{
    m_message->setObjectName(u"welcomeMessage"_s);
    auto *list = new QVBoxLayout(m_ways);
    list->setSpacing(20);
    list->setContentsMargins(6, 10, 6, 10);
    QPushButton *openButton = addWay(list, u"folder-open"_s, tr("Open a workspace"),
                                     tr("A folder with the models, requests and decisions of your team, or of your own."), tr("Open…"));
    QPushButton *make = addWay(list, u"boxes"_s, tr("Make a workspace"),
                               tr("For yourself or your team, in a new folder. You begin alone and let others in."), tr("Make…"));
    QPushButton *sample = addWay(list, u"flask-conical"_s, tr("Open the sample workspace"),
                                 tr("Real models with a failing gate and an incident, to try everything without consequences."), tr("Open sample"));
    makePrimary(recent.isEmpty() ? sample : openButton);
    make->setObjectName(u"welcomeMake"_s);
    m_make = make;
    connect(openButton, &QPushButton::clicked, this, &WelcomePage::openWorkspaceRequested);
    connect(make, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(id(), u"make"_s); });
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(m_form, &MakeForm::makeRequested, this, &WelcomePage::makeRequested);
    connect(m_form, &MakeForm::cancelled, this, [this] { Q_EMIT openRequested(id(), {}); });

    auto *lately = new Section(tr("Opened lately"));
    m_recent = lately;
    lately->setVisible(!recent.isEmpty());
    for (const Recent &each : recent.mid(0, 6)) {
        QPushButton *button = recentButton(each);
        connect(button, &QPushButton::clicked, this, [this, folder = each.folder] { Q_EMIT recentChosen(folder); });
        lately->add(button);
    }

    auto *what = new TextLabel(tr("Decide together which AI model versions go live, and be able to show later who decided "
                                  "what, when and on which evidence."));
    what->setInk(Token::Text2);
    what->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(new TextLabel(tr("Countersign"), Type::Title));
    column->addWidget(what);
    column->addSpacing(16);
    column->addWidget(m_message);
    column->addWidget(m_ways);
    column->addWidget(m_form);
    column->addSpacing(16);
    column->addWidget(lately);
    column->addStretch(3);
    auto *holder = new QWidget;
    holder->setLayout(column);
    holder->setFixedWidth(620);
    auto *middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addWidget(holder);
    middle->addStretch(1);
    m_form->hide();
    setFocusProxy(openButton);
}

QString WelcomePage::id() const { return u"welcome"_s; }

QString WelcomePage::title() const { return tr("Welcome"); }

QString WelcomePage::iconName() const { return u"folder-open"_s; }

QStringList WelcomePage::showcase() const { return {u"make=make"_s}; }

void WelcomePage::open(const QString &id) { showForm(id == u"make"_s); }

void WelcomePage::showForm(bool shown)
{
    m_message->clear();
    m_ways->setVisible(!shown);
    m_recent->setVisible(!shown && m_recent->findChild<QPushButton *>());
    setFocusProxy(shown ? m_form->findChild<QWidget *>(u"makeName"_s) : m_make);
    m_form->setVisible(shown);
    if (shown)
        m_form->start();
}

void WelcomePage::say(const Error &error) { m_message->say(error); }

void WelcomePage::sayMade(const Error &error) { m_form->say(error); }

} // namespace countersign
