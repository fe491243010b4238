// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage/stage_view.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/base/words.h"
#include "ui/base/words_planning.h"
#include "ui/stage/stage_parts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/skeleton.h"

namespace weilu::ui {

namespace {

FactRow::Content contentOf(const StageEvidence& row)
{
  FactRow::Content content{FactRow::Mark::NotMet,
                           words::stageFact(row.fact),
                           words::stageValue(row.fact, row.value),
                           words::stageThreshold(row),
                           {}};
  if (row.met) // a decline that is met is no good news
    content.mark = row.decides && row.of == Stage::Decline ? FactRow::Mark::Broken : FactRow::Mark::Met;
  content.tip = StageView::tr("%n people", nullptr, static_cast<int>(row.people));
  if (row.p)
    content.tip =
        StageView::tr("p = %1 (Mann–Kendall, two-sided)").arg(*row.p, 0, 'f', 3) + u'\n' + content.tip;
  return content;
}

QString shareText(const std::optional<double>& share)
{
  return share ? words::percent(*share) : QStringLiteral("—");
}

} // namespace

StageView::StageView(bool withFlows, QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_badge(new StageBadge)
    , m_rail(new StageRail)
    , m_since(makeParagraph(Type::Aux, Tone::Text2))
    , m_flow(makeParagraph(Type::Aux, Tone::Text2))
    , m_name(makeLabel(Type::Aux, Tone::Text3))
    , m_value(makeLabel(Type::Aux, Tone::Text3))
    , m_threshold(makeLabel(Type::Aux, Tone::Text3))
    , m_flows(makeLabel(Type::Aux, Tone::Text3))
{
  m_badge->setObjectName(QStringLiteral("stageBadge"));
  m_since->setObjectName(QStringLiteral("stageSince"));
  m_flow->setObjectName(QStringLiteral("stageFlow"));
  build(withFlows);
  retranslate();
}

QBoxLayout* StageView::buildTitles()
{
  auto* titles = new QHBoxLayout;
  titles->setSpacing(8);
  titles->addWidget(m_name, 27);
  titles->addWidget(m_value, 40);
  titles->addWidget(m_threshold, 33); // as FactRow has it
  for (QLabel* label : {m_name, m_value, m_threshold})
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_value->setAlignment(Qt::AlignRight);
  m_threshold->setAlignment(Qt::AlignRight);
  return titles;
}

void StageView::build(bool withFlows)
{
  auto* beside = new QVBoxLayout;
  beside->setSpacing(0);
  beside->addWidget(m_since);
  beside->addWidget(m_flow);
  auto* head = new QHBoxLayout;
  head->setSpacing(14);
  head->addWidget(m_badge);
  head->addLayout(beside, 1);
  auto* reading = new QWidget;
  auto* grey = new QVBoxLayout(reading);
  grey->setContentsMargins(14, 0, 14, 0);
  grey->addWidget(new Skeleton(Skeleton::Form::Rows));
  auto* content = new QWidget;
  m_stack->addWidget(reading);
  m_stack->addWidget(content);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(14, 0, 14, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addSpacing(10);
  column->addWidget(m_rail);
  column->addSpacing(8);
  column->addLayout(buildTitles());
  for (const StageFact fact : stageFacts) {
    auto* row = new FactRow(QStringLiteral("evidence-") + text(code(fact)));
    connect(row, &QAbstractButton::clicked, this, [this, fact] { emit cellWanted(cellOf(fact)); });
    m_rows.push_back(row);
    column->addWidget(row);
  }
  m_flows->setVisible(withFlows);
  column->addSpacing(withFlows ? 10 : 0);
  column->addWidget(m_flows);
  for (const Flow flow : flows) {
    if (!withFlows)
      break;
    auto* row = new FactRow(QStringLiteral("flow-") + text(code(flow)));
    connect(row, &QAbstractButton::clicked, this, [this, flow] { emit cellWanted(cellOf(flow)); });
    m_flowRows.push_back(row);
    column->addWidget(row);
  }
}

void StageView::setReport(const StageReport& report)
{
  m_report = report;
  retranslate();
  m_stack->setCurrentIndex(1);
}

void StageView::showLoading() { m_stack->setCurrentIndex(0); }

void StageView::retranslate()
{
  m_name->setText(tr("Evidence"));
  m_value->setText(tr("Now"));
  m_threshold->setText(tr("Threshold"));
  m_flows->setText(tr("Flows, beside the %1 weeks before").arg(flowWeeks));
  const Stage stage = m_report.stage.stage;
  m_badge->setStage(stage);
  m_rail->setStage(stage);
  m_since->setText(
      m_report.stage.weeks.empty()
          ? tr("No week is finished yet")
          : tr("%n weeks in a row: %1", nullptr, m_report.stage.sinceWeeks).arg(words::stageBadge(stage)));
  m_flow->setText(flowSentence(m_report));
  fillEvidence();
  fillFlows();
}

void StageView::fillEvidence()
{
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const bool known = i < m_report.evidence.size();
    StageEvidence row;
    row.fact = stageFacts[i];
    m_rows[i]->setEnabled(known);
    m_rows[i]->setContent(contentOf(known ? m_report.evidence[i] : row));
  }
}

void StageView::fillFlows()
{
  for (std::size_t i = 0; i < m_flowRows.size(); ++i) {
    FlowChange change;
    change.flow = flows[i];
    if (i < m_report.flows.size())
      change = m_report.flows[i];
    const auto mark = m_report.broken == change.flow ? FactRow::Mark::Broken
                      : change.comparable            ? FactRow::Mark::Met
                                                     : FactRow::Mark::NotMet;
    m_flowRows[i]->setEnabled(i < m_report.flows.size());
    m_flowRows[i]->setContent(
        {mark, words::flow(change.flow), shareText(change.now), tr("before %1").arg(shareText(change.before)),
         tr("%1 of %2 people").arg(words::count(change.people), words::count(change.of))});
  }
}

QString StageView::flowSentence(const StageReport& report)
{
  if (report.broken) {
    for (const FlowChange& change : report.flows) {
      if (change.flow == *report.broken)
        return tr("%1 broke: %2 after %3 in the %4 weeks before")
            .arg(words::flow(change.flow), words::percent(change.now.value_or(0)),
                 words::percent(change.before.value_or(0)))
            .arg(flowWeeks);
    }
  }
  const bool compared = std::any_of(report.flows.begin(), report.flows.end(),
                                    [](const FlowChange& change) { return change.comparable; });
  return compared ? tr("No flow broke") : tr("Too few people to compare the flows");
}

QString StageView::definition()
{
  QStringList lines;
  lines << tr("Found from finished weeks, at most the last %1.").arg(stageWeeks);
  lines << tr("Startup: fewer than %1 weeks or %2 members, or younger than %3 weeks and none of the others.")
               .arg(stageAtLeastWeeks)
               .arg(stageAtLeastPeople)
               .arg(stageYoungWeeks);
  lines << tr("Decline: weekly active people fall significantly over %1 weeks (Theil–Sen slope of ln ≤ %2 a "
              "week, Mann–Kendall p < %3), or the roster fell in %4 of the last %5 weeks.")
               .arg(stageTrendWeeks)
               .arg(words::percent(stageDeclineSlope))
               .arg(stageAlpha)
               .arg(stageFallingWeeks)
               .arg(stageGrowthWeeks);
  lines << tr("Growth: no decline, and %1 more members than %2 weeks ago. Maturity: everything else.")
               .arg(words::percent(stageGrowth))
               .arg(stageGrowthWeeks);
  lines
      << tr("The stage changes only when %1 consecutive weeks agree. WAU ÷ members, quick ratio and week-%2 "
            "retention do not decide it; they show how sound the community is.")
             .arg(stageAgreeingWeeks)
             .arg(retentionWeek);
  return lines.join(u'\n');
}

} // namespace weilu::ui
