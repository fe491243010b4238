// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/account_hint.h"
#include "ui/widgets/callout.h"

#include <optional>

namespace weilu::ui {

/// Asks whether the bare ids of a file are accounts of people who are there already. Not there where nothing
/// is to be asked.
class AccountBar : public Callout {
  Q_OBJECT
public:
  explicit AccountBar(QWidget* parent = nullptr);
  void setHint(const std::optional<AccountHint>& hint);
  void retranslate();

signals:
  /// They are: the column called \p header becomes \p field.
  void fieldChosen(const std::string& header, const std::string& field);

private:
  std::optional<AccountHint> m_hint;
  Button* m_same;
};

} // namespace weilu::ui
