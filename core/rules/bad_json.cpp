// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/bad_json.h"

#include <nlohmann/json.hpp>

namespace weilu {

using nlohmann::json;

tl::unexpected<Refusal> badJson(const std::string& where, const json& found, std::string expected)
{
  return refuse(RefusalCode::BadRule,
                {{"where", where},
                 {"found", found.dump(-1, ' ', false, json::error_handler_t::replace).substr(0, 80)},
                 {"expected", std::move(expected)}});
}

const json& valueAt(const json& object, const char* key)
{
  static const json missing;
  return object.is_object() && object.contains(key) ? object[key] : missing;
}

} // namespace weilu
