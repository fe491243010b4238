// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/check_in_dialog.h"

#include <QDateEdit>

#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/rules/people_picker.h"
#include "ui/widgets/button.h"
#include "ui/widgets/close_when_done.h"

namespace weilu::ui {

namespace {

QDate shown(Date date)
{
  const YearMonthDay day = ymd(date);
  return {day.year, static_cast<int>(day.month), static_cast<int>(day.day)};
}

Date chosen(const QDate& date)
{
  return Date::of(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()))
      .value();
}

} // namespace

CheckInDialog::CheckInDialog(Session& session, CampaignId campaign, Date day, QWidget* parent)
    : FormDialog(tr("Check people in"), tr("Check in"), parent)
    , m_session(session)
    , m_campaign(campaign)
    , m_day(new QDateEdit(shown(day)))
    , m_people(new PeoplePicker(session, QStringLiteral("checkIn")))
{
  setObjectName(QStringLiteral("checkInDialog"));
  m_day->setObjectName(QStringLiteral("checkInDay"));
  m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
  m_day->setCalendarPopup(true);
  addRow(tr("Day"), m_day);
  addWide(m_people);
  verb()->setEnabled(false);
  connect(m_people, &PeoplePicker::changed, this,
          [this] { verb()->setEnabled(!m_people->people().empty()); });
  connect(this, &FormDialog::verbPressed, this, &CheckInDialog::save);
}

void CheckInDialog::save()
{
  verb()->setEnabled(false);
  closeWhenDone<ChangeId>(
      this,
      m_session.write<ChangeId>(Area::Members | Area::Activity | Area::Community, tr("Checking in"),
                                [id = m_campaign, people = m_people->people(),
                                 day = chosen(m_day->date())](Workspace& workspace, const Control& control) {
                                  return checkIn(workspace, id, people, day, false, control);
                                }));
}

} // namespace weilu::ui
