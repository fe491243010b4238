// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QtTest>

#include "core/workspace_campaigns.h"
#include "tests/catch.h"
#include "tests/scratch.h"
#include "ui/campaigns/board_column.h"
#include "ui/campaigns/campaign_card.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/widgets/button.h"

namespace weilu::ui::test {

/// The page of campaigns over a community of two people, on 20 June 2024.
struct ShownCampaigns {
  Scratch folder;
  Session session;
  CampaignsPage page{session};
  std::vector<Refusal> refused;

  ShownCampaigns()
  {
    Community community;
    community.name = "Camellia";
    community.asOf = *Date::of(2024, 6, 20);
    const auto workspace = std::move(*Workspace::create(folder / "camellia.weilu", community));
    writeBytes(folder / "file.csv", "id,name,joined_at\n1,张三,2024-01-02\n2,李四,2024-02-03\n");
    REQUIRE(workspace->import(inspect(folder / "file.csv").value(), ImportMode::Merge, {}, {}));
    REQUIRE(session.open(QString::fromStdString((folder / "camellia.weilu").string())));
    QObject::connect(&session, &Session::changed, &page, [this](Areas areas) {
      if (areas & page.concerns())
        page.reload();
    });
    QObject::connect(&session, &Session::failed, &page,
                     [this](const JobTrouble& trouble) { refused.push_back(trouble.refusal.value()); });
    for (QWidget* widget : page.headerWidgets()) // without a window around the page
      widget->setParent(&page);
    page.resize(1228, 818);
    page.show();
    page.reload();
    settle();
  }
  void settle()
  {
    REQUIRE(QTest::qWaitFor([this] { return !session.busy(); }, 20'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  [[nodiscard]] Moment at(int month, int day, int hour = 0)
  {
    return zone().moment(*Date::of(2024, static_cast<unsigned>(month), static_cast<unsigned>(day)),
                         hour * 3600);
  }
  [[nodiscard]] Zone zone() { return session.workspace().community().calendar.zone; }
  /// For everybody, over one channel, so that it can be moved anywhere.
  [[nodiscard]] Campaign ready(const std::string& title, CampaignType type = CampaignType::Meetup)
  {
    Campaign campaign;
    campaign.title = title;
    campaign.type = type;
    campaign.starts = at(6, 25, 19);
    campaign.audience.rule = Rule{};
    campaign.plan.channels = {"wechat"};
    return campaign;
  }
  CampaignId add(const Campaign& campaign, std::initializer_list<CampaignState> moves = {})
  {
    const CampaignId id = addCampaign(session.workspace(), campaign).value();
    for (const CampaignState to : moves)
      REQUIRE(moveCampaign(session.workspace(), id, to));
    page.reload();
    settle();
    return id;
  }
  [[nodiscard]] Campaign kept(CampaignId id) { return campaignOf(session.workspace(), id).value(); }
  template<class T>
  [[nodiscard]] T* find(const QString& name) const
  {
    auto* found = page.findChild<T*>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
  }
  [[nodiscard]] BoardColumn* column(BoardPlace place) const
  {
    return find<BoardColumn>(QStringLiteral("place%1").arg(static_cast<int>(place)));
  }
  [[nodiscard]] CampaignCard* card(CampaignId id) const
  {
    return find<CampaignCard>(QStringLiteral("campaign%1").arg(id.value));
  }
  /// Opens the page of \p id on \p tab.
  void open(CampaignId id, const char* tab = "")
  {
    page.openCampaign(id, QString::fromLatin1(tab));
    settle();
  }
  void press(const char* button)
  {
    find<Button>(QString::fromLatin1(button))->click();
    settle();
  }
  void undo()
  {
    session.undo();
    settle();
  }
  void redo()
  {
    session.redo();
    settle();
  }
  /// Titles of a column from top to bottom.
  [[nodiscard]] QStringList titles(BoardPlace place) const
  {
    QStringList titles;
    for (const CampaignCard* each : column(place)->cards())
      titles << each->text();
    return titles;
  }
};

} // namespace weilu::ui::test
