// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/panel_given.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_given.h"
#include "ui/members/term_dialog.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace weilu::ui::panel_parts {

namespace {

constexpr std::size_t grantsShown = 5;

BadgeTone toneOf(TermStatus status)
{
  switch (status) {
  case TermStatus::Upcoming:
    return BadgeTone::Info;
  case TermStatus::New:
  case TermStatus::Current:
    return BadgeTone::Good;
  case TermStatus::Grace:
    return BadgeTone::Warn;
  case TermStatus::Expired:
    return BadgeTone::Neutral;
  }
  return BadgeTone::Neutral;
}

void open(Session& session, const Term& term, TermDialog::Purpose purpose, QWidget* from)
{
  auto* dialog = new TermDialog(session, term, purpose, from->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

Button* link(const QString& text, const QString& name)
{
  auto* button = new Button(text, Button::Kind::Link);
  button->setObjectName(name);
  return button;
}

/// Whether no later term of the plan follows, so that it can be renewed.
bool isLast(const TermRow& row, const std::vector<TermRow>& rows)
{
  return row.term.ends && std::none_of(rows.begin(), rows.end(), [&](const TermRow& other) {
           return other.term.plan == row.term.plan && other.term.starts && row.term.ends &&
                  *other.term.starts > *row.term.ends;
         });
}

void renew(Session& session, TermId id, QWidget* from)
{
  const auto next = renewalOfTerm(session.workspace(), id);
  if (next)
    open(session, *next, TermDialog::Purpose::Renew, from);
  else
    emit session.failed({next.error(), {}});
}

QString datesOf(const Term& term)
{
  const QString ends = term.ends ? words::date(*term.ends) : TermDialog::tr("no end");
  return term.starts ? QStringLiteral("%1 – %2").arg(words::date(*term.starts), ends) : ends;
}

/// Plan and status; dates, days left and what can be done below.
void addTerm(QVBoxLayout& into, Session& session, const TermRow& row, bool last)
{
  auto* head = new QHBoxLayout;
  head->setSpacing(8);
  auto* plan = new ElidedLabel(Type::BodyBold);
  plan->setText(text(row.term.plan));
  head->addWidget(plan, 1);
  auto* status = new BadgeLabel;
  status->setBadge([status = row.status] { return statusBadge(words::termStatus(status), toneOf(status)); });
  head->addWidget(status);
  into.addLayout(head);
  QStringList facts{datesOf(row.term)};
  if (row.daysLeft && row.status != TermStatus::Upcoming)
    facts << words::daysLeft(row.daysLeft);
  if (row.term.price)
    facts << words::money(*row.term.price, text(row.term.currency));
  into.addWidget(makeParagraph(Type::Aux, Tone::Text2, facts.join(QStringLiteral(" · "))));
  auto* actions = new QHBoxLayout;
  actions->setSpacing(12);
  const QString number = QString::number(row.term.id.value);
  auto* edit = link(TermDialog::tr("Edit"), QStringLiteral("edit-term-") + number);
  QObject::connect(edit, &Button::clicked, edit, [&session, term = row.term, edit] {
    open(session, term, TermDialog::Purpose::Edit, edit);
  });
  if (last) {
    auto* again = link(TermDialog::tr("Renew"), QStringLiteral("renew-term-") + number);
    QObject::connect(again, &Button::clicked, again,
                     [&session, id = row.term.id, again] { renew(session, id, again); });
    actions->addWidget(again);
  }
  actions->addWidget(edit);
  actions->addStretch(1);
  into.addLayout(actions);
}

} // namespace

void addTerms(QVBoxLayout& into, Session& session, const MemberDetails& details)
{
  for (auto row = details.termRows.rbegin(); row != details.termRows.rend(); ++row)
    addTerm(into, session, *row, isLast(*row, details.termRows));
  auto* add = link(TermDialog::tr("Add a term"), QStringLiteral("addTerm"));
  Term fresh;
  fresh.member = details.record.member.id;
  fresh.starts = session.asOf();
  fresh.ends = termEnd(*fresh.starts, 12);
  QObject::connect(add, &Button::clicked, add,
                   [&session, fresh, add] { open(session, fresh, TermDialog::Purpose::Add, add); });
  auto* row = new QHBoxLayout;
  row->addWidget(add);
  row->addStretch(1);
  into.addLayout(row);
}

QWidget* badges(const MemberDetails& details)
{
  if (details.badges.empty())
    return nullptr;
  auto* all = new QWidget;
  auto* flow = new FlowLayout(6, all);
  for (const weilu::Badge& badge : details.badges) {
    auto* label = new BadgeLabel;
    label->setBadge([badge] {
      ui::Badge drawn = statusBadge(words::badge(badge), BadgeTone::Accent);
      drawn.icon = text(badge.icon);
      drawn.iconInk = drawn.ink;
      return drawn;
    });
    flow->addWidget(label);
  }
  return all;
}

void addGrants(QVBoxLayout& into, const MemberDetails& details, const Zone& zone)
{
  for (std::size_t i = 0; i < std::min(details.grants.size(), grantsShown); ++i) {
    const auto& [grant, title] = details.grants[i];
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* name = new ElidedLabel;
    name->setText(text(title));
    row->addWidget(name, 1);
    row->addWidget(makeLabel(Type::Aux, Tone::Text3,
                             QStringLiteral("%1 · %2").arg(words::shortDate(zone.dateOf(grant.at)),
                                                           words::grantState(grant.state))));
    into.addLayout(row);
  }
}

} // namespace weilu::ui::panel_parts
