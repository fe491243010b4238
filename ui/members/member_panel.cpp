// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words_levels.h"
#include "ui/members/panel_given.h"
#include "ui/members/panel_parts.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/tab_strip.h"

namespace weilu::ui {

namespace {

/// "email" → "E-mail"; platform kinds as they are.
QString identityName(const std::string& kind)
{
  if (kind == "id")
    return MemberPanel::tr("Member no.");
  if (kind == "email")
    return MemberPanel::tr("E-mail");
  if (kind == "phone")
    return MemberPanel::tr("Phone");
  return text(kind);
}

/// As the form of the language has it, also without a year ("--05-01"); what is no date as it is.
QString birthdayWords(const std::string& birthday)
{
  if (const auto date = Date::parse(birthday))
    return words::date(*date);
  const auto inLeapYear = Date::parse("2000" + birthday.substr(1));
  return birthday.starts_with("--") && inLeapYear ? words::shortDate(*inLeapYear) : text(birthday);
}

QString maskedIdentity(const Identity& identity)
{
  const QString shown = text(identity.shown.empty() ? identity.value : identity.shown);
  if (identity.kind == "email")
    return words::maskedEmail(shown);
  return identity.kind == "phone" ? words::maskedPhone(shown) : QString();
}

} // namespace

MemberPanel::MemberPanel(Session& session, QWidget* parent)
    : SidePanel(parent)
    , m_session(session)
    , m_avatar(new Avatar(46))
    , m_name(new ElidedLabel(Type::Dialog))
    , m_nickname(new ElidedLabel(Type::Body, Tone::Text3))
    , m_badges(new QHBoxLayout)
    , m_edit(new Button(QStringLiteral("edit"), {}, Button::Kind::Default))
    , m_tag(new Button(QStringLiteral("tag"), {}, Button::Kind::Default))
    , m_tabs(new TabStrip)
{
  setObjectName(QStringLiteral("memberPanel"));
  m_edit->setObjectName(QStringLiteral("panelEdit"));
  m_tag->setObjectName(QStringLiteral("panelTag"));
  buildHead();
  connect(m_edit, &Button::clicked, this, [this] { emit editWanted(m_person); });
  connect(m_tag, &Button::clicked, this, [this] { emit tagWanted(m_tag, m_person); });
  connect(m_tabs, &TabStrip::chosen, this, &MemberPanel::showTab);
  moreButton()->hide();
}

void MemberPanel::buildHead()
{
  auto* who = new QHBoxLayout;
  who->setSpacing(12);
  who->addWidget(m_avatar, 0, Qt::AlignTop);
  auto* names = new QVBoxLayout;
  names->setSpacing(4);
  auto* name = new QHBoxLayout;
  name->setSpacing(8);
  name->addWidget(m_name);
  name->addWidget(m_nickname, 1);
  names->addLayout(name);
  m_badges->setSpacing(6);
  names->addLayout(m_badges);
  who->addLayout(names, 1);
  head()->addLayout(who);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  for (Button* button : {m_edit, m_tag}) {
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons->addWidget(button);
  }
  head()->addSpacing(10);
  head()->addLayout(buttons);
  head()->addSpacing(8);
  for (int tab = Overview; tab <= Orders; ++tab)
    m_tabs->addTab({});
  m_tabs->setCurrent(Overview);
  head()->addWidget(m_tabs);
}

void MemberPanel::show(MemberId person, std::shared_ptr<const MemberSnapshot> snapshot, int row, int rows)
{
  m_person = person;
  m_snapshot = std::move(snapshot);
  m_row = row;
  m_rows = rows;
  setPosition(QStringLiteral("%1 / %2").arg(words::count(row + 1), words::count(rows)), row > 0,
              row + 1 < rows);
  read();
}

void MemberPanel::read()
{
  using Details = std::shared_ptr<const MemberDetails>;
  m_session
      .read<Details>(
          QStringLiteral("members.details"), {},
          [person = m_person, asOf = m_snapshot->asOf](Workspace& workspace, const Control& control) {
            return readMemberDetails(workspace, person, asOf, control);
          })
      ->onDone<Details>([this](Details details) {
        m_details = std::move(details);
        showHead();
        showTab();
      });
}

void MemberPanel::showHead()
{
  const Member& member = m_details->record.member;
  const QString name = text(member.displayName.empty() ? member.nickname : member.displayName);
  m_avatar->setPerson(name, member.id.value);
  m_name->setText(name);
  m_nickname->setText(member.nickname == member.displayName ? QString() : text(member.nickname));
  while (QLayoutItem* item = m_badges->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  const auto add = [this](std::function<Badge()> badge) {
    auto* label = new BadgeLabel;
    label->setBadge(std::move(badge));
    m_badges->addWidget(label);
  };
  if (const Layer* layer = m_snapshot->layerOf(member.id))
    add([shown = *layer] { return layerBadge(words::layer(shown), text(shown.icon), text(shown.color)); });
  add([standing = member.standing] {
    return statusBadge(words::standing(standing),
                       standing == Standing::Member ? BadgeTone::Good : BadgeTone::Neutral);
  });
  if (member.role != Role::Member)
    add([role = member.role] { return statusBadge(words::role(role), BadgeTone::Info); });
  if (member.doNotContact)
    add([] { return statusBadge(MemberPanel::tr("Do not contact"), BadgeTone::Warn); });
  m_badges->addStretch(1);
  m_tabs->setTabCount(Timeline, words::count(static_cast<qint64>(m_details->events.size())));
  m_tabs->setTabCount(Orders, words::count(static_cast<qint64>(m_details->purchases.size())));
}

void MemberPanel::showTab()
{
  if (!m_details)
    return;
  clearSections();
  if (m_tabs->current() == Overview)
    showOverview();
  else if (m_tabs->current() == Timeline)
    showTimeline();
  else
    showOrders();
  body()->addStretch(1);
}

void MemberPanel::showOverview()
{
  addProfile();
  addIdentities();
  addMerged();
  addLayer();
  addPoints();
  addGiven();
  addTags();
  addCustom();
}

void MemberPanel::addProfile()
{
  const Member& member = m_details->record.member;
  const Zone zone = m_snapshot->history->calendar().zone;
  auto* facts = new panel_parts::Facts;
  facts->add(tr("Joined"), member.joinedAt ? words::date(zone.dateOf(*member.joinedAt)) : QString());
  facts->add(tr("Channel"), text(member.channel));
  facts->add(tr("Referrer"), text(member.referrer));
  facts->add(tr("City"), text(member.city));
  facts->add(tr("Occupation"), text(member.occupation));
  facts->add(tr("Organisation"), text(member.organisation));
  if (member.gender != Gender::Unknown)
    facts->add(tr("Gender"), words::gender(member.gender));
  if (!member.birthday.empty())
    facts->add(tr("Birthday"), birthdayWords(member.birthday));
  if (member.leftAt)
    facts->add(tr("Left"), words::date(zone.dateOf(*member.leftAt)));
  for (const StandingChange& change : m_details->record.standings)
    facts->add(words::standing(change.to), words::date(zone.dateOf(change.at)));
  addSection({})->addWidget(facts);
}

void MemberPanel::addIdentities()
{
  if (m_details->record.identities.empty())
    return;
  auto* facts = new panel_parts::Facts;
  for (const Identity& identity : m_details->record.identities) {
    const QString whole = text(identity.shown.empty() ? identity.value : identity.shown);
    const QString masked = maskedIdentity(identity);
    if (masked.isEmpty())
      facts->add(identityName(identity.kind), whole);
    else
      facts->addSecret(identityName(identity.kind), masked, whole);
  }
  addSection(tr("Identities"))->addWidget(facts);
}

void MemberPanel::addMerged()
{
  if (m_details->merged.empty())
    return;
  const Zone zone = m_snapshot->history->calendar().zone;
  QVBoxLayout* section = addSection(tr("Merged from"));
  for (const MergedPeople::Merged& merged : m_details->merged) {
    const Member& member = merged.member;
    const QString name = text(member.displayName.empty() ? member.nickname : member.displayName);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* label = new ElidedLabel;
    label->setText(tr("%1, on %2").arg(name, words::date(zone.dateOf(merged.at))));
    row->addWidget(label, 1);
    auto* part = new Button(tr("Separate"), Button::Kind::Link);
    part->setObjectName(QStringLiteral("part-%1").arg(member.id.value));
    part->setToolTip(tr("Make %1 a person of their own again. What was changed since stays here.").arg(name));
    connect(part, &Button::clicked, this, [this, id = member.id] { this->part(id); });
    row->addWidget(part);
    section->addLayout(row);
  }
}

void MemberPanel::part(MemberId merged)
{
  m_session.write<ChangeId>(
      Area::Members | Area::Activity | Area::Purchases | Area::Layers, tr("Separating two people"),
      [merged](Workspace& workspace, const Control& control) { return workspace.part(merged, control); });
}

void MemberPanel::addLayer()
{
  const LayerReasons& reasons = m_details->reasons;
  const Layer* layer = m_snapshot->scheme.find(reasons.layer);
  if (!layer)
    return;
  const QString since = reasons.since
                            ? tr("%1 since %2").arg(words::layer(*layer), words::date(*reasons.since))
                            : words::layer(*layer);
  QVBoxLayout* section = addSection(tr("Layer"), makeLabel(Type::Aux, Tone::Text3, since));
  if (QWidget* strip = panel_parts::layerStrip(*m_details, *m_snapshot))
    section->addWidget(strip);
  for (const ConditionFact& fact : reasons.facts)
    section->addWidget(panel_parts::conditionLine(fact));
  if (const Layer* next = m_snapshot->scheme.find(reasons.next)) {
    section->addSpacing(4);
    section->addWidget(makeLabel(Type::AuxBold, Tone::Text2, tr("To become %1").arg(words::layer(*next))));
    for (const ConditionFact& fact : reasons.missing)
      section->addWidget(panel_parts::conditionLine(fact));
  }
  const Layer* lost = m_snapshot->scheme.find(reasons.lostTo);
  if (reasons.lostOn && lost)
    section->addWidget(makeParagraph(
        Type::Aux, Tone::Warn,
        tr("Becomes %1 on %2 if nothing happens").arg(words::layer(*lost), words::date(*reasons.lostOn))));
}

void MemberPanel::addPoints()
{
  const MemberDetails& details = *m_details;
  const LevelId level = details.levels.empty() ? details.ladder.front().id : details.levels.front().to;
  QString about = words::level(details.ladder, level);
  if (!details.levels.empty())
    about = tr("%1 since %2").arg(about, words::date(details.levels.front().date));
  QVBoxLayout* section = addSection(tr("Level and points"), makeLabel(Type::Aux, Tone::Text3, about));
  section->addWidget(makeLabel(Type::Body, Tone::Text, tr("%1 points").arg(words::count(details.points))));
  const Zone zone = m_snapshot->history->calendar().zone;
  for (const PointEntry& entry : details.entries) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(makeLabel(Type::Aux, Tone::Text3, words::shortDate(zone.dateOf(entry.at))));
    auto* reason = new ElidedLabel(Type::Aux, Tone::Text2);
    const QString why = words::pointReason(entry, details.earnings);
    reason->setText(why.isEmpty() ? words::pointSource(entry.source) : why);
    row->addWidget(reason, 1);
    row->addWidget(
        makeLabel(Type::Aux, entry.amount < 0 ? Tone::Bad : Tone::Good, words::signedCount(entry.amount)));
    section->addLayout(row);
  }
}

void MemberPanel::addGiven()
{
  panel_parts::addTerms(*addSection(tr("Terms")), m_session, *m_details);
  if (QWidget* badges = panel_parts::badges(*m_details))
    addSection(tr("Badges"))->addWidget(badges);
  if (!m_details->grants.empty())
    panel_parts::addGrants(*addSection(tr("Benefits")), *m_details, m_snapshot->history->calendar().zone);
}

void MemberPanel::addTags()
{
  if (m_details->record.tags.empty())
    return;
  auto* tags = new QWidget;
  auto* flow = new FlowLayout(6, tags);
  for (const Tag& tag : m_details->record.tags) {
    auto* badge = new BadgeLabel;
    badge->setBadge([name = text(tag.name)] { return statusBadge(name, BadgeTone::Neutral); });
    flow->addWidget(badge);
  }
  addSection(tr("Tags"))->addWidget(tags);
}

void MemberPanel::addCustom()
{
  const MemberRecord& record = m_details->record;
  if (!record.custom.empty()) {
    auto* facts = new panel_parts::Facts;
    for (const CustomValue& value : record.custom)
      facts->add(text(value.label), text(value.value));
    addSection(tr("More"))->addWidget(facts);
  }
  if (!record.member.note.empty())
    addSection(tr("Note"))->addWidget(makeParagraph(Type::Aux, Tone::Text, text(record.member.note)));
}

void MemberPanel::showTimeline()
{
  QVBoxLayout* section = addSection({});
  if (m_details->events.empty())
    section->addWidget(makeParagraph(Type::Aux, Tone::Text3, tr("No activity in this file")));
  panel_parts::addTimeline(*section, *m_details, *m_snapshot);
}

void MemberPanel::showOrders()
{
  QVBoxLayout* section = addSection({});
  if (m_details->purchases.empty() && m_details->terms.empty())
    section->addWidget(makeParagraph(Type::Aux, Tone::Text3, tr("No orders or memberships in this file")));
  panel_parts::addOrders(*section, *m_details, *m_snapshot);
}

void MemberPanel::retranslate()
{
  SidePanel::retranslate();
  m_edit->setText(tr("Edit"));
  m_tag->setText(tr("Add tag"));
  m_tabs->setTabText(Overview, tr("Overview"));
  m_tabs->setTabText(Timeline, tr("Timeline"));
  m_tabs->setTabText(Orders, tr("Orders"));
  if (m_details) {
    showHead();
    showTab();
  }
}

} // namespace weilu::ui
