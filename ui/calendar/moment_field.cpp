// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/moment_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QTime>

#include "ui/base/text.h"
#include "ui/base/words.h"

namespace weilu::ui {

MomentField::MomentField(const QString& stem, const QString& name, std::int32_t usual, QWidget* parent)
    : QWidget(parent)
    , m_usual(usual)
    , m_date(new QLineEdit)
    , m_time(new QLineEdit)
{
  m_date->setObjectName(stem + QStringLiteral("Date"));
  m_date->setPlaceholderText(QStringLiteral("2026-12-24"));
  m_date->setAccessibleName(tr("%1: date").arg(name));
  m_time->setObjectName(stem + QStringLiteral("Time"));
  m_time->setPlaceholderText(QStringLiteral("19:30"));
  m_time->setAccessibleName(tr("%1: time").arg(name));
  setFocusProxy(m_date);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  row->addWidget(m_date, 3);
  row->addWidget(m_time, 2);
}

void MomentField::setMoment(const std::optional<Moment>& moment, const Zone& zone)
{
  m_date->setText(moment ? text(zone.dateOf(*moment).iso()) : QString());
  m_time->setText(moment ? words::time(*moment, zone) : QString());
}

Typed<Moment> MomentField::typed(const Zone& zone) const
{
  const auto day = typedDate(m_date->text());
  if (!day)
    return tl::unexpected(day.error());
  const QString typedTime = m_time->text().trimmed();
  const QTime time = QTime::fromString(typedTime, QStringLiteral("H:mm"));
  if (!typedTime.isEmpty() && !time.isValid())
    return tl::unexpected(tr("\"%1\" is not a time such as 19:30.").arg(typedTime));
  if (!*day && !typedTime.isEmpty())
    return tl::unexpected(tr("A time needs a date beside it."));
  if (!*day)
    return std::nullopt;
  return zone.moment(**day, typedTime.isEmpty() ? m_usual : QTime(0, 0).secsTo(time));
}

} // namespace weilu::ui
