// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaigns/campaign_template.h"

#include "core/base/embedded.h"
#include "core/campaigns/campaign_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <span>

namespace weilu::embedded {
std::span<const Embedded> campaigns();
}

namespace weilu {

namespace {

using nlohmann::json;

/// \p value with every {"zh", "en"} replaced by its text in \p tongue.
json inTongue(const json& value, const char* tongue)
{
  if (value.is_object() && value.contains("zh") && value.contains("en"))
    return value.at(tongue);
  json said = value;
  if (value.is_structured()) {
    for (auto& [key, item] : said.items())
      item = inTongue(item, tongue);
  }
  return said;
}

CampaignTemplate read(const json& object)
{
  CampaignTemplate from;
  from.code = object.at("code");
  const auto type = campaignTypeNamed(object.at("type").get<std::string>());
  if (!type)
    throw json::other_error::create(501, "type", nullptr);
  from.type = *type;
  from.title = object.at("title");
  from.about = object.at("about");
  from.layers = object.value("layers", from.layers);
  from.stages = object.value("stages", from.stages);
  from.minutes = object.value("minutes", 0);
  return from;
}

} // namespace

Result<CampaignTemplate> templateFromJson(std::string_view text, Language language)
{
  try {
    const json object = inTongue(json::parse(text), language == Language::Zh ? "zh" : "en");
    CampaignTemplate from = read(object);
    auto plan = planFromJson(object.at("plan").dump());
    if (!plan)
      return tl::unexpected(plan.error());
    from.plan = std::move(*plan);
    return from;
  } catch (const json::exception& wrong) {
    return refuse(RefusalCode::BadValue,
                  {{"what", "campaign-template"}, {"found", wrong.what()}, {"expected", "json"}});
  }
}

std::vector<CampaignTemplate> shippedTemplates(Language language)
{
  std::vector<CampaignTemplate> templates;
  for (const Embedded& file : embedded::campaigns()) {
    auto from = templateFromJson(file.text, language);
    if (!from)
      throw Failure(std::string(file.name) + " does not read: " + from.error().detail("found"));
    templates.push_back(std::move(*from));
  }
  std::ranges::stable_sort(templates, {}, &CampaignTemplate::type);
  return templates;
}

Campaign campaignFrom(const CampaignTemplate& from, std::optional<Moment> starts)
{
  constexpr std::int64_t minute = 60;
  Campaign campaign;
  campaign.title = from.title;
  campaign.type = from.type;
  campaign.plan = from.plan;
  campaign.starts = starts;
  if (starts)
    campaign.ends = Moment{starts->seconds + from.minutes * minute};
  std::vector<Rule> layers;
  for (const std::string& layer : from.layers)
    layers.push_back(layerRule(from.plan.scheme, layer));
  if (layers.size() == 1)
    campaign.audience.rule = std::move(layers.front());
  else if (!layers.empty())
    campaign.audience.rule = Rule::any(std::move(layers));
  return campaign;
}

} // namespace weilu
