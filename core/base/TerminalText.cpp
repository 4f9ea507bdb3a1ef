// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/TerminalText.h"

using namespace Qt::StringLiterals;

namespace countersign {

QString forTerminal(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool endsLine = c == '\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        const bool control = (c < 0x20 && c != '\n' && c != '\t' && !endsLine) || (c >= 0x7f && c < 0xa0);
        const bool reverses = c == 0x200e || c == 0x200f || c == 0x61c || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
        if (control || reverses)
            plain += u"\\u%1"_s.arg(int(c), 4, 16, QChar(u'0'));
        else
            plain += text[i];
    }
    return plain;
}

QString inOneLine(QString text) { return text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s); }

} // namespace countersign
