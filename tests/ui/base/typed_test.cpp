// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/ui/printing.h"
#include "ui/base/typed.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

struct Dialog {
  QString complained;
  void complain(const QString& sentence) { complained = sentence; }
};

} // namespace

TEST_CASE("What is typed into a field", "[words]")
{
  SECTION("may be nothing")
  {
    CHECK(typedDate(" ") == std::nullopt);
    CHECK(typedMoney("", "nonsense") == std::nullopt);
    CHECK(typedNumber(" ", "Stock") == std::nullopt);
  }
  SECTION("is read without the space around it")
  {
    CHECK(typedDate(" 2026-11-20 ") == Date::of(2026, 11, 20).value());
    CHECK(typedMoney(" 12.5 ", " cny ") == Money{1250, "CNY"});
    CHECK(typedMoney("12", "JPY") == Money{12, "JPY"});
    CHECK(typedNumber(" 7 ", "Stock") == 7);
  }
  SECTION("or is none, in words that name it")
  {
    CHECK(typedDate("20 soon").error().contains("20 soon"));
    CHECK(typedMoney("a lot", "CNY").error() == "\"a lot CNY\" is not an amount of money.");
    CHECK(typedMoney("5", "shells").error() == "\"5 shells\" is not an amount of money.");
    CHECK(typedMoney("1e300", "CNY").error() == "\"1e300 CNY\" is not an amount of money.");
    CHECK(typedNumber("1.5", "Stock").error() == "Stock: \"1.5\" is not a whole number.");
  }
  SECTION("is taken, or complained about and left as it was")
  {
    Dialog dialog;
    std::optional<std::int64_t> stock = 3;
    CHECK_FALSE(take(dialog, typedNumber("x", "Stock"), stock));
    CHECK((stock == 3 && !dialog.complained.isEmpty()));
    CHECK(take(dialog, typedNumber("", "Stock"), stock));
    CHECK_FALSE(stock);
  }
}
