// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/invitation_texts.h"

#include "core/base/csv_line.h"
#include "core/base/xlsx_file.h"
#include "core/members/called_by.h"
#include "ui/base/text.h"
#include "ui/playbooks/playbook_words.h"

#include <algorithm>
#include <fstream>

namespace weilu::ui {

Result<std::vector<InvitationText>> writtenTo(Workspace& workspace, const Campaign& campaign,
                                              const std::string& channel, const People& people, Date asOf,
                                              const Control& control)
{
  auto invitees = inviteesOf(workspace, campaign.id, channel, people, asOf, control);
  if (!invitees)
    return tl::unexpected(invitees.error());
  std::vector<InvitationText> texts;
  for (Invitee& invitee : *invitees) {
    InvitationText text{std::move(invitee), {}, {}};
    text.values = playbook_words::values(text.invitee.facts);
    text.message = render(campaign.plan.message, text.values);
    texts.push_back(std::move(text));
  }
  return texts;
}

std::vector<std::vector<std::string>> mergeTable(const std::string& message,
                                                 const std::vector<InvitationText>& texts, bool withAddress)
{
  std::vector<std::string> used;
  for (const MessagePart& part : messageParts(message)) {
    if (!part.variable.empty() && std::ranges::find(used, part.variable) == used.end())
      used.push_back(part.variable);
  }
  std::erase(used, "name"); // which has a column in any case
  std::vector<std::vector<std::string>> table{{"id", "name"}};
  if (withAddress)
    table.front().emplace_back("address");
  table.front().insert(table.front().end(), used.begin(), used.end());
  table.front().emplace_back("message");
  for (const InvitationText& text : texts) {
    auto& row = table.emplace_back(
        std::vector{std::to_string(text.invitee.member.id.value), calledBy(text.invitee.member)});
    if (withAddress)
      row.push_back(text.invitee.address);
    for (const std::string& variable : used) {
      const auto value = text.values.find(variable);
      row.push_back(value == text.values.end() ? std::string() : value->second);
    }
    row.push_back(text.message.text);
  }
  return table;
}

Result<std::size_t> writeMerge(const std::filesystem::path& file,
                               const std::vector<std::vector<std::string>>& table)
{
  bool written = false;
  if (file.extension() == ".xlsx") {
    Sheet sheet{table.front(), {}, {}};
    for (std::size_t i = 1; i < table.size(); ++i)
      sheet.rows.emplace_back(table[i].begin(), table[i].end());
    written = writeXlsx(sheet, file);
  } else {
    std::ofstream out(file, std::ios::binary);
    out << csvStart;
    for (const auto& row : table)
      out << csvLine(row);
    out.close();
    written = !out.fail();
  }
  if (!written)
    return refuse(RefusalCode::FileNotWritable, {{"file", file.string()}});
  return table.size() - 1;
}

} // namespace weilu::ui
