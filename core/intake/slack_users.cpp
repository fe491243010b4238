// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/format_readers.h"
#include "core/intake/json_source.h"

#include <array>

namespace weilu {

namespace {

using Token = JsonTokens::Token;

constexpr std::array<std::string_view, 19> wanted{"id",
                                                  "name",
                                                  "real_name",
                                                  "deleted",
                                                  "updated",
                                                  "tz",
                                                  "is_bot",
                                                  "is_owner",
                                                  "is_admin",
                                                  "is_primary_owner",
                                                  "is_restricted",
                                                  "is_ultra_restricted",
                                                  "profile",
                                                  "email",
                                                  "phone",
                                                  "title",
                                                  "display_name",
                                                  "is_workflow_bot",
                                                  "is_invited_user"};

bool holds(const Json& user, std::string_view flag) { return textOf(user, flag) == "true"; }

std::string roleOf(const Json& user)
{
  if (holds(user, "is_bot") || holds(user, "is_workflow_bot") || textOf(user, "id") == "USLACKBOT")
    return "bot";
  if (holds(user, "is_owner") || holds(user, "is_primary_owner"))
    return "owner";
  if (holds(user, "is_admin"))
    return "admin";
  return holds(user, "is_restricted") || holds(user, "is_ultra_restricted") ? "guest" : "member";
}

/// users.json of a Slack export. When somebody came is not in it.
class SlackUsers : public JsonSource {
public:
  using JsonSource::JsonSource;

  std::vector<std::string> columns() const override
  {
    return {"id",
            "profile.real_name",
            "profile.display_name",
            "name",
            "profile.email",
            "profile.phone",
            "profile.title",
            "role",
            "tz",
            "left",
            "state"};
  }

private:
  bool advance() override
  {
    for (;;) {
      const Token token = m_tokens.next();
      if (token == Token::End)
        return end();
      if (token != Token::BeginObject)
        continue;
      take(readRecord(wanted));
      return true;
    }
  }

  void take(const Json& user)
  {
    const Json profile = user.value("profile", Json::object());
    const std::string login = textOf(user, "name"), nickname = textOf(profile, "display_name");
    std::string name = textOf(profile, "real_name");
    for (const std::string& other : {textOf(user, "real_name"), nickname, login}) {
      if (name.empty())
        name = other;
    }
    // The last that happened to a deactivated account is that it was deactivated.
    const bool gone = holds(user, "deleted");
    add({textOf(user, "id"), std::move(name), nickname, login, textOf(profile, "email"),
         textOf(profile, "phone"), textOf(profile, "title"), roleOf(user), textOf(user, "tz"),
         gone ? textOf(user, "updated") : std::string(),
         holds(user, "is_invited_user") ? "invited"
         : gone                         ? "deactivated"
                                        : "active"});
  }
};

} // namespace

bool isSlackUsers(std::string_view kind, std::string_view head)
{
  const auto has = [head](std::string_view text) { return head.find(text) != std::string_view::npos; };
  return kind == "json" && has("\"deleted\"") && has("\"profile\"") && has("\"real_name\"") &&
         (has("\"team_id\"") || has("\"is_bot\""));
}

std::unique_ptr<RecordSource> openSlackUsers(const SourceFile& file)
{
  return std::make_unique<SlackUsers>(openText(file.place(), file.encoding));
}

} // namespace weilu
