// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "ui/base/typed.h"
#include "ui/widgets/form_dialog.h"

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace weilu::ui {

class AudienceField;
class MomentField;
class Session;

/// Makes a campaign, or edits one: what, when, where, whose, for whom, what for, over which channels. What
/// else its plan holds (run sheet, checklist, rewards) stays as it is.
class CampaignDialog : public FormDialog {
  Q_OBJECT
public:
  /// A campaign without an id is new.
  CampaignDialog(Session& session, Campaign campaign, QWidget* parent = nullptr);

private:
  void build();
  /// Two fields in one row, each with its name.
  void addPair(const QString& name, QWidget* field, const QString& second, QWidget* beside);
  void addChannels();
  void fill();
  /// Takes what was typed into \p value, or says what is wrong with \p field.
  template<class Value>
  bool taken(const Typed<Value>& typed, std::optional<Value>& value, QWidget* field);
  [[nodiscard]] bool readNumbers(CampaignPlan& plan);
  [[nodiscard]] std::optional<Campaign> read();
  void save();
  /// The field that a refusal's "what" is about; none for one that is not here.
  [[nodiscard]] QWidget* fieldOf(const std::string& what) const;
  /// Shows \p field as the one that is wrong, in place of another.
  void mark(QWidget* field);

  Session& m_session;
  Campaign m_campaign;
  Zone m_zone;
  QLineEdit* m_title;
  QComboBox* m_type;
  MomentField* m_starts;
  MomentField* m_ends;
  QLineEdit* m_theme;
  QLineEdit* m_place;
  QLineEdit* m_link;
  QLineEdit* m_owner;
  QLineEdit* m_helpers;
  QLineEdit* m_capacity;
  QLineEdit* m_goal;
  QLineEdit* m_target;
  QComboBox* m_measure;
  QLineEdit* m_budget;
  QLineEdit* m_currency;
  AudienceField* m_audience;
  std::vector<std::pair<std::string, QCheckBox*>> m_channels;
  QWidget* m_marked = nullptr;
};

} // namespace weilu::ui
