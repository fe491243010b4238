// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/period_choice.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"

#include <array>

namespace weilu::ui {

namespace {

const QDate epoch(1970, 1, 1);
QDate qtDate(Date date) { return epoch.addDays(date.days); }
Date coreDate(QDate date) { return {static_cast<std::int32_t>(epoch.daysTo(date))}; }

constexpr std::array lengths{90, 365}; ///< of the first segments, in days
constexpr int own = static_cast<int>(lengths.size());
const QString between = QStringLiteral("..");

} // namespace

PeriodChoice::PeriodChoice(QWidget* parent)
    : QWidget(parent)
    , m_segments(new SegmentedControl)
{
  m_segments->setObjectName(QStringLiteral("insightPeriod"));
  for (int i = 0; i <= own; ++i)
    m_segments->addSegment({});
  m_segments->setCurrent(m_shown);
  connect(m_segments, &SegmentedControl::chosen, this, &PeriodChoice::choose);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(m_segments);
  retranslate();
}

DateRange PeriodChoice::rangeAt(Date asOf) const
{
  if (m_shown == own)
    return {std::min(m_own->from, asOf), std::min(m_own->to, asOf)};
  return {asOf.plus(1 - lengths[static_cast<std::size_t>(m_shown)]), asOf};
}

QString PeriodChoice::code() const
{
  if (m_shown == own)
    return text(m_own->from.iso()) + between + text(m_own->to.iso());
  return QString::number(lengths[static_cast<std::size_t>(m_shown)]);
}

void PeriodChoice::setCode(const QString& code)
{
  for (int i = 0; i < own; ++i) {
    if (code == QString::number(lengths[static_cast<std::size_t>(i)])) {
      put(i);
    }
  }
  const QStringList ends = code.split(between);
  const auto from = Date::parse(utf8(ends.first())), to = Date::parse(utf8(ends.last()));
  if (ends.size() == 2 && from && to && *from <= *to) {
    m_own = DateRange{*from, *to};
    put(own);
  }
}

void PeriodChoice::put(int segment)
{
  m_shown = segment;
  m_segments->setCurrent(segment);
}

void PeriodChoice::retranslate()
{
  m_segments->setSegmentText(0, tr("%n days", nullptr, lengths[0]));
  m_segments->setSegmentText(1, tr("%n months", nullptr, 12));
  m_segments->setSegmentText(own, tr("Custom"));
}

void PeriodChoice::choose(int segment)
{
  if (segment == own) {
    emit ownWanted();
    return;
  }
  put(segment);
  emit chosen();
}

void PeriodChoice::openOwn(DateRange range)
{
  m_popup = new QFrame(this, Qt::Popup);
  m_popup->setAttribute(Qt::WA_DeleteOnClose);
  m_popup->setObjectName(QStringLiteral("card"));
  auto* column = new QVBoxLayout(m_popup);
  column->setContentsMargins(12, 12, 12, 12);
  column->addWidget(makeDates());
  m_from->setDate(qtDate(range.from));
  m_to->setDate(qtDate(range.to));
  check();
  m_popup->adjustSize();
  m_popup->move(mapToGlobal(QPoint(width() - m_popup->width(), height() + 4)));
  m_popup->show();
  m_from->setFocus();
  // Closed without dates: it stays as it was.
  connect(m_popup, &QObject::destroyed, this, [this] { m_segments->setCurrent(m_shown); });
}

QWidget* PeriodChoice::makeDates()
{
  auto* dates = new QWidget;
  auto* form = new QFormLayout(dates);
  form->setContentsMargins(0, 0, 0, 0);
  m_from = new QDateEdit;
  m_to = new QDateEdit;
  m_from->setObjectName(QStringLiteral("ownFrom"));
  m_to->setObjectName(QStringLiteral("ownTo"));
  for (QDateEdit* edit : {m_from, m_to}) {
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setCalendarPopup(true);
    connect(edit, &QDateEdit::dateChanged, this, &PeriodChoice::check);
  }
  m_problem = makeParagraph(Type::Aux, Tone::Bad);
  m_apply = new Button(tr("Show"), Button::Kind::Primary);
  m_apply->setObjectName(QStringLiteral("ownApply"));
  connect(m_apply, &QPushButton::clicked, this, &PeriodChoice::take);
  form->addRow(tr("First day"), m_from);
  form->addRow(tr("Last day"), m_to);
  form->addRow(m_problem);
  form->addRow(m_apply);
  return dates;
}

void PeriodChoice::check()
{
  const bool reversed = m_to->date() < m_from->date();
  m_problem->setText(reversed ? tr("The first day is after the last") : QString());
  m_problem->setVisible(reversed);
  m_apply->setEnabled(!reversed);
}

void PeriodChoice::take()
{
  m_own = DateRange{coreDate(m_from->date()), coreDate(m_to->date())};
  put(own);
  m_popup->close();
  emit chosen();
}

} // namespace weilu::ui
