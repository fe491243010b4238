// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/levels_overview.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/base/words_levels.h"
#include "ui/levels/earning_card.h"
#include "ui/levels/evaluation_card.h"
#include "ui/levels/stairs_card.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/skeleton.h"

namespace weilu::ui {

namespace {

constexpr int gap = 12, side = 20;
constexpr int roomForTwo = 1060; ///< px from which rules and evaluation stand beside each other

} // namespace

LevelsOverview::LevelsOverview(Session& session, QWidget* parent)
    : LevelsTab(session, parent)
    , m_stairs(new StairsCard)
    , m_earning(new EarningCard(session))
    , m_evaluation(new EvaluationCard(session))
    , m_trouble(new Callout(Callout::Kind::Bad))
    , m_stack(new QStackedWidget)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
  m_stack->addWidget(new Skeleton(Skeleton::Form::Bars));
  m_stack->addWidget(buildContent());
  auto* trouble = new QWidget;
  auto* top = new QVBoxLayout(trouble);
  top->setContentsMargins(side, 4, side, side);
  top->addWidget(m_trouble);
  top->addStretch(1);
  m_stack->addWidget(trouble);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_stack);
  connect(m_stairs, &StairsCard::levelWanted, this, &LevelsOverview::openLevel);
  connect(m_evaluation, &EvaluationCard::personWanted, this, &LevelsTab::personWanted);
  connect(&session, &Session::opened, this, [this] { m_read = false; });
}

QWidget* LevelsOverview::buildContent()
{
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(side, 0, side, gap);
  column->setSpacing(gap);
  column->addWidget(m_stairs);
  m_row->setSpacing(gap);
  m_row->addWidget(m_earning, 2);
  m_row->addWidget(m_evaluation, 3);
  column->addLayout(m_row, 1);
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(content);
  return scroll;
}

void LevelsOverview::resizeEvent(QResizeEvent* event)
{
  LevelsTab::resizeEvent(event);
  m_row->setDirection(width() < Theme::of().px(roomForTwo) ? QBoxLayout::TopToBottom
                                                           : QBoxLayout::LeftToRight);
}

QString LevelsOverview::title() const { return tr("Overview"); }

void LevelsOverview::reload()
{
  if (!session().isOpen())
    return;
  if (!m_read)
    m_stack->setCurrentIndex(0);
  const int asked = ++m_asked;
  session()
      .alone<LevelsRead>(tr("Evaluating the levels"),
                         [file = session().file().toStdString(),
                          asOf = session().asOf()](const Control& control) -> Result<LevelsRead> {
                           auto workspace = Workspace::open(std::filesystem::path(file));
                           if (!workspace)
                             return tl::unexpected(workspace.error());
                           return readLevels(**workspace, asOf, control);
                         })
      ->onDone<LevelsRead>([tab = QPointer(this), asked](LevelsRead read) {
        if (tab && tab->m_asked == asked)
          tab->take(std::move(read));
      })
      ->onTrouble([tab = QPointer(this)](const JobTrouble& trouble) {
        if (tab)
          tab->showTrouble(trouble);
      });
}

void LevelsOverview::take(LevelsRead read)
{
  m_read = true;
  m_asOf = read.preview.asOf;
  m_ladder = read.preview.ladder;
  m_stairs->setRead(read);
  m_earning->setRead(read);
  m_evaluation->setRead(read);
  m_stack->setCurrentIndex(1);
  emit settled();
}

void LevelsOverview::showTrouble(const JobTrouble& trouble)
{
  m_read = false;
  m_trouble->setTexts(tr("Levels and points could not be read. Nothing was changed."),
                      trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
  m_stack->setCurrentIndex(2);
  emit settled();
}

void LevelsOverview::openLevel(int position)
{
  const auto at = static_cast<std::size_t>(position);
  Workspace& workspace = session().workspace();
  People people = workspace.history()->rosterOn(m_asOf);
  for (const auto& [level, those] : workspace.levels().on(m_asOf)) {
    const std::size_t known = positionOf(m_ladder, level);
    if (known == at && at > 0)
      people &= those;
    else if (at == 0 && known > 0)
      people -= those;
  }
  emit peopleWanted({words::level(m_ladder[at]), people});
}

void LevelsOverview::exportData() { m_evaluation->exportList(); }

void LevelsOverview::retranslate()
{
  if (!m_read)
    return;
  m_stairs->retranslate();
  m_earning->retranslate();
  m_evaluation->retranslate();
}

} // namespace weilu::ui
