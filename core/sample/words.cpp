// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/words.h"

#include "core/base/embedded.h"

#include <nlohmann/json.hpp>

namespace weilu::embedded {
std::span<const Embedded> sampleWords();
}

namespace weilu::sample {

namespace {

/// Splits [["name", weight], …] into names and weights.
void readWeighted(const nlohmann::json& list, std::vector<std::string>& names, std::vector<double>& weights)
{
  for (const auto& entry : list) {
    names.push_back(entry.at(0));
    weights.push_back(entry.at(1));
  }
}

Words read()
{
  const auto json = nlohmann::json::parse(embedded::sampleWords().front().text);
  Words words;
  words.community = json.at("community");
  words.surnames = json.at("surnames");
  words.givenFirst = json.at("given_first");
  words.givenLast = json.at("given_last");
  words.nickFirst = json.at("nick_first");
  words.nickLast = json.at("nick_last");
  words.occupations = json.at("occupations");
  words.tags = json.at("tags");
  readWeighted(json.at("channels"), words.channels, words.channelWeights);
  readWeighted(json.at("spaces"), words.spaces, words.spaceWeights);
  for (const auto& city : json.at("cities")) {
    words.cities.emplace_back(city.at(0), city.at(1));
    words.cityWeights.push_back(city.at(2));
  }
  for (const auto& product : json.at("products"))
    words.products.emplace_back(product.at(0), product.at(1));
  return words;
}

} // namespace

const Words& Words::get()
{
  static const Words words = read();
  return words;
}

} // namespace weilu::sample
