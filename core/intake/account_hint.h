// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"
#include "core/members/member_store.h"

#include <cstdint>
#include <optional>
#include <string>

namespace weilu {

/// Accounts by which the bare ids of a file may be meant: it says user_id and no platform, and people are
/// known by just these ids on one.
struct AccountHint {
  std::string header;                    ///< of the column of ids
  std::string kind;                      ///< of identity: "stackexchange"
  std::uint64_t looked = 0, belongs = 0; ///< different ids, and how many of them belong to somebody there

  friend bool operator==(const AccountHint&, const AccountHint&) = default;
};

/// Looks at the first rows of a file whose platform is not known. No value where most ids find people as they
/// are, and where no kind of account has most of them. Only a hint: small numbers are ids everywhere.
[[nodiscard]] std::optional<AccountHint> accountHint(const SourceFile& file, const MemberStore& members,
                                                     const Control& control = {});

} // namespace weilu
