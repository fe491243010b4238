// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/problems_card.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/intake/intake_words.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/label.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int examples = 3;       ///< rows shown of each kind
constexpr int longestValue = 110; ///< pixels

QLabel* warnGlyph(bool rejects)
{
  auto* glyph = new QLabel;
  followTheme(glyph, [glyph, rejects] {
    const Theme& theme = Theme::of();
    glyph->setPixmap(theme.pixmap(QStringLiteral("warning"), theme.px(14),
                                  theme.color(rejects ? Token::Bad : Token::Warn),
                                  glyph->devicePixelRatioF()));
  });
  return glyph;
}

QWidget* exampleLine(const ImportProblem& problem)
{
  auto* line = new QWidget;
  auto* row = new QHBoxLayout(line);
  row->setContentsMargins(22, 0, 0, 0);
  row->setSpacing(8);
  const bool ofColumn = problem.kind == ImportProblem::Kind::AssumedDateOrder;
  if (!ofColumn)
    row->addWidget(makeLabel(Type::Aux, Tone::Text3, ProblemsCard::tr("Row %1").arg(problem.row)));
  auto* column = new ElidedLabel(Type::Aux, Tone::Text2);
  if (!problem.value.empty() && !ofColumn) {
    const QString shown = column->fontMetrics().elidedText(text(problem.value).simplified(), Qt::ElideRight,
                                                           Theme::of().px(longestValue));
    auto* value = new BadgeLabel;
    value->setBadge([shown, rejects = problem.rejects] {
      return statusBadge(shown, rejects ? BadgeTone::Bad : BadgeTone::Warn);
    });
    value->setToolTip(text(problem.value));
    row->addWidget(value);
  }
  column->setText(text(problem.column));
  row->addWidget(column, 1);
  return line;
}

} // namespace

ProblemsCard::ProblemsCard(QWidget* parent)
    : Card(parent)
    , m_export(new Button(Button::Kind::Default))
    , m_area(new QScrollArea)
{
  m_export->setSmall(true);
  m_export->setObjectName(QStringLiteral("exportProblems"));
  addAction(m_export);
  m_area->setWidgetResizable(true);
  m_area->setFrameShape(QFrame::NoFrame);
  body()->addWidget(m_area);
  connect(m_export, &Button::clicked, this, &ProblemsCard::exportWanted);
  retranslate();
}

void ProblemsCard::setProblems(const std::vector<ImportProblem>& problems,
                               const std::map<ImportProblem::Kind, std::uint64_t>& counts)
{
  m_problems = problems;
  m_counts = counts;
  show();
}

void ProblemsCard::clear() { setProblems({}, {}); }

QWidget* ProblemsCard::group(ImportProblem::Kind kind, std::uint64_t count) const
{
  auto* widget = new QWidget;
  auto* column = new QVBoxLayout(widget);
  column->setContentsMargins(0, 6, 0, 6);
  column->setSpacing(3);
  bool rejects = false, comesIn = false;
  QString value;
  QList<QWidget*> lines;
  for (const ImportProblem& problem : m_problems) {
    if (problem.kind != kind)
      continue;
    rejects = rejects || problem.rejects;
    comesIn = comesIn || !problem.rejects;
    value = text(problem.value);
    if (lines.size() < examples)
      lines << exampleLine(problem);
  }
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  head->addWidget(warnGlyph(rejects));
  head->addWidget(makeParagraph(Type::Body, Tone::Text, words::problem(kind)), 1);
  head->addWidget(makeLabel(Type::BodyBold, Tone::Text, words::count(static_cast<qint64>(count))));
  column->addLayout(head);
  for (QWidget* line : lines)
    column->addWidget(line);
  auto* treatment = makeParagraph(Type::Aux, Tone::Text3,
                                  !rejects  ? intake_words::treatment(kind, value)
                                  : comesIn ? tr("Some of these rows stay out and go into the rejects file")
                                            : tr("These rows stay out and go into the rejects file"));
  treatment->setContentsMargins(22, 0, 0, 0);
  column->addWidget(treatment);
  return widget;
}

void ProblemsCard::show()
{
  auto* list = new QWidget;
  auto* column = new QVBoxLayout(list);
  column->setContentsMargins(0, 0, 4, 0);
  column->setSpacing(0);
  for (const auto& [kind, count] : m_counts) {
    column->addWidget(group(kind, count));
    column->addWidget(new Hairline);
  }
  if (m_counts.empty())
    column->addWidget(makeParagraph(Type::Body, Tone::Text3, tr("No problems in this file")));
  column->addStretch(1);
  m_area->setWidget(list);
  m_area->viewport()->setAutoFillBackground(false);
  list->setAutoFillBackground(false);
  m_export->setVisible(!m_problems.empty());
  std::uint64_t all = 0;
  for (const auto& [kind, count] : m_counts)
    all += count;
  setFinding(all > 0 ? words::count(static_cast<qint64>(all)) : QString());
}

void ProblemsCard::retranslate()
{
  setTitle(tr("Problems"));
  m_export->setText(tr("Export list"));
  show();
}

} // namespace weilu::ui
