// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/content/content_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "core/workspace_content.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/words_content.h"
#include "ui/base/write_or_say.h"
#include "ui/calendar/content_words.h"
#include "ui/calendar/moment_field.h"
#include "ui/content/author_field.h"
#include "ui/content/content_fields.h"
#include "ui/content/content_reading.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

namespace weilu::ui {

namespace {

constexpr int leastWidth = 600, bodyHeight = 92, usualTime = 10 * 3600;
constexpr std::array numbers{&Engagement::views, &Engagement::likes, &Engagement::comments,
                             &Engagement::shares};

QString shown(const std::optional<std::int64_t>& number)
{
  return number ? QString::number(*number) : QString();
}

} // namespace

ContentDialog::ContentDialog(Session& session, ContentItem item, const ContentRead& read, QWidget* parent)
    : FormDialog(item.id.valid() ? tr("Edit content") : tr("New content"),
                 item.id.valid() ? tr("Save") : tr("Add content"), parent)
    , m_session(session)
    , m_item(std::move(item))
    , m_zone(read.calendar.zone)
    , m_today(read.asOf)
    , m_title(makeField("contentTitle"))
    , m_kind(content_fields::kinds(m_item.kind))
    , m_state(new QComboBox)
    , m_at(new MomentField(QStringLiteral("content"), tr("When"), usualTime))
    , m_space(content_fields::spaces(read.names.spaces, m_item.space, tr("not decided")))
    , m_author(new AuthorField(session))
    , m_points(makeField("contentPoints", tr("none")))
    , m_campaign(new QComboBox)
    , m_link(makeField("contentLink", tr("where it is published")))
    , m_body(new QPlainTextEdit)
    , m_measured(new QWidget)
    , m_numbers{makeField("contentViews"), makeField("contentLikes"), makeField("contentComments"),
                makeField("contentShares")}
{
  setObjectName(QStringLiteral("contentDialog"));
  setMinimumWidth(Theme::of().px(leastWidth));
  build(read);
  fill(read);
  follow();
  connect(m_kind, &QComboBox::currentIndexChanged, this, &ContentDialog::follow);
  connect(m_state, &QComboBox::currentIndexChanged, this, &ContentDialog::follow);
  connect(this, &FormDialog::verbPressed, this, &ContentDialog::save);
  m_title->setFocus();
  m_title->selectAll();
}

void ContentDialog::build(const ContentRead& read)
{
  m_state->setObjectName(QStringLiteral("contentState"));
  std::vector<ContentState> states = movesFrom(m_item.state);
  states.insert(states.begin(), m_item.state);
  for (const ContentState state : states) {
    if (m_item.id.valid() || state != ContentState::Dropped)
      m_state->addItem(Theme::of().icon(content_words::icon(state)), words::contentState(state),
                       static_cast<int>(state));
  }
  m_body->setObjectName(QStringLiteral("contentBody"));
  m_body->setPlaceholderText(tr("the text, or notes for it"));
  m_body->setTabChangesFocus(true);
  m_body->setFixedHeight(Theme::of().px(bodyHeight));
  addRow(tr("Title"), m_title);
  addRow(tr("Kind"), m_kind);
  addRow(tr("State"), m_state);
  addRow(tr("When"), m_at);
  addTimes(read);
  addRow(tr("Space"), m_space);
  addRow(tr("Author"), m_author);
  addRow(tr("Points for the author"), m_points);
  addCampaigns(read);
  addRow(tr("Link"), m_link);
  addRow(tr("Text"), m_body);
  addNumbers();
}

void ContentDialog::addNumbers()
{
  auto* row = new QHBoxLayout(m_measured);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(8);
  const std::array names{tr("Views"), tr("Likes"), tr("Comments"), tr("Shares")};
  for (std::size_t i = 0; i < names.size(); ++i) {
    m_numbers.at(i)->setAccessibleName(names.at(i));
    row->addWidget(makeLabel(Type::Aux, Tone::Text3, names.at(i)));
    row->addWidget(m_numbers.at(i), 1);
  }
  addRow(tr("Numbers"), m_measured);
}

void ContentDialog::addTimes(const ContentRead& read)
{
  if (read.times.empty())
    return;
  m_times = new QWidget;
  m_times->setObjectName(QStringLiteral("contentTimes"));
  auto* flow = new FlowLayout(8, m_times);
  for (const BestTime& time : read.times) {
    auto* button = new Button(words::busyHours(time.slot), Button::Kind::Default);
    button->setSmall(true);
    button->setAutoDefault(false);
    button->setToolTip(tr("Take the next one: the community is most active then"));
    connect(button, &Button::clicked, this, [this, next = time.next] { m_at->setMoment(next, m_zone); });
    flow->addWidget(button);
  }
  addRow(tr("Best times"), m_times);
}

void ContentDialog::addCampaigns(const ContentRead& read)
{
  m_campaign->setObjectName(QStringLiteral("contentCampaign"));
  m_campaign->addItem(tr("none"), qint64{0});
  for (const Campaign& campaign : read.campaigns)
    m_campaign->addItem(text(campaign.title), static_cast<qint64>(campaign.id.value));
  const auto chosen = static_cast<qint64>(m_item.campaign.value);
  if (m_campaign->findData(chosen) < 0) { // one that is archived, say
    const auto known = read.names.campaigns.find(m_item.campaign);
    m_campaign->addItem(known == read.names.campaigns.end() ? tr("campaign number %1").arg(chosen)
                                                            : text(known->second),
                        chosen);
  }
  m_campaign->setCurrentIndex(m_campaign->findData(chosen));
  addRow(tr("Campaign"), m_campaign);
}

void ContentDialog::fill(const ContentRead& read)
{
  m_title->setText(text(m_item.title));
  m_at->setMoment(m_item.at(), m_zone);
  const auto author = read.names.authors.find(m_item.author);
  m_author->setAuthor(m_item.author,
                      text(author == read.names.authors.end() ? m_item.authorName : author->second));
  m_points->setText(m_item.points > 0 ? QString::number(m_item.points) : QString());
  m_link->setText(text(m_item.link));
  m_body->setPlainText(text(m_item.body));
  for (std::size_t i = 0; i < numbers.size(); ++i)
    m_numbers.at(i)->setText(shown(m_item.engagement.*numbers.at(i)));
}

ContentState ContentDialog::state() const
{
  return static_cast<ContentState>(m_state->currentData().toInt());
}

void ContentDialog::follow()
{
  const bool published = state() == ContentState::Published;
  content_fields::showRow(*this, m_points, content_fields::kindIn(m_kind) == ContentKind::MemberMade);
  content_fields::showRow(*this, m_measured, published);
  if (m_times)
    content_fields::showRow(*this, m_times, !published && state() != ContentState::Dropped);
}

bool ContentDialog::readNumbers(ContentItem& item)
{
  std::optional<std::int64_t> points;
  if (!take(*this, typedNumber(m_points->text(), tr("Points for the author")), points))
    return false;
  item.points = points.value_or(0);
  Engagement typed;
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    QLineEdit* field = m_numbers.at(i);
    if (!take(*this, typedNumber(field->text(), field->accessibleName()), typed.*numbers.at(i)))
      return false;
  }
  if (state() != ContentState::Published && m_item.state == ContentState::Published)
    typed = {}; // taken back: what came of it goes, too
  typed.measuredOn = item.engagement.measuredOn;
  if (!(typed == item.engagement))
    typed.measuredOn = m_today;
  item.engagement = typed.empty() ? Engagement() : typed;
  return true;
}

std::optional<ContentItem> ContentDialog::read()
{
  ContentItem item = m_item;
  item.title = utf8(m_title->text().trimmed());
  item.kind = content_fields::kindIn(m_kind).value_or(item.kind);
  item.state = state();
  item.space = content_fields::spaceIn(m_space);
  item.author = m_author->author();
  item.authorName = item.author.valid() ? std::string() : utf8(m_author->text().trimmed());
  item.campaign = {m_campaign->currentData().toLongLong()};
  item.link = utf8(m_link->text().trimmed());
  item.body = utf8(m_body->toPlainText());
  std::optional<Moment> at;
  if (!take(*this, m_at->typed(m_zone), at) || !readNumbers(item))
    return {};
  const bool was = m_item.state == ContentState::Published;
  if (item.state == ContentState::Published)
    (at || was ? item.publishedAt : item.plannedAt) = at;
  else
    item.plannedAt = at;
  return item;
}

void ContentDialog::save()
{
  complain({});
  const auto item = read();
  if (!item)
    return;
  writeOrSay(this, m_session, Areas(Area::Community) | Area::Activity, tr("Saving content"),
             [item = *item](Workspace& workspace, const Control& control) -> Result<ChangeId> {
               if (item.id.valid())
                 return saveContent(workspace, item, control);
               return addContent(workspace, item, control).map([&](ContentId) {
                 return workspace.changes().nextUndo()->id;
               });
             });
}

} // namespace weilu::ui
