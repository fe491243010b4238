// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace weilu::ui {

/// The border between core's UTF-8 and Qt's text.
[[nodiscard]] inline QString text(std::string_view utf8)
{
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
[[nodiscard]] inline std::string utf8(const QString& text) { return text.toStdString(); }

} // namespace weilu::ui
