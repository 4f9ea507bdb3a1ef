// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>
#include <QVector>

namespace countersign {

// A heading of a card and the blocks below it as plain text: a paragraph, an item, a row of a table, a piece of code. The
// front matter comes first, at level 0, with one block a line. Where a link leads stands behind its words.
struct CardSection
{
    QString heading;
    int level = 0;
    QStringList blocks = {};

    friend bool operator==(const CardSection &, const CardSection &) = default;
};

QVector<CardSection> cardSections(const QByteArray &text);

// What stands under one heading now and did not before, and the other way round.
struct CardChange
{
    QString heading;
    QStringList added, removed;

    friend bool operator==(const CardChange &, const CardChange &) = default;
};

// A heading may hold the version's number, as in “churn 1.1.0”: with the two numbers given it is still the same heading.
QVector<CardChange> cardChanges(const QByteArray &before, const QByteArray &now, const QString &beforeNumber = {}, const QString &nowNumber = {});

} // namespace countersign
