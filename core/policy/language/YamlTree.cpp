// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/language/YamlTree.h"

#include "core/base/Text.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <sstream>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr int deepest = 20;

// Builds the tree from the events. The first thing that is refused is kept; what follows it is ignored.
class Builder : public YAML::EventHandler
{
public:
    Builder(const QByteArray &bytes, const QString &fileName) : m_lines(bytes.split('\n')), m_fileName(fileName) {}

    std::optional<Error> problem;
    bool missing = false;                     // the problem is a missing value, as a file that is cut off has too
    std::optional<YamlNode> root;

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents > 1)
            refuse(mark, u"a second document begins here; one file holds one"_s, u"Put it into a file of its own."_s);
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (!sound(mark, anchor))
            return;
        // Where nothing at all is written, the mark is that of whatever comes next.
        YamlNode place = begin(mark, YamlNode::Is::Scalar);
        if (!m_levels.isEmpty() && m_levels.last().keyed && m_levels.last().keyPlace.line != place.line)
            place = m_levels.last().keyPlace;
        problem = yamlError(m_fileName, place, u"a value is missing here"_s, u"Write the value, or leave the key out."_s);
        missing = true;
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { refuse(mark, u"an alias (*) is not read"_s, u"Write the value out."_s); }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        YamlNode node = begin(mark, YamlNode::Is::Scalar);
        node.text = QString::fromStdString(value);
        node.quoted = tag == "!";
        if (!sound(mark, anchor))
            return;
        if (node.quoted && !isClosed(mark))
            return refuse(mark, u"the text that begins here has no closing quote"_s);
        if (auto clean = text::check(node.text); !clean)
            return refuse(mark, u"this text holds a character that may not be recorded"_s, clean.error().text);
        put(std::move(node), mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlNode::Is::Sequence);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        open(mark, anchor, YamlNode::Is::Map);
    }
    void OnMapEnd() override { close(); }

    // yaml-cpp counts from 0, and columns in bytes.
    YamlNode begin(const YAML::Mark &mark, YamlNode::Is is) const
    {
        YamlNode node;
        node.is = is;
        node.line = qMax(mark.line, 0) + 1;
        const QByteArray line = m_lines.value(node.line - 1);
        node.column = static_cast<int>(QString::fromUtf8(line.left(qMax(mark.column, 0))).size()) + 1;
        return node;
    }

private:
    struct Level
    {
        YamlNode node;
        QString key;
        YamlNode keyPlace;
        bool keyed = false;
    };

    void refuse(const YAML::Mark &mark, const QString &what, const QString &mend = {})
    {
        if (!problem)
            problem = yamlError(m_fileName, begin(mark, YamlNode::Is::Scalar), what, mend);
    }

    // A tag or an anchor stands where the node begins; yaml-cpp does not tell of every tag.
    bool sound(const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        const QByteArray line = m_lines.value(qMax(mark.line, 0));
        const char first = mark.column >= 0 && mark.column < line.size() ? line[mark.column] : ' ';
        if (first == '!')
            refuse(mark, u"a tag (!) is not read"_s, u"Leave the tag out, and quote what is text."_s);
        else if (anchor || first == '&')
            refuse(mark, u"an anchor (&) is not read"_s, u"Write the value out where it is needed."_s);
        return !problem;
    }

    // yaml-cpp takes a single-quoted text that the file's end cuts off for a whole one.
    bool isClosed(const YAML::Mark &mark) const
    {
        qsizetype at = mark.column + 1;
        const char quote = m_lines.value(mark.line).mid(mark.column, 1).append(' ').front();
        if (quote != '\'' && quote != '"')
            return true;                      // | or >
        for (qsizetype number = mark.line; number < m_lines.size(); ++number, at = 0) {
            const QByteArray &line = m_lines[number];
            for (; at < line.size(); ++at) {
                if (line[at] == '\\' && quote == '"')
                    ++at;
                else if (line[at] == quote && quote == '\'' && at + 1 < line.size() && line[at + 1] == quote)
                    ++at;
                else if (line[at] == quote)
                    return true;
            }
        }
        return false;
    }

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, YamlNode::Is is)
    {
        if (m_levels.size() >= deepest)
            refuse(mark, u"lists and maps are nested more than %1 deep"_s.arg(deepest));
        if (!sound(mark, anchor))
            return;
        if (!m_levels.isEmpty() && m_levels.last().node.is == YamlNode::Is::Map && !m_levels.last().keyed)
            return refuse(mark, u"a key has to be a text"_s);
        m_levels.append({begin(mark, is), {}, {}});
    }

    void close()
    {
        if (problem)
            return;
        YamlNode node = m_levels.takeLast().node;
        put(std::move(node), YAML::Mark::null_mark());
    }

    void put(YamlNode node, const YAML::Mark &mark)
    {
        if (m_levels.isEmpty()) {
            root = std::move(node);
            return;
        }
        Level &level = m_levels.last();
        if (level.node.is == YamlNode::Is::Sequence) {
            level.node.items.append(std::move(node));
        } else if (!level.keyed) {
            if (level.node.find(node.text))
                return refuse(mark, u"the key “%1” stands twice"_s.arg(node.text.left(60)), u"Keep one of the two."_s);
            level.key = node.text;
            level.keyPlace = node;
            level.keyed = true;
        } else {
            level.node.entries.append({level.key, level.keyPlace.line, level.keyPlace.column, std::move(node)});
            level.keyed = false;
        }
    }

    const QList<QByteArray> m_lines;
    const QString &m_fileName;
    QVector<Level> m_levels;
    int m_documents = 0;
};

Result<void> checkBytes(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.size() > mostBytes)
        return yamlError(fileName, 1, 1, u"the file has %1 bytes; %2 are read at most"_s.arg(QString::number(bytes.size()), QString::number(mostBytes)));
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        const QString line = QString::fromUtf8(lines[i]);
        if (line.toUtf8() != lines[i])
            return yamlError(fileName, number, 1, u"this line is not UTF-8"_s, u"Save the file as UTF-8."_s);
        for (qsizetype j = 0; j < line.size(); ++j) {
            if (line[j].isHighSurrogate())
                ++j;
            else if (!text::check(line.mid(j, 1)))
                return yamlError(fileName, number, static_cast<int>(j) + 1, u"a character (U+%1) stands here that may not be recorded"_s
                                 .arg(QString::number(line[j].unicode(), 16).toUpper().rightJustified(4, u'0')), u"Remove that character."_s);
        }
        if (line.startsWith(u'%'))
            return yamlError(fileName, number, 1, u"a directive (%) is not read"_s, u"Remove this line."_s);
    }
    return {};
}

} // namespace

const YamlNode *YamlNode::find(const QString &key) const
{
    for (const Entry &entry : entries) {
        if (entry.key == key)
            return &entry.value;
    }
    return nullptr;
}

Error yamlError(const QString &fileName, int line, int column, const QString &problem, const QString &mend)
{
    Error error = malformed(u"policy.form"_s, fileName + u":%1:%2: "_s.arg(QString::number(line), QString::number(column)) + problem + u'.', mend);
    error.detail = {{u"file"_s, fileName}, {u"line"_s, line}, {u"column"_s, column}};
    return error;
}

Result<YamlNode> readYaml(const QByteArray &file, const QString &fileName)
{
    QByteArray bytes = file.startsWith("\xef\xbb\xbf") ? file.mid(3) : file;
    bytes.replace("\r\n", "\n");
    CS_CHECK(checkBytes(bytes, fileName));
    Builder builder(bytes, fileName);
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        while (!builder.problem && parser.HandleNextDocument(builder)) {}
    } catch (const YAML::Exception &exception) {
        if (!builder.problem || builder.missing)
            return yamlError(fileName, builder.begin(exception.mark, YamlNode::Is::Scalar), u"this is not YAML: "_s + QString::fromStdString(exception.msg));
    } catch (const std::exception &exception) {
        return yamlError(fileName, 1, 1, u"this cannot be read as YAML: "_s + QString::fromUtf8(exception.what()));
    }
    if (builder.problem)
        return *builder.problem;
    if (!builder.root)
        return yamlError(fileName, 1, 1, u"the file is empty"_s);
    return *builder.root;
}

} // namespace countersign
