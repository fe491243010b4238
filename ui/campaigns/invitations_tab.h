// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/campaigns/campaign_tab.h"
#include "ui/campaigns/invitation_texts.h"

class QLabel;
class QVBoxLayout;

namespace weilu::ui {

class BarChoice;
class Button;
class Callout;
class Card;
class HoldOutCard;

/// Whom to invite over each channel, who is left out and why, what they are written, and who is left alone to
/// compare with.
///
///     showCampaign → invitationListOf each channel, the message for the first (a reading job) → cards
class InvitationsTab : public CampaignTab {
  Q_OBJECT
public:
  explicit InvitationsTab(Session& session, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString count(const CampaignRead& read) const override;
  void showCampaign(const CampaignShown& shown) override;
  void retranslate() override;
  bool exportData() override;

private:
  struct Channel {
    std::string code;
    InvitationList list;
    std::int64_t sent = 0;
    std::optional<InvitationText> first; ///< what the first on the list is written
  };
  using Channels = std::vector<Channel>;
  [[nodiscard]] static Result<Channels> readChannels(Workspace& workspace, const CampaignShown& shown,
                                                     const Control& control);
  void build();
  void fill();
  void fillSending(const Channel& channel);
  void fillLeftOut(const Channel& channel);
  void link(QVBoxLayout* column, const QString& name, const QString& title, const People& people);
  [[nodiscard]] const Channel* channel() const;
  /// Reads the texts of the list and hands the table to \p then, on the GUI thread.
  void withTable(bool addresses, std::function<void(std::vector<std::vector<std::string>>)> then);
  void copy();
  void noteSent();
  void editMessage();

  CampaignShown m_shown;
  Channels m_channels;
  Card *m_channelCard, *m_sending, *m_leftOut;
  HoldOutCard* m_holdOut;
  BarChoice* m_choice;
  Callout* m_notice;
  QLabel *m_to, *m_message, *m_missing, *m_noChannel;
  Button *m_edit, *m_copy, *m_export, *m_sent;
  QVBoxLayout* m_reasons;
};

} // namespace weilu::ui
