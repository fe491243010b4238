// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/value_chain.h"

namespace weilu {

namespace {

/// Sources first: few are later, and each finds its value by key.
constexpr auto nextImport = R"(
SELECT o.source, o.old FROM source s CROSS JOIN overwritten o ON o.source = s.id
WHERE o.member = ? AND o.field = ? AND s.id > ? AND s.withdrawn = 0 ORDER BY s.id LIMIT 1)";
constexpr auto nextMerge = R"(
SELECT m.after_source, m.id, v.old FROM merged_member m CROSS JOIN merged_value v ON v.member = m.id
WHERE m.into_member = ? AND v.field = ? AND (m.after_source, m.ordinal) > (?, ?)
ORDER BY m.after_source, m.ordinal LIMIT 1)";
constexpr auto setImport = "UPDATE overwritten SET old = ? WHERE source = ? AND member = ? AND field = ?";
constexpr auto setMerge = "UPDATE merged_value SET old = ? WHERE member = ? AND field = ?";
constexpr auto forgetMerge = "DELETE FROM merged_value WHERE member = ? AND field = ?";
constexpr auto placeOfMerge = "SELECT after_source, ordinal FROM merged_member WHERE id = ?";

} // namespace

ValueChain::ValueChain(Database& db, Rows rows)
    : m_fields(db, rows)
    , m_nextImport(db, nextImport)
    , m_nextMerge(db, nextMerge)
    , m_setImport(db, setImport)
    , m_setMerge(db, setMerge)
    , m_forgetMerge(db, forgetMerge)
    , m_mergeOf(db, placeOfMerge)
{
}

bool ValueChain::rewrite(MemberId member, const std::string& field, ReplacedAt at, const SqlValue& written,
                         const SqlValue& old)
{
  if (const auto later = next(member, field, at)) {
    if (later->old != written)
      return false;
    if (later->merged.valid())
      m_setMerge.with(old, later->merged, field).run();
    else
      m_setImport.with(old, later->source, member, field).run();
    return false;
  }
  return m_fields.read(member, field) == written && m_fields.write(member, field, old);
}

std::optional<ValueChain::Replacer> ValueChain::replacer(MemberId member, const std::string& field,
                                                         ReplacedAt at, const SqlValue& written)
{
  const auto later = next(member, field, at);
  if (!later || later->old != written)
    return {};
  return later->merged.valid() ? Replacer{{}, later->merged} : Replacer{later->source, {}};
}

void ValueChain::forget(const Replacer& replacer, MemberId member, const std::string& field)
{
  if (replacer.merged.valid())
    m_forgetMerge.with(replacer.merged, field).run();
  else
    m_setImport.with(SqlValue(), replacer.source, member, field).run();
}

ReplacedAt ValueChain::mergeOf(MemberId merged)
{
  if (!m_mergeOf.with(merged).step())
    throw Failure("a person who is not merged has no place among merges");
  const ReplacedAt at{SourceId{m_mergeOf.integer(0)}, m_mergeOf.integer(1)};
  m_mergeOf.reset();
  return at;
}

std::optional<ValueChain::Link> ValueChain::next(MemberId member, const std::string& field, ReplacedAt at)
{
  std::optional<Link> found;
  if (m_nextImport.with(member, field, at.source).step())
    found = {SourceId{m_nextImport.integer(0)}, {}, m_nextImport.value(1)};
  m_nextImport.reset();
  // A merge after the same source comes before the next import.
  if (m_nextMerge.with(member, field, at.source, at.merge).step() &&
      (!found || m_nextMerge.integer(0) < found->source.value))
    found = {SourceId{m_nextMerge.integer(0)}, MemberId{m_nextMerge.integer(1)}, m_nextMerge.value(2)};
  m_nextMerge.reset();
  return found;
}

} // namespace weilu
