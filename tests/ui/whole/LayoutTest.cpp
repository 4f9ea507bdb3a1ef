// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ColourMath.h"
#include "tests/ui/whole/WholeConsole.h"
#include "ui/shell/RailButton.h"
#include "ui/style/Language.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace countersign;
using namespace Qt::StringLiterals;

namespace {

// English as a language that needs more room: two fifths longer, with accents, so that a text that misses tr() is seen as well.
class LongerLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArray(context).startsWith("countersign") && !known.contains(QByteArray(context)))
            return {};
        static const QHash<QChar, QChar> accented{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ö'}, {u'u', u'ü'}, {u'c', u'ç'}, {u'n', u'ñ'}, {u'A', u'Å'}, {u'E', u'Ë'}, {u'O', u'Ø'}};
        QString text = QString::fromUtf8(source), longer;
        bool place = false;
        for (const QChar c : text) {
            longer += place ? c : accented.value(c, c);             // what follows a percent sign stays
            place = c == u'%';
        }
        const int more = qMax(1, int(text.size()) * 2 / 5);
        for (int i = 0; i < more; ++i)
            longer += i % 6 == 0 ? u' ' : u'ñ';
        return longer;
    }
    QSet<QByteArray> known{"Approvals", "Audit", "Comparison", "EvidenceParts", "FilterCompletion", "Overview", "PeopleSheets", "Policies", "RecentWorkspaces", "Status", "VersionHistory", "VersionView", "WorkspaceWindow"};
};

QString nameOf(const QWidget &widget)
{
    QString name = QString::fromLatin1(widget.metaObject()->className()).remove(u"countersign::"_s);
    if (!widget.objectName().isEmpty())
        name += u' ' + widget.objectName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        name += u" “"_s + button->text() + u'”';
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        name += u" “"_s + label->text().left(60) + u'”';
    if (widget.parentWidget() && widget.objectName().isEmpty())
        name += u" in "_s + QString::fromLatin1(widget.parentWidget()->metaObject()->className()).remove(u"countersign::"_s) + u' ' + widget.parentWidget()->objectName();
    return name;
}

// Only what can be compared honestly: a text has the room it asks for, nothing lies outside of what holds it, neighbours in one
// layout do not cover one another, and words stand out from what is really behind them.
class Inspection
{
public:
    QStringList faults;
    int texts = 0, inks = 0;
    QSize window;                                                   // as it was asked to be
    bool looksAtInk = true;                                         // where there are letters: this machine may have no font for a language

    void look(const QString &where, QWidget &top)
    {
        m_where = where;
        m_picture = {};
        if (qobject_cast<MainWindow *>(&top) && top.size() != window)
            fault(u"the window asks for %1×%2 and has room for %3×%4"_s.arg(top.width()).arg(top.height()).arg(window.width()).arg(window.height()));
        for (QWidget *widget : top.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != &top || !isOurs(*widget))
                continue;
            holds(*widget);
            room(*widget);
            neighbours(*widget);
            if (looksAtInk)
                contrast(*widget, top);
        }
    }

private:
    void fault(const QString &what)
    {
        const QString said = what;
        if (!m_said.contains(said))
            faults += m_where + u": "_s + said;
        m_said += said;
    }
    // Not the parts that Qt makes of a view, a splitter or a combo box.
    static bool isOurs(const QWidget &widget)
    {
        return !qobject_cast<const QHeaderView *>(&widget) && !qobject_cast<const QScrollBar *>(&widget) && !qobject_cast<const QSplitterHandle *>(&widget)
            && !(widget.parentWidget() && (qobject_cast<const QHeaderView *>(widget.parentWidget()) || qobject_cast<const QTabBar *>(widget.parentWidget())));
    }
    static bool scrolls(const QWidget &parent)
    {
        const auto *area = parent.parentWidget() ? qobject_cast<const QAbstractScrollArea *>(parent.parentWidget()) : nullptr;
        return area && area->viewport() == &parent;
    }
    void holds(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        if (!parent || scrolls(*parent) || widget.isWindow() || widget.size().isEmpty())
            return;
        const QRect over = widget.geometry();
        const QRect within = parent->rect().adjusted(-1, -1, 1, 1);
        if (!within.contains(over))
            fault(u"%1 at %2,%3 %4×%5 lies outside of %6 of %7×%8"_s.arg(nameOf(widget)).arg(over.x()).arg(over.y()).arg(over.width()).arg(over.height()).arg(nameOf(*parent)).arg(parent->width()).arg(parent->height()));
    }
    void room(QWidget &widget)
    {
        if (auto *label = qobject_cast<TextLabel *>(&widget); label && !label->text().isEmpty()) {
            ++texts;
            if (label->minimumSizeHint().width() + 8 < label->sizeHint().width())
                return;                                             // may elide; the whole is in its tooltip
            if (label->wordWrap()) {
                if (label->heightForWidth(label->width()) > label->height() + 1)
                    fault(u"%1 is cut: %2 of %3 high"_s.arg(nameOf(*label)).arg(label->height()).arg(label->heightForWidth(label->width())));
            } else if (label->sizeHint().width() > label->width() + 1) {
                fault(u"%1 is cut: %2 of %3 wide"_s.arg(nameOf(*label)).arg(label->width()).arg(label->sizeHint().width()));
            }
        } else if (auto *button = qobject_cast<QAbstractButton *>(&widget); button && !button->text().isEmpty()) {
            ++texts;
            const auto *tool = qobject_cast<QToolButton *>(button);
            if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
                return;
            const int wanted = qobject_cast<RailButton *>(button) ? button->fontMetrics().horizontalAdvance(button->text()) + 52 : button->sizeHint().width();
            if (wanted > button->width() + 1)
                fault(u"%1 is cut: %2 of %3 wide"_s.arg(nameOf(*button)).arg(button->width()).arg(wanted));
        } else if (auto *tabs = qobject_cast<QTabBar *>(&widget)) {
            if (tabs->sizeHint().width() > tabs->width() + 1)
                fault(u"%1 is cut: %2 of %3 wide"_s.arg(nameOf(*tabs)).arg(tabs->width()).arg(tabs->sizeHint().width()));
        } else if (auto *box = qobject_cast<QComboBox *>(&widget); box && !box->isEditable()) {
            if (const int wanted = box->fontMetrics().horizontalAdvance(box->currentText()) + 40; wanted > box->width() + 1)
                fault(u"%1 cuts “%2”: %3 of %4 wide"_s.arg(nameOf(*box), box->currentText().left(60)).arg(box->width()).arg(wanted));
        }
    }
    void neighbours(const QWidget &widget)
    {
        const QLayout *layout = widget.layout();
        if (!layout)
            return;
        QVector<QWidget *> in;
        const std::function<void(const QLayout &)> collect = [&](const QLayout &each) {
            for (int i = 0; i < each.count(); ++i) {
                if (QWidget *child = each.itemAt(i)->widget(); child && child->isVisible())
                    in += child;
                else if (const QLayout *deeper = each.itemAt(i)->layout())
                    collect(*deeper);
            }
        };
        if (!layout->inherits("QStackedLayout"))
            collect(*layout);
        for (int i = 0; i < in.size(); ++i)
            for (int j = i + 1; j < in.size(); ++j)
                if (const QRect both = in[i]->geometry() & in[j]->geometry(); both.width() > 1 && both.height() > 1)
                    fault(u"%1 and %2 cover one another by %3×%4"_s.arg(nameOf(*in[i]), nameOf(*in[j])).arg(both.width()).arg(both.height()));
    }
    // The ink a label is drawn with against the colour that most of its place has in the picture.
    void contrast(const QWidget &widget, QWidget &top)
    {
        const auto *label = qobject_cast<const TextLabel *>(&widget);
        if (!label || label->text().trimmed().isEmpty() || !label->isEnabled())
            return;
        if (m_picture.isNull())
            m_picture = top.grab().toImage();
        const qreal scale = m_picture.devicePixelRatio();
        const QPoint at = widget.mapTo(&top, QPoint());
        const QRect place = QRect(at * scale, widget.size() * scale) & m_picture.rect() & QRect(QPoint(), top.size() * scale);
        if (place.width() < 4 || place.height() < 4)
            return;
        QHash<QRgb, int> counts;
        for (int y = place.top(); y <= place.bottom(); y += 2)
            for (int x = place.left(); x <= place.right(); x += 2)
                ++counts[m_picture.pixel(x, y)];
        const auto most = std::max_element(counts.begin(), counts.end());
        const QColor ink = label->palette().color(QPalette::WindowText), ground = QColor::fromRgb(most.key());
        ++inks;
        if (const double ratio = colour::contrast(ink, ground); ratio < 4.4)
            fault(u"%1 stands out by %2 only, %3 on %4"_s.arg(nameOf(*label)).arg(ratio, 0, 'f', 2).arg(ink.name(), ground.name()));
    }

    QString m_where;
    QStringList m_said;
    QImage m_picture;
};

std::string inspected(QSize size, Scheme scheme = Scheme::Light, bool looksAtInk = true)
{
    SampleWorkspace sample;
    const Session cara = sample.as(u"cara"_s);
    WholeConsole console(sample.open(), cara, size);
    if (scheme == Scheme::Dark)
        console.theme().setChoice(Theme::Choice::Dark);
    Inspection inspection;
    inspection.window = size;
    inspection.looksAtInk = looksAtInk;
    console.walk([&](const QString &where, QWidget &top) { inspection.look(where, top); });
    console.theme().setChoice(Theme::Choice::Light);
    CHECK(inspection.texts > 1000);
    CHECK((inspection.inks > 1000) == looksAtInk);
    return inspection.faults.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("whole console: at 1280×800 no text is cut, nothing lies over anything else, and words stand out from their ground")
{
    CHECK(inspected({1280, 800}) == "");
}

TEST_CASE("whole console: the same in dark at 1920×1080") { CHECK(inspected({1920, 1080}, Scheme::Dark) == ""); }

TEST_CASE("whole console: the same in a language that is two fifths longer")
{
    LongerLanguage longer;
    REQUIRE(QCoreApplication::installTranslator(&longer));
    const std::string faults = inspected({1280, 800});
    QCoreApplication::removeTranslator(&longer);
    CHECK(faults == "");
}

TEST_CASE("whole console: the same in every language that is shipped")
{
    const QString language = GENERATE(as<QString>(), u"de"_s, u"es"_s, u"fr"_s, u"ja"_s);
    REQUIRE(shippedLanguages().contains(language));
    QTranslator words;
    REQUIRE(words.load(u":/i18n/countersign_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&words);
    const std::string faults = inspected({1280, 800}, Scheme::Light, false);
    QCoreApplication::removeTranslator(&words);
    INFO(language.toStdString());
    CHECK(faults == "");
}

TEST_CASE("whole console: the same from right to left")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const std::string faults = inspected({1280, 800});
    QApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(faults == "");
}

TEST_CASE("whole console: what is cut, covered, outside or too pale is found")
{
    QWidget top;
    top.resize(400, 200);
    TextLabel cut(u"A sentence that has no room in here"_s, Type::Body, &top);
    cut.setGeometry(10, 10, 60, 20);
    auto *out = new TextLabel(u"Outside"_s, Type::Body, &top);
    out->setGeometry(390, 40, 80, 20);
    auto *dark = new QWidget(&top);
    dark->setGeometry(10, 80, 200, 20);
    dark->setAutoFillBackground(true);
    dark->setBackgroundRole(QPalette::WindowText);
    auto *pale = new TextLabel(u"Of the colour of its ground"_s, Type::Body, dark);
    pale->resize(dark->size());
    auto *pair = new QWidget(&top);
    pair->setGeometry(10, 120, 200, 60);
    auto *row = new QHBoxLayout(pair);
    auto *first = new TextLabel(u"One"_s), *second = new TextLabel(u"Two"_s);
    row->addWidget(first);
    row->addWidget(second);
    top.show();
    QApplication::processEvents();
    second->setGeometry(first->geometry());
    Inspection inspection;
    inspection.look(u"here"_s, top);
    INFO(inspection.faults.join(u'\n').toStdString());
    CHECK(inspection.faults.size() == 4);
}
