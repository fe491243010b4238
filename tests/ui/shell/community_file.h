// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace weilu::ui::test {

/// A folder with one community file, "Camellia": three people; 张三 tagged "vip" last; one message of each
/// person on each of ten days, the newest \p daysAgo days before today.
class CommunityFile {
public:
  explicit CommunityFile(int daysAgo = 0);
  [[nodiscard]] QString path() const;
  [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }

private:
  QTemporaryDir m_folder;
};

} // namespace weilu::ui::test
