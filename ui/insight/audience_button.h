// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

#include "ui/insight/insight_question.h"
#include "ui/widgets/button.h"

class QFrame;
class QListWidget;

namespace weilu::ui {

/// Says whom the page is about and lets it be chosen: a list under the button, with a search above it. Arrow
/// keys go from the search into the list, Enter chooses.
class AudienceButton : public Button {
  Q_OBJECT
public:
  explicit AudienceButton(QWidget* parent = nullptr);

  void setAudience(const Audience& audience);
  [[nodiscard]] const Audience& audience() const { return m_audience; }
  /// What can be chosen, kind by kind.
  void setChoices(QList<Audience> choices);
  void retranslate();
  /// Opens the list.
  void open();

signals:
  /// The operator chose another audience.
  void chosen(const weilu::ui::Audience& audience);

protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

private:
  void fill(const QString& search);
  void choose(int row);

  Audience m_audience;
  QList<Audience> m_choices;
  QPointer<QFrame> m_popup;
  QPointer<QListWidget> m_list;
};

} // namespace weilu::ui
