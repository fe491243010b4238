// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/workspace.h"

#include <map>
#include <string>

namespace weilu::ui {

/// What a community has to choose from while a rule is edited. Read by a job, then free of the file.
struct RuleChoices {
  RuleNames names;
  /// Texts people have in a field, by its code ("city", "custom:level"), the most frequent first.
  std::map<std::string, QStringList> values;

  /// What to offer for \p field: tags, spaces, texts that are there.
  [[nodiscard]] QStringList suggestions(const std::string& field) const;
};
[[nodiscard]] RuleChoices readRuleChoices(Workspace& workspace, const Control& control);

} // namespace weilu::ui
