// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QtTest/QtTest>

#include "tests/catch.h"
#include "tests/scratch.h"
#include "ui/layers/new_scheme_dialog.h"
#include "ui/widgets/button.h"

using namespace weilu;
using namespace weilu::ui;

namespace {

/// Three people of Hangzhou, one of Suzhou.
std::unique_ptr<Workspace> makeCommunity(const Scratch& scratch)
{
  Community community;
  community.name = "Tea";
  auto workspace = std::move(*Workspace::create(scratch / "tea.weilu", community));
  Source source;
  source.kind = "members";
  Edit edit(workspace->db(), ChangeLabel{"import", {}}, source);
  for (const char* city : {"Hangzhou", "Hangzhou", "Suzhou", "Hangzhou"}) {
    Member member;
    member.displayName = "Somebody";
    member.city = city;
    workspace->members().add(member, *edit.source());
  }
  edit.commit();
  return workspace;
}

} // namespace

TEST_CASE("NewSchemeDialog", "[layers]")
{
  const Scratch scratch;
  const auto workspace = makeCommunity(scratch);
  NewSchemeDialog dialog(*workspace, nullptr);
  auto* field = dialog.findChild<QComboBox*>(QStringLiteral("schemeField"));
  auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("schemeName"));
  auto* values = dialog.findChild<QListWidget*>(QStringLiteral("schemeValues"));
  field->setCurrentIndex(field->findData(QStringLiteral("city")));

  SECTION("asks for a name only once somebody typed")
  {
    CHECK(dialog.complaint().isEmpty());
    CHECK_FALSE(dialog.verb()->isEnabled());
    QTest::keyClicks(name, QStringLiteral("C"));
    CHECK(dialog.complaint().isEmpty());
    CHECK(dialog.verb()->isEnabled());
    QTest::keyClick(name, Qt::Key_Backspace);
    CHECK_FALSE(dialog.complaint().isEmpty());
    CHECK_FALSE(dialog.verb()->isEnabled());
  }
  SECTION("makes a layer of each ticked value, the most common first")
  {
    REQUIRE(values->count() == 2);
    CHECK(values->item(0)->text().startsWith(QStringLiteral("Hangzhou")));
    QTest::keyClicks(name, QStringLiteral("Cities"));
    const auto& layers = dialog.scheme().layers;
    REQUIRE(layers.size() == 3); // and the rest
    CHECK(layers.front().labelEn == "Hangzhou");
    CHECK(layers.back().rule.kind == Rule::Kind::Always);
  }
  SECTION("needs a value")
  {
    QTest::keyClicks(name, QStringLiteral("Cities"));
    for (int row = 0; row < values->count(); ++row)
      values->item(row)->setCheckState(Qt::Unchecked);
    CHECK_FALSE(dialog.verb()->isEnabled());
    CHECK_FALSE(dialog.complaint().isEmpty());
  }
}
