// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_detector.h"

#include "core/intake/cell_value.h"
#include "core/intake/date_parts.h"

#include <algorithm>
#include <vector>

namespace weilu {

namespace {

constexpr std::array writtenFormats{DateFormat::Ymd, DateFormat::Dmy, DateFormat::Mdy};
constexpr std::array countFormats{DateFormat::EpochSeconds, DateFormat::EpochMillis, DateFormat::ExcelSerial};

/// Which count \p parts can be, as an index of countFormats; none for numbers that are no moment of the
/// last and next fifty years.
std::optional<std::size_t> countKind(const DateParts& parts)
{
  if (parts.count >= 1e8 && parts.count < 1e10)
    return 0;
  if (parts.count >= 1e11 && parts.count < 1e13)
    return 1;
  if (parts.count >= 10000 && parts.count < 80000)
    return 2;
  return {};
}

} // namespace

void DateDetector::feed(std::string_view cell)
{
  const std::string_view text = meant(cell);
  if (text.empty())
    return;
  const auto parts = dateParts(text);
  if (!parts) {
    m_cells += readDate(text, DateFormat::Ymd).kind == DateCell::Kind::Bad;
    return;
  }
  if (isZeroDate(*parts))
    return;
  ++m_cells;
  if (parts->shape == DateParts::Shape::Count) {
    if (const auto kind = countKind(*parts))
      ++m_counts[*kind];
    return;
  }
  if (parts->shape != DateParts::Shape::ThreeNumbers) {
    m_clear += ordered(*parts, DateFormat::Ymd).has_value();
    return;
  }
  ++m_numbers;
  m_dotted += parts->separator == '.';
  for (std::size_t i = 0; i < writtenFormats.size(); ++i)
    m_orders[i] += ordered(*parts, writtenFormats[i]).has_value();
}

std::uint64_t DateDetector::fitting(DateFormat format) const
{
  for (std::size_t i = 0; i < writtenFormats.size(); ++i) {
    if (writtenFormats[i] == format)
      return m_clear + m_orders[i];
    if (countFormats[i] == format)
      return m_counts[i];
  }
  return 0;
}

DateDetector::Found DateDetector::found(const Leaning& leaning) const
{
  // What is tried first wins where two fit equally well.
  std::vector<DateFormat> tried;
  if (leaning.order)
    tried.push_back(*leaning.order);
  if (leaning.yearFirst || m_numbers == 0)
    tried.push_back(DateFormat::Ymd);
  const bool dayFirst = leaning.dayFirst || m_dotted * 2 > m_numbers;
  tried.push_back(dayFirst ? DateFormat::Dmy : DateFormat::Mdy);
  tried.push_back(dayFirst ? DateFormat::Mdy : DateFormat::Dmy);
  tried.push_back(DateFormat::Ymd);
  tried.insert(tried.end(), countFormats.begin(), countFormats.end());
  Found result;
  result.cells = m_cells;
  result.format = leaning.order && leaning.orderIsProof
                      ? *leaning.order
                      : *std::max_element(tried.begin(), tried.end(), [this](DateFormat a, DateFormat b) {
                          return fitting(a) < fitting(b);
                        });
  result.fitting = fitting(result.format);
  const auto rivals = std::count_if(writtenFormats.begin(), writtenFormats.end(), [&](DateFormat other) {
    return other != result.format && fitting(other) == result.fitting;
  });
  // With more bad cells than a few the order is a majority's, not proven.
  const bool open = rivals > 0 || result.fitting * 100 < result.cells * 98;
  result.assumed = !leaning.orderIsProof && m_numbers > 0 && result.fitting > 0 && open;
  return result;
}

double DateDetector::shareOfDates() const
{
  if (m_cells == 0)
    return 0;
  const std::uint64_t written = m_clear + *std::max_element(m_orders.begin(), m_orders.end());
  return static_cast<double>(written) / static_cast<double>(m_cells);
}

} // namespace weilu
