// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/attendance.h"

namespace weilu {

namespace {

/// The finalizer of SplitMix64: https://prng.di.unimi.it/splitmix64.c
std::uint64_t mixed(std::uint64_t value)
{
  value += 0x9e3779b97f4a7c15;
  value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9;
  value = (value ^ (value >> 27U)) * 0x94d049bb133111eb;
  return value ^ (value >> 31U);
}

} // namespace

std::vector<Attendance> attendanceOf(std::span<const Participant> participants)
{
  std::vector<Attendance> people;
  for (const Participant& one : participants) {
    if (one.status == ParticipantStatus::CheckedIn)
      people.push_back({one.member, one.cameAt.value_or(one.at)});
  }
  return people;
}

std::string attendanceKind(CampaignType type)
{
  return type == CampaignType::Vote ? "vote" : type == CampaignType::CheckIn ? "check-in" : "attend";
}

void AttendancePrint::add(std::span<const Attendance> people)
{
  for (const Attendance& one : people) {
    ++count;
    sum += mixed(mixed(static_cast<std::uint64_t>(one.member.value)) ^
                 static_cast<std::uint64_t>(one.at.seconds));
  }
}

AttendancePrint printOf(std::span<const Attendance> people)
{
  AttendancePrint print;
  print.add(people);
  return print;
}

} // namespace weilu
