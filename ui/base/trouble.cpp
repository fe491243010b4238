// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/trouble.h"

#include "core/store/integrity.h"

namespace weilu::ui {

JobTrouble troubleOf(const std::exception& failure)
{
  return {damageRefusal(failure), QString::fromUtf8(failure.what())};
}

} // namespace weilu::ui
