// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/Request.h"
#include "core/approval/Waiver.h"
#include "core/card/Card.h"
#include "core/people/People.h"
#include "core/Folds.h"
#include "tests/support/TestWorkspace.h"
#include "tests/ui/TimedApplication.h"
#include "tests/ui/whole/WholeConsole.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// A picture that nobody has a reason to open, and how often somebody did.
class PlantedPicture
{
public:
    explicit PlantedPicture(const QString &path) : m_path(path), m_watch(inotify_init1(IN_NONBLOCK))
    {
        REQUIRE(QImage(2, 2, QImage::Format_RGB32).save(path, "PNG"));
        REQUIRE(inotify_add_watch(m_watch, path.toLocal8Bit().constData(), IN_OPEN) >= 0);
    }
    ~PlantedPicture() { close(m_watch); }

    QString path() const { return m_path; }
    int opened()
    {
        int count = 0;
        char events[4096];
        for (ssize_t read = 0; (read = ::read(m_watch, events, sizeof events)) > 0;)
            count += int(read / ssize_t(sizeof(inotify_event)));
        return count;
    }

private:
    QString m_path;
    int m_watch;
};

QString markup(const QString &picture)
{
    return u"<img src=\"%1\"><img src='file://%1'><img src=\"//127.0.0.1/share/x.png\"><img src=\"http://127.0.0.1:9/x.png\"> <a href=\"file://%1\">here</a> ![x](%1)"_s.arg(picture);
}

QString nested(const QString &picture)
{
    QString text = markup(picture);
    for (int depth = 0; depth < 200; ++depth)
        text = u"<table><tr><td>"_s + text + u"</td></tr></table>"_s;
    return text;
}

// Bidirectional controls: what is refused at input may still stand in a file.
const QString turned = u"abc\u202Efdp.exe\u2066x\u2069"_s;

bool isPlain(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return true;
    const QString inner = text.mid(6).chopped(7);                   // <span>…</span> around what was escaped
    return text.startsWith(u"<span>"_s) && text.endsWith(u"</span>"_s) && !inner.contains(u'<');
}

bool turns(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069)); });
}

class Inspection
{
public:
    QStringList faults;
    int labels = 0, tips = 0;

    void look(const QString &where, QWidget &top)
    {
        m_where = where;
        for (QWidget *widget : top.findChildren<QWidget *>() + QList<QWidget *>{&top})
            one(*widget);
        for (const QAction *action : top.findChildren<QAction *>())
            plain(action->toolTip(), u"the tooltip of a command"_s);
    }

private:
    void fault(const QString &what) { faults += m_where + u": "_s + what; }
    void plain(const QString &text, const QString &what)
    {
        if (!isPlain(text))
            fault(what + u" is taken for markup: "_s + text.left(80));
    }
    void one(QWidget &widget)
    {
        const QString name = QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName();
        plain(widget.toolTip(), name + u", its tooltip"_s);
        plain(widget.whatsThis(), name + u", its help"_s);
        if (const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&widget); seen && seen->text(QAccessible::Description).startsWith(u"<span>"_s))
            fault(name + u" reads its tooltip's markup out"_s);
        if (const auto *label = qobject_cast<QLabel *>(&widget)) {
            ++labels;
            if (label->textFormat() != Qt::PlainText && !label->inherits("QTipLabel"))
                fault(name + u" would show markup"_s);
            if (widget.isVisible() && turns(label->text()))
                fault(name + u" shows text that turns its direction: "_s + label->text().left(60));
        }
        if (qobject_cast<QTextEdit *>(&widget) || qobject_cast<QMessageBox *>(&widget))
            fault(name + u" can show markup"_s);
        if (const auto *text = qobject_cast<QPlainTextEdit *>(&widget); text && widget.isVisible() && turns(text->toPlainText()))
            fault(name + u" shows text that turns its direction"_s);
        if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->isVisible() && view->model())
            cells(*view, name);
    }
    void cells(QAbstractItemView &view, const QString &name)
    {
        const int rows = std::min(view.model()->rowCount(view.rootIndex()), 12), columns = view.model()->columnCount(view.rootIndex());
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                const QModelIndex index = view.model()->index(row, column, view.rootIndex());
                if (turns(index.data().toString()))
                    fault(name + u" shows text that turns its direction: "_s + index.data().toString().left(60));
                const QRect at = view.visualRect(index);
                if (!view.viewport()->rect().intersects(at))
                    continue;
                QHelpEvent help(QEvent::ToolTip, at.center(), view.viewport()->mapToGlobal(at.center()));
                QApplication::sendEvent(view.viewport(), &help);
                if (QToolTip::isVisible()) {
                    ++tips;
                    plain(QToolTip::text(), name + u", a tooltip"_s);
                    QToolTip::hideText();
                }
            }
        }
    }

    QString m_where;
};

QByteArray policy(const QString &picture)
{
    return u"policy: {id: strict, version: 1, applies: \"env.class == 'production'\"}\nrules:\n  - id: quality\n    why: '%1'\n    owner: engineer\n"
           "    require: \"metric.holdout.auc >= 0.99\"\n    waiver: {by: policy-owner, max_days: 7}\n  - id: files\n    why: '%1'\n    owner: engineer\n"
           "    require: version.verified\napprovals: [{pool: any, count: 1}]\ntiming: {expires: 24h, urgent: 4h}\n"_s.arg(markup(picture).replace(u'\'', u"''"_s)).toUtf8();
}

// Every text that comes from outside holds markup that would open the picture.
struct Hostile
{
    QTemporaryDir folder;
    PlantedPicture picture{folder.filePath(u"planted.png"_s)};
    TestWorkspace tested{{policy(picture.path())}};

    Hostile()
    {
        const QString text = markup(picture.path()), escaped = QString(text).replace(u'"', u"\\\""_s), xml = text.toHtmlEscaped();
        tested.person(u"eva"_s, u"policy-owner"_s);
        take(addModel(*tested, tested.command(u"ann"_s), u"churn"_s, u"medium"_s, text));
        for (const QString &number : {u"1.0.0"_s, u"1.1.0"_s, u"1.2.0"_s}) {
            tested.file(u"files/%1/<b>bold<img src=planted.png>.bin"_s.arg(number), "weights of " + number.toUtf8());
            const QString metadata = tested.file(u"metadata.json"_s, u"{\"description\":\"%1\",\"framework\":\"<img src='%3'>\",\"note\":{\"%1\":\"%2\"}}"_s.arg(escaped, QString(nested(picture.path())).replace(u'"', u"\\\""_s), picture.path()).toUtf8());
            const VersionRef ref = take(registerVersion(*tested, tested.command(u"ann"_s), {u"churn"_s, number, {tested.path(u"files/"_s + number)}, metadata})).version.ref;
            const QString metrics = tested.file(u"<img src=planted.png>.json"_s, u"{\"schema\":\"countersign.metrics/1\",\"dataset\":{\"name\":\"<img src='%1'>\",\"kind\":\"holdout\",\"digest\":\"%2\",\"rows\":1000},\"tool\":\"<img src='%1'>\",\"metrics\":["
                "{\"name\":\"auc\",\"value\":0.95,\"low\":0.94,\"high\":0.96,\"n\":1000},{\"name\":\"<b>f1\",\"value\":0.5,\"n\":1000},{\"name\":\"tpr\",\"value\":0.5,\"n\":500,\"group\":{\"column\":\"<img src='%1'>\",\"value\":\"<table>\"}},{\"name\":\"tpr\",\"value\":0.6,\"n\":500,\"group\":{\"column\":\"<img src='%1'>\",\"value\":\"<i>b\"}}]}"_s.arg(picture.path(), QString(64, u'0')).toUtf8());
            const QString tests = tested.file(u"tests.xml"_s, u"<testsuite name=\"%1\"><testcase classname=\"%1\" name=\"%1\"><failure message=\"%1\">%1</failure></testcase><testcase classname=\"%1\" name=\"%2\"/></testsuite>"_s.arg(xml, turned).toUtf8());
            take(addEvidence(*tested, tested.command(u"ann"_s), ref, {metrics, tests}));
            take(importCard(*tested, tested.command(u"ann"_s), ref, tested.file(u"card.md"_s, u"---\nintended_use: '%1'\n---\n# <img src=\"%2\"> Intended use\n\n%3\n\n![x](%2)\n\n- %1\n"_s.arg(QString(text).replace(u'\'', u"''"_s), picture.path(), nested(picture.path())).toUtf8())));
            const QString reason = u"Because of this: "_s + text;
            const QString id = take(openRequest(*tested, tested.command(u"ben"_s), {ref, u"production"_s, reason, false}, Artifact::Verified)).subject();
            if (number == u"1.0.0") {
                take(tested.decide(u"cara"_s, {id, u"request-changes"_s, tested.seen(id), reason}));
            } else {
                take(waive(*tested, tested.command(u"eva"_s), id, u"quality"_s, tested.clock().now().plusDays(3), reason));
                if (number == u"1.1.0")
                    take(tested.decide(u"cara"_s, {id, u"approve"_s, tested.seen(id), reason}));
            }
        }
    }
};

} // namespace

TEST_CASE("foreign text: markup in everything that comes from outside stays text, opens no file, and is laid out at once")
{
    Hostile hostile;
    Inspection inspection;
    auto &times = *static_cast<TimedApplication *>(qApp);
    QString what, slow;
    times.longest(what);
    hostile.picture.opened();
    for (const QString &login : {u"ann"_s, u"cara"_s}) {
        WholeConsole console(take(Workspace::open(hostile.tested.folder(), hostile.tested.surroundings(), allFolds())), hostile.tested.as(login));
        console.walk([&](const QString &where, QWidget &top) {
            if (const double took = times.longest(what); took >= 100)
                slow += u"%1 ms before %2: %3\n"_s.arg(took, 0, 'f', 0).arg(where, what);
            inspection.look(login + u": "_s + where, top);
            times.longest(what);                                    // the tooltips asked for all at once were no person's
        });
    }
    inspection.faults.removeDuplicates();
    CHECK(inspection.faults.join(u'\n').toStdString() == "");
    CHECK(slow.toStdString() == "");
    CHECK(inspection.labels > 500);
    CHECK(inspection.tips > 20);
    CHECK(hostile.picture.opened() == 0);
}

TEST_CASE("foreign text: a label or tooltip that shows markup is found, and so is the file it opens")
{
    QTemporaryDir folder;
    PlantedPicture picture(folder.filePath(u"planted.png"_s));
    QWidget top;
    QLabel label(markup(picture.path()), &top);
    label.setToolTip(markup(picture.path()));
    top.show();
    QApplication::processEvents();
    Inspection inspection;
    inspection.look(u"here"_s, top);
    CHECK(inspection.faults.size() == 2);
    CHECK(picture.opened() > 0);
}
