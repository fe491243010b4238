// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <string>
#include <vector>

/// The changes the member screen makes, each one undoable step.
namespace weilu::ui::member_edits {

/// Adds the tag called \p tag to \p people; the label carries how many got it.
[[nodiscard]] Result<ChangeLabel> addTag(Workspace& workspace, const std::string& tag, const People& people);
[[nodiscard]] Result<ChangeLabel> removeTag(Workspace& workspace, const Tag& tag, const People& people);

/// A person as the form has them.
struct Draft {
  Member member; ///< id 0: new
  std::vector<Identity> identities;
  std::vector<std::string> tags;
};
/// Saves a new or changed person with identities and tags. Refuses IdentityTaken and NoSuchMember;
/// nothing is changed then.
[[nodiscard]] Result<ChangeLabel> save(Workspace& workspace, const Draft& draft);

} // namespace weilu::ui::member_edits
