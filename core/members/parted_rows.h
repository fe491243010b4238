// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/merged_people.h"
#include "core/members/value_chain.h"

#include <string>
#include <vector>

namespace weilu {

/// Rows of a survivor that came with somebody who parts, and in which others have a part: another merged
/// person who has one like it, or an import that wrote over it.
class PartedRows {
public:
  PartedRows(Database& db, const MergedPeople& people);

  /// Such a row stays, with that person or that import. Otherwise it would fall back, one day, to a value of
  /// \p other. Before the rows of \p other are taken back; inside the caller's Edit.
  void handOn(MemberId other, MemberId survivor);

private:
  void handOn(MemberId other, MemberId survivor, const std::vector<std::string>& fields);
  [[nodiscard]] MemberId heirOf(MemberId other, MemberId survivor, const std::string& field);

  Database& m_db;
  const MergedPeople& m_people;
  FieldAccess m_live, m_aside;
  ValueChain m_chain;
};

} // namespace weilu
