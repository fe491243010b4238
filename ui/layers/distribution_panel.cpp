// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/distribution_panel.h"

#include <QComboBox>
#include <QVBoxLayout>

#include "core/rules/field.h"
#include "core/rules/number_range.h"
#include "core/rules/places.h"
#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/charts/threshold_histogram.h"
#include "ui/rules/rule_words.h"
#include "ui/widgets/fitting_combo.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

bool isThreshold(const Condition& condition)
{
  const Field* field = fieldNamed(condition.field);
  const bool ordered = condition.op == Operator::AtLeast || condition.op == Operator::Greater ||
                       condition.op == Operator::AtMost || condition.op == Operator::Less;
  return field && field->type == Field::Type::Number && ordered &&
         std::holds_alternative<double>(condition.value);
}

bool sameBut(Condition one, const Condition& other)
{
  one.value = other.value;
  return one == other;
}

bool isWhole(const Condition& condition)
{
  const Field* field = fieldNamed(condition.field);
  return field && field->code != "counter:" && field->code != "alive_probability";
}

bool takesMore(const Condition& condition)
{
  return condition.op == Operator::AtLeast || condition.op == Operator::Greater;
}

/// Amounts are kept in minor units.
double scaleOf(const Condition& condition) { return condition.field == "purchases_amount" ? 100 : 1; }

} // namespace

DistributionPanel::DistributionPanel(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_choice(new FittingCombo)
    , m_window(makeLabel(Type::Aux, Tone::Text3))
    , m_view(new ThresholdHistogram)
{
  m_choice->setObjectName(QStringLiteral("distributionOf"));
  m_choice->setProperty("quiet", true);
  m_choice->setMinimumWidth(Theme::of().px(80));
  m_view->setObjectName(QStringLiteral("distribution"));
  auto* head = new QHBoxLayout;
  head->setSpacing(6);
  head->addWidget(m_choice);
  head->addStretch(1);
  head->addWidget(m_window);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addLayout(head);
  column->addWidget(m_view, 1);
  connect(m_choice, &QComboBox::activated, this, [this](int index) {
    m_chosen = static_cast<std::size_t>(index);
    read();
  });
  connect(m_view, &ThresholdHistogram::thresholdChanged, this, &DistributionPanel::moved);
}

std::vector<DistributionPanel::Threshold> DistributionPanel::thresholdsOf(const Rule& rule, const Rule& saved)
{
  std::map<std::string, Condition> before;
  forEachPart(saved, [&](const std::string& place, const Rule& part) {
    if (part.kind == Rule::Kind::Condition)
      before[place] = part.condition;
  });
  std::vector<Threshold> found;
  forEachPart(rule, [&](const std::string& place, const Rule& part) {
    if (part.kind != Rule::Kind::Condition || !isThreshold(part.condition))
      return;
    Threshold threshold{place, part.condition, std::get<double>(part.condition.value)};
    const auto known = before.find(place);
    if (known != before.end() && isThreshold(known->second) && sameBut(known->second, part.condition))
      threshold.saved = std::get<double>(known->second.value);
    found.push_back(std::move(threshold));
  });
  return found;
}

void DistributionPanel::setRule(const Rule& rule, const Rule& saved, const QString& color)
{
  const std::string place = m_chosen < m_thresholds.size() ? chosen().place : std::string();
  m_thresholds = thresholdsOf(rule, saved);
  m_chosen = 0;
  for (std::size_t i = 0; i < m_thresholds.size(); ++i) {
    if (m_thresholds[i].place == place)
      m_chosen = i;
  }
  m_color = color;
  fillChoice();
  if (hasThreshold())
    read();
}

const DistributionPanel::Threshold& DistributionPanel::chosen() const { return m_thresholds[m_chosen]; }

void DistributionPanel::fillChoice()
{
  m_choice->clear();
  const RuleNames names = m_session.isOpen() ? m_session.workspace().ruleNames() : RuleNames();
  for (const Threshold& threshold : m_thresholds)
    m_choice->addItem(rule_words::field(threshold.condition.field, names));
  m_choice->setCurrentIndex(static_cast<int>(m_chosen));
  m_choice->setAccessibleName(tr("Whose distribution is shown"));
}

void DistributionPanel::read()
{
  const Threshold& threshold = chosen();
  const Field* field = fieldNamed(threshold.condition.field);
  m_window->setText(!field->hasWindow      ? QString()
                    : field->windowInWeeks ? tr("last %Ln weeks", nullptr, threshold.condition.window)
                                           : tr("last %Ln days", nullptr, threshold.condition.window));
  const bool known = sameBut(m_read, threshold.condition) && !m_histogram.people.empty();
  if (known && m_compared == threshold.saved) // as while the threshold is dragged
    return m_view->setThreshold(barOf(std::get<double>(threshold.condition.value)));
  if (known)
    return take(m_histogram);
  m_view->setLoading(true);
  m_session
      .read<ValueHistogram>(
          QStringLiteral("layers.distribution"), {},
          [condition = threshold.condition, asOf = m_session.asOf(), whole = isWhole(threshold.condition),
           show = threshold.saved](Workspace& workspace, const Control& control) -> Result<ValueHistogram> {
            return valueHistogram(workspace.facts(asOf, control)->numbers(condition), whole, show);
          })
      ->onDone<ValueHistogram>([self = QPointer(this), condition = threshold.condition](ValueHistogram read) {
        if (!self || !self->hasThreshold() || !sameBut(condition, self->chosen().condition))
          return;
        self->m_read = condition;
        self->take(read);
      });
}

double DistributionPanel::offset() const
{
  const Condition& condition = chosen().condition;
  const double one = isWhole(condition) ? 1 : 0;
  switch (condition.op) {
  case Operator::Greater:
    return one;
  case Operator::AtMost:
    return one - m_histogram.step;
  case Operator::Less:
    return -m_histogram.step;
  default:
    return 0;
  }
}

double DistributionPanel::barOf(double number) const
{
  return (number + offset()) / scaleOf(chosen().condition);
}

double DistributionPanel::numberOf(double bar) const { return bar * scaleOf(chosen().condition) - offset(); }

void DistributionPanel::take(const ValueHistogram& histogram)
{
  m_histogram = histogram;
  m_compared = chosen().saved;
  const Condition condition = chosen().condition;
  const double scale = scaleOf(condition);
  Histogram shown{histogram.first / scale, histogram.step / scale, {}, m_color, takesMore(condition)};
  for (const std::int64_t people : histogram.people)
    shown.people << people;
  m_view->setLoading(false);
  m_view->setValueWords([this, condition](double bar) {
    const Field* field = fieldNamed(condition.field);
    const double number = hasThreshold() ? numberOf(bar) / scaleOf(condition) : bar;
    return QStringLiteral("%1 %2 %3")
        .arg(rule_words::comparison(condition.op, *field, false), words::axisCount(number),
             rule_words::unit(*field, condition.op))
        .trimmed();
  });
  m_view->setData(std::move(shown), barOf(chosen().saved));
  m_view->setThreshold(barOf(std::get<double>(condition.value)));
}

void DistributionPanel::forget() { m_histogram = {}; }

void DistributionPanel::moved(double bar) { emit dragged(chosen().place, numberOf(bar)); }

void DistributionPanel::retranslate()
{
  forget();
  fillChoice();
  if (hasThreshold())
    read();
}

} // namespace weilu::ui
