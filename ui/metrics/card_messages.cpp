// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/card_messages.h"

#include <QCoreApplication>

#include "ui/base/words.h"

namespace weilu::ui::card_messages {

namespace {

/// The translation context of this file.
struct Messages {
  Q_DECLARE_TR_FUNCTIONS(cards)
};

} // namespace

CardMessage nobody(const QString& promise)
{
  return {QStringLiteral("members"),
          Messages::tr("Nobody is on the roster yet"),
          promise,
          Messages::tr("Import members"),
          {}};
}

CardMessage noActivity()
{
  return {QStringLiteral("insights"),
          Messages::tr("No activity is recorded yet"),
          Messages::tr("Bring in messages or check-ins with dates, and they are drawn here"),
          Messages::tr("Import activity"),
          {}};
}

CardMessage trouble(const JobTrouble& trouble)
{
  const QString why = trouble.refusal
                          ? words::refusal(*trouble.refusal)
                          : Messages::tr("The file could not be read. Nothing in it was changed.");
  return {{}, Messages::tr("Could not be computed"), why, Messages::tr("Try again"), trouble.failure};
}

} // namespace weilu::ui::card_messages
