// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/moment_reader.h"
#include "core/intake/who_reader.h"

#include <functional>
#include <memory>

namespace weilu {

/// A custom field or counter that a file gives.
struct GivenField {
  std::string label;
  FieldType type = FieldType::Text;
};

/// Reads the rows of a member file as typed values. A cell that cannot be read is left out with a
/// problem; the row still comes in. One thread at a time.
class MemberRowReader {
public:
  /// \p now: what is later than this is in the future. \p options: which blank cells are noted.
  MemberRowReader(const SourceFile& file, const Zone& community, Moment now,
                  const ImportOptions& options = {});

  [[nodiscard]] const WhoReader& who() const { return m_who; }
  [[nodiscard]] const std::vector<GivenField>& customs() const { return m_customs; }
  [[nodiscard]] const std::vector<GivenField>& counters() const { return m_counters; }

  void read(const SourceRow& source, MemberRow& row);

private:
  /// One column and what its cells do to a row.
  struct Setter {
    FieldColumn column;
    std::function<void(const FieldColumn&, std::string_view cell, MemberRow&)> set;
    std::optional<std::size_t> field = {};    ///< its place in kErasable
    std::optional<std::uint16_t> custom = {}; ///< the custom field that a blank cell clears
  };
  void addSetter(const FieldColumn& column);
  void read(const Setter& setter, std::string_view cell, MemberRow& row) const;
  [[nodiscard]] bool addTextSetter(const FieldColumn& column);
  [[nodiscard]] bool addMomentSetter(const FieldColumn& column);
  [[nodiscard]] bool addChoiceSetter(const FieldColumn& column);
  [[nodiscard]] bool addListSetter(const FieldColumn& column);
  void addCustom(const FieldColumn& column);
  /// A masked number is no key, but its end helps to see who is there twice: it is kept as it is.
  void addMaskedPhones(const FieldColumn& column);
  void addCounter(const FieldColumn& column);

  WhoReader m_who;
  Zone m_zone;
  Moment m_now;
  std::vector<GivenField> m_customs, m_counters;
  std::vector<Setter> m_setters;
  BlankFields m_erased; ///< fields of the file that a blank cell clears
};

/// Reads a cell of a date column; notes what is bad, the epoch, or in the future. No value when the
/// cell gives no moment.
[[nodiscard]] std::optional<GivenMoment> givenMoment(MomentReader& reader, const FieldColumn& column,
                                                     std::string_view cell, Moment now, WhoRow& row);
/// The same for a column of dates without a time.
[[nodiscard]] std::optional<Date> givenDate(MomentReader& reader, const FieldColumn& column,
                                            std::string_view cell, WhoRow& row);
/// Notes what is wrong with the row as a whole: too many or too few cells, torn text.
void noteShape(const SourceRow& source, WhoRow& row);

} // namespace weilu
