// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/PaletteModel.h"
#include "ui/style/Icons.h"
#include "ui/style/Paint.h"
#include "ui/widgets/TextLabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace countersign {

CommandPalette::CommandPalette(QVector<PaletteRow> commands, FindPlaces findPlaces, OpenPlace openPlace, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_findPlaces(std::move(findPlaces)), m_openPlace(std::move(openPlace)), m_line(new QLineEdit),
      m_model(new PaletteModel(std::move(commands), this)), m_list(new QListView), m_nothing(new TextLabel({}, Type::Secondary))
{
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Command palette"));
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setPlaceholderText(m_findPlaces ? tr("A command, model, version, request or person") : tr("A command"));
    m_line->setAccessibleName(tr("What to do or open"));
    m_line->addAction(iconOf(u"search"_s, Token::Text3), QLineEdit::LeadingPosition)->setText(m_line->placeholderText());
    m_line->setMaxLength(200);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands and places"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_nothing->setInk(Token::Text2);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(12, 4, 12, 4);
    auto *hint = new TextLabel(tr("Up and Down move · Enter takes it · Esc closes"), Type::Secondary);
    hint->setInk(Token::Text3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    const QSize room = parent ? parent->size() : QSize(1280, 800);
    setFixedWidth(qMin(640, room.width() - 32));
    m_most = qMin(380, room.height() - 200);
    if (parent)
        move(parent->mapToGlobal(QPoint((room.width() - width()) / 2, 72)));
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    arranged();
}

void CommandPalette::typed(const QString &text)
{
    m_enter = false;
    m_model->setTyped(text.trimmed());
    arranged();
    look();
}

// One search at a time; when it has ended the newest text is looked for, if it has changed meanwhile.
void CommandPalette::look()
{
    const QString wanted = m_line->text().trimmed();
    if (m_looking || !m_findPlaces || wanted.isEmpty())
        return;
    m_looking = true;
    m_lookingFor = wanted;
    m_findPlaces(wanted, this, [this](const QVector<FoundPlace> &found) {
        m_looking = false;
        if (m_lookingFor != m_line->text().trimmed())
            return look();
        adopt(found);
        if (std::exchange(m_enter, false))
            choose();
    });
}

void CommandPalette::adopt(const QVector<FoundPlace> &found)
{
    QVector<PaletteRow> rows;
    for (const FoundPlace &place : found)
        rows.append({iconOf(place.icon), place.text, place.detail, {}, {}, [open = m_openPlace, place] { open(place.pageId, place.id); }, place.score});
    m_model->setPlaces(std::move(rows));
    arranged();
}

void CommandPalette::arranged()
{
    const bool any = m_model->rowCount() > 0;
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(any ? QString() : tr("Nothing here is called so. Try fewer letters, or a request's id such as R12."));
    int height = 0;                                                 // no higher than what is in it
    for (int row = 0; row < m_model->rowCount() && height < m_most; ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setFixedHeight(qBound(1, height + 2 * m_list->frameWidth(), m_most));
    adjustSize();
}

void CommandPalette::choose()
{
    if (m_looking) {
        m_enter = true;
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_model->row(current.row()).whyOff.isEmpty())
        return;
    const auto run = m_model->row(current.row()).run;
    accept();
    // After this window has gone, so that what is done finds the focus where it was.
    if (run)
        QTimer::singleShot(0, parent() ? parent() : this, run);
}

void CommandPalette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, m_list->currentIndex().row() + rows, last)));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int page = qMax(1, m_list->viewport()->height() / 30);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::LineStrong, palette()));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), color(Token::Surface, palette()));
}

} // namespace countersign
