// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/base/job.h"

#include <functional>

class QVBoxLayout;

namespace weilu::ui {

class Callout;

/// Notices under the page header that stay until they are solved or closed.
class BannerArea : public QWidget {
  Q_OBJECT
public:
  explicit BannerArea(QWidget* parent = nullptr);

  /// What was refused or failed. The technical part goes to the clipboard with "Copy details".
  void tell(const JobTrouble& trouble);
  /// A notice with \p name (only one of a name at a time) and one thing to do.
  Callout* offer(const QString& name, const QString& text, const QString& action,
                 const std::function<void()>& act);
  void withdraw(const QString& name);
  void clear();

private:
  Callout* add(Callout* callout);
  QVBoxLayout* m_column;
};

} // namespace weilu::ui
