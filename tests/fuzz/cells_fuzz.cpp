// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One cell, read as everything a cell can be.
#include "core/base/text.h"
#include "core/intake/cell_value.h"
#include "core/intake/column_profile.h"
#include "core/intake/date_detector.h"
#include "core/intake/field_column.h"
#include "core/intake/garbled.h"
#include "core/intake/moment_reader.h"
#include "core/intake/synonyms.h"
#include "core/members/identity_rules.h"
#include "tests/fuzz/input.h"

using namespace weilu;

namespace {

void readDates(std::string_view cell)
{
  static const Zone zone = Zone::named("America/New_York").value();
  DateDetector detector;
  detector.feed(cell);
  fuzz::require(detector.found({}).fitting <= detector.found({}).cells, "no more fit than there are");
  for (const DateFormat format : {DateFormat::Ymd, DateFormat::Dmy, DateFormat::Mdy, DateFormat::EpochSeconds,
                                  DateFormat::EpochMillis, DateFormat::ExcelSerial}) {
    const DateCell read = readDate(cell, format);
    if (read.kind == DateCell::Kind::Value)
      fuzz::require(read.second >= 0 && read.second < 86'400, "a time is one of its day");
    static_cast<void>(readBirthday(cell, format));
    ColumnFormat column;
    column.dateFormat = code(format);
    static_cast<void>(MomentReader(column, zone).read(cell));
  }
}

void readIdentities(std::string_view cell)
{
  if (const auto phone = normalisedPhone(cell))
    fuzz::require(normalisedPhone(*phone) == phone, "a phone reads as itself");
  if (const auto email = normalisedEmail(cell))
    fuzz::require(normalisedEmail(*email) == email, "an e-mail reads as itself");
  static_cast<void>(normalisedPlatformId(cell));
  static_cast<void>(splitPhones(cell));
  static_cast<void>(splitEmails(cell));
}

void readChoices(std::string_view cell)
{
  const ColumnFormat format;
  static_cast<void>(readConsent(cell, format));
  static_cast<void>(readStanding(cell, format));
  static_cast<void>(readRole(cell, format));
  static_cast<void>(readGender(cell, format));
  static_cast<void>(readPurchaseState(cell, format));
  static_cast<void>(readActivityKind(cell, format));
}

void readTexts(std::string_view cell)
{
  for (const std::string& part : readList(cell, {}))
    fuzz::require(!part.empty() && fuzz::isCleanText(part), "parts of a list are texts");
  FieldColumn column;
  fuzz::require(fuzz::isCleanText(keptText(column, cell)), "what is kept is text");
  static_cast<void>(splitBrackets(cell));
  static_cast<void>(looksGarbled(cell));
  static_cast<void>(looksQuestioned(cell));
  const std::string header = normalisedHeader(cell);
  static_cast<void>(synonymOf(header, ImportAs::Members));
  static_cast<void>(zoneInHeader(cell));
  fuzz::require(folded(folded(cell)) == folded(cell), "folding once is enough");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
  const std::string_view cell = fuzz::text(data, size);
  if (!fuzz::isCleanText(cell)) // cells come from the decoder
    return -1;
  ColumnProfile profile;
  profile.expect(ColumnFormat::Kind::Date);
  profile.expect(ColumnFormat::Kind::Money);
  profile.feed(cell);
  readDates(cell);
  static_cast<void>(readNumber(cell));
  static_cast<void>(readNumber(cell, true));
  static_cast<void>(readMoney(cell));
  static_cast<void>(readMoney(cell, true, "JPY"));
  readIdentities(cell);
  readChoices(cell);
  readTexts(cell);
  return 0;
}
