// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>

#include "ui/base/words.h"
#include "ui/base/words_context.h"

#include <map>

namespace weilu::ui::words {

namespace {

using Texts = std::map<std::string, const char*>;

QString said(const Texts& texts, const std::string& code)
{
  const auto found = texts.find(code);
  return found == texts.end() ? text(code) : Words::tr(found->second);
}

} // namespace

QString expected(const std::string& code)
{
  static const Texts things{
      {"date", QT_TRANSLATE_NOOP("words", "a date such as 2026-11-20")},
      {"YYYY-MM-DD", QT_TRANSLATE_NOOP("words", "a date such as 2026-11-20")},
      {"moment", QT_TRANSLATE_NOOP("words", "a date with time such as 2026-11-20 09:10")},
      {"phone", QT_TRANSLATE_NOOP("words", "a phone number such as 138 0000 0001")},
      {"email", QT_TRANSLATE_NOOP("words", "an e-mail address such as name@example.com")},
      {"number", QT_TRANSLATE_NOOP("words", "a number")},
      {"money", QT_TRANSLATE_NOOP("words", "an amount such as 298.00")},
      {"choice", QT_TRANSLATE_NOOP("words", "one of the known values")},
      {"identity", QT_TRANSLATE_NOOP("words", "an id, e-mail or phone")},
      {"person", QT_TRANSLATE_NOOP("words", "a person")},
      {"known-person", QT_TRANSLATE_NOOP("words", "somebody on the roster")},
      {"one-person", QT_TRANSLATE_NOOP("words", "values of one person only")},
      {"one-row-per-person", QT_TRANSLATE_NOOP("words", "one row for each person")},
      {"cells-of-header", QT_TRANSLATE_NOOP("words", "as many cells as the header has")},
      {"closing-quote", QT_TRANSLATE_NOOP("words", "a closing quotation mark")},
      {"text", QT_TRANSLATE_NOOP("words", "text that can be read")},
      {"short-text", QT_TRANSLATE_NOOP("words", "a text of at most 1 MB")},
      {"whole-file", QT_TRANSLATE_NOOP("words", "a file that is whole")},
      {"paid-order", QT_TRANSLATE_NOOP("words", "a paid order")},
      {"payment-or-visit", QT_TRANSLATE_NOOP("words", "a payment received or an attendance")},
      {"date-order", QT_TRANSLATE_NOOP("words", "the order of day and month")},
      {"members", QT_TRANSLATE_NOOP("words", "a file of members")},
      {"new-name", QT_TRANSLATE_NOOP("words", "a name that no preset has")},
      {"column-with-mode", QT_TRANSLATE_NOOP("words", "a column whose values can be replaced")},
      {"benefit-for-points", QT_TRANSLATE_NOOP("words", "a benefit with a price in points")},
      {"standing-grant", QT_TRANSLATE_NOOP("words", "one that was neither used nor cancelled")},
      {"badge-by-hand", QT_TRANSLATE_NOOP("words", "a badge this person was given by hand")},
      {"column-that-can-be-cleared", QT_TRANSLATE_NOOP("words", "a column whose values can be cleared")},
  };
  static const QRegularExpression range(QStringLiteral("^(\\d+)\\.\\.(\\d+)$"));
  if (const auto match = range.match(text(code)); match.hasMatch())
    return Words::tr("a whole number from %1 to %2").arg(match.captured(1), match.captured(2));
  return said(things, code);
}

QString reason(const std::string& code)
{
  static const Texts reasons{
      {"read-only", QT_TRANSLATE_NOOP("words", "it can only be read")},
      {"attempt to write a readonly database", QT_TRANSLATE_NOOP("words", "it can only be read")},
      {"not a file", QT_TRANSLATE_NOOP("words", "it is not a file")},
      {"is-folder", QT_TRANSLATE_NOOP("words", "it is a folder")},
      {"Is a directory", QT_TRANSLATE_NOOP("words", "it is a folder")},
      {"is-source", QT_TRANSLATE_NOOP("words", "it is the file that is imported")},
      {"cannot-open", QT_TRANSLATE_NOOP("words", "it cannot be opened")},
      {"unable to open database file", QT_TRANSLATE_NOOP("words", "it cannot be opened")},
      {"cannot-write", QT_TRANSLATE_NOOP("words", "writing failed on the way")},
      {"Permission denied", QT_TRANSLATE_NOOP("words", "permission denied")},
      {"No such file or directory", QT_TRANSLATE_NOOP("words", "there is no such file or folder")},
      {"Not a directory", QT_TRANSLATE_NOOP("words", "a part of the path is no folder")},
      {"No space left on device", QT_TRANSLATE_NOOP("words", "the disk is full")},
      {"Read-only file system", QT_TRANSLATE_NOOP("words", "the disk can only be read")},
      {"Input/output error", QT_TRANSLATE_NOOP("words", "the disk reports an error")},
  };
  return said(reasons, code);
}

QString what(const std::string& code)
{
  static const Texts things{
      {"roster", QT_TRANSLATE_NOOP("words", "list of a group")},
      {"date-order", QT_TRANSLATE_NOOP("words", "order of a date")},
      {"mapping-name", QT_TRANSLATE_NOOP("words", "name for kept columns")},
      {"title", QT_TRANSLATE_NOOP("words", "title")},
      {"stock", QT_TRANSLATE_NOOP("words", "stock")},
      {"price", QT_TRANSLATE_NOOP("words", "price")},
      {"cost", QT_TRANSLATE_NOOP("words", "cost")},
      {"plan", QT_TRANSLATE_NOOP("words", "plan")},
      {"months", QT_TRANSLATE_NOOP("words", "number of months")},
      {"badge", QT_TRANSLATE_NOOP("words", "badge")},
      {"benefit", QT_TRANSLATE_NOOP("words", "benefit for points")},
      {"grant", QT_TRANSLATE_NOOP("words", "entry of the log")},
  };
  return said(things, code);
}

} // namespace weilu::ui::words
