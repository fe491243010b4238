// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/audience_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

#include "core/workspace_campaigns.h"
#include "ui/base/language.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/rules/people_picker.h"
#include "ui/widgets/label.h"

#include <algorithm>

namespace weilu::ui {

namespace {

QString said(const Rule& rule)
{
  return text(sentence(rule, language::isChinese() ? Language::Zh : Language::En));
}

} // namespace

AudienceField::AudienceField(Session& session, const Campaign& campaign, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_campaign(campaign)
    , m_choice(new QComboBox)
    , m_size(makeLabel(Type::Body, Tone::Text2))
    , m_picker(new PeoplePicker(session, QStringLiteral("audience")))
{
  build();
  addRules();
  chooseGiven();
  // Inviting draws the audience: from then on it stands.
  const bool drawn = campaign.id.valid() && splitOf(session.workspace(), campaign.id).has_value();
  m_choice->setEnabled(!drawn);
  m_picker->setEnabled(!drawn);
  connect(m_choice, &QComboBox::activated, this, &AudienceField::follow);
  connect(m_picker, &PeoplePicker::changed, this, &AudienceField::count);
  follow();
}

void AudienceField::build()
{
  m_choice->setObjectName(QStringLiteral("audience"));
  m_choice->setAccessibleName(tr("Audience"));
  m_choice->setMinimumContentsLength(24);
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_size->setObjectName(QStringLiteral("audienceSize"));
  setFocusProxy(m_choice);
  auto* row = new QHBoxLayout;
  row->setSpacing(8);
  row->addWidget(m_choice, 1);
  row->addWidget(m_size);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(8);
  column->addLayout(row);
  column->addWidget(m_picker);
}

void AudienceField::addChoice(const QString& name, Choice choice)
{
  m_choice->addItem(name);
  m_choices.push_back(std::move(choice));
}

void AudienceField::addRules()
{
  addChoice(tr("Nobody yet"), {});
  addChoice(tr("Everybody"), {Rule{}, false});
  Workspace& workspace = m_session.workspace();
  for (const Scheme& scheme : workspace.ruleNames().schemes) {
    const QString of = language::pick(scheme.labelZh, scheme.labelEn);
    for (const Layer& layer : scheme.layers)
      addChoice(tr("%1: %2", "scheme and layer").arg(of, words::layer(layer)),
                {layerRule(scheme.code, layer.code), false});
  }
  for (const Segment& segment : workspace.segments().list())
    addChoice(tr("Segment: %1").arg(text(segment.name)), {segmentRule(segment.name), false});
  addChoice(tr("Picked by hand"), {{}, true});
}

void AudienceField::chooseGiven()
{
  const CampaignAudience& given = m_campaign.audience;
  std::vector<MemberId> picked;
  for (const std::uint32_t id : given.picked)
    picked.push_back({id});
  for (const Member& member : m_session.workspace().members().findAll(picked))
    m_picker->add(member);
  const auto fits = [&given](const Choice& choice) {
    return given.rule ? choice.rule == given.rule : !choice.rule && choice.picked == !given.picked.isEmpty();
  };
  auto found = std::ranges::find_if(m_choices, fits);
  if (found == m_choices.end()) {
    addChoice(nameOf(*given.rule), {given.rule, false});
    found = m_choices.end() - 1;
  }
  m_choice->setCurrentIndex(static_cast<int>(found - m_choices.begin()));
}

QString AudienceField::nameOf(const Rule& rule) const
{
  QStringList names;
  if (rule.kind == Rule::Kind::Any) {
    for (const Rule& part : rule.parts) {
      const auto found = std::ranges::find(m_choices, std::optional(part), &Choice::rule);
      if (found == m_choices.end())
        return said(rule);
      names << m_choice->itemText(static_cast<int>(found - m_choices.begin()));
    }
  }
  return names.isEmpty() ? said(rule) : names.join(tr(", ", "between audiences"));
}

CampaignAudience AudienceField::audience() const
{
  const Choice& choice = m_choices[static_cast<std::size_t>(m_choice->currentIndex())];
  CampaignAudience audience = m_campaign.audience;
  audience.rule = choice.rule;
  if (choice.picked) {
    audience.picked = {};
    for (const MemberId person : m_picker->people())
      audience.picked.add(static_cast<std::uint32_t>(person.value));
  } else if (!choice.rule || !m_campaign.audience.rule) {
    audience.picked = {};
  }
  return audience;
}

void AudienceField::follow()
{
  const auto& choice = m_choices[static_cast<std::size_t>(m_choice->currentIndex())];
  m_picker->setVisible(choice.picked);
  m_choice->setToolTip(m_choice->currentText());
  count();
}

void AudienceField::count()
{
  Campaign campaign = m_campaign;
  campaign.audience = audience();
  m_size->setText(QStringLiteral("…"));
  m_session
      .read<qint64>(QStringLiteral("campaigns/audience"), {},
                    [campaign, asOf = m_session.asOf()](Workspace& workspace, const Control& control) {
                      return static_cast<qint64>(
                          audienceOf(workspace, campaign, asOf, control).cardinality());
                    })
      ->onDone<qint64>([field = QPointer(this)](qint64 people) {
        if (field)
          field->m_size->setText(tr("%Ln people", nullptr, static_cast<int>(people)));
      });
}

} // namespace weilu::ui
