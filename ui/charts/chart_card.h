// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/choice_button.h"
#include "ui/widgets/card.h"

class QStackedLayout;

namespace weilu::ui {

class ChartWidget;

/// What a card says instead of its content.
struct CardMessage {
  QString icon;    ///< of an empty card
  QString title;   ///< what is missing, or what went wrong
  QString text;    ///< how to get it, or what is not affected
  QString button;  ///< empty: none
  QString details; ///< technical text for "Copy details"; empty: none
  QString buttonIcon = QStringLiteral("import");
};

/// A card with a picker and an export menu in its head, for charts. Instead of the charts it can show their
/// skeletons, what is missing, or what went wrong: only this card is broken then.
class ChartCard : public Card {
  Q_OBJECT
public:
  explicit ChartCard(QWidget* parent = nullptr);

  /// Adds a chart below those there are; the export menu is the first one's.
  void addChart(ChartWidget* chart, int stretch = 1);
  /// Adds a widget of its own height below.
  void addFooter(QWidget* footer);
  /// Sets title and definition in the present language, of the chart too.
  void setTexts(const QString& title, const QString& definition);
  /// The picker; hidden until it is shown.
  [[nodiscard]] ChoiceButton* choices() const { return m_choices; }

  void showContent();
  /// Whether the charts themselves are shown, with numbers.
  [[nodiscard]] bool showsContent() const;
  [[nodiscard]] const QList<ChartWidget*>& charts() const { return m_charts; }
  void showLoading();
  void showEmpty(const CardMessage& message);
  void showTrouble(const CardMessage& message);

signals:
  /// The button of the message was pressed.
  void messageAction();
  /// A picture or table could not be written to \p file.
  void notWritten(const QString& file);

private:
  void showMessage(QWidget* message);

  ChoiceButton* m_choices;
  Button* m_export;
  QStackedLayout* m_stack;
  QVBoxLayout* m_content;
  QWidget* m_message = nullptr;
  QList<ChartWidget*> m_charts;
};

} // namespace weilu::ui
