// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaign_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStyle>

#include "core/purchases/purchase_rules.h"
#include "core/workspace_campaigns.h"
#include "ui/base/session.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/calendar/moment_field.h"
#include "ui/campaigns/audience_field.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/campaigns/plan_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/close_when_done.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <set>

namespace weilu::ui {

namespace {

constexpr int leastWidth = 620, shortField = 92;
constexpr std::int32_t lastMinute = 23 * 3600 + 59 * 60;

QString number(std::int64_t value) { return value > 0 ? QString::number(value) : QString(); }

} // namespace

CampaignDialog::CampaignDialog(Session& session, Campaign campaign, QWidget* parent)
    : FormDialog(campaign.id.valid() ? tr("Edit campaign") : tr("New campaign"),
                 campaign.id.valid() ? tr("Save") : tr("Add campaign"), parent)
    , m_session(session)
    , m_campaign(std::move(campaign))
    , m_zone(session.workspace().community().calendar.zone)
    , m_title(makeField("campaignTitle"))
    , m_type(new QComboBox)
    , m_starts(new MomentField(QStringLiteral("starts"), tr("Start"), 0))
    , m_ends(new MomentField(QStringLiteral("ends"), tr("End"), lastMinute))
    , m_theme(makeField("campaignTheme", tr("what it is about")))
    , m_place(makeField("campaignPlace", tr("a place")))
    , m_link(makeField("campaignLink", tr("https://…, when it is online")))
    , m_owner(makeField("campaignOwner", tr("who looks after it")))
    , m_helpers(makeField("campaignHelpers", tr("who helps, separated by commas")))
    , m_capacity(makeField("campaignCapacity", tr("empty: as many as come")))
    , m_goal(makeField("campaignGoal", tr("what it is to achieve")))
    , m_target(makeField("campaignTarget"))
    , m_measure(new QComboBox)
    , m_budget(makeField("campaignBudget"))
    , m_currency(makeField("campaignCurrency"))
    , m_audience(new AudienceField(session, m_campaign))
{
  setObjectName(QStringLiteral("campaignDialog"));
  setMinimumWidth(Theme::of().px(leastWidth));
  build();
  fill();
  connect(this, &FormDialog::verbPressed, this, &CampaignDialog::save);
  m_title->setFocus();
  m_title->selectAll();
}

void CampaignDialog::build()
{
  m_type->setObjectName(QStringLiteral("campaignType"));
  for (const CampaignType type : campaignTypes)
    m_type->addItem(Theme::of().icon(campaign_words::icon(type), Token::Accent), words::campaignType(type),
                    static_cast<int>(type));
  m_measure->setObjectName(QStringLiteral("campaignMeasure"));
  for (const CampaignMeasure measure : campaignMeasures)
    m_measure->addItem(words::campaignMeasure(measure), static_cast<int>(measure));
  for (QLineEdit* field : {m_target, m_currency})
    field->setFixedWidth(Theme::of().px(shortField));
  addRow(tr("Title"), m_title);
  addRow(tr("Type"), m_type);
  addRow(tr("Theme"), m_theme);
  addRow(tr("Start"), m_starts);
  addRow(tr("End"), m_ends);
  addPair(tr("Place"), m_place, tr("Link"), m_link);
  addPair(tr("Owner"), m_owner, tr("Helpers"), m_helpers);
  addRow(tr("Places"), m_capacity);
  addRow(tr("Goal"), m_goal);
  addRow(tr("Target"), {m_target, m_measure});
  addRow(tr("Budget"), {m_budget, m_currency});
  addRow(tr("Audience"), m_audience);
  addChannels();
}

void CampaignDialog::addPair(const QString& name, QWidget* field, const QString& second, QWidget* beside)
{
  auto* label = makeLabel(Type::Body, Tone::Text2, second);
  label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
  addRow(name, {field, label, beside});
  beside->setAccessibleName(second);
}

void CampaignDialog::addChannels()
{
  std::set<std::string> codes{"email", "phone", "sms", "wechat"};
  codes.insert(m_campaign.plan.channels.begin(), m_campaign.plan.channels.end());
  for (const std::string& asked : m_session.workspace().members().consentChannels())
    codes.insert(asked);
  auto* boxes = new QWidget;
  boxes->setObjectName(QStringLiteral("channels"));
  auto* flow = new FlowLayout(14, boxes);
  for (const std::string& code : codes) {
    auto* box = new QCheckBox(campaign_words::channel(code));
    box->setObjectName(QStringLiteral("channel-") + text(code));
    box->setChecked(std::ranges::find(m_campaign.plan.channels, code) != m_campaign.plan.channels.end());
    m_channels.emplace_back(code, box);
    flow->addWidget(box);
  }
  addRow(tr("Invite over"), boxes);
}

void CampaignDialog::fill()
{
  const CampaignPlan& plan = m_campaign.plan;
  m_title->setText(text(m_campaign.title));
  m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_campaign.type)));
  m_starts->setMoment(m_campaign.starts, m_zone);
  m_ends->setMoment(m_campaign.ends, m_zone);
  m_theme->setText(text(plan.theme));
  m_place->setText(text(plan.place));
  m_link->setText(text(plan.link));
  m_owner->setText(text(plan.owner));
  m_helpers->setText(plan_words::names(plan.helpers));
  m_capacity->setText(plan.capacity ? QString::number(*plan.capacity) : QString());
  m_goal->setText(text(plan.goal.text));
  m_target->setText(number(plan.goal.target));
  m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(plan.goal.measure)));
  if (plan.budget)
    m_budget->setText(text(plainMoney(*plan.budget, plan.currency)));
  m_currency->setText(text(plan.currency));
}

template<class Value>
bool CampaignDialog::taken(const Typed<Value>& typed, std::optional<Value>& value, QWidget* field)
{
  if (take(*this, typed, value))
    return true;
  mark(field);
  return false;
}

bool CampaignDialog::readNumbers(CampaignPlan& plan)
{
  std::optional<Money> budget;
  std::optional<std::int64_t> target;
  if (!taken(typedNumber(m_capacity->text(), tr("Places")), plan.capacity, m_capacity) ||
      !taken(typedNumber(m_target->text(), tr("Target")), target, m_target) ||
      !taken(typedMoney(m_budget->text(), m_currency->text()), budget, m_budget))
    return false;
  plan.goal.target = target.value_or(0);
  plan.budget = budget ? std::optional(budget->minor) : std::nullopt;
  if (budget)
    plan.currency = budget->currency;
  return true;
}

std::optional<Campaign> CampaignDialog::read()
{
  Campaign campaign = m_campaign;
  CampaignPlan& plan = campaign.plan;
  campaign.title = utf8(m_title->text().trimmed());
  campaign.type = static_cast<CampaignType>(m_type->currentData().toInt());
  plan.theme = utf8(m_theme->text().trimmed());
  plan.place = utf8(m_place->text().trimmed());
  plan.link = utf8(m_link->text().trimmed());
  plan.owner = utf8(m_owner->text().trimmed());
  if (m_helpers->text() != plan_words::names(plan.helpers)) // a name may hold a comma itself
    plan.helpers = plan_words::typedNames(m_helpers->text());
  plan.goal.text = utf8(m_goal->text().trimmed());
  plan.goal.measure = static_cast<CampaignMeasure>(m_measure->currentData().toInt());
  campaign.audience = m_audience->audience();
  plan.channels.clear();
  for (const auto& [code, box] : m_channels) {
    if (box->isChecked())
      plan.channels.push_back(code);
  }
  if (!taken(m_starts->typed(m_zone), campaign.starts, m_starts) ||
      !taken(m_ends->typed(m_zone), campaign.ends, m_ends) || !readNumbers(plan))
    return {};
  return campaign;
}

QWidget* CampaignDialog::fieldOf(const std::string& what) const
{
  if (what == "campaign-title")
    return m_title;
  if (what == "campaign-ends")
    return m_ends;
  if (what == "campaign-link")
    return m_link;
  if (what == "campaign-capacity")
    return m_capacity;
  if (what == "campaign-number")
    return m_target->text().startsWith(u'-') ? m_target : m_budget;
  return what == "campaign-audience" ? m_audience : nullptr;
}

void CampaignDialog::mark(QWidget* field)
{
  const auto show = [](QWidget* marked, bool wrong) {
    while (marked && marked->focusProxy())
      marked = marked->focusProxy();
    if (!marked)
      return;
    marked->setProperty("error", wrong);
    marked->style()->unpolish(marked);
    marked->style()->polish(marked);
    if (wrong)
      marked->setFocus();
  };
  show(m_marked, false);
  show(field, true);
  m_marked = field;
}

void CampaignDialog::save()
{
  complain({});
  mark(nullptr);
  const auto campaign = read();
  if (!campaign)
    return;
  verb()->setEnabled(false);
  closeWhenDone<CampaignId>(
      this,
      m_session.write<CampaignId>(Area::Community, tr("Saving a campaign"),
                                  [campaign = *campaign](Workspace& workspace, const Control&) {
                                    return campaign.id.valid()
                                               ? saveCampaign(workspace, campaign).map([&](ChangeId) {
                                                   return campaign.id;
                                                 })
                                               : addCampaign(workspace, campaign);
                                  }),
      [this](const JobTrouble& trouble) {
        mark(trouble.refusal ? fieldOf(trouble.refusal->detail("what")) : nullptr);
      });
}

} // namespace weilu::ui
