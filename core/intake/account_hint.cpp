// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/account_hint.h"

#include "core/members/identity_rules.h"

#include <algorithm>
#include <set>

namespace weilu {

namespace {

constexpr std::uint64_t rowsLookedAt = 5000;
constexpr std::size_t idsLookedAt = 200, fewestIds = 3;
const std::string bareKind = "id";

std::set<std::string> idsIn(const SourceFile& file, const SourceColumn& column, const Control& control)
{
  std::set<std::string> ids;
  RowReader reader(file);
  SourceRow row;
  for (std::uint64_t read = 0; read < rowsLookedAt && ids.size() < idsLookedAt && reader.next(row); ++read) {
    if (read % 1024 == 0)
      control.checkpoint(Phase::Reading, read, file.rows);
    if (row.mark != RowMark::Data || column.index >= row.cells.size())
      continue;
    if (auto id = normalisedPlatformId(row.cells[column.index]))
      ids.insert(std::move(*id));
  }
  return ids;
}

std::uint64_t ownedOf(const std::set<std::string>& ids, const std::string& kind, const MemberStore& members)
{
  return static_cast<std::uint64_t>(std::ranges::count_if(ids, [&](const std::string& id) {
    const auto identity = identityOf(kind, id);
    return identity && members.owner(*identity).has_value();
  }));
}

} // namespace

std::optional<AccountHint> accountHint(const SourceFile& file, const MemberStore& members,
                                       const Control& control)
{
  const auto column = std::ranges::find(file.columns, bareKind, &SourceColumn::field);
  if (file.platform != bareKind || column == file.columns.end())
    return {};
  std::vector<std::string> kinds = members.identityKinds();
  std::erase_if(kinds, [](const std::string& kind) {
    return kind == bareKind || strengthOf(kind) != IdentityStrength::PlatformId;
  });
  if (kinds.empty())
    return {};
  const std::set<std::string> ids = idsIn(file, *column, control);
  if (ids.size() < fewestIds || ownedOf(ids, bareKind, members) * 2 >= ids.size())
    return {};
  AccountHint best{column->header, {}, ids.size(), 0};
  for (const std::string& kind : kinds) {
    const std::uint64_t owned = ownedOf(ids, kind, members);
    if (owned > best.belongs) {
      best.kind = kind;
      best.belongs = owned;
    }
  }
  return best.belongs * 2 > best.looked ? std::optional(best) : std::nullopt;
}

} // namespace weilu
