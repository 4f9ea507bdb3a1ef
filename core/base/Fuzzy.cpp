// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fuzzy.h"

#include <QVarLengthArray>

#include <utility>

namespace countersign {

namespace {

constexpr int never = -1'000'000;
constexpr int longestWord = 64, longestText = 400;

bool isWordStart(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1], here = text[at];
    return !before.isLetterOrNumber() || (before.isLower() && here.isUpper()) || before.isDigit() != here.isDigit();
}

// best[j]: the best score with the last letter so far at text[j]. One row of it per letter of the word.
std::optional<int> wordScore(QStringView word, QStringView text)
{
    QVarLengthArray<int, longestText> row(text.size()), next(text.size());
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar letter = word[i].toCaseFolded();
        int bestBefore = never;                                     // of row[0 .. j-2]: with a gap
        for (qsizetype j = 0; j < text.size(); ++j) {
            next[j] = never;
            if (text[j].toCaseFolded() == letter) {
                const int own = 1 + (isWordStart(text, j) ? 8 : 0) + (j == 0 ? 4 : 0);
                if (i == 0)
                    next[j] = own;
                else if (j > 0)
                    next[j] = qMax(row[j - 1] == never ? never : row[j - 1] + own + 10, bestBefore == never ? never : bestBefore + own - 1);
            }
            if (j > 0)
                bestBefore = qMax(bestBefore, row[j - 1]);
        }
        std::swap(row, next);
    }
    int best = never;
    for (const int each : std::as_const(row))
        best = qMax(best, each);
    return best == never ? std::nullopt : std::optional(best);
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    const QStringView shown = text.left(longestText);
    int sum = -int(shown.size()) / 8;
    const auto words = pattern.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        const auto score = wordScore(word.left(longestWord), shown);
        if (!score)
            return {};
        sum += *score;
    }
    if (pattern.compare(text, Qt::CaseInsensitive) == 0)
        sum += 30;
    return sum;
}

} // namespace countersign
