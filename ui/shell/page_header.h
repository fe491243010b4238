// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace weilu::ui {

class Page;

/// The top of a page, 56 high: title, one line, and the page's own widgets at the right.
class PageHeader : public QWidget {
  Q_OBJECT
public:
  explicit PageHeader(QWidget* parent = nullptr);
  /// Shows the header of \p page, and gives the widgets of the one before back to it.
  void setPage(Page* page);
  /// Reads title, line and widgets again.
  void refresh();

private:
  void giveBack();
  QLabel* m_title;
  QLabel* m_subtitle;
  QHBoxLayout* m_widgets;
  QPointer<Page> m_page;
};

} // namespace weilu::ui
