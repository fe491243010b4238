// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include "core/workspace.h"

namespace weilu::ui::test {

/// A community of 300 people as of 15 March 2024, in a file of its own:
///
///     1  张三      phone, e-mail, "vip", 杭州, 微信群, a member     ten active days: active
///     2  李四      nickname 小四, 小红书, "coffee"                  last active 40 days ago: silent
///     3  Anna Lee  discourse:900017, 微信群, an expert                  one active day: leader
///     4  王五      left five days ago, "vip"                        never active
///     5  赵新      joined ten days ago                              never active: newcomer
///     6 …          Guest 006 to Guest 300, joined 100 days ago      never active: silent
class RosterFile {
public:
  static constexpr int people = 300;
  static constexpr int onRoster = people - 1;

  RosterFile();
  [[nodiscard]] static Date asOf() { return *Date::of(2024, 3, 15); }
  [[nodiscard]] QString path() const;
  [[nodiscard]] QString inFolder(const QString& name) const { return m_folder.filePath(name); }

private:
  QTemporaryDir m_folder;
};

} // namespace weilu::ui::test
