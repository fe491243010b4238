// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/engagement_table.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>

namespace weilu {

namespace {

using Column = std::optional<std::size_t> EngagementColumns::*;
struct ColumnNames {
  Column column;
  std::vector<std::string_view> names; ///< folded
};

const std::vector<ColumnNames>& columnNames()
{
  static const std::vector<ColumnNames> names{
      {&EngagementColumns::title, {"title", "headline", "post", "标题", "内容标题", "文章标题", "文章"}},
      {&EngagementColumns::link, {"link", "url", "permalink", "链接", "内容链接", "内容url", "网址"}},
      {&EngagementColumns::views,
       {"views", "reads", "impressions", "阅读", "阅读量", "阅读数", "阅读次数", "总阅读人数", "浏览",
        "浏览量", "播放量"}},
      {&EngagementColumns::likes, {"likes", "reactions", "点赞", "点赞数", "点赞量", "赞", "在看"}},
      {&EngagementColumns::comments,
       {"comments", "replies", "评论", "评论数", "评论量", "留言", "留言数", "回复", "回复数"}},
      {&EngagementColumns::shares, {"shares", "reposts", "分享", "分享数", "分享次数", "转发", "转发数"}},
      {&EngagementColumns::measuredOn,
       {"measured on", "measured", "date", "as of", "统计日期", "统计时间", "日期"}},
  };
  return names;
}

constexpr std::array<std::string_view, 6> problemCodes{"unreadable",    "not-found", "several",
                                                       "not-published", "twice",     "older"};

/// Links that lead to the same place are the same: without "https://", "www." and a last slash.
std::string placeOf(std::string_view link)
{
  std::string place = folded(link);
  for (const std::string_view front : {"https://", "http://", "www."}) {
    if (place.starts_with(front))
      place.erase(0, front.size());
  }
  while (place.ends_with('/'))
    place.pop_back();
  return place;
}

/// What pieces are found by.
class Pieces {
public:
  explicit Pieces(std::span<const ContentItem> items)
  {
    for (const ContentItem& item : items) {
      if (item.state == ContentState::Dropped)
        continue;
      m_byTitle[folded(item.title)].push_back(&item);
      if (!trimmed(item.link).empty())
        m_byLink[placeOf(item.link)].push_back(&item);
    }
  }
  [[nodiscard]] std::vector<const ContentItem*> of(const EngagementRow& row) const
  {
    const auto linked = m_byLink.find(placeOf(row.link));
    if (!row.link.empty() && linked != m_byLink.end())
      return published(linked->second);
    const auto called = m_byTitle.find(folded(row.title));
    if (row.title.empty() || called == m_byTitle.end())
      return {};
    return published(called->second);
  }

private:
  /// Those of \p found that are out; all where none is.
  [[nodiscard]] static std::vector<const ContentItem*> published(std::vector<const ContentItem*> found)
  {
    std::vector<const ContentItem*> out;
    std::ranges::copy_if(found, std::back_inserter(out),
                         [](const ContentItem* one) { return one->state == ContentState::Published; });
    return out.empty() ? found : out;
  }

  std::map<std::string, std::vector<const ContentItem*>> m_byTitle, m_byLink;
};

/// What is known of a piece with what \p row says.
Engagement with(Engagement known, const Engagement& said, Date on)
{
  const Engagement before = known;
  for (const auto number :
       {&Engagement::views, &Engagement::likes, &Engagement::comments, &Engagement::shares}) {
    if (said.*number)
      known.*number = said.*number;
  }
  if (said.measuredOn && !known.empty())
    known.measuredOn = said.measuredOn;
  else if (!(known == before))
    known.measuredOn = on;
  return known;
}

std::optional<EngagementProblem> problemOf(const EngagementRow& row,
                                           const std::vector<const ContentItem*>& found)
{
  if (!row.unreadable.empty())
    return EngagementProblem::Unreadable;
  if (found.empty())
    return EngagementProblem::NotFound;
  if (found.size() > 1)
    return EngagementProblem::Several;
  if (found.front()->state != ContentState::Published)
    return EngagementProblem::NotPublished;
  const auto& known = found.front()->engagement.measuredOn;
  if (row.numbers.measuredOn && known && *row.numbers.measuredOn < *known)
    return EngagementProblem::Older;
  return {};
}

} // namespace

std::string_view code(EngagementProblem problem)
{
  return problemCodes.at(static_cast<std::size_t>(problem));
}

EngagementColumns engagementColumns(std::span<const std::string> headers)
{
  EngagementColumns columns;
  for (std::size_t i = 0; i < headers.size(); ++i) {
    const std::string header = folded(headers[i]);
    for (const auto& [column, names] : columnNames()) {
      if (!(columns.*column) && std::ranges::find(names, header) != names.end())
        columns.*column = i;
    }
  }
  return columns;
}

EngagementPlan planEngagement(std::span<const ContentItem> items, std::span<const EngagementRow> rows,
                              Date on)
{
  const Pieces pieces(items);
  std::set<ContentId> met;
  EngagementPlan plan;
  for (const EngagementRow& row : rows) {
    const auto found = pieces.of(row);
    auto problem = problemOf(row, found);
    if (!problem && !met.insert(found.front()->id).second)
      problem = EngagementProblem::Twice;
    if (problem) {
      const std::string& named = row.title.empty() ? row.link : row.title;
      plan.problems.push_back({row.line, *problem, row.unreadable.empty() ? named : row.unreadable});
      continue;
    }
    ContentItem after = *found.front();
    after.engagement = with(after.engagement, row.numbers, on);
    if (after == *found.front())
      ++plan.unchanged;
    else
      plan.changed.push_back(std::move(after));
  }
  return plan;
}

} // namespace weilu
