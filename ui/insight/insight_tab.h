// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/base/page.h"
#include "ui/insight/insight_reader.h"

class QGridLayout;

namespace weilu::ui {

class CartesianChart;
class ChartCard;
class ChartNotes;
class ChartWidget;
struct CardMessage;

/// One tab of the insight page: some cards that answer one question. A tab remembers nothing but the last
/// answer; question and period are the page's.
///
/// A tab derives from this, makes its cards in the constructor with addCard(), and in start() calls read<T>()
/// with work for another thread and what takes its result. Whether nobody is in the audience, what went
/// wrong, and the time until then are seen to here: take is called only for an audience of somebody.
class InsightTab : public QWidget {
  Q_OBJECT
public:
  explicit InsightTab(InsightReader& reader, QWidget* parent = nullptr);

  /// The name on the strip of tabs.
  [[nodiscard]] virtual QString title() const = 0;
  /// The lengths of a row that fit; none: the tab has no choice.
  [[nodiscard]] virtual QList<Period> periods() const { return {}; }
  /// Sets every text again, those of the last answer too.
  virtual void retranslate() = 0;

  /// Reads what \p question asks for.
  void ask(const InsightQuestion& question);
  [[nodiscard]] const InsightQuestion& question() const { return m_question; }
  /// What can be exported: charts that show something now.
  [[nodiscard]] QList<ChartWidget*> charts() const;

signals:
  void peopleWanted(const weilu::ui::PeopleList& list);
  void personWanted(weilu::MemberId person);
  void importWanted();
  /// The audience is empty: everybody is wanted instead.
  void everybodyWanted();
  /// A file could not be written.
  void notWritten(const QString& file);
  /// An answer arrived, or the reason why not.
  void settled();

protected:
  /// Begins to read by read<T>().
  virtual void start() = 0;

  template<class T, class Work, class Take>
  void read(Work work, Take take)
  {
    using Answer = std::pair<std::shared_ptr<const History>, std::optional<T>>;
    m_reader.ask<Answer>(
        m_question,
        [work](InsightSource& source, const Control& control) -> Result<Answer> {
          Answer answer{source.history(), std::nullopt};
          if (source.history()->population().isEmpty())
            return answer;
          Result<T> value = work(source, control);
          if (!value)
            return tl::unexpected(value.error());
          answer.second = std::move(*value);
          return answer;
        },
        [this, take](Answer answer) {
          arrive(std::move(answer.first), answer.second.has_value());
          if (answer.second)
            take(std::move(*answer.second));
          emit settled();
        },
        [this](const JobTrouble& trouble) { showTrouble(trouble); });
  }
  /// Who the last answer is about; null before the first.
  [[nodiscard]] const std::shared_ptr<const History>& history() const { return m_history; }
  [[nodiscard]] Session& session() const { return m_reader.session(); }

  /// Adds a card in the grid, as in QGridLayout; at least \p height high at 100 %.
  void addCard(ChartCard* card, int row, int column, int columns = 1, int height = 280);
  /// Adds anything else, such as a row of tiles.
  void addWide(QWidget* widget, int row, int columns = 2);
  [[nodiscard]] QGridLayout* grid() const { return m_grid; }
  /// Opens people in Members.
  void open(const QString& title, People people);
  /// Draws the notes of the file on a time chart whose columns begin on \p starts, the last one ending on \p
  /// last, and opens their menu when it is asked for.
  void drawNotes(CartesianChart* chart, QList<Date> starts, Date last);
  /// Says in \p card that nothing is recorded that could be shown.
  void showNoActivity(ChartCard* card);
  /// Called when numbers are no longer known: hides what is not a card. Does nothing by default.
  virtual void clear() {}

private:
  void arrive(std::shared_ptr<const History> history, bool somebody);
  void showTrouble(const JobTrouble& trouble);
  void showLoading();
  void showInAll(const CardMessage& message, bool trouble);
  void act();

  InsightReader& m_reader;
  InsightQuestion m_question;
  std::shared_ptr<const History> m_history;
  QGridLayout* m_grid;
  QList<ChartCard*> m_cards;
  ChartNotes* m_notes;
  QTimer m_patience;
  enum class Offered { Import, Everybody, Again } m_offered = Offered::Import;
};

} // namespace weilu::ui
