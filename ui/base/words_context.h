// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFileInfo>

#include "ui/base/language.h"
#include "ui/base/words.h"

#include <string>

namespace weilu::ui {

/// The translation context of everything in ui/base/words*.cpp.
struct Words {
  Q_DECLARE_TR_FUNCTIONS(words)
};

namespace words {

/// Why a file cannot be read or written: a code of core, or what the system or SQLite says in English. What
/// is not known stays as it is.
[[nodiscard]] QString reason(const std::string& code);
/// What a refused value was meant to be ("mapping-name"); options of the command line stay as they are.
[[nodiscard]] QString what(const std::string& code);

/// The facts of a refusal as texts. "found_en" is what "found" is called in English, and so with any other.
struct RefusalFacts {
  const Refusal& refusal;
  [[nodiscard]] QString operator()(const char* name) const
  {
    return language::pick(refusal.detail(name), refusal.detail(std::string(name) + "_en"));
  }
  [[nodiscard]] bool has(const char* name) const { return !refusal.detail(name).empty(); }
  /// "members.xlsx", "backup.zip/members.xlsx/Sheet2"
  [[nodiscard]] QString file() const
  {
    QString name = QFileInfo((*this)("file")).fileName();
    for (const char* part : {"entry", "sheet"}) {
      if (has(part))
        name += u'/' + (*this)(part);
    }
    return name;
  }
  [[nodiscard]] QString reason() const { return words::reason(refusal.detail("reason")); }
  [[nodiscard]] QString size(const char* name) const { return bytes((*this)(name).toULongLong()); }
};

/// The sentence for a rule, scheme or segment that was declined; empty for any other refusal.
[[nodiscard]] QString refusedRule(const RefusalFacts& fact);
/// The same for points, levels, benefits and terms.
[[nodiscard]] QString refusedLevel(const RefusalFacts& fact);
/// The same for playbooks.
[[nodiscard]] QString refusedPlaybook(const RefusalFacts& fact);
/// The same for campaigns, and for their draws.
[[nodiscard]] QString refusedCampaign(const RefusalFacts& fact);
[[nodiscard]] QString refusedDraw(const RefusalFacts& fact);
/// The same for votes, check-ins and referrals.
[[nodiscard]] QString refusedVote(const RefusalFacts& fact);
/// The same for content.
[[nodiscard]] QString refusedContent(const RefusalFacts& fact);
/// The same for stages, targets, notes and costs; and what a change to them did.
[[nodiscard]] QString refusedPlanning(const RefusalFacts& fact);
[[nodiscard]] QString changedPlanning(const ChangeLabel& label);
/// What a change to playbooks and their tasks did; empty for any other change.
[[nodiscard]] QString changedGiven(const ChangeLabel& label);
[[nodiscard]] QString changedPlaybook(const ChangeLabel& label);
/// What a change of points or levels did; empty for any other.
[[nodiscard]] QString levelChange(const ChangeLabel& label);

} // namespace words

} // namespace weilu::ui
