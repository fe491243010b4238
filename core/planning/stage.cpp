// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/stage.h"

namespace weilu {

std::string_view code(Stage stage)
{
  switch (stage) {
  case Stage::Startup:
    return "startup";
  case Stage::Growth:
    return "growth";
  case Stage::Maturity:
    return "maturity";
  case Stage::Decline:
    break;
  }
  return "decline";
}

Result<Stage> stageNamed(std::string_view name)
{
  for (const Stage stage : stages) {
    if (code(stage) == name)
      return stage;
  }
  return refuse(RefusalCode::BadValue,
                {{"what", "stage"}, {"found", std::string(name)}, {"expected", "stage"}});
}

} // namespace weilu
