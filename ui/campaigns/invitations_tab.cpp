// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/invitations_tab.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "ui/base/questions.h"
#include "ui/base/text.h"
#include "ui/base/words.h"
#include "ui/base/words_campaigns.h"
#include "ui/campaigns/bar_choice.h"
#include "ui/campaigns/campaign_actions.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/campaigns/card_columns.h"
#include "ui/campaigns/hold_out_card.h"
#include "ui/campaigns/message_dialog.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/written_toast.h"

#include <algorithm>

namespace weilu::ui {

namespace {

void clearLayout(QVBoxLayout* column)
{
  while (QLayoutItem* item = column->takeAt(0)) {
    if (item->widget())
      item->widget()->deleteLater();
    delete item;
  }
}

} // namespace

InvitationsTab::InvitationsTab(Session& session, QWidget* parent)
    : CampaignTab(session, parent)
    , m_channelCard(new Card)
    , m_sending(new Card)
    , m_leftOut(new Card)
    , m_holdOut(new HoldOutCard(session))
    , m_choice(new BarChoice)
    , m_notice(new Callout(Callout::Kind::Info))
    , m_to(makeLabel(Type::Aux, Tone::Text3))
    , m_message(makeParagraph())
    , m_missing(makeParagraph(Type::Aux, Tone::Warn))
    , m_noChannel(makeParagraph(Type::Body, Tone::Text3))
    , m_edit(new Button(QStringLiteral("edit"), {}, Button::Kind::Icon))
    , m_copy(new Button(QStringLiteral("copy"), {}, Button::Kind::Default))
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Default))
    , m_sent(new Button(QStringLiteral("send"), {}, Button::Kind::Default))
    , m_reasons(new QVBoxLayout)
{
  build();
  connect(m_choice, &BarChoice::changed, this, &InvitationsTab::fill);
  connect(m_edit, &Button::clicked, this, &InvitationsTab::editMessage);
  connect(m_copy, &Button::clicked, this, &InvitationsTab::copy);
  connect(m_export, &Button::clicked, this, &InvitationsTab::exportData);
  connect(m_sent, &Button::clicked, this, &InvitationsTab::noteSent);
}

void InvitationsTab::build()
{
  m_message->setObjectName(QStringLiteral("invitationText"));
  m_missing->setObjectName(QStringLiteral("invitationMissing"));
  m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_edit->setObjectName(QStringLiteral("editMessage"));
  m_copy->setObjectName(QStringLiteral("copyInvitations"));
  m_export->setObjectName(QStringLiteral("exportInvitations"));
  m_sent->setObjectName(QStringLiteral("noteSent"));
  m_channelCard->body()->addWidget(m_noChannel);
  m_channelCard->body()->addWidget(m_choice);
  m_sending->addAction(m_edit);
  m_sending->body()->setSpacing(8);
  for (QWidget* widget : {static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_to),
                          static_cast<QWidget*>(m_message), static_cast<QWidget*>(m_missing)})
    m_sending->body()->addWidget(widget);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(8);
  for (Button* button : {m_sent, m_export, m_copy})
    buttons->addWidget(button);
  buttons->addStretch(1);
  m_sending->body()->addSpacing(6);
  m_sending->body()->addLayout(buttons);
  m_reasons->setSpacing(6);
  auto* reasons = new QWidget;
  reasons->setObjectName(QStringLiteral("leftOut"));
  reasons->setLayout(m_reasons);
  m_reasons->setContentsMargins(0, 0, 0, 0);
  m_leftOut->body()->addWidget(reasons);
  auto* columns = new CardColumns({26, 40, 34});
  columns->add(m_channelCard, 0, 0);
  columns->add(m_sending, 1, 1);
  columns->add(m_leftOut, 0, 0);
  columns->add(m_holdOut, 2, 1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(columns);
}

QString InvitationsTab::title() const { return tr("Invitations"); }

QString InvitationsTab::count(const CampaignRead& read) const
{
  const auto invited = read.roster.counts.invited;
  return invited > 0 ? words::count(invited) : QString();
}

Result<InvitationsTab::Channels>
InvitationsTab::readChannels(Workspace& workspace, const CampaignShown& shown, const Control& control)
{
  const Campaign& campaign = shown->campaign();
  const auto sent = ParticipantStore(workspace.db()).invitations(campaign.id);
  Channels channels;
  for (const std::string& code : campaign.plan.channels) {
    auto list = invitationListOf(workspace, campaign.id, code, control);
    if (!list)
      return tl::unexpected(list.error());
    Channel channel{code, std::move(*list), 0, {}};
    for (const CampaignInvitation& each : sent) {
      if (each.channel == code)
        channel.sent += static_cast<std::int64_t>(each.people.cardinality());
    }
    if (!channel.list.people.isEmpty()) {
      People one;
      one.add(channel.list.people.minimum());
      auto text = writtenTo(workspace, campaign, code, one, shown->asOf, control);
      if (text && !text->empty())
        channel.first = std::move(text->front());
    }
    channels.push_back(std::move(channel));
  }
  return channels;
}

void InvitationsTab::showCampaign(const CampaignShown& shown)
{
  if (!m_shown || m_shown->campaign().id != shown->campaign().id) {
    m_channels.clear();
    m_choice->choose(0);
  }
  m_shown = shown;
  m_holdOut->showCampaign(shown);
  session()
      .read<Channels>(QStringLiteral("campaign/invitations"), {},
                      [shown](Workspace& workspace, const Control& control) {
                        return readChannels(workspace, shown, control);
                      })
      ->onDone<Channels>([this](Channels channels) {
        m_channels = std::move(channels);
        fill();
      });
}

const InvitationsTab::Channel* InvitationsTab::channel() const
{
  const int chosen = m_choice->chosen();
  return chosen >= 0 && chosen < static_cast<int>(m_channels.size())
             ? &m_channels[static_cast<std::size_t>(chosen)]
             : nullptr;
}

void InvitationsTab::fill()
{
  const auto all = static_cast<double>(std::max<std::uint64_t>(1, m_shown->people.people.cardinality()));
  QList<BarChoice::Row> rows;
  for (const Channel& each : m_channels)
    rows.append({text(each.code), campaign_words::channel(each.code), words::count(each.sent),
                 static_cast<double>(each.sent) / all, Token::LayerLoyal});
  m_choice->setRows(rows);
  m_choice->setVisible(!rows.isEmpty());
  m_noChannel->setVisible(rows.isEmpty());
  for (Card* card : {m_sending, m_leftOut})
    card->setVisible(channel() != nullptr);
  if (const Channel* chosen = channel()) {
    fillSending(*chosen);
    fillLeftOut(*chosen);
  }
}

void InvitationsTab::fillSending(const Channel& channel)
{
  const CampaignState state = m_shown->campaign().state;
  const bool inviting = state == CampaignState::Inviting || state == CampaignState::Running;
  const auto people = static_cast<int>(channel.list.people.cardinality());
  m_sending->setTitle(
      tr("%Ln to invite over %1", nullptr, people).arg(campaign_words::channel(channel.code)));
  m_notice->setVisible(!inviting);
  m_notice->setTexts(state < CampaignState::Inviting ? tr("Invitations begin with \"Begin inviting\"")
                                                     : tr("Nobody is invited any more"),
                     {});
  const bool written = !m_shown->campaign().plan.message.empty();
  m_to->setVisible(written && channel.first.has_value());
  if (channel.first)
    m_to->setText(tr("As %1 would read it").arg(text(channel.first->invitee.facts.name)));
  m_message->setText(!written        ? tr("No message yet. Write what the invitations say.")
                     : channel.first ? text(channel.first->message.text)
                                     : text(m_shown->campaign().plan.message));
  setTone(m_message, written ? Tone::Text : Tone::Text3);
  const bool missing = channel.first && !channel.first->message.missing.empty();
  m_missing->setVisible(missing);
  if (missing)
    m_missing->setText(tr("Not known of this person: %1. Write {%1|something else} to say that instead.")
                           .arg(text(channel.first->message.missing.front())));
  for (Button* button : {m_copy, m_export})
    button->setEnabled(people > 0);
  m_sent->setEnabled(people > 0 && inviting);
}

void InvitationsTab::link(QVBoxLayout* column, const QString& name, const QString& title,
                          const People& people)
{
  auto* button = new Button(name, Button::Kind::Link);
  connect(button, &Button::clicked, this, [this, title, people] { emit peopleWanted({title, people}); });
  column->addWidget(button, 0, Qt::AlignLeft);
}

void InvitationsTab::fillLeftOut(const Channel& channel)
{
  clearLayout(m_reasons);
  std::uint64_t all = 0;
  for (const auto& [why, people] : channel.list.leftOut) {
    if (people.isEmpty())
      continue;
    all += people.cardinality();
    const QString reason = words::notInvited(why);
    link(m_reasons,
         QStringLiteral("%1 · %2").arg(reason, words::count(static_cast<qint64>(people.cardinality()))),
         QStringLiteral("%1: %2").arg(text(m_shown->campaign().title), reason), people);
  }
  if (!channel.list.people.isEmpty())
    link(m_reasons,
         tr("Show the %Ln to invite", nullptr, static_cast<int>(channel.list.people.cardinality())),
         QStringLiteral("%1: %2").arg(text(m_shown->campaign().title), campaign_words::channel(channel.code)),
         channel.list.people);
  m_leftOut->setFinding(words::count(static_cast<qint64>(all)));
}

void InvitationsTab::withTable(bool addresses,
                               std::function<void(std::vector<std::vector<std::string>>)> then)
{
  using Table = std::vector<std::vector<std::string>>;
  const Channel* of = channel();
  if (!of)
    return;
  session()
      .read<Table>(QStringLiteral("campaign/merge"), tr("Writing invitations"),
                   [shown = m_shown, code = of->code, people = of->list.people,
                    addresses](Workspace& workspace, const Control& control) -> Result<Table> {
                     const auto texts =
                         writtenTo(workspace, shown->campaign(), code, people, shown->asOf, control);
                     if (!texts)
                       return tl::unexpected(texts.error());
                     return mergeTable(shown->campaign().plan.message, *texts, addresses);
                   })
      ->onDone<Table>([then](Table table) { then(std::move(table)); });
}

void InvitationsTab::copy()
{
  withTable(false, [](const std::vector<std::vector<std::string>>& table) {
    QStringList lines;
    for (const auto& row : table) {
      QStringList cells;
      for (const std::string& cell : row)
        cells << text(cell).replace(u'\t', u' ').replace(u'\n', u' ');
      lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
  });
}

bool InvitationsTab::exportData()
{
  const Channel* of = channel();
  if (!of || of->list.people.isEmpty())
    return true;
  const auto contact = Ask::current().choose(
      window(), tr("Export %Ln invitations", nullptr, static_cast<int>(of->list.people.cardinality())),
      tr("Should the file hold phone numbers, addresses or account names?"),
      {tr("Cancel"), tr("Leave them out"), tr("Include them")}, 1);
  if (contact.value_or(0) == 0)
    return true;
  const QString file = Ask::current().saveFile(
      window(), tr("Export invitations"),
      QStringLiteral("%1 %2.csv").arg(text(m_shown->campaign().title), campaign_words::channel(of->code)),
      tr("CSV file (*.csv)") + QStringLiteral(";;") + tr("Excel workbook (*.xlsx)"));
  if (file.isEmpty())
    return true;
  withTable(*contact == 2, [this, file](const std::vector<std::vector<std::string>>& table) {
    const auto written = writeMerge(std::filesystem::path(file.toStdU16String()), table);
    if (written)
      sayWritten(window(), file);
    else
      emit session().failed({written.error(), {}});
  });
  return true;
}

void InvitationsTab::noteSent()
{
  const Channel* of = channel();
  if (!of)
    return;
  session().write<ChangeId>(Area::Community, tr("Noting who was invited"),
                            [id = m_shown->campaign().id, code = of->code,
                             people = of->list.people](Workspace& workspace, const Control& control) {
                              return invite(workspace, id, code, people, control);
                            });
}

void InvitationsTab::editMessage()
{
  auto* dialog = new MessageDialog(session(), m_shown->campaign(), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void InvitationsTab::retranslate()
{
  m_channelCard->setTitle(tr("Channels"));
  m_channelCard->setDefinition(tr("The number is how many were invited over the channel so far."));
  m_leftOut->setTitle(tr("Left out"));
  m_noChannel->setText(
      tr("No channel is chosen. Edit the campaign to choose over which ones people are invited."));
  m_edit->setTip(tr("Edit the message"));
  m_sent->setText(tr("Note as sent"));
  m_sent->setToolTip(tr("Everybody on the list was written to, outside of Weilu"));
  m_export->setText(tr("Export for merging"));
  m_copy->setText(tr("Copy"));
  m_holdOut->retranslate();
}

} // namespace weilu::ui
