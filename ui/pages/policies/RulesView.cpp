// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/RulesView.h"

#include "ui/models/RowsModel.h"
#include "ui/pages/policies/Sentences.h"
#include "ui/style/Paint.h"
#include "ui/style/Type.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NumberedText.h"
#include "ui/widgets/StatusChip.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

namespace {

constexpr int padding = 12, gap = 2;

// A rule as a paragraph: its sentence, however long, and below it whose it is and who may waive it.
class RuleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : option.rect.width();
        return {width, sentenceHeight(width, index) + QFontMetrics(fontOf(Type::Secondary)).height() + gap + padding};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect rect = option.rect;
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(rect, color(selected ? Token::Selection : Token::Surface, option.palette));
        if (selected)
            painter->fillRect(QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), metric::stateBar, rect.height())), color(Token::Accent, option.palette));
        paint::hairline(painter, rect, Qt::BottomEdge, color(Token::Line, option.palette));
        const int high = sentenceHeight(rect.width(), index);
        const QRect text = rect.adjusted(padding, padding / 2, -padding, 0);
        painter->setFont(fontOf(Type::Body));
        painter->setPen(color(Token::Text, option.palette));
        painter->drawText(QRect(text.left(), text.top(), text.width(), high), Qt::TextWordWrap, index.data().toString());
        painter->setFont(fontOf(Type::Secondary));
        painter->setPen(color(Token::Text2, option.palette));
        const QString below = index.siblingAtColumn(1).data().toString();
        painter->drawText(QRect(text.left(), text.top() + high + gap, text.width(), rect.bottom()), Qt::AlignTop | Qt::TextSingleLine, painter->fontMetrics().elidedText(below, Qt::ElideRight, text.width()));
        if (selected && option.widget && option.widget->hasFocus())
            paint::focusRing(painter, rect, option.palette);
        painter->restore();
    }

private:
    static int sentenceHeight(int width, const QModelIndex &index)
    {
        return QFontMetrics(fontOf(Type::Body)).boundingRect(QRect(0, 0, width - 2 * padding, 10000), Qt::TextWordWrap, index.data().toString()).height();
    }
};

TextLabel *wrapped(Type type, Token ink = Token::Text)
{
    auto *label = new TextLabel({}, type);
    label->setWordWrap(true);
    label->setInk(ink);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RulesView::RulesView(QWidget *parent)
    : QWidget(parent), m_title(new TextLabel({}, Type::PaneTitle)), m_state(new StatusChip), m_about(wrapped(Type::Secondary, Token::Text2)), m_applies(wrapped(Type::Label)), m_message(new MessageBar),
      m_rules(new RowsModel({tr("Rule"), tr("Owner and waiver")}, this)), m_list(new QListView), m_sentence(wrapped(Type::Body)), m_why(wrapped(Type::Secondary, Token::Text2)),
      m_needs(wrapped(Type::Secondary, Token::Text2)), m_yaml(new NumberedText)
{
    m_applies->setObjectName(u"policyApplies"_s);
    m_sentence->setObjectName(u"policyRuleSentence"_s);
    m_needs->setObjectName(u"policyNeeds"_s);
    m_message->setObjectName(u"policyUnreadable"_s);
    m_list->setObjectName(u"policyRules"_s);
    m_list->setAccessibleName(tr("Rules of the policy"));
    m_list->setModel(m_rules);
    m_list->setItemDelegate(new RuleDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_yaml->setObjectName(u"policyYaml"_s);
    m_yaml->setAccessibleName(tr("The policy's text, as it was adopted"));
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_state);
    head->addStretch(1);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_about);
    column->addWidget(m_applies);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_why);
    column->addWidget(m_needs);
    auto *split = new QSplitter;
    split->setObjectName(u"policySplit"_s);
    split->setAccessibleName(tr("Rules and text of the policy"));
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_yaml);
    split->handle(1)->setAccessibleName(tr("Divider between rules and text"));
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({500, 500});
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 12, 0, 0);
    all->addWidget(split);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) { choose(index.row()); });
}

void RulesView::setPolicy(const ShownPolicy &shown)
{
    const bool same = shown.id() == m_shown.id();
    const int before = m_list->currentIndex().row();
    m_shown = shown;
    const AdoptedPolicy &adopted = shown.adopted;
    m_title->setText(tr("%1 version %2").arg(adopted.id, QString::number(adopted.version)));
    m_state->setLook(shown.inForce() ? Look{u"in-force"_s, tr("In force"), u"circle-check"_s, Hue::Green} : Look{u"replaced"_s, tr("Replaced in #%1").arg(*adopted.replacedSeq), u"archive"_s, Hue::Grey});
    m_about->setText((adopted.request.isEmpty() ? tr("Adopted by %1 in #%2").arg(adopted.adoptedBy, QString::number(adopted.adoptedSeq)) : tr("Adopted by %1 in #%2, on request %3").arg(adopted.adoptedBy, QString::number(adopted.adoptedSeq), adopted.request))
                     + u" · "_s + tr("digest %1…").arg(adopted.digest.left(16)));
    m_yaml->setText(shown.text);
    if (!shown.policy)
        m_message->say(MessageBar::Tone::Error, tr("This program cannot read this policy, so it blocks wherever it might apply: %1").arg(shown.unreadable), tr("Use the release it was written for, or propose a version that can be read."));
    else
        m_message->clear();
    m_applies->setText(shown.policy ? sentences::applies(*shown.policy) : QString());
    m_needs->setText(shown.policy ? sentences::approvals(*shown.policy) + u' ' + sentences::timing(*shown.policy) : QString());
    QVector<RowsModel::Line> lines;
    for (const PolicyRule &rule : shown.policy ? shown.policy->rules : QVector<PolicyRule>()) {
        RowsModel::Line line{{sentences::rule(rule), tr("%1 · owner %2 · waiver: %3 · line %4").arg(rule.id, rule.owner, sentences::waiver(rule), QString::number(rule.line))},
                             tr("Rule %1: %2 Because: %3. Its owner: %4. Waiver: %5.").arg(rule.id, sentences::rule(rule), rule.why, rule.owner, sentences::waiver(rule))};
        line.id = rule.id;
        line.tips = {{0, rule.require.text()}};
        lines.append(line);
    }
    m_rules->setLines(lines);
    const int row = same && before >= 0 ? std::min<int>(before, int(lines.size()) - 1) : 0;
    m_list->setCurrentIndex(m_rules->index(row, 0));
    choose(row);
}

void RulesView::choose(int row)
{
    const bool chosen = m_shown.policy && row >= 0 && row < m_shown.policy->rules.size();
    m_sentence->setVisible(chosen);
    m_why->setVisible(chosen);
    if (!chosen) {
        m_yaml->mark(0, 0);
        return;
    }
    const PolicyRule &rule = m_shown.policy->rules[row];
    m_sentence->setText(tr("%1: %2.").arg(rule.id, rule.why));
    m_why->setText((rule.near ? tr("It counts as near its limit where %1.").arg(sentences::condition(*rule.near)) + u' ' : QString()) + tr("%1 can mend it.").arg(rule.owner));
    m_yaml->mark(rule.line, lastLine(row));
}

// Up to the next rule, or to the end of the list of rules.
int RulesView::lastLine(int row) const
{
    const auto &rules = m_shown.policy->rules;
    const QStringList lines = m_shown.text.split(u'\n');
    int last = rules[row].line;
    const int next = row + 1 < rules.size() ? rules[row + 1].line : int(lines.size()) + 1;
    while (last + 1 < next && last < lines.size() && (lines[last].isEmpty() || lines[last].startsWith(u' ')))
        ++last;
    while (last > rules[row].line && lines.value(last - 1).trimmed().isEmpty())
        --last;
    return last;
}

} // namespace countersign
