// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/roster_bar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

QDate shown(Date date)
{
  const YearMonthDay day = ymd(date);
  return QDate(day.year, static_cast<int>(day.month), static_cast<int>(day.day));
}

Date kept(const QDate& date)
{
  return Date::of(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()))
      .value();
}

} // namespace

RosterBar::RosterBar(QWidget* parent)
    : QFrame(parent)
    , m_head(makeLabel(Type::BodyBold))
    , m_on(makeLabel(Type::Aux, Tone::Text2))
    , m_summary(makeLabel(Type::Aux, Tone::Text2))
    , m_space(new QComboBox)
    , m_date(new QDateEdit)
    , m_close(new Button(QStringLiteral("close"), {}, Button::Kind::Quiet))
    , m_question(new Callout(Callout::Kind::Warn))
{
  build();
  // What was confirmed of one group and date says nothing of another.
  const auto another = [this] {
    m_confirmed = false;
    tell();
  };
  connect(m_space, &QComboBox::activated, this, another);
  connect(m_space->lineEdit(), &QLineEdit::editingFinished, this, &RosterBar::tell);
  connect(m_space->lineEdit(), &QLineEdit::textEdited, this, [this] { m_confirmed = false; });
  connect(m_date, &QDateEdit::dateChanged, this, another);
  connect(m_close, &Button::clicked, this, &RosterBar::dismissed);
  connect(m_confirm, &Button::clicked, this, [this] {
    m_confirmed = true;
    tell();
  });
  retranslate();
}

void RosterBar::build()
{
  setObjectName(QStringLiteral("card"));
  m_space->setObjectName(QStringLiteral("rosterSpace"));
  m_space->setEditable(true);
  m_space->setInsertPolicy(QComboBox::NoInsert);
  m_space->setMinimumWidth(200);
  m_date->setObjectName(QStringLiteral("rosterDate"));
  m_date->setCalendarPopup(true);
  m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  m_summary->setObjectName(QStringLiteral("rosterSummary"));
  m_close->setObjectName(QStringLiteral("rosterClose"));
  m_question->setObjectName(QStringLiteral("rosterQuestion"));
  m_question->hide();
  m_confirm = m_question->addButton(QStringLiteral("check"), {});
  m_confirm->setObjectName(QStringLiteral("rosterConfirm"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(14, 8, 8, 8);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  for (QWidget* part : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_space),
                        static_cast<QWidget*>(m_on), static_cast<QWidget*>(m_date)})
    row->addWidget(part);
  row->addWidget(m_summary, 1);
  row->addWidget(m_close);
  column->addLayout(row);
  column->addWidget(m_question);
}

void RosterBar::setSpaces(const std::vector<Space>& spaces, Date today)
{
  const QSignalBlocker still(m_date);
  m_spaces = spaces;
  m_confirmed = false;
  m_space->clear();
  for (const Space& space : spaces)
    m_space->addItem(text(space.name), static_cast<qlonglong>(space.id.value));
  m_space->setCurrentIndex(-1);
  m_space->clearEditText();
  m_date->setDate(shown(today));
}

void RosterBar::propose(const QString& group)
{
  m_space->setCurrentIndex(m_space->findText(group));
  m_space->setEditText(group);
}

void RosterBar::begin()
{
  show();
  m_space->setFocus();
  if (!m_space->currentText().isEmpty())
    tell();
}

void RosterBar::setRoster(const std::optional<RosterOf>& roster)
{
  if (!roster)
    return;
  const QSignalBlocker still(m_date);
  const int known = m_space->findData(static_cast<qlonglong>(roster->space.value));
  m_space->setCurrentIndex(known);
  if (known < 0)
    m_space->setEditText(text(roster->name));
  m_date->setDate(shown(roster->on));
  m_confirmed = roster->confirmed;
}

void RosterBar::setChange(const std::optional<RosterChange>& change)
{
  m_change = change;
  showSummary();
}

RosterOf RosterBar::chosen() const
{
  RosterOf roster;
  roster.name = utf8(m_space->currentText().trimmed());
  const int index = m_space->currentIndex();
  if (index >= 0 && m_space->itemText(index) == m_space->currentText())
    roster.space = {m_space->itemData(index).toLongLong()};
  roster.on = kept(m_date->date());
  roster.confirmed = m_confirmed;
  return roster;
}

void RosterBar::tell()
{
  const RosterOf roster = chosen();
  if (!roster.name.empty())
    emit changed(roster);
}

void RosterBar::showSummary()
{
  if (!m_change) {
    m_summary->setText(m_space->currentText().isEmpty() ? tr("Choose the group, or name a new one")
                                                        : QString());
    m_question->hide();
    return;
  }
  const auto number = [](const RosterMoves& moves) { return words::count(static_cast<qint64>(moves.count)); };
  m_summary->setText(tr("%1 joined · %2 left · %3 came back · %4 renamed")
                         .arg(number(m_change->joined), number(m_change->left), number(m_change->back),
                              number(m_change->renamed)));
  m_question->setVisible(m_change->questioned && !m_confirmed);
  m_question->setTexts(tr("Is this the right file?"),
                       tr("Only %1 of the %2 people in %3 are in it; the others would count as left.")
                           .arg(words::count(static_cast<qint64>(m_change->common)),
                                words::count(static_cast<qint64>(m_change->before)), text(m_change->space)));
}

void RosterBar::retranslate()
{
  m_head->setText(tr("This file is the complete list of"));
  m_on->setText(tr("on"));
  m_space->setAccessibleName(tr("Group"));
  m_date->setAccessibleName(tr("Date of the list"));
  m_close->setToolTip(tr("It is no complete list"));
  m_close->setAccessibleName(tr("It is no complete list"));
  m_confirm->setText(tr("It is the right file"));
  showSummary();
}

} // namespace weilu::ui
