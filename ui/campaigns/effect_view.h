// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/insight/campaign_result.h"

class QLabel;

namespace weilu::ui {

class Button;
class IntervalBar;

/// Something that people who were invited may have done more often than those left alone: both shares, each
/// of which opens its people, and the difference with its interval drawn; or why there is none yet.
class EffectView : public QWidget {
  Q_OBJECT
public:
  explicit EffectView(QWidget* parent = nullptr);
  void show(const QString& title, const CampaignEffect& effect);

signals:
  void peopleWanted(const QString& title, const weilu::People& people);

private:
  QString m_name;
  CampaignEffect m_effect;
  QLabel *m_title, *m_value, *m_note;
  Button *m_treated, *m_heldOut;
  IntervalBar* m_bar;
};

} // namespace weilu::ui
