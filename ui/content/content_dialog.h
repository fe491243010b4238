// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaigns/campaign.h"
#include "core/content/content_item.h"
#include "ui/base/typed.h"
#include "ui/widgets/form_dialog.h"

#include <array>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace weilu::ui {

class AuthorField;
struct ContentRead;
class MomentField;
class Session;

/// Makes a piece of content, or edits one: what, by whom, where, when, how far it is, and once it is out what
/// came of it.
class ContentDialog : public FormDialog {
  Q_OBJECT
public:
  /// A piece without an id is new. \p read must outlive the constructor.
  ContentDialog(Session& session, ContentItem item, const ContentRead& read, QWidget* parent = nullptr);

private:
  void build(const ContentRead& read);
  void addTimes(const ContentRead& read);
  void addCampaigns(const ContentRead& read);
  void addNumbers();
  void fill(const ContentRead& read);
  /// Shows the fields that the chosen kind and state have.
  void follow();
  [[nodiscard]] ContentState state() const;
  [[nodiscard]] bool readNumbers(ContentItem& item);
  [[nodiscard]] std::optional<ContentItem> read();
  void save();

  Session& m_session;
  ContentItem m_item;
  Zone m_zone;
  Date m_today;
  QLineEdit* m_title;
  QComboBox* m_kind;
  QComboBox* m_state;
  MomentField* m_at;
  QWidget* m_times = nullptr;
  QComboBox* m_space;
  AuthorField* m_author;
  QLineEdit* m_points;
  QComboBox* m_campaign;
  QLineEdit* m_link;
  QPlainTextEdit* m_body;
  QWidget* m_measured;
  std::array<QLineEdit*, 4> m_numbers; ///< views, likes, comments, shares
};

} // namespace weilu::ui
