// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/people.h"
#include "core/base/progress.h"
#include "core/members/member.h"
#include "core/store/database.h"

#include <functional>
#include <map>
#include <string>

namespace weilu {

/// A value that an import replaced. Values are text: moments as 2024-03-05 10:20, choices by their codes.
struct OverwrittenValue {
  MemberId person;
  std::string name;    ///< of the person, now
  std::string field;   ///< "name", "city", "custom:age", "tags", "spaces"
  std::string before;  ///< what it was
  std::string written; ///< what the import made of it
  std::string now;     ///< what it is now; another than written when something came later
  [[nodiscard]] bool changedSince() const { return now != written; }
};

/// What imports replaced, as they keep it for being taken back. Reads only.
class OverwrittenValues {
public:
  /// \p zone: of moments.
  OverwrittenValues(Database& db, Zone zone);

  /// Every value that \p source replaced, by person.
  void forEach(SourceId source, const std::function<void(const OverwrittenValue&)>& visit,
               const Control& control = {}) const;
  /// How many of each field.
  [[nodiscard]] std::map<std::string, std::uint64_t> counts(SourceId source) const;

private:
  Database& m_db;
  Zone m_zone;
};

} // namespace weilu
