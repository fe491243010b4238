// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/intake/source_file.h"

#include <deque>
#include <vector>

namespace weilu::ui {

/// What waits to be imported: the parts of the file at hand, then files nobody has looked into.
class ImportQueue {
public:
  void setFiles(const QStringList& files);
  void addFiles(const QStringList& files) { m_files += files; }
  void setParts(std::vector<SourceFile> parts);
  void clear() { setFiles({}); }

  [[nodiscard]] bool hasPart() const { return !m_parts.empty(); }
  [[nodiscard]] bool hasFile() const { return !m_files.isEmpty(); }
  [[nodiscard]] SourceFile takePart();
  [[nodiscard]] QString takeFile() { return m_files.takeFirst(); }
  /// Parts and files.
  [[nodiscard]] int size() const;

private:
  QStringList m_files;
  std::deque<SourceFile> m_parts;
};

/// What says which part of its file \p part is, and nothing else.
[[nodiscard]] ReadOptions partOptions(const SourceFile& part);

} // namespace weilu::ui
