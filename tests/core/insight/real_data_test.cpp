// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_store.h"
#include "core/insight/lifecycle.h"
#include "tests/catch.h"
#include "tests/paths.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <fstream>
#include <numeric>

using namespace weilu;

namespace {

const std::string folder = test::sharedData("activity").string() + "/";

std::vector<std::string> split(const std::string& line, char separator)
{
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, separator);) {
    if (separator != ' ' || !cell.empty())
      cells.push_back(cell);
  }
  return cells;
}

int number(std::string_view text)
{
  int value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// "2024-03-05T10:20:30.123+08:00", the fraction and the zone as they may be; without one it is UTC.
Moment moment(std::string_view text)
{
  const auto date = Date::parse(text.substr(0, 10)).value();
  auto seconds = date.days * std::int64_t{86'400} + number(text.substr(11, 2)) * 3600 +
                 number(text.substr(14, 2)) * 60 + number(text.substr(17, 2));
  if (const auto zone = text.find_first_of("+-", 19); zone != std::string_view::npos)
    seconds -= (text[zone] == '-' ? -1 : 1) *
               (number(text.substr(zone + 1, 2)) * 3600 + number(text.substr(zone + 4, 2)) * 60);
  return {seconds};
}

using Row = std::pair<std::string, Moment>; ///< who and when

/// A file of the shared data: its name in the answers and how a line is read; no row: left out.
struct DataSet {
  std::string name, file;
  bool header;
  char separator;
  std::function<std::optional<Row>(const std::vector<std::string>&)> read;
};

std::vector<DataSet> dataSets()
{
  using Cells = std::vector<std::string>;
  const auto isPost = [](const Cells& cells) { return !cells[1].empty() && !cells[2].starts_with("badge"); };
  return {
      {"antdesign_commits.csv", "antdesign_commits.csv", true, ',',
       [](const Cells& cells) {
         return Row{cells[2], moment(cells[1])};
       }},
      {"history_meta_se_events.csv (posts+comments with a user_id, badges excluded)",
       "history_meta_se_events.csv", true, ',',
       [=](const Cells& cells) {
         return isPost(cells) ? std::optional(Row{cells[1], moment(cells[0])}) : std::nullopt;
       }},
      {"racket_slack_2018.csv", "racket_slack_2018.csv", true, ',',
       [](const Cells& cells) {
         return Row{cells[1], moment(cells[0])};
       }},
      {"ecom_sessions.csv", "ecom_sessions.csv", true, ',',
       [](const Cells& cells) {
         return Row{cells[0], moment(cells[3])};
       }},
      {"CollegeMsg.txt (senders)", "CollegeMsg.txt", false, ' ',
       [](const Cells& cells) {
         return Row{cells[0], Moment{number(cells[2])}};
       }},
      {"CDNOW_sample.txt", "CDNOW_sample.txt", false, ' ',
       [](const Cells& cells) {
         const auto& at = cells[2];
         return Row{cells[0],
                    moment(at.substr(0, 4) + "-" + at.substr(4, 2) + "-" + at.substr(6, 2) + " 00:00:00")};
       }},
  };
}

/// The events of a data set in a file of their own, and the history they make.
struct Loaded {
  Database db = Database::inMemory();
  ActivityStore store{db, Zone::utc()};
  std::shared_ptr<const History> history;

  explicit Loaded(const DataSet& set)
  {
    store.seedKinds();
    std::map<std::string, std::int64_t> ids;
    EventBatch batch;
    std::ifstream in(folder + set.file);
    std::string line;
    if (set.header)
      std::getline(in, line);
    while (std::getline(in, line)) {
      if (const auto row = set.read(split(line, set.separator))) {
        const auto id = ids.try_emplace(row->first, static_cast<std::int64_t>(ids.size()) + 1).first->second;
        batch.add({{id}, row->second, {1}, {}, 1});
      }
    }
    (void)store.add(std::move(batch), {1});
    HistoryParts parts;
    for (const auto& [name, id] : ids)
      parts.people.push_back({{id}, {}, {}});
    store.forEachDay(*store.span(),
                     [&](Date date, const People& people) { parts.days.emplace_back(date, people); });
    history = History::fromParts({}, std::move(parts));
  }
};

void checkMonths(const Loaded& loaded, const nlohmann::json& answers)
{
  const auto span = *loaded.history->span();
  std::map<std::string, std::pair<std::int64_t, std::int64_t>> months;
  std::int64_t retained = 0, followed = 0;
  for (const auto& row : lifecycleRows(*loaded.history, Period::Month, span, span.to, 30)) {
    if (row.active > 0)
      months[row.start.iso().substr(0, 7)] = {row.active, row.fresh};
    const auto next = loaded.history->calendar().periodAfter(Period::Month, row.start);
    if (next > span.to)
      continue;
    const auto after = lifecyclePeople(*loaded.history, Period::Month, next, span.to, 30);
    followed += row.fresh;
    retained +=
        static_cast<std::int64_t>(lifecyclePeople(*loaded.history, Period::Month, row.start, span.to, 30)
                                      .fresh.and_cardinality(after.active));
  }
  for (const auto& [month, people] : answers["mau"].items())
    CHECK(months[month].first == people);
  for (const auto& [month, people] : answers["new_people"].items())
    CHECK(months[month].second == people);
  CHECK(nlohmann::json{retained, followed} == answers["month1_retention"]);
}

void checkCounts(const Loaded& loaded, const nlohmann::json& answers)
{
  auto counts = loaded.store.countsByPerson({INT64_MIN}, {INT64_MAX}, {});
  std::erase(counts, 0U);
  std::sort(counts.rbegin(), counts.rend());
  const auto top = std::max<std::ptrdiff_t>(1, std::ssize(counts) / 100);
  const auto best = std::accumulate(counts.begin(), counts.begin() + top, 0.0);
  CHECK(loaded.store.eventCount() == answers["events"]);
  CHECK(counts.size() == answers["people"]);
  CHECK(std::count(counts.begin(), counts.end(), 1U) == answers["one_event_people"]);
  CHECK(best / static_cast<double>(loaded.store.eventCount()) ==
        Approx(answers["top1pct_event_share"].get<double>()).margin(1e-6));
}

/// Whole days from a person's last event to the last event of all.
void checkRecency(const Loaded& loaded, const nlohmann::json& answers)
{
  std::map<std::int64_t, std::int64_t> last;
  std::int64_t end = 0;
  loaded.store.forEach({INT64_MIN}, {INT64_MAX}, [&](const Event& event) {
    last[event.member.value] = event.at.seconds;
    end = event.at.seconds;
  });
  CHECK(end == moment(answers["last_event"].get<std::string>()).seconds);
  std::map<std::string, int> bands;
  for (const auto& [member, at] : last) {
    const auto days = (end - at) / 86'400;
    ++bands[days <= 30 ? "0-30" : days <= 90 ? "31-90" : days <= 180 ? "91-180" : "181+"];
  }
  CHECK(nlohmann::json(bands) == answers["days_since_last_event_vs_dataset_end"]);
}

} // namespace

TEST_CASE("Real histories give the numbers that were computed elsewhere", "[insight][data]")
{
  std::ifstream in(folder + "expected_metrics.json");
  if (!in) {
    WARN("the shared data is not here");
    return;
  }
  const auto answers = nlohmann::json::parse(in)["datasets"];
  for (const auto& set : dataSets()) {
    DYNAMIC_SECTION(set.file)
    {
      const Loaded loaded(set);
      REQUIRE(answers.contains(set.name));
      checkMonths(loaded, answers[set.name]);
      checkCounts(loaded, answers[set.name]);
      checkRecency(loaded, answers[set.name]);
      CHECK(loaded.store.wrongDays().empty());
    }
  }
}
