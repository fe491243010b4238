// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/levels/redeem_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

#include "core/members/called_by.h"
#include "core/workspace_benefits.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/base/write_or_say.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_control.h"

#include <array>

namespace weilu::ui {

namespace {

constexpr std::size_t mostFound = 20;

} // namespace

RedeemDialog::RedeemDialog(Session& session, QWidget* parent)
    : FormDialog(tr("Redeem a benefit"), tr("Redeem"), parent)
    , m_session(session)
    , m_search(new SearchField)
    , m_found(new QListWidget)
    , m_who(makeParagraph(Type::Aux, Tone::Text2))
    , m_benefit(new QComboBox)
    , m_way(new SegmentedControl)
    , m_note(new QLineEdit)
{
  setObjectName(QStringLiteral("redeemDialog"));
  build();
  fillBenefits();
  foretell();
  connect(m_search, &SearchField::searched, this, &RedeemDialog::search);
  connect(m_found, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
    if (item)
      setPerson(MemberId{item->data(Qt::UserRole).toLongLong()});
  });
  connect(m_benefit, &QComboBox::currentIndexChanged, this, &RedeemDialog::foretell);
  connect(m_way, &SegmentedControl::chosen, this, [this] {
    fillBenefits();
    foretell();
  });
  connect(this, &FormDialog::verbPressed, this, &RedeemDialog::redeem);
  m_search->setFocus();
}

void RedeemDialog::build()
{
  m_search->setObjectName(QStringLiteral("redeemSearch"));
  m_search->setPlaceholderText(tr("Name, pinyin, id or contact"));
  m_found->setObjectName(QStringLiteral("redeemFound"));
  m_found->setFixedHeight(Theme::of().px(132));
  m_found->setAccessibleName(tr("People found"));
  m_benefit->setObjectName(QStringLiteral("redeemBenefit"));
  m_who->setObjectName(QStringLiteral("redeemWho"));
  m_note->setObjectName(QStringLiteral("redeemNote"));
  m_note->setPlaceholderText(tr("why, for the log"));
  m_way->addSegment(tr("For points"));
  m_way->addSegment(tr("As a gift"));
  m_way->setCurrent(ForPoints);
  m_way->setObjectName(QStringLiteral("redeemWay"));
  addRow(tr("Who"), m_search);
  addRow(QString(), m_found);
  addRow(tr("How"), m_way);
  addRow(tr("Benefit"), m_benefit);
  addRow(tr("Note"), m_note);
  addWide(m_who);
}

GrantWay RedeemDialog::way() const
{
  return m_way->current() == ForPoints ? GrantWay::Redeemed : GrantWay::ByHand;
}

BenefitId RedeemDialog::benefit() const { return BenefitId{m_benefit->currentData().toLongLong()}; }

void RedeemDialog::fillBenefits()
{
  const QSignalBlocker quiet(m_benefit);
  const BenefitId before = benefit();
  m_benefit->clear();
  const BenefitStore store(m_session.workspace().db());
  const auto given = store.givenOfAll();
  for (const Benefit& benefit : store.all()) {
    if (benefit.archived || (way() == GrantWay::Redeemed && !benefit.price))
      continue;
    QStringList parts{text(benefit.title)};
    if (way() == GrantWay::Redeemed)
      parts << tr("%1 points").arg(words::count(*benefit.price));
    const auto count = given.find(benefit.id);
    if (const auto left = stockLeft(benefit, count == given.end() ? 0 : count->second))
      parts << tr("%1 left").arg(words::count(*left));
    m_benefit->addItem(parts.join(QStringLiteral(" · ")), QVariant::fromValue<qlonglong>(benefit.id.value));
  }
  const int same = m_benefit->findData(QVariant::fromValue<qlonglong>(before.value));
  m_benefit->setCurrentIndex(std::max(0, same));
  m_note->setEnabled(way() == GrantWay::ByHand);
  verb()->setText(way() == GrantWay::Redeemed ? tr("Redeem") : tr("Give"));
}

void RedeemDialog::search(const QString& what)
{
  m_found->clear();
  if (what.isEmpty())
    return;
  std::vector<MemberId> ids;
  for (const std::uint32_t id : m_session.workspace().members().search(utf8(what))) {
    if (ids.size() == mostFound)
      break;
    ids.push_back({id});
  }
  for (const Member& member : m_session.workspace().members().findAll(ids)) {
    auto* item =
        new QListWidgetItem(text(calledBy(member)) + QStringLiteral("  ·  %1").arg(member.id.value), m_found);
    item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(member.id.value));
  }
  if (m_found->count() > 0)
    m_found->setCurrentRow(0);
  else
    complain(tr("Nobody is found by \"%1\".").arg(what));
}

void RedeemDialog::setPerson(MemberId person)
{
  m_person = person;
  foretell();
}

void RedeemDialog::foretell()
{
  complain({});
  verb()->setEnabled(m_person.valid() && benefit().valid());
  if (m_benefit->count() == 0)
    m_who->setText(tr("No benefit can be had this way. Give one a price, or add one, under Benefits."));
  else if (!m_person.valid())
    m_who->setText(tr("Find who it is for."));
  if (!m_person.valid() || !benefit().valid())
    return;
  const auto who = receiverOf(m_session.workspace(), m_person);
  const auto offer = offerOf(m_session.workspace(), benefit());
  if (!who || !offer)
    return complain(words::refusal(who ? offer.error() : who.error()));
  QString line = tr("%1 has %2 points and is %3.")
                     .arg(text(who->name), words::count(who->balance),
                          language::pick(who->level.nameZh, who->level.nameEn));
  const auto may = mayReceive(*offer, *who, way(), m_session.workspace().asOf());
  if (may && way() == GrantWay::Redeemed)
    line += u' ' + tr("%1 will be left.").arg(words::count(who->balance - *offer->benefit.price));
  m_who->setText(line);
  if (!may)
    complain(words::refusal(may.error()));
}

void RedeemDialog::redeem()
{
  if (!m_person.valid() || !benefit().valid())
    return;
  writeOrSay(this, m_session, Area::Community, tr("Redeeming a benefit"),
             [person = m_person, id = benefit(), way = way(),
              note = utf8(m_note->text().trimmed())](Workspace& workspace, const Control&) {
               return way == GrantWay::Redeemed ? redeemBenefit(workspace, person, id)
                                                : grantBenefit(workspace, id, std::array{person}, way, note);
             });
}

} // namespace weilu::ui
