// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Program.h"

#include "app/cli/notEmpty.h"
#include "core/base/Json.h"
#include "core/base/TerminalText.h"
#include "core/base/Text.h"

#include <CLI/CLI.hpp>

#include <QHash>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

// Help that leads with examples; what the parser knows follows.
class Help : public CLI::Formatter
{
public:
    explicit Help(const QVector<Verb> &verbs) : m_verbs(verbs) {}

    std::string make_help(const CLI::App *app, std::string name, CLI::AppFormatMode mode) const override
    {
        for (const Verb &verb : m_verbs) {
            if (pathOf(app) == verb.name)
                return (verb.summary + u"\n\nExamples:\n"_s + indented(verb.examples) + u"\n"_s).toStdString() + CLI::Formatter::make_help(app, name, mode);
        }
        QStringList family;                                         // of “policy” alone: one of each of its verbs
        for (const Verb &verb : m_verbs) {
            if (verb.name.startsWith(pathOf(app) + u' '))
                family += verb.examples.first();
        }
        if (!family.isEmpty())
            return (u"Examples:\n"_s + indented(family) + u"\n"_s).toStdString() + CLI::Formatter::make_help(app, name, mode);
        return CLI::Formatter::make_help(app, name, mode);
    }

private:
    static QString pathOf(const CLI::App *app)
    {
        QStringList words;
        for (; app && app->get_parent(); app = app->get_parent())
            words.prepend(QString::fromStdString(app->get_name()));
        return words.join(u' ');
    }
    static QString indented(const QStringList &lines)
    {
        QString text;
        for (const QString &line : lines)
            text += u"  "_s + line + u'\n';
        return text;
    }
    const QVector<Verb> &m_verbs;
};

QString general(const QVector<Verb> &verbs)
{
    QString text = u"Countersign governs AI models: who decided what goes live, when, and on which evidence.\n\nExamples:\n"
                   "  countersign init DIR --login ann\n  countersign register churn 1.4.0 model/\n  countersign request churn@1.4.0 --to production --reason \"Better recall on the holdout\"\n"
                   "  countersign approve R1 --seen BINDING --reason \"Checked metrics and groups\"\n  countersign promote R1\n  countersign verify\n\nVerbs:\n"_s;
    for (const Verb &verb : verbs)
        text += u"  %1 %2\n"_s.arg(verb.name.leftJustified(18), verb.summary);
    text += u"\nGlobal, before or after the verb: --workspace DIR (or COUNTERSIGN_WORKSPACE), --json, --quiet, --no-color, --as LOGIN,\n"
            "--key-file PEM (or COUNTERSIGN_KEY_FILE), --no-input; every verb that leaves a record takes --command-id UUID and --dry-run.\n"
            "backup, checkpoint and key new leave none, and so take neither.\n"
            "“countersign VERB --help” shows a verb's examples and options.\n"_s;
    return text;
}

void addGlobals(CLI::App &app, GlobalOptions &options)
{
    app.add_option("--workspace", options.workspace, "The workspace's folder (or COUNTERSIGN_WORKSPACE)")->check(notEmpty);
    app.add_option("--as", options.as, "Act with this login, where the keychain holds keys of several")->check(notEmpty);
    app.add_option("--key-file", options.keyFile, "A private key, PEM, mode 0600 (or COUNTERSIGN_KEY_FILE)")->check(notEmpty);
    app.add_option("--command-id", options.commandId, "UUID of this command: a retry with it never doubles")->check(notEmpty);
    app.add_flag("--dry-run", options.dryRun, "Evaluate everything, write nothing");
    app.add_flag("--json", options.json, "One JSON object on standard output");
    app.add_flag("--quiet", options.quiet, "No talk on standard error");
    app.add_flag("--no-color", options.noColor, "No colours");
    app.add_flag("--no-input", options.noInput, "Never ask");
}

// Gives the exit code: that of the command, or 1 where its answer cannot be told. A reader that went away wanted no more.
int tell(const QString &text, int code)
{
    const QByteArray bytes = (text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n').toUtf8();
    errno = 0;
    if ((std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout) == static_cast<size_t>(bytes.size()) && std::fflush(stdout) == 0) || errno == EPIPE)
        return code;
    std::fprintf(stderr, "countersign: The answer could not be written to standard output: %s. What the command did stands.\n  → Send the output elsewhere and ask again, a write with the same --command-id.\n  [output.write]\n",
                 std::strerror(errno));
    return code == 0 ? static_cast<int>(Kind::Fault) : code;
}

int fail(const Error &error, bool asJson)
{
    if (asJson)
        return tell(QString::fromLatin1(json::canonicalText(errorJson(error))), static_cast<int>(error.kind));
    std::fprintf(stderr, "%s\n", qUtf8Printable(forTerminal(errorText(error))));
    return static_cast<int>(error.kind);
}

QStringList optionsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::Option *option : app.get_options())
        for (const std::string &name : option->get_lnames())
            names += u"--"_s + QString::fromStdString(name);
    return names;
}

Error unknownOption(const QString &word, const QString &verb, const QStringList &known)
{
    const QString name = word.section(u'=', 0, 0), near = text::nearest(name, known);
    return malformed(u"usage"_s, verb.isEmpty() ? u"“%1” is not an option."_s.arg(name.left(60)) : u"“%1” is not an option of “%2”."_s.arg(name.left(60), verb),
                     near.isEmpty() ? u"See “countersign %1”."_s.arg(verb.isEmpty() ? u"--help"_s : verb + u" --help"_s) : u"Did you mean “%1”?"_s.arg(near));
}

// What the parser had no use for.
Error unexpected(const CLI::App &app)
{
    QStringList known = optionsOf(app), verb;
    const CLI::App *at = &app;
    while (!at->get_subcommands().empty()) {
        at = at->get_subcommands().front();
        verb += QString::fromStdString(at->get_name());
        known += optionsOf(*at);
    }
    const std::vector<std::string> rest = app.remaining(true);
    const auto option = std::find_if(rest.begin(), rest.end(), [](const std::string &each) { return each.size() > 1 && each[0] == '-'; });
    if (option != rest.end())
        return unknownOption(QString::fromStdString(*option), verb.join(u' '), known);
    return malformed(u"usage"_s, u"“%1” is one word too many for “%2”."_s.arg(rest.empty() ? QString() : QString::fromStdString(rest.front()).left(60), verb.join(u' ')),
                     u"See “countersign %1 --help”; a text of several words is put in quotes."_s.arg(verb.join(u' ')));
}

// The parser says only "a subcommand is required"; we say which one was probably meant.
std::optional<Error> unknownVerb(const QStringList &arguments, const QVector<Verb> &verbs, const QStringList &globals)
{
    static const QStringList takeValue{u"--workspace"_s, u"--as"_s, u"--key-file"_s, u"--command-id"_s};
    QStringList words;
    for (qsizetype i = 0; i < arguments.size() && words.size() < 2; ++i) {
        if (takeValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            words += arguments[i];
        else if (arguments[i] == u"--version")
            return {};
    }
    QStringList firsts, seconds;
    for (const Verb &verb : verbs) {
        firsts += verb.name.section(u' ', 0, 0);
        if (!words.isEmpty() && verb.name.startsWith(words[0] + u' '))
            seconds += verb.name.section(u' ', 1);
    }
    const auto unknown = [](const QString &what, const QString &word, const QStringList &known) {
        const QString near = text::nearest(word, known);
        QStringList all = known;
        all.removeDuplicates();
        return malformed(u"usage.verb"_s, u"“%1” is not %2."_s.arg(word.left(60), what), near.isEmpty() ? u"There are: %1."_s.arg(all.join(u", "_s)) : u"Did you mean “%1”?"_s.arg(near));
    };
    const bool help = arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s);
    if (words.isEmpty() && help)
        return {};
    if (words.isEmpty() && !arguments.isEmpty() && !globals.contains(arguments.first().section(u'=', 0, 0)))
        return unknownOption(arguments.first(), {}, globals);
    if (words.isEmpty())
        return malformed(u"usage.verb"_s, u"No verb is given."_s, u"See “countersign --help”."_s);
    if (!firsts.contains(words[0]))
        return unknown(u"a verb"_s, words[0], firsts);
    if (!seconds.isEmpty() && words.size() < 2 && help)
        return {};                                                  // which words there are is what the help of “key” says
    if (!seconds.isEmpty() && words.size() < 2)
        return malformed(u"usage.verb"_s, u"“%1” wants a second word."_s.arg(words[0]), u"There are: %1."_s.arg(seconds.join(u", "_s)));
    if (!seconds.isEmpty() && !seconds.contains(words[1]))
        return unknown(u"something “%1” can do"_s.arg(words[0]), words[1], seconds);
    return {};
}

} // namespace

QString errorText(const Error &error)
{
    QString text = u"countersign: "_s + error.text;
    if (!error.mend.isEmpty())
        text += u"\n  → "_s + error.mend;
    return text + u"\n  ["_s + error.code + u']';
}

QJsonObject errorJson(const Error &error)
{
    return {{u"schema"_s, u"countersign.error/1"_s}, {u"exit"_s, static_cast<int>(error.kind)}, {u"code"_s, error.code}, {u"text"_s, error.text}, {u"mend"_s, error.mend},
            {u"who"_s, QJsonArray::fromStringList(error.who)}, {u"detail"_s, error.detail}};
}

int runProgram(const QByteArrayList &typed, Surroundings surroundings)
{
    QStringList given;
    for (const QByteArray &each : typed) {
        if (!QUtf8StringView(each).isValidUtf8())
            return fail(malformed(u"usage.utf8"_s, u"The argument “%1” is not UTF-8."_s.arg(QString::fromUtf8(each)), u"Write it in UTF-8; a file whose name is not can be renamed."_s), typed.contains("--json"));
        given += QString::fromUtf8(each);
    }
    // “help VERB” is what many type first.
    const QStringList arguments = given.size() > 1 && given[0] == u"help" ? given.mid(1) + QStringList{u"--help"_s} : given;
    const QVector<Verb> verbs = allVerbs();
    GlobalOptions options;
    const bool asJson = arguments.contains(u"--json"_s);
    const bool bare = std::all_of(arguments.begin(), arguments.end(), [](const QString &each) { return each.startsWith(u'-'); });
    if (arguments.isEmpty() || arguments == QStringList{u"help"_s} || (bare && (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)))) {
        return tell(general(verbs), arguments.isEmpty() ? static_cast<int>(Kind::Malformed) : 0);
    }
    if (arguments.contains(u"--version"_s)) {
        return tell(asJson ? QString::fromLatin1(json::canonicalText(QJsonObject{{u"schema"_s, u"countersign.version/1"_s}, {u"version"_s, QStringLiteral(COUNTERSIGN_VERSION)}}))
                           : u"countersign "_s + QStringLiteral(COUNTERSIGN_VERSION), 0);
    }
    CLI::App app("countersign");
    app.formatter(std::make_shared<Help>(verbs));
    app.require_subcommand(1);
    addGlobals(app, options);
    if (const auto error = unknownVerb(arguments, verbs, optionsOf(app)))
        return fail(*error, asJson);
    std::vector<std::pair<CLI::App *, Action>> actions;
    std::vector<const Verb *> which;
    QHash<QString, CLI::App *> families;
    for (const Verb &verb : verbs) {
        CLI::App *parent = &app;
        const QString first = verb.name.section(u' ', 0, 0), second = verb.name.section(u' ', 1);
        if (!second.isEmpty()) {
            CLI::App *&family = families[first];
            if (!family)
                family = app.add_subcommand(first.toStdString())->fallthrough()->require_subcommand(1);
            parent = family;
        }
        CLI::App *own = parent->add_subcommand((second.isEmpty() ? first : second).toStdString(), verb.summary.toStdString())->fallthrough();
        actions.emplace_back(own, verb.declare(*own));
        which.push_back(&verb);
    }
    std::vector<std::string> reversed;
    for (auto it = arguments.rbegin(); it != arguments.rend(); ++it)
        reversed.push_back(it->toStdString());
    try {
        app.parse(reversed);
    } catch (const CLI::CallForHelp &) {
        return tell(QString::fromStdString(app.help()), 0);
    } catch (const CLI::ExtrasError &) {
        return fail(unexpected(app), asJson);
    } catch (const CLI::ArgumentMismatch &error) {
        const QString told = QString::fromStdString(error.what());
        return fail(malformed(u"usage"_s, told.contains(u": At Most 1"_s) ? u"%1 is given more than once."_s.arg(told.section(u':', 0, 0)) : told, u"See “countersign VERB --help”."_s), asJson);
    } catch (const CLI::ParseError &error) {
        return fail(malformed(u"usage"_s, QString::fromStdString(error.what()), u"See “countersign VERB --help”."_s), asJson);
    }
    for (size_t i = 0; i < actions.size(); ++i) {
        if (!actions[i].first->parsed())
            continue;
        if (!which[i]->writes && (options.dryRun || !options.commandId.empty()))
            return fail(malformed(u"usage"_s, u"“%1” leaves no record; --dry-run and --command-id do not belong to it."_s.arg(which[i]->name)), asJson);
        Context context(options, surroundings);
        Result<Answer> answer = actions[i].second(context);
        context.close();
        if (!answer)
            return fail(answer.error(), asJson);
        answer->json[u"schema"_s] = u"countersign.%1/1"_s.arg(QString(which[i]->name).replace(u' ', u'-'));
        return tell(asJson ? QString::fromLatin1(json::canonicalText(answer->json)) : forTerminal(answer->text), answer->exit);
    }
    return fail(malformed(u"usage.verb"_s, u"No verb is given."_s, u"See “countersign --help”."_s), asJson);
}

} // namespace countersign
