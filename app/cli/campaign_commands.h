// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/cli/command.h"
#include "core/workspace_campaigns.h"

#include <optional>

namespace weilu::cli {

/// What the commands about campaigns were told.
struct CampaignWords {
  std::string file, campaign, second, asOf, channel, note, from, title, starts, on, person;
  std::vector<std::string> people, options;
  /// Of "edit": only what was given is changed, "none" clears it.
  std::optional<std::string> newTitle, theme, place, link, owner;
  std::optional<std::vector<std::string>> helpers;
  bool json = false, all = false, dryRun = false, partly = false, remove = false, makeUp = false;
  bool confirmed = false;
};
using GivenCampaign = std::shared_ptr<CampaignWords>;

/// The file opened, with the campaign that was named.
struct OpenedCampaign {
  std::unique_ptr<Workspace> workspace;
  Campaign campaign;
  Date asOf;
};
[[nodiscard]] Result<OpenedCampaign> openedCampaign(const CampaignWords& words,
                                                    Access access = Access::ReadOnly);

/// A command of \p group over FILE, and with \p named over CAMPAIGN.
Command addCampaignVerb(Commands& commands, Command group, const GivenCampaign& given,
                        const std::string& name, const QString& description, bool named,
                        Result<void> (*run)(const CampaignWords&));
Option addCampaignChannel(Command command, const GivenCampaign& given);
void addCampaignAsOf(Command command, const GivenCampaign& given);
/// Opens the campaign to be written, does \p work, and says what it did.
[[nodiscard]] Result<void>
changeCampaign(const CampaignWords& arguments,
               const std::function<Result<ChangeId>(Workspace&, const Campaign&)>& work);
/// Votes and their ballots.
void addCampaignVotes(Commands& commands, Command group, const GivenCampaign& given);
/// Check-ins, and who brought whom.
void addCampaignStreaks(Commands& commands, Command group, const GivenCampaign& given);
/// The commands that change something.
void addCampaignActions(Commands& commands, Command group, const GivenCampaign& given);
/// The command that takes who came from a file.
void addCampaignAttendance(Commands& commands, Command group, const GivenCampaign& given);
/// The command that writes a calendar file.
void addCampaignCalendar(Commands& commands, Command group);

} // namespace weilu::cli
