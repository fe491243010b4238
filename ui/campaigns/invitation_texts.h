// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/workspace_invitations.h"

#include <filesystem>

namespace weilu::ui {

/// One person's line of a merge: their values, the message as it would go out, and what is missing in it.
struct InvitationText {
  Invitee invitee;
  std::map<std::string, std::string> values; ///< of the variables, in the language of the window
  RenderedMessage message;
};

/// A job's work. Refuses as inviteesOf().
[[nodiscard]] Result<std::vector<InvitationText>> writtenTo(Workspace& workspace, const Campaign& campaign,
                                                            const std::string& channel, const People& people,
                                                            Date asOf, const Control& control);

/// The lines as a table with a head: id, name, address (where \p withAddress), the variables the message
/// uses, the message.
[[nodiscard]] std::vector<std::vector<std::string>>
mergeTable(const std::string& message, const std::vector<InvitationText>& texts, bool withAddress);
/// Writes the table as CSV for spreadsheets and mail merges, or as a workbook where the name ends in .xlsx.
/// Refuses FileNotWritable.
[[nodiscard]] Result<std::size_t> writeMerge(const std::filesystem::path& file,
                                             const std::vector<std::vector<std::string>>& table);

} // namespace weilu::ui
