// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "ui/widgets/card.h"

#include <array>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace weilu::ui {

class Session;

/// What is learnt from a campaign: what it cost, a conclusion, what worked, what to do next time. What was
/// typed and not saved stays when the campaign is read again.
class RetrospectiveCard : public Card {
  Q_OBJECT
public:
  explicit RetrospectiveCard(Session& session, QWidget* parent = nullptr);
  void show(const Campaign& campaign);
  void retranslate();

private:
  void save();
  Session& m_session;
  Campaign m_campaign;
  std::array<QLabel*, 4> m_names{};
  QLineEdit* m_cost;
  std::array<QPlainTextEdit*, 3> m_texts{};
  QLabel* m_complaint;
  Button* m_save;
};

} // namespace weilu::ui
