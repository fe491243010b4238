// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QMap>

#include "ui/base/session.h"
#include "ui/members/member_edits.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace weilu::ui {

class Button;

/// Adds or edits one person: profile, standing, identities, tags. What is wrong is said under the field;
/// saving is one step that can be undone.
class MemberDialog : public QDialog {
  Q_OBJECT
public:
  /// \p person: whom to edit; invalid: a new one.
  MemberDialog(Session& session, MemberId person, QWidget* parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

private:
  enum Field {
    Name,
    Nickname,
    Email,
    Phone,
    Joined,
    Birthday,
    City,
    Occupation,
    Organisation,
    Channel,
    Tags
  };
  void build();
  QScrollArea* makeScroll(QFormLayout* form);
  QLineEdit* addLine(QFormLayout* form, Field field, const QString& label, const QString& hint = {});
  void addChoices(QFormLayout* form);
  void fill(const MemberRecord& record);
  void save();
  /// Reads the form; says what is wrong under its field and gives nothing then.
  [[nodiscard]] std::optional<member_edits::Draft> draft();
  bool readIdentity(Field field, const char* kind, member_edits::Draft& draft);
  bool readDates(Member& member);
  void complain(Field field, const QString& sentence);
  void complain(const Refusal& refusal);
  [[nodiscard]] QString value(Field field) const;

  Session& m_session;
  MemberRecord m_before;
  QMap<int, QLineEdit*> m_lines;
  QMap<int, QLabel*> m_complaints;
  QComboBox* m_standing;
  QComboBox* m_role;
  QComboBox* m_gender;
  QCheckBox* m_doNotContact;
  QLineEdit* m_reason;
  QPlainTextEdit* m_note;
  Button* m_save;
  QScrollArea* m_scroll;
};

} // namespace weilu::ui
