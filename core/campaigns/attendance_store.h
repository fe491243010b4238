// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/attendance.h"
#include "core/store/database.h"

#include <map>

namespace weilu {

/// Under which source the events of a campaign stand, and what they were made from.
struct WrittenAttendance {
  SourceId source;
  std::string kind;
  AttendancePrint print;
  friend bool operator==(const WrittenAttendance&, const WrittenAttendance&) = default;
};

/// Owner of campaign_attendance, which the change log leaves out: events follow from who came.
class AttendanceStore {
public:
  explicit AttendanceStore(Database& db);
  [[nodiscard]] std::map<CampaignId, WrittenAttendance> all() const;
  void keep(CampaignId campaign, const WrittenAttendance& written);
  void remove(CampaignId campaign);
  /// Campaigns that anybody came to.
  [[nodiscard]] std::vector<CampaignId> cameTo() const;

private:
  Database& m_db;
};

} // namespace weilu
