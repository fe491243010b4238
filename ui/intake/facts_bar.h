// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/intake/import.h"

class QComboBox;
class QLabel;
class QLayout;

namespace weilu::ui {

/// What was recognised of a file as a whole, each part to be corrected: what it holds, encoding, delimiter,
/// header line, preset.
class FactsBar : public QFrame {
  Q_OBJECT
public:
  explicit FactsBar(QWidget* parent = nullptr);
  void setFile(const SourceFile& file);
  /// Names of the mappings that the operator keeps.
  void setOwn(const QStringList& names);
  void retranslate();

signals:
  /// The operator chose something: read the file again with it.
  void encodingChosen(const QString& code);
  void delimiterChosen(char32_t delimiter);
  void headerChosen(int line);
  void presetChosen(const QString& id);
  void asChosen(weilu::ImportAs as);

private:
  QComboBox* addCombo(QLayout* row, QLabel*& label, const QString& name);
  void fillChoices();
  void showFile();
  SourceFile m_file;
  QStringList m_own;
  QLabel* m_size;
  QLabel* m_match;
  QLabel* m_labels[5];
  QComboBox* m_as;
  QComboBox* m_encoding;
  QComboBox* m_delimiter;
  QComboBox* m_header;
  QComboBox* m_preset;
};

} // namespace weilu::ui
