// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/members/overwritten.h"

#include <optional>
#include <string>

namespace weilu {

/// When a value was replaced. Imports come in the order of their sources, a merge after the imports that
/// were there, and merges in the order they were made.
struct ReplacedAt {
  SourceId source;        ///< the import, or the last one before the merge
  std::int64_t merge = 0; ///< 0: not by a merge
};

/// The values a field of a person had one after the other, as imports (overwritten) and merges into the
/// person (merged_value) replaced them. The same value may come twice, so a link is found by its place and
/// never by its value.
class ValueChain {
public:
  explicit ValueChain(Database& db, Rows rows = Rows::Live);

  /// What was made \p written at \p at is \p old instead: so it is for the import or merge that replaced it
  /// next, or, when there is none, for the person. True when the person has it now;
  /// a row of its own that held nothing before stays until it is removed. Nothing happens where the
  /// value was changed by hand in between.
  bool rewrite(MemberId member, const std::string& field, ReplacedAt at, const SqlValue& written,
               const SqlValue& old);
  /// Who replaced the value \p written that was made at \p at; none: nobody, or it was changed by hand first.
  struct Replacer {
    SourceId source; ///< the import; not valid: \c merged did
    MemberId merged;
  };
  [[nodiscard]] std::optional<Replacer> replacer(MemberId member, const std::string& field, ReplacedAt at,
                                                 const SqlValue& written);
  /// \p replacer was the first to bring a value.
  void forget(const Replacer& replacer, MemberId member, const std::string& field);
  /// When \p merged was merged.
  [[nodiscard]] ReplacedAt mergeOf(MemberId merged);

private:
  struct Link {
    SourceId source; ///< as in ReplacedAt
    MemberId merged; ///< none: an import
    SqlValue old;
  };
  [[nodiscard]] std::optional<Link> next(MemberId member, const std::string& field, ReplacedAt at);

  FieldAccess m_fields;
  HotStatement m_nextImport, m_nextMerge, m_setImport, m_setMerge, m_forgetMerge, m_mergeOf;
};

} // namespace weilu
