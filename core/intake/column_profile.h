// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/date_detector.h"
#include "core/intake/source_file.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace weilu {

/// What the cells of a column look like: the first thousand that say something are looked at closely,
/// the rest only for what has to be decided over the whole file.
class ColumnProfile {
public:
  /// The header promises dates or numbers: their form is decided over all rows.
  void expect(ColumnFormat::Kind kind);
  /// Whether every cell costs work, not only the first thousand.
  [[nodiscard]] bool isWeighed() const { return m_wantsDates || m_wantsNumbers; }
  void feed(std::string_view cell);

  [[nodiscard]] std::uint64_t looked() const { return m_looked; }
  [[nodiscard]] const std::vector<std::string>& samples() const { return m_samples; }
  /// The distinct cells looked at, shortened.
  [[nodiscard]] const std::vector<std::string>& cells() const { return m_cells; }
  [[nodiscard]] const DateDetector& dates() const { return m_dates; }
  /// A cell that was decoded wrongly before it was written, and one in which letters may have become
  /// question marks; empty: none was seen.
  [[nodiscard]] const std::string& garbled() const { return m_garbled; }
  [[nodiscard]] const std::string& questioned() const { return m_questioned; }
  /// Numbers are written "1.234,50"; \p leaning where nothing decides.
  [[nodiscard]] bool decimalComma(bool leaning) const;

  /// Share of the cells looked at that read as \p field, 0–1; 1 for fields that take any text.
  [[nodiscard]] double agreement(std::string_view field, const ColumnFormat& format) const;
  /// Share of the cells looked at that can only be this.
  [[nodiscard]] double emails() const { return share(m_emails); }
  [[nodiscard]] double phones() const { return share(m_phones); }
  [[nodiscard]] double longIds() const { return share(m_longIds); }
  [[nodiscard]] double writtenDates() const { return m_looked > 0 ? m_dates.shareOfDates() : 0; }
  [[nodiscard]] double distinct() const;
  /// Short words that may be names of people.
  [[nodiscard]] double words() const { return share(m_words); }

private:
  void look(std::string_view cell);
  void weighNumber(std::string_view cell);
  [[nodiscard]] double share(std::uint64_t part) const;

  bool m_wantsDates = false, m_wantsNumbers = false;
  std::uint64_t m_looked = 0, m_emails = 0, m_phones = 0, m_longIds = 0, m_words = 0;
  std::uint64_t m_commas = 0, m_points = 0; ///< numbers that prove their decimal mark
  std::string m_garbled, m_questioned;
  std::vector<std::string> m_samples; ///< the first few distinct ones
  std::vector<std::string> m_cells;   ///< distinct ones, at most a thousand
  std::vector<std::uint32_t> m_times; ///< how often each of m_cells was seen
  std::unordered_map<std::string, std::size_t> m_index;
  DateDetector m_dates;
};

/// A phone as people type it: a mobile number, or digits with a + or separators. Not every long number.
[[nodiscard]] bool looksLikePhone(std::string_view cell);
[[nodiscard]] bool looksLikeEmail(std::string_view cell);
/// 15 to 20 digits and nothing else: a snowflake or another long number.
[[nodiscard]] bool isLongId(std::string_view text);
/// A number, a date, an e-mail, a phone: what a cell of data is and a header is not.
[[nodiscard]] bool looksLikeData(std::string_view cell);

} // namespace weilu
