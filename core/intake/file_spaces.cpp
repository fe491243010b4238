// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_spaces.h"

#include <algorithm>

namespace weilu {

FileSpaces::FileSpaces(const ImportRun& run)
    : m_run(run)
    , m_platform(platformFamily(run.file.platform))
{
  for (const Space& space : run.stores.members.spaces()) {
    ++m_count;
    if (space.platform == m_platform)
      m_byCode.emplace(space.code, space.id);
    m_nextUnknown = std::max(m_nextUnknown, space.id.value);
  }
}

SpaceId FileSpaces::find(const std::string& code, const std::string& name)
{
  const std::string& key = code.empty() ? name : code;
  if (key.empty())
    return {};
  if (const auto known = m_byCode.find(key); known != m_byCode.end())
    return known->second;
  const SpaceId made = m_run.writes() ? m_run.writer->space(m_platform, key, name.empty() ? key : name)
                                      : SpaceId{++m_nextUnknown};
  m_byCode.emplace(key, made);
  ++m_count;
  return made;
}

} // namespace weilu
