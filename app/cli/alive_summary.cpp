// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/alive_summary.h"

#include "core/intake/csv_reader.h"

#include <charconv>

namespace weilu::cli {

namespace {

std::string_view trimmed(std::string_view cell)
{
  while (!cell.empty() && std::isspace(static_cast<unsigned char>(cell.front())) != 0)
    cell.remove_prefix(1);
  while (!cell.empty() && std::isspace(static_cast<unsigned char>(cell.back())) != 0)
    cell.remove_suffix(1);
  return cell;
}

std::string lower(std::string_view text)
{
  std::string found(trimmed(text));
  std::transform(found.begin(), found.end(), found.begin(), [](unsigned char c) { return std::tolower(c); });
  return found;
}

/// Where the columns are; absent ones are npos.
struct Columns {
  static constexpr std::size_t none = std::string::npos;
  std::size_t id = none, repeats = none, last = none, span = none;

  explicit Columns(const Record& header)
  {
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
      const std::string name = lower(header.cells[i]);
      if (name == "id" || name == "customer_id")
        id = i;
      else if (name == "frequency" || name == "x")
        repeats = i;
      else if (name == "recency" || name == "t_x")
        last = i;
      else if (name == "t")
        span = i;
    }
  }
  [[nodiscard]] const char* missing() const
  {
    return repeats == none ? "frequency" : last == none ? "recency" : span == none ? "T" : nullptr;
  }
};

std::optional<double> numberIn(const Record& record, std::size_t column)
{
  if (column >= record.cells.size())
    return {};
  const std::string_view cell = trimmed(record.cells[column]);
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  return error == std::errc() && end == cell.data() + cell.size() ? std::optional(value) : std::nullopt;
}

tl::unexpected<Refusal> badRow(const Record& record)
{
  std::string found;
  for (const std::string_view cell : record.cells)
    found += (found.empty() ? "" : ",") + std::string(cell);
  return refuse(RefusalCode::BadValue, {{"what", "line " + std::to_string(record.line)},
                                        {"found", found},
                                        {"expected", "frequency, recency <= T"}});
}

} // namespace

Result<AliveSummary> readAliveSummary(const std::filesystem::path& file, AliveModel model)
{
  if (!std::filesystem::is_regular_file(file))
    return refuse(RefusalCode::FileNotFound, {{"file", file.string()}});
  CsvReader reader(openText(file, "utf-8"), U',');
  Record record;
  if (!reader.next(record))
    return refuse(RefusalCode::FileEmpty, {{"file", file.string()}});
  const Columns columns(record);
  if (const char* missing = columns.missing())
    return refuse(RefusalCode::UnknownColumn, {{"file", file.string()}, {"found", missing}});
  AliveSummary summary;
  while (reader.next(record)) {
    if (!record.hasText)
      continue;
    const auto repeats = numberIn(record, columns.repeats), last = numberIn(record, columns.last),
               span = numberIn(record, columns.span);
    if (!repeats || !last || !span || !possible(model, {*repeats, *last, *span}))
      return badRow(record);
    summary.people.rows.push_back({*repeats, *last, *span});
    summary.people.ids.push_back(static_cast<std::uint32_t>(summary.people.rows.size()));
    summary.names.push_back(columns.id < record.cells.size() ? std::string(trimmed(record.cells[columns.id]))
                                                             : std::to_string(summary.people.ids.back()));
  }
  return summary;
}

} // namespace weilu::cli
