// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/source_file.h"

#include <span>
#include <string_view>

namespace weilu {

/// A field a column can be mapped to.
///
/// Members: id (platform id of the file's platform), identity:KIND, name, given_name, family_name,
/// nickname, email, phone, joined_at, left_at, last_seen, standing, role, channel, referrer, gender,
/// birthday, city, region, occupation, organisation, position, language, tags, spaces, note,
/// consent:CHANNEL, do_not_contact, plan, price, term_ends, custom:LABEL, counter:LABEL.
/// Activity: id, identity:KIND, name, given_name, family_name, nickname, email, phone, at, kind, count,
/// space, space_name, is_bot; role and tags for people nobody knew. Purchases: id, identity:KIND, name,
/// given_name, family_name, nickname, email, phone, at, amount, currency, product, plan, starts, ends,
/// reference, state, count, refunded.
struct FieldCode {
  std::string_view code; ///< "joined_at"; "identity:" and "custom:" take a suffix
  std::string_view labelZh, labelEn;
  bool forMembers, forActivity, forPurchases;
  bool repeatable;          ///< several columns may map to it (phones, tags)
  ColumnFormat::Kind kind;  ///< what its cells are
  bool takesSuffix = false; ///< "identity:", "consent:", "custom:", "counter:"
  [[nodiscard]] bool isFor(ImportAs as) const;
};
[[nodiscard]] std::span<const FieldCode> fieldCodes();
/// The entry for "identity:discord" is the one for "identity:"; none for an unknown code, and for
/// "identity:" without a kind.
[[nodiscard]] const FieldCode* fieldCode(std::string_view code);

} // namespace weilu
