// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/moment_reader.h"
#include "core/intake/who_reader.h"

#include <functional>

namespace weilu {

/// Reads the rows of an activity file. What people wrote is never read. One thread at a time.
class ActivityRowReader {
public:
  ActivityRowReader(const SourceFile& file, const Zone& community, Moment now);

  [[nodiscard]] const WhoReader& who() const { return m_who; }
  /// Whether a column holds the moment; without one nothing can come in.
  [[nodiscard]] bool givesMoment() const { return m_givesMoment; }
  void read(const SourceRow& source, ActivityRow& row);

private:
  struct Setter {
    FieldColumn column;
    std::function<void(const FieldColumn&, std::string_view cell, ActivityRow&)> set;
  };
  void addSetter(const FieldColumn& column, const Zone& zone, Moment now);

  WhoReader m_who;
  std::vector<Setter> m_setters;
  bool m_givesMoment = false;
};

/// Reads the rows of a purchase file. One thread at a time.
class PurchaseRowReader {
public:
  PurchaseRowReader(const SourceFile& file, const Zone& community, Moment now);

  [[nodiscard]] const WhoReader& who() const { return m_who; }
  [[nodiscard]] bool givesMoment() const { return m_givesMoment; }
  void read(const SourceRow& source, PurchaseRow& row);

private:
  struct Setter {
    FieldColumn column;
    std::function<void(const FieldColumn&, std::string_view cell, PurchaseRow&)> set;
  };
  void addSetter(const FieldColumn& column, const Zone& zone, Moment now);
  void addTextSetter(const FieldColumn& column);
  void addMoneySetter(const FieldColumn& column);

  WhoReader m_who;
  std::vector<Setter> m_setters;
  bool m_givesMoment = false;
};

} // namespace weilu
