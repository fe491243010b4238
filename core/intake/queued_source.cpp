// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/queued_source.h"

#include "core/base/text.h"
#include "core/intake/text_source.h"

#include <algorithm>

namespace weilu {

bool QueuedSource::readOn()
{
  try {
    return advance();
  } catch (const ReadingRefused& refused) {
    Refusal refusal = refused.refusal;
    if (refusal.detail("row").empty())
      refusal.details.emplace_back("row", std::to_string(m_current.line + 1));
    throw ReadingRefused(std::move(refusal));
  }
}

bool QueuedSource::next(Record& record)
{
  while (m_waiting.empty()) {
    if (!readOn() && m_waiting.empty())
      return false;
  }
  m_current = std::move(m_waiting.front());
  m_waiting.pop_front();
  record.line = m_current.line;
  record.cells.assign(m_current.cells.begin(), m_current.cells.end());
  record.quoteTrouble = false;
  record.undecodable = m_current.undecodable;
  record.torn = m_current.torn;
  record.hasText = m_current.torn || std::ranges::any_of(record.cells, [](std::string_view cell) {
                     return !trimmed(cell).empty();
                   });
  return true;
}

} // namespace weilu
