// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/earning_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "ui/base/language.h"
#include "ui/base/session.h"
#include "ui/base/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <cmath>

namespace weilu::ui {

namespace {

constexpr int most = 1'000'000;

QSpinBox* makeSpin(const QString& name, int least, const QString& none = {})
{
  auto* spin = new QSpinBox;
  spin->setObjectName(name);
  spin->setRange(least, most);
  spin->setSpecialValueText(none);
  return spin;
}

} // namespace

EarningDialog::EarningDialog(Session& session, EarningRule rule, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_rule(std::move(rule))
    , m_zh(new QLineEdit)
    , m_en(new QLineEdit)
    , m_kind(new QComboBox)
    , m_amount(new QLineEdit)
    , m_points(makeSpin(QStringLiteral("earningPoints"), 1))
    , m_day(makeSpin(QStringLiteral("earningDay"), 0, tr("no limit")))
    , m_month(makeSpin(QStringLiteral("earningMonth"), 0, tr("no limit")))
    , m_byLevel(new QCheckBox(tr("Higher levels earn more by their multiplier")))
    , m_on(new QCheckBox(tr("Earns points from today on")))
    , m_complaint(makeParagraph(Type::Aux, Tone::Bad))
{
  setObjectName(QStringLiteral("earningDialog"));
  setWindowTitle(m_rule.id.valid() ? tr("Edit rule") : tr("New rule"));
  build();
  fill();
}

void EarningDialog::build()
{
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(20, 16, 20, 16);
  column->setSpacing(12);
  column->addWidget(makeLabel(Type::Dialog, Tone::Text, windowTitle()));
  auto* form = new QFormLayout;
  form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  form->setHorizontalSpacing(14);
  form->setVerticalSpacing(8);
  addWhat(form);
  addCaps(form);
  column->addLayout(form);
  column->addWidget(makeParagraph(Type::Aux, Tone::Text3,
                                  tr("What was earned before today stays as it is. To let the rule hold for "
                                     "the past as well, compute it over "
                                     "history.")));
  m_complaint->hide();
  column->addWidget(m_complaint);
  column->addWidget(buttons());
  resize(Theme::of().px(440), sizeHint().height());
}

void EarningDialog::addWhat(QFormLayout* form)
{
  m_zh->setObjectName(QStringLiteral("earningZh"));
  m_en->setObjectName(QStringLiteral("earningEn"));
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Name in Chinese")), m_zh);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Name in English")), m_en);
  for (const ActivityKind& kind : m_session.workspace().activity().kinds())
    m_kind->addItem(language::pick(kind.labelZh, kind.labelEn), text(kind.code));
  m_kind->addItem(tr("Spending"), QString());
  m_kind->setEnabled(!m_rule.id.valid());
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("For")), m_kind);
  auto* amount = makeLabel(Type::Body, Tone::Text2, tr("For every"));
  m_amount->setPlaceholderText(QStringLiteral("10"));
  form->addRow(amount, m_amount);
  connect(m_kind, &QComboBox::currentIndexChanged, this, [this, amount] {
    const bool spending = m_kind->currentData().toString().isEmpty();
    m_amount->setVisible(spending);
    amount->setVisible(spending);
  });
}

void EarningDialog::addCaps(QFormLayout* form)
{
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("Points each time")), m_points);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("At most a day")), m_day);
  form->addRow(makeLabel(Type::Body, Tone::Text2, tr("At most a month")), m_month);
  form->addRow(QString(), m_byLevel);
  form->addRow(QString(), m_on);
}

QWidget* EarningDialog::buttons()
{
  auto* bar = new QWidget;
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  row->addStretch(1);
  auto* cancel = new Button(tr("Cancel"), Button::Kind::Default);
  auto* save = new Button(tr("Save rule"), Button::Kind::Primary);
  save->setObjectName(QStringLiteral("saveEarning"));
  save->setDefault(true);
  row->addWidget(cancel);
  row->addWidget(save);
  connect(cancel, &Button::clicked, this, &QDialog::reject);
  connect(save, &Button::clicked, this, &EarningDialog::save);
  return bar;
}

void EarningDialog::fill()
{
  const EarningTerms& terms = m_rule.current();
  m_zh->setText(text(m_rule.labelZh));
  m_en->setText(text(m_rule.labelEn));
  m_kind->setCurrentIndex(std::max(0, m_kind->findData(text(m_rule.kind))));
  emit m_kind->currentIndexChanged(m_kind->currentIndex());
  if (m_rule.amount > 0)
    m_amount->setText(QString::number(static_cast<double>(m_rule.amount) / 100));
  m_points->setValue(terms.points);
  m_day->setValue(terms.dayCap);
  m_month->setValue(terms.monthCap);
  m_byLevel->setChecked(terms.byLevel);
  m_on->setChecked(terms.enabled);
}

void EarningDialog::save()
{
  EarningRule rule = m_rule;
  rule.labelZh = utf8(m_zh->text().trimmed());
  rule.labelEn = utf8(m_en->text().trimmed());
  rule.kind = utf8(m_kind->currentData().toString());
  if (rule.ofSpending()) {
    rule.amount = static_cast<std::int64_t>(std::llround(m_amount->text().toDouble() * 100));
    if (rule.currency.empty())
      rule.currency = m_session.workspace().purchases().mainCurrency();
    if (rule.currency.empty())
      rule.currency = "CNY";
  }
  EarningTerms& terms = rule.terms.back();
  terms.enabled = m_on->isChecked();
  terms.points = m_points->value();
  terms.dayCap = m_day->value();
  terms.monthCap = m_month->value();
  terms.byLevel = m_byLevel->isChecked();
  if (const auto fine = check(rule); !fine) {
    m_complaint->setText(words::refusal(fine.error()));
    m_complaint->show();
    return;
  }
  emit saved(rule);
  accept();
}

} // namespace weilu::ui
