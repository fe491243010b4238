// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "ui/charts/bar_table_view.h"

using namespace weilu::ui;

namespace {

qreal roomOf(const QString& text)
{
  return QFontMetricsF(Theme::of().font(Type::Body)).horizontalAdvance(text);
}

} // namespace

TEST_CASE("Columns of a table with bars", "[charts]")
{
  BarTableView table;
  const QStringList texts{"386.67", "—", "5,123", "Discuss and announce"};
  QList<BarCell> cells;
  for (const QString& text : texts)
    cells.append({text, 1, .5, {}, true});
  table.setRows("Time",
                {{"Events per hour", true, Token::LayerLoyal},
                 {"Period before", false, {}},
                 {"People", false, {}},
                 {"Good for", false, {}}},
                {{"Sat, 20–22 h", cells}});

  SECTION("gives each text its room where there is enough for all")
  {
    for (const int width : {400, 520, 900}) {
      table.resize(width, 200);
      for (int column = 0; column < texts.size(); ++column) {
        INFO(width << " " << column);
        CHECK(table.cellRect(0, column).width() >= roomOf(texts.at(column)));
      }
    }
  }
  SECTION("is as wide as it is, one column after the other")
  {
    for (const int width : {200, 400, 900}) {
      table.resize(width, 200);
      for (int column = 1; column < texts.size(); ++column)
        CHECK(table.cellRect(0, column).left() == Approx(table.cellRect(0, column - 1).right()));
      CHECK(table.cellRect(0, 3).right() == Approx(width - 14));
    }
  }
}

TEST_CASE("A table with bars", "[charts]")
{
  BarTableView view;
  view.resize(400, 200);
  view.setRows("Channel", {{"People", false, {}}, {"Share", true, Token::LayerLoyal}},
               {{"shop", {{"12", 12, 0, {}, true}, {"50.0%", .5, .5, "6 of 12", true}}, false, false},
                {"All", {{"—", noValue, 0, {}, false}, {"—", noValue, 0, {}, false}}, true, false}});
  CHECK(view.markAt(view.cellRect(0, 1).center()) == ChartMark{0, 1});
  CHECK(view.markAt(view.cellRect(1, 1).center()) == ChartMark{});
  CHECK(view.markAt({5, 5}) == ChartMark{});
  CHECK(view.cellRect(2, 0).isEmpty());
  CHECK(view.table().csv() == "Channel,People,Share\r\nshop,12,0.5\r\nAll,—,—\r\n");
  view.setCurrent({0, 1});
  CHECK(view.accessibleDescription().contains("6 of 12"));
  CHECK_FALSE(view.image().isNull());
}
