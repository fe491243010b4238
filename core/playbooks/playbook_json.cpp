// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbooks/playbook.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace weilu {

namespace {

using nlohmann::json;

/// Reads members of one object; a missing one is empty, one of another type is refused with its place.
class Reader {
public:
  Reader(const json& object, std::string place, std::optional<Refusal>& refusal)
      : m_object(object)
      , m_place(std::move(place))
      , m_refusal(refusal)
  {
    if (!object.is_object())
      refuseAt(m_place.empty() ? "playbook" : m_place, object, "object");
  }

  std::string text(const char* key)
  {
    const json& value = at(key);
    if (!value.is_null() && !value.is_string())
      refuseAt(place(key), value, "text");
    return value.is_string() ? value.get<std::string>() : std::string();
  }

  TextInBoth both(const char* key)
  {
    const json& value = at(key);
    if (value.is_null())
      return {};
    Reader inside(value, place(key), m_refusal);
    return {inside.text("zh"), inside.text("en")};
  }

  template<class Number>
  Number number(const char* key, Number otherwise, const char* expected)
  {
    const json& value = at(key);
    const bool fits = std::is_integral_v<Number> ? value.is_number_integer() : value.is_number();
    if (!value.is_null() && !fits)
      refuseAt(place(key), value, expected);
    return fits ? value.get<Number>() : otherwise;
  }

  /// The entries of a list, each read by \p read.
  template<class Read>
  auto list(const char* key, Read read)
  {
    std::vector<decltype(read(std::declval<Reader&>()))> items;
    const json& value = at(key);
    if (!value.is_null() && !value.is_array())
      refuseAt(place(key), value, "list");
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
      Reader inside(value[i], fmt::format("{}[{}]", place(key), i), m_refusal);
      items.push_back(read(inside));
    }
    return items;
  }

  std::vector<std::string> texts(const char* key)
  {
    std::vector<std::string> items;
    const json& value = at(key);
    if (!value.is_null() && !value.is_array())
      refuseAt(place(key), value, "list");
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
      if (value[i].is_string())
        items.push_back(value[i].get<std::string>());
      else
        refuseAt(fmt::format("{}[{}]", place(key), i), value[i], "text");
    }
    return items;
  }

  [[nodiscard]] const json& at(const char* key) const
  {
    static const json missing;
    return m_object.is_object() && m_object.contains(key) ? m_object[key] : missing;
  }
  [[nodiscard]] std::string place(const char* key) const
  {
    return m_place.empty() ? key : m_place + "." + key;
  }
  [[nodiscard]] std::optional<Refusal>& refusal() { return m_refusal; }

private:
  void refuseAt(const std::string& where, const json& found, const char* expected)
  {
    const std::string shown = found.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 80);
    if (!m_refusal)
      m_refusal = Refusal{RefusalCode::BadValue,
                          {{"what", "playbook"}, {"where", where}, {"found", shown}, {"expected", expected}}};
  }

  const json& m_object;
  std::string m_place;
  std::optional<Refusal>& m_refusal;
};

PlaybookTask readTask(Reader& reader)
{
  PlaybookTask task;
  task.code = reader.text("code");
  task.day = reader.number("day", 0, "days");
  task.open = reader.number("open", 7, "days");
  task.title = reader.both("title");
  task.why = reader.both("why");
  task.message = reader.text("message");
  return task;
}

MessageTemplate readMessage(Reader& reader)
{
  return {reader.text("code"), reader.both("title"), reader.both("text")};
}

Playbook readPlaybook(Reader& reader, const std::string& scheme)
{
  Playbook playbook{scheme, reader.text("layer"), reader.both("strategy"), {}, {}, {}};
  if (const json& goal = reader.at("goal"); !goal.is_null()) {
    Reader inside(goal, reader.place("goal"), reader.refusal());
    playbook.goal = {inside.both("title"), inside.texts("to"), inside.number("within", 30, "days"),
                     inside.number("target", 0.0, "share")};
  }
  playbook.tasks = reader.list("tasks", readTask);
  playbook.messages = reader.list("messages", readMessage);
  return playbook;
}

json toJson(const TextInBoth& text) { return {{"zh", text.zh}, {"en", text.en}}; }

Result<json> parsed(std::string_view text)
{
  json object = json::parse(text, nullptr, false);
  if (object.is_discarded())
    return refuse(RefusalCode::BadValue, {{"what", "playbook"},
                                          {"where", "playbook"},
                                          {"found", std::string(text.substr(0, 80))},
                                          {"expected", "json"}});
  return object;
}

/// The place of a refusal inside one playbook of several.
Refusal inside(Refusal refusal, std::size_t index)
{
  for (auto& [name, value] : refusal.details) {
    if (name == "where")
      value = fmt::format("layers[{}].{}", index, value);
  }
  return refusal;
}

} // namespace

Result<Playbook> playbookFromJson(std::string_view text)
{
  const auto object = parsed(text);
  if (!object)
    return tl::unexpected(object.error());
  std::optional<Refusal> refusal;
  Reader reader(*object, "", refusal);
  Playbook playbook = readPlaybook(reader, reader.text("scheme"));
  if (refusal)
    return tl::unexpected(*refusal);
  if (const auto good = check(playbook); !good)
    return tl::unexpected(good.error());
  return playbook;
}

Result<std::vector<Playbook>> playbooksFromJson(std::string_view text)
{
  const auto object = parsed(text);
  if (!object)
    return tl::unexpected(object.error());
  std::optional<Refusal> refusal;
  Reader reader(*object, "", refusal);
  const std::string scheme = reader.text("scheme");
  auto playbooks = reader.list("layers", [&scheme](Reader& layer) { return readPlaybook(layer, scheme); });
  if (refusal)
    return tl::unexpected(*refusal);
  for (std::size_t i = 0; i < playbooks.size(); ++i) {
    if (const auto good = check(playbooks[i]); !good)
      return tl::unexpected(inside(good.error(), i));
  }
  return playbooks;
}

std::string toJson(const Playbook& playbook)
{
  json object{{"scheme", playbook.scheme},
              {"layer", playbook.layer},
              {"strategy", toJson(playbook.strategy)},
              {"tasks", json::array()},
              {"messages", json::array()}};
  if (const auto& goal = playbook.goal)
    object["goal"] = {
        {"title", toJson(goal->title)}, {"to", goal->to}, {"within", goal->within}, {"target", goal->target}};
  for (const PlaybookTask& task : playbook.tasks)
    object["tasks"].push_back({{"code", task.code},
                               {"day", task.day},
                               {"open", task.open},
                               {"title", toJson(task.title)},
                               {"why", toJson(task.why)},
                               {"message", task.message}});
  for (const MessageTemplate& message : playbook.messages)
    object["messages"].push_back(
        {{"code", message.code}, {"title", toJson(message.title)}, {"text", toJson(message.text)}});
  return object.dump();
}

} // namespace weilu
