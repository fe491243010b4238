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
#include "ui/base/words.h"
#include "ui/base/words_given.h"
#include "ui/base/write_or_say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"

namespace weilu::ui {

namespace {

QLineEdit* line(const char* name, const QString& hint = {})
{
  auto* field = new QLineEdit;
  field->setObjectName(QString::fromLatin1(name));
  field->setPlaceholderText(hint);
  return field;
}

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
    , m_title(line("benefitTitle"))
    , m_kind(new QComboBox)
    , m_value(line("benefitValue", tr("what it is, in a few words")))
    , m_cost(line("benefitCost", tr("of one, for the cost per head")))
    , m_currency(line("benefitCurrency"))
    , m_stock(line("benefitStock", tr("in all, given ones too; empty: unlimited")))
    , m_price(line("benefitPrice", tr("empty: not for points")))
    , m_from(line("benefitFrom", QStringLiteral("2026-01-01")))
    , m_until(line("benefitUntil", QStringLiteral("2026-12-31")))
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

bool BenefitDialog::readNumber(const QLineEdit* line, const QString& name, std::optional<std::int64_t>& into)
{
  const QString typed = line->text().trimmed();
  into.reset();
  if (typed.isEmpty())
    return true;
  bool fine = false;
  into = typed.toLongLong(&fine);
  if (!fine)
    complain(tr("%1: \"%2\" is not a whole number.").arg(name, typed));
  return fine;
}

bool BenefitDialog::readDate(const QLineEdit* line, std::optional<Date>& into)
{
  const QString typed = line->text().trimmed();
  into.reset();
  if (typed.isEmpty())
    return true;
  const auto date = Date::parse(utf8(typed));
  if (date)
    into = *date;
  else
    complain(words::refusal(date.error()));
  return date.has_value();
}

bool BenefitDialog::readCost(Benefit& benefit)
{
  const QString typed = m_cost->text().trimmed();
  const auto currency = currencyCode(utf8(m_currency->text()));
  benefit.currency = currency.value_or("CNY");
  benefit.cost.reset();
  if (typed.isEmpty())
    return true;
  bool fine = false;
  const double amount = typed.toDouble(&fine);
  if (fine)
    benefit.cost = toMinor(amount, benefit.currency);
  if (!benefit.cost || !currency)
    complain(tr("\"%1 %2\" is not an amount of money.").arg(typed, m_currency->text()));
  return benefit.cost && currency;
}

std::optional<Benefit> BenefitDialog::read()
{
  Benefit benefit = m_benefit;
  benefit.title = utf8(m_title->text().trimmed());
  benefit.kind = static_cast<BenefitKind>(m_kind->currentData().toInt());
  benefit.value = utf8(m_value->text().trimmed());
  if (!readNumber(m_price, tr("Price in points"), benefit.price) ||
      !readNumber(m_stock, tr("Stock"), benefit.stock) || !readCost(benefit) ||
      !readDate(m_from, benefit.validFrom) || !readDate(m_until, benefit.validUntil))
    return {};
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
