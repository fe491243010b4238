// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/person_change.h"

#include <map>
#include <string>
#include <vector>

namespace weilu {

/// A value before and after, as ChangeSample has it.
struct ChangeText {
  std::string before, after;
};

/// Says a change of a person field by field, while nothing of it is written yet.
class ChangeTexts {
public:
  /// \p zone: of moments.
  ChangeTexts(const MemberReader& known, PersonComparer::Fields fields, Zone zone);
  /// \p field: one of change.fields.
  [[nodiscard]] ChangeText of(const std::string& field, const PersonChange& change,
                              const MemberRow& row) const;

private:
  [[nodiscard]] ChangeText identities(const std::string& kind, const PersonChange& change,
                                      const MemberRow& row) const;
  [[nodiscard]] ChangeText tags(const PersonChange& change) const;
  [[nodiscard]] ChangeText spaces(const PersonChange& change) const;
  [[nodiscard]] ChangeText consent(const std::string& channel, const PersonChange& change) const;
  [[nodiscard]] ChangeText custom(const std::string& label, const PersonChange& change) const;
  [[nodiscard]] ChangeText counter(const std::string& label, const PersonChange& change) const;
  [[nodiscard]] std::string kept(const std::string& label, const PersonChange& change, bool isCounter) const;

  const MemberReader& m_known;
  PersonComparer::Fields m_fields;
  Zone m_zone;
};

/// A handful of changes per field, the first ones.
class ChangeSamples {
public:
  static constexpr std::size_t kPerField = 5;
  void add(std::uint64_t row, const PersonChange& change, const MemberRow& values, const ChangeTexts& texts);
  [[nodiscard]] std::map<std::string, std::vector<ChangeSample>> take() { return std::move(m_samples); }

private:
  std::map<std::string, std::vector<ChangeSample>> m_samples;
};

} // namespace weilu
