// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/welcome/WelcomePage.h"

#include "ui/style/ConsoleStyle.h"
#include "ui/style/Icons.h"
#include "ui/widgets/IconView.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/Panel.h"
#include "ui/widgets/TextLabel.h"

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

} // namespace

WelcomePage::WelcomePage(QWidget *parent) : Page(parent), m_message(new MessageBar)
{
    auto *ways = new Panel;
    auto *list = new QVBoxLayout(ways);
    list->setSpacing(20);
    list->setContentsMargins(6, 10, 6, 10);
    QPushButton *openButton = addWay(list, u"folder-open"_s, tr("Open a workspace"),
                                     tr("A folder with the models, requests and decisions of your team, or of your own."),
                                     tr("Open…"));
    makePrimary(openButton);
    QPushButton *sample = addWay(list, u"flask-conical"_s, tr("Open the sample workspace"),
                                 tr("Made-up models with a failing gate and an incident, to try everything without consequences."),
                                 tr("Open sample"));
    connect(openButton, &QPushButton::clicked, this, &WelcomePage::openWorkspaceRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);

    auto *title = new TextLabel(tr("Countersign"), Type::Title);
    auto *what = new TextLabel(tr("Decide together which AI model versions go live, and be able to show later who decided "
                                  "what, when and on which evidence."));
    what->setInk(Token::Text2);
    what->setWordWrap(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(what);
    column->addSpacing(16);
    column->addWidget(m_message);
    column->addWidget(ways);
    column->addStretch(3);
    auto *middle = new QHBoxLayout(this);
    middle->addStretch(1);
    auto *holder = new QWidget;
    holder->setLayout(column);
    holder->setFixedWidth(620);
    middle->addWidget(holder);
    middle->addStretch(1);
}

QString WelcomePage::id() const { return u"welcome"_s; }

QString WelcomePage::title() const { return tr("Welcome"); }

QString WelcomePage::iconName() const { return u"folder-open"_s; }

void WelcomePage::say(const Error &error) { m_message->say(error); }

} // namespace countersign
