// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import_run.h"

#include <map>

namespace weilu {

/// The spaces that the rows of a file name, by the platform's id or by name. Made when missing; a plan
/// gives new ones ids that nobody has.
class FileSpaces {
public:
  explicit FileSpaces(const ImportRun& run);
  /// Id 0 when the row names none.
  [[nodiscard]] SpaceId find(const std::string& code, const std::string& name);
  /// Whether the community has no space but \p space, known or of the file.
  [[nodiscard]] bool isOnly(SpaceId space) const { return m_count == (space.valid() ? 1u : 0u); }

private:
  const ImportRun& m_run;
  std::string m_platform;
  std::map<std::string, SpaceId, std::less<>> m_byCode;
  std::int64_t m_nextUnknown = 0;
  std::size_t m_count = 0; ///< of every platform
};

} // namespace weilu
