// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/campaigns/campaign.h"

#include <optional>
#include <vector>

class QComboBox;
class QLabel;

namespace weilu::ui {

class PeoplePicker;
class Session;

/// Whom a campaign is for: everybody, a layer, a segment, or people picked by hand; and how many that are. A
/// rule that is none of these stays a choice of its own.
class AudienceField : public QWidget {
  Q_OBJECT
public:
  /// \p campaign as it is at first: an audience that was drawn stands.
  AudienceField(Session& session, const Campaign& campaign, QWidget* parent = nullptr);

  [[nodiscard]] CampaignAudience audience() const;

private:
  struct Choice {
    std::optional<Rule> rule;
    bool picked = false;
  };
  void build();
  void addChoice(const QString& name, Choice choice);
  void addRules();
  void chooseGiven();
  /// The names of the choices any of which \p rule asks for; a rule that is something else as a sentence.
  [[nodiscard]] QString nameOf(const Rule& rule) const;
  /// Shows what belongs to the choice and counts again.
  void follow();
  void count();

  Session& m_session;
  Campaign m_campaign;
  std::vector<Choice> m_choices;
  QComboBox* m_choice;
  QLabel* m_size;
  PeoplePicker* m_picker;
};

} // namespace weilu::ui
