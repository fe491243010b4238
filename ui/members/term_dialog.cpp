// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/term_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include "core/purchases/purchase_rules.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/typed.h"
#include "ui/base/words.h"
#include "ui/base/write_or_say.h"
#include "ui/widgets/button.h"

namespace weilu::ui {

namespace {

constexpr int mostMonths = 1200;

QString titleOf(TermDialog::Purpose purpose)
{
  switch (purpose) {
  case TermDialog::Purpose::Add:
    return TermDialog::tr("New term");
  case TermDialog::Purpose::Edit:
    return TermDialog::tr("Edit term");
  case TermDialog::Purpose::Renew:
    return TermDialog::tr("Renew term");
  }
  return {};
}

} // namespace

TermDialog::TermDialog(Session& session, const Term& term, Purpose purpose, QWidget* parent)
    : FormDialog(titleOf(purpose), purpose == Purpose::Renew ? tr("Renew") : tr("Save"), parent)
    , m_session(session)
    , m_term(term)
    , m_plan(new QComboBox)
    , m_from(makeField("termFrom", QStringLiteral("2026-01-01")))
    , m_months(new QSpinBox)
    , m_until(makeField("termUntil", tr("empty: no end")))
    , m_price(makeField("termPrice", tr("empty: not known")))
    , m_currency(makeField("termCurrency"))
{
  setObjectName(QStringLiteral("termDialog"));
  build(purpose);
  fill();
  connect(m_months, &QSpinBox::valueChanged, this, &TermDialog::followMonths);
  connect(m_from, &QLineEdit::textEdited, this, &TermDialog::followMonths);
  connect(m_until, &QLineEdit::textEdited, this, &TermDialog::followEnd);
  connect(this, &FormDialog::verbPressed, this, &TermDialog::save);
}

void TermDialog::build(Purpose purpose)
{
  m_plan->setEditable(true);
  m_plan->setObjectName(QStringLiteral("termPlan"));
  for (const PurchaseStore::Plan& plan : m_session.workspace().purchases().plans())
    m_plan->addItem(text(plan.newest.plan));
  m_months->setRange(0, mostMonths);
  m_months->setSpecialValueText(tr("to a date"));
  m_months->setObjectName(QStringLiteral("termMonths"));
  m_currency->setFixedWidth(Theme::of().px(72));
  addRow(tr("Plan"), m_plan);
  addRow(tr("From"), m_from);
  addRow(tr("Months"), m_months);
  addRow(tr("Until"), m_until);
  addRow(tr("Price"), {m_price, m_currency});
  m_plan->setEnabled(purpose != Purpose::Renew);
  if (purpose == Purpose::Edit)
    addEnding();
}

void TermDialog::addEnding()
{
  const auto run = [this](const QString& title, auto work) {
    writeOrSay(this, m_session, Area::Members | Area::Purchases | Area::Layers, title, std::move(work));
  };
  Button* remove = addButton(tr("Delete"));
  remove->setObjectName(QStringLiteral("deleteTerm"));
  remove->setKind(Button::Kind::Danger);
  connect(remove, &Button::clicked, this, [this, run] {
    run(tr("Deleting a term"), [id = m_term.id](Workspace& workspace, const Control& control) {
      return removeTerm(workspace, id, control);
    });
  });
  Button* end = addButton(tr("End today"));
  end->setObjectName(QStringLiteral("endTerm"));
  connect(end, &Button::clicked, this, [this, run] {
    run(tr("Ending a term"), [id = m_term.id](Workspace& workspace, const Control& control) {
      return endTerm(workspace, id, workspace.asOf(), control);
    });
  });
}

void TermDialog::fill()
{
  m_plan->setEditText(text(m_term.plan));
  m_from->setText(m_term.starts ? text(m_term.starts->iso()) : QString());
  m_until->setText(m_term.ends ? text(m_term.ends->iso()) : QString());
  m_months->setValue(monthsOf(m_term).value_or(0));
  if (m_term.price)
    m_price->setText(text(plainMoney(*m_term.price, m_term.currency)));
  m_currency->setText(m_term.currency.empty() ? QStringLiteral("CNY") : text(m_term.currency));
}

void TermDialog::followMonths()
{
  const auto from = Date::parse(utf8(m_from->text().trimmed()));
  if (from && m_months->value() > 0)
    m_until->setText(text(termEnd(*from, m_months->value()).iso()));
}

void TermDialog::followEnd()
{
  Term term;
  const auto from = Date::parse(utf8(m_from->text().trimmed())),
             until = Date::parse(utf8(m_until->text().trimmed()));
  const QSignalBlocker quiet(m_months);
  if (from)
    term.starts = *from;
  if (until)
    term.ends = *until;
  m_months->setValue(monthsOf(term).value_or(0));
}

std::optional<Term> TermDialog::read()
{
  Term term = m_term;
  term.plan = utf8(m_plan->currentText().trimmed());
  std::optional<Money> price;
  if (!take(*this, typedDate(m_from->text()), term.starts) ||
      !take(*this, typedDate(m_until->text()), term.ends) ||
      !take(*this, typedMoney(m_price->text(), m_currency->text()), price))
    return {};
  term.price = price ? std::optional(price->minor) : std::nullopt;
  if (price)
    term.currency = price->currency;
  return term;
}

void TermDialog::save()
{
  complain({});
  const auto term = read();
  if (!term)
    return;
  writeOrSay(this, m_session, Area::Members | Area::Purchases | Area::Layers, tr("Saving a term"),
             [term = *term](Workspace& workspace, const Control& control) {
               return saveTerm(workspace, term, control);
             });
}

} // namespace weilu::ui
