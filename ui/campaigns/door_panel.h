// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/workspace_campaign_reading.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace weilu::ui {

class Button;
class Callout;
class Session;

/// The door of a campaign: one large field that a scanner or a finger types into. Enter looks for whom it is
/// (a number, a code, the end of a phone number, a name) and checks them in; several are offered, of whom
/// arrows and Enter take one; somebody who did not sign up comes in with a second Enter.
class DoorPanel : public QWidget {
  Q_OBJECT
public:
  explicit DoorPanel(Session& session, QWidget* parent = nullptr);

  void showCampaign(const CampaignShown& shown);
  /// Puts the cursor into the field.
  void begin();
  void retranslate();

signals:
  void closed();

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  /// What the door answers.
  enum class Answer { Nothing, In, Already, Which, NotOnList, Nobody, Refused };
  void build();
  void nameParts();
  void enter();
  void look();
  void offer(std::vector<AtTheDoor> there);
  void take(const AtTheDoor& who);
  void checkIn(const AtTheDoor& who);
  void undoLast();
  void say(Answer answer, const QString& text, const QString& more = {});
  void fillRecent();
  [[nodiscard]] const AtTheDoor* picked() const;

  Session& m_session;
  CampaignShown m_shown;
  std::vector<AtTheDoor> m_there;
  struct Come {
    ChangeId change;
    QString name;
  };
  std::vector<Come> m_come; ///< the newest last
  QString m_asked;          ///< what the offered answer to
  Button *m_back, *m_undo;
  QLabel *m_title, *m_count, *m_hint, *m_recent;
  QLineEdit* m_field;
  Callout* m_answer;
  QListWidget* m_list;
};

} // namespace weilu::ui
