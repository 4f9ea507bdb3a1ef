// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/approvals/BatchSheet.h"

#include "ui/pages/approvals/WhyNot.h"
#include "ui/pages/approvals/Words.h"
#include "ui/widgets/ReasonEdit.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

BatchSheet::BatchSheet(const QVector<Review> &reviews, const QString &verdict, QWidget *parent) : QDialog(parent)
{
    const QString verb = verdict == u"approve" ? tr("Approve now") : verdict == u"reject" ? tr("Reject now") : tr("Request changes now");
    setObjectName(u"batchSheet"_s);
    setWindowTitle(tr("Decide %n request(s) of tier low", nullptr, int(reviews.size())));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 8, 0);
    lines->setSpacing(12);
    for (const Review &review : reviews) {
        const Request &request = review.request();
        words::Off off = words::whyNotDecide(review);
        if (off.isEmpty() && verdict == u"approve")
            off = words::whyNotApprove(review, {});
        lines->addWidget(new TextLabel(request.id + u", "_s + words::subject(request), Type::Label));
        auto *sentence = new TextLabel(off.isEmpty() ? words::deciding(review, verdict) : off.sentence);
        sentence->setWordWrap(true);
        sentence->setInk(off.isEmpty() ? Token::Text : Token::Text2);
        lines->addWidget(sentence);
        if (!off.isEmpty())
            continue;
        auto *reason = new ReasonEdit(tr("Reason for %1").arg(request.id), tr("It is kept for ever"), review.leastReason());
        reason->setObjectName(u"reason-"_s + request.id);
        lines->addWidget(reason);
        connect(reason, &ReasonEdit::enoughChanged, this, &BatchSheet::update);
        m_lines.append({{request.id, verdict, review.standing.binding.digest(), {}}, reason});
    }
    lines->addStretch(1);
    auto *scroll = new ScrollPane(content, windowTitle());
    scroll->setMinimumHeight(std::min(440, content->sizeHint().height() + 8));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    m_verb = new QPushButton(verb);
    m_verb->setObjectName(u"confirm"_s);
    for (QPushButton *button : {cancel, m_verb}) {
        button->setAutoDefault(false);
        button->setMinimumWidth(112);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_verb);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(windowTitle(), Type::PaneTitle));
    column->addWidget(scroll, 1);
    column->addLayout(row);
    setMinimumWidth(520);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
    update();
    cancel->setFocus();
}

QVector<Deciding> BatchSheet::decisions() const
{
    QVector<Deciding> all;
    for (const Line &line : m_lines) {
        all.append(line.deciding);
        all.last().reason = line.reason->text();
    }
    return all;
}

// Each needs its own reason.
void BatchSheet::update()
{
    const bool all = !m_lines.isEmpty() && std::all_of(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.reason->isLongEnough(); });
    m_verb->setEnabled(all);
    m_verb->setAccessibleDescription(all ? QString() : m_lines.isEmpty() ? tr("None of them can be decided now.") : tr("Each needs its own reason first."));
}

void BatchSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace countersign
