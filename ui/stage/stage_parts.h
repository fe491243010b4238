// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "core/planning/stage.h"

namespace weilu::ui {

/// The stage in large letters on a tint, 34 high.
class StageBadge : public QWidget {
  Q_OBJECT
public:
  explicit StageBadge(QWidget* parent = nullptr);
  void setStage(Stage stage);
  [[nodiscard]] QString text() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Stage m_stage = Stage::Startup;
};

/// The four stages as a rail: what is passed, where the community stands, what may come.
class StageRail : public QWidget {
  Q_OBJECT
public:
  explicit StageRail(QWidget* parent = nullptr);
  void setStage(Stage stage);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Stage m_stage = Stage::Startup;
};

/// One fact, 28 high: how it stands, its name, its value, what it is held against. Opens the people behind
/// it.
class FactRow : public QAbstractButton {
  Q_OBJECT
public:
  enum class Mark { Met, NotMet, Broken };
  struct Content {
    Mark mark = Mark::NotMet;
    QString name, value, beside, tip;
  };
  explicit FactRow(const QString& objectName, QWidget* parent = nullptr);
  void setContent(const Content& content);
  [[nodiscard]] const Content& content() const { return m_content; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Content m_content;
};

} // namespace weilu::ui
