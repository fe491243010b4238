// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/benefit_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include "core/purchases/purchase_rules.h"
#include "core/workspace_benefits.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/typed.h"
#include "ui/base/words.h"
#include "ui/base/words_given.h"
#include "ui/base/write_or_say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"

namespace weilu::ui {

namespace {

QString number(const std::optional<std::int64_t>& value)
{
  return value ? QString::number(*value) : QString();
}

QString iso(const std::optional<Date>& date) { return date ? text(date->iso()) : QString(); }

} // namespace

BenefitDialog::BenefitDialog(Session& session, Benefit benefit, const Ladder& ladder, QWidget* parent)
    : FormDialog(benefit.id.valid() ? tr("Edit benefit") : tr("New benefit"), tr("Save"), parent)
    , m_session(session)
    , m_benefit(std::move(benefit))
    , m_title(makeField("benefitTitle"))
    , m_kind(new QComboBox)
    , m_value(makeField("benefitValue", tr("what it is, in a few words")))
    , m_cost(makeField("benefitCost", tr("of one, for the cost per head")))
    , m_currency(makeField("benefitCurrency"))
    , m_stock(makeField("benefitStock", tr("in all, given ones too; empty: unlimited")))
    , m_price(makeField("benefitPrice", tr("empty: not for points")))
    , m_from(makeField("benefitFrom", QStringLiteral("2026-01-01")))
    , m_until(makeField("benefitUntil", QStringLiteral("2026-12-31")))
    , m_lowest(new QComboBox)
{
  setObjectName(QStringLiteral("benefitDialog"));
  build(ladder);
  fill();
  connect(this, &FormDialog::verbPressed, this, &BenefitDialog::save);
  m_title->setFocus();
}

void BenefitDialog::build(const Ladder& ladder)
{
  for (const BenefitKind kind : benefitKinds)
    m_kind->addItem(words::benefitKind(kind), static_cast<int>(kind));
  m_kind->setObjectName(QStringLiteral("benefitKind"));
  m_lowest->addItem(tr("any level"), 0);
  m_lowest->setObjectName(QStringLiteral("benefitLevel"));
  auto* gives = new QWidget;
  auto* flow = new FlowLayout(14, gives);
  for (const Level& level : ladder) {
    const QString name = language::pick(level.labelZh, level.labelEn);
    m_lowest->addItem(name, static_cast<int>(level.id.value));
    auto* box = new QCheckBox(name);
    box->setObjectName(QStringLiteral("gives%1").arg(level.id.value));
    m_levels.emplace_back(level.id, box);
    flow->addWidget(box);
  }
  m_currency->setFixedWidth(Theme::of().px(72));
  addRow(tr("Title"), m_title);
  addRow(tr("Kind"), m_kind);
  addRow(tr("Value"), m_value);
  addRow(tr("Given by"), gives);
  addRow(tr("Price in points"), m_price);
  addRow(tr("Lowest level"), m_lowest);
  addRow(tr("Stock"), m_stock);
  addRow(tr("Cost"), {m_cost, m_currency});
  addRow(tr("From, until"), {m_from, m_until});
}

void BenefitDialog::fill()
{
  m_title->setText(text(m_benefit.title));
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(m_benefit.kind)));
  m_value->setText(text(m_benefit.value));
  if (m_benefit.cost)
    m_cost->setText(text(plainMoney(*m_benefit.cost, m_benefit.currency)));
  m_currency->setText(text(m_benefit.currency));
  m_stock->setText(number(m_benefit.stock));
  m_price->setText(number(m_benefit.price));
  m_from->setText(iso(m_benefit.validFrom));
  m_until->setText(iso(m_benefit.validUntil));
  const auto lowest = m_benefit.lowestLevel.value_or(LevelId{}).value;
  m_lowest->setCurrentIndex(std::max(0, m_lowest->findData(static_cast<int>(lowest))));
  for (const auto& [level, box] : m_levels)
    box->setChecked(std::ranges::find(m_benefit.levels, level) != m_benefit.levels.end());
}

std::optional<Benefit> BenefitDialog::read()
{
  Benefit benefit = m_benefit;
  benefit.title = utf8(m_title->text().trimmed());
  benefit.kind = static_cast<BenefitKind>(m_kind->currentData().toInt());
  benefit.value = utf8(m_value->text().trimmed());
  std::optional<Money> cost;
  if (!take(*this, typedNumber(m_price->text(), tr("Price in points")), benefit.price) ||
      !take(*this, typedNumber(m_stock->text(), tr("Stock")), benefit.stock) ||
      !take(*this, typedMoney(m_cost->text(), m_currency->text()), cost) ||
      !take(*this, typedDate(m_from->text()), benefit.validFrom) ||
      !take(*this, typedDate(m_until->text()), benefit.validUntil))
    return {};
  benefit.cost = cost ? std::optional(cost->minor) : std::nullopt;
  benefit.currency = currencyCode(utf8(m_currency->text())).value_or("CNY");
  benefit.lowestLevel.reset();
  if (const int level = m_lowest->currentData().toInt(); level > 0)
    benefit.lowestLevel = LevelId{level};
  benefit.levels.clear();
  for (const auto& [level, box] : m_levels) {
    if (box->isChecked())
      benefit.levels.push_back(level);
  }
  std::ranges::sort(benefit.levels);
  return benefit;
}

void BenefitDialog::save()
{
  complain({});
  const auto benefit = read();
  if (!benefit)
    return;
  writeOrSay(
      this, m_session, Area::Community, tr("Saving a benefit"),
      [benefit = *benefit](Workspace& workspace, const Control&) { return saveBenefit(workspace, benefit); });
}

} // namespace weilu::ui
