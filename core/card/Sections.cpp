// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/card/Sections.h"

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Gathers the text of one block after the other; md4c calls it in the order of the document.
class Reader
{
public:
    explicit Reader(QVector<CardSection> &sections) : m_sections(sections) {}

    void enter(MD_BLOCKTYPE type, void *detail)
    {
        if (type == MD_BLOCK_H) {
            flush();
            m_level = int(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level);
        } else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL || type == MD_BLOCK_TR) {
            flush();                                                // what an item says before its own list
        }
    }

    void leave(MD_BLOCKTYPE type)
    {
        if (type == MD_BLOCK_H) {
            m_sections.append({m_text.simplified(), m_level});
            m_text.clear();
        } else if (type == MD_BLOCK_TD || type == MD_BLOCK_TH) {
            m_text += u" | "_s;
        } else if (type == MD_BLOCK_P || type == MD_BLOCK_LI || type == MD_BLOCK_CODE || type == MD_BLOCK_TR || type == MD_BLOCK_HTML) {
            flush();
        }
    }

    void enter(MD_SPANTYPE type, void *detail)
    {
        if (type == MD_SPAN_A)
            m_target = text(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        else if (type == MD_SPAN_IMG)
            m_target = text(static_cast<MD_SPAN_IMG_DETAIL *>(detail)->src);
    }

    void leave(MD_SPANTYPE type)
    {
        if ((type == MD_SPAN_A || type == MD_SPAN_IMG) && !m_target.isEmpty() && !m_text.endsWith(m_target))
            m_text += u" ("_s + m_target + u')';
    }

    void add(MD_TEXTTYPE type, const char *bytes, MD_SIZE size)
    {
        m_text += type == MD_TEXT_BR || type == MD_TEXT_SOFTBR ? u" "_s : QString::fromUtf8(bytes, qsizetype(size));
    }

private:
    static QString text(const MD_ATTRIBUTE &attribute) { return QString::fromUtf8(attribute.text, qsizetype(attribute.size)); }

    void flush()
    {
        const QString block = m_text.simplified();
        m_text.clear();
        if (block.isEmpty())
            return;
        if (m_sections.isEmpty())
            m_sections.append(CardSection{});                       // before the first heading
        m_sections.last().blocks += block;
    }

    QVector<CardSection> &m_sections;
    QString m_text, m_target;
    int m_level = 0;
};

Reader *reader(void *data) { return static_cast<Reader *>(data); }

// The lines between the first two lines of three dashes, and where what follows begins.
qsizetype frontMatter(const QString &text, QStringList &lines)
{
    if (!text.startsWith(u"---\n"))
        return 0;
    const qsizetype end = text.indexOf(u"\n---\n"_s, 3);
    if (end < 0)
        return 0;
    for (const QString &line : text.mid(4, end - 3).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines += line;
    }
    return end + 5;
}

} // namespace

QVector<CardSection> cardSections(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes).remove(u'\r');
    QVector<CardSection> sections;
    QStringList lines;
    const qsizetype body = frontMatter(text, lines);
    if (!lines.isEmpty())
        sections.append({{}, 0, lines});
    Reader reading(sections);
    MD_PARSER parser = {};
    parser.flags = MD_FLAG_TABLES;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) { reader(data)->enter(type, detail); return 0; };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *data) { reader(data)->leave(type); return 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) { reader(data)->enter(type, detail); return 0; };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) { reader(data)->leave(type); return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *part, MD_SIZE size, void *data) { reader(data)->add(type, part, size); return 0; };
    const QByteArray rest = text.mid(body).toUtf8();
    md_parse(rest.constData(), MD_SIZE(rest.size()), &parser, &reading);
    return sections;
}

QVector<CardChange> cardChanges(const QByteArray &before, const QByteArray &now, const QString &beforeNumber, const QString &nowNumber)
{
    auto old = cardSections(before);
    const auto fresh = cardSections(now);
    if (!beforeNumber.isEmpty() && !nowNumber.isEmpty()) {
        for (CardSection &section : old)
            section.heading.replace(beforeNumber, nowNumber);
    }
    // Two headings of one name are two; each is compared with the one of the same count.
    const auto numbered = [](const QVector<CardSection> &sections) {
        QVector<std::pair<std::pair<QString, int>, QStringList>> all;
        for (const CardSection &section : sections) {
            const int count = int(std::count_if(all.begin(), all.end(), [&](const auto &each) { return each.first.first == section.heading; }));
            all.append({{section.heading, count}, section.blocks});
        }
        return all;
    };
    const auto left = numbered(old), right = numbered(fresh);
    const auto without = [](const QStringList &all, QStringList others) {
        QStringList rest;
        for (const QString &each : all) {
            if (!others.removeOne(each))
                rest += each;
        }
        return rest;
    };
    const auto blocksOf = [](const auto &sections, const auto &key) {
        const auto found = std::find_if(sections.begin(), sections.end(), [&](const auto &each) { return each.first == key; });
        return found == sections.end() ? QStringList() : found->second;
    };
    QVector<CardChange> changes;
    for (const auto &[key, blocks] : right) {
        const QStringList earlier = blocksOf(left, key);
        const CardChange change{key.first, without(blocks, earlier), without(earlier, blocks)};
        if (!change.added.isEmpty() || !change.removed.isEmpty())
            changes.append(change);
    }
    for (const auto &gone : left) {
        if (!gone.second.isEmpty() && std::none_of(right.begin(), right.end(), [&](const auto &each) { return each.first == gone.first; }))
            changes.append({gone.first.first, {}, gone.second});
    }
    return changes;
}

} // namespace countersign
