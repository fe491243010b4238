// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_queue.h"

#include <iterator>

namespace weilu::ui {

void ImportQueue::setFiles(const QStringList& files)
{
  m_files = files;
  m_parts.clear();
}

void ImportQueue::setParts(std::vector<SourceFile> parts)
{
  m_parts.assign(std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
}

SourceFile ImportQueue::takePart()
{
  SourceFile part = std::move(m_parts.front());
  m_parts.pop_front();
  return part;
}

int ImportQueue::size() const { return static_cast<int>(m_files.size()) + static_cast<int>(m_parts.size()); }

ReadOptions partOptions(const SourceFile& part)
{
  ReadOptions options;
  options.entry = part.entry;
  options.sheet = part.sheet;
  return options;
}

} // namespace weilu::ui
