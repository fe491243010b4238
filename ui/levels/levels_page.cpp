// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/levels_page.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/levels/benefits_tab.h"
#include "ui/levels/grant_dialog.h"
#include "ui/levels/ladder_dialog.h"
#include "ui/levels/ledger_tab.h"
#include "ui/levels/levels_overview.h"
#include "ui/levels/recognition_tab.h"
#include "ui/levels/redemptions_tab.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented_control.h"

#include <functional>

namespace weilu::ui {

namespace {

template<class T>
LevelsTab* making(Session& session)
{
  return new T(session);
}

/// The tabs from left to right.
constexpr LevelsTab* (*tabs[])(Session&) = {
    making<LevelsOverview>, making<BenefitsTab>,    making<LedgerTab>,
    making<RedemptionsTab>, making<RecognitionTab>,
};

} // namespace

LevelsPage::LevelsPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_stack(new QStackedWidget)
    , m_choice(new SegmentedControl)
    , m_ladder(new Button(QStringLiteral("edit"), {}, Button::Kind::Default))
    , m_grant(new Button(QStringLiteral("points"), {}, Button::Kind::Primary))
{
  m_choice->setObjectName(QStringLiteral("levelTabs"));
  m_ladder->setObjectName(QStringLiteral("editLadder"));
  m_grant->setObjectName(QStringLiteral("grantPoints"));
  for (const auto make : tabs)
    addTab(make(session));
  m_choice->setCurrent(0);
  connect(m_choice, &SegmentedControl::chosen, this, &LevelsPage::showTab);
  connect(m_ladder, &Button::clicked, this, &LevelsPage::editLadder);
  connect(m_grant, &Button::clicked, this, &LevelsPage::grant);
  connect(&session, &Session::asOfChanged, this, &LevelsPage::reload);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
  retranslate();
}

void LevelsPage::addTab(LevelsTab* tab)
{
  m_tabs.push_back(tab);
  m_stack->addWidget(tab);
  m_choice->addSegment({});
  connect(tab, &LevelsTab::peopleWanted, this, &Page::peopleWanted);
  connect(tab, &LevelsTab::personWanted, this, &Page::personWanted);
}

LevelsTab* LevelsPage::current() const { return m_tabs[static_cast<std::size_t>(m_stack->currentIndex())]; }

void LevelsPage::showTab(int tab)
{
  m_stack->setCurrentIndex(tab);
  m_choice->setCurrent(tab);
  reload();
}

QString LevelsPage::title() const { return tr("Levels & points"); }

QString LevelsPage::subtitle() const
{
  return tr("Levels look at points earned in 12 months; spending them lowers nobody");
}

QList<QWidget*> LevelsPage::headerWidgets() { return {m_choice, m_ladder, m_grant}; }

void LevelsPage::reload()
{
  if (session().isOpen())
    current()->reload();
}

Areas LevelsPage::concerns() const
{
  return Areas(Area::Members) | Area::Activity | Area::Purchases | Area::Layers | Area::Community;
}

void LevelsPage::exportData() { current()->exportData(); }

void LevelsPage::focusSearch() { current()->focusSearch(); }

QStringList LevelsPage::states() const
{
  return {QStringLiteral("benefits"), QStringLiteral("ledger"), QStringLiteral("redemptions"),
          QStringLiteral("recognition")};
}

void LevelsPage::showState(const QString& state)
{
  if (const auto tab = states().indexOf(state); tab >= 0)
    showTab(static_cast<int>(tab) + 1);
}

void LevelsPage::editLadder()
{
  if (!session().isOpen())
    return;
  auto* dialog = new LadderDialog(session(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void LevelsPage::grant()
{
  if (!session().isOpen())
    return;
  auto* dialog = new GrantDialog(session(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void LevelsPage::retranslate()
{
  for (std::size_t i = 0; i < m_tabs.size(); ++i) {
    m_choice->setSegmentText(static_cast<int>(i), m_tabs[i]->title());
    m_tabs[i]->retranslate();
  }
  m_ladder->setText(tr("Edit levels"));
  m_grant->setText(tr("Grant points"));
  emit headerChanged();
}

} // namespace weilu::ui
