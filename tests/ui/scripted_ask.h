// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include "ui/base/questions.h"

namespace weilu::ui::test {

/// Answers the program's questions in the order given, in place of dialogs. In force while it lives.
/// A question without an answer is closed, as with Esc.
class ScriptedAsk : public Ask {
public:
  ScriptedAsk()
      : m_before(Ask::current())
  {
    Ask::replace(this);
  }
  ~ScriptedAsk() override { Ask::replace(&m_before); }

  QList<QStringList> files;
  QList<QString> saveFiles, folders;
  QList<std::optional<int>> choices;
  QList<QString> texts;
  QStringList asked; ///< titles, in order

  QStringList openFiles(QWidget*, const QString& title, const QString&) override
  {
    asked << title;
    return files.isEmpty() ? QStringList() : files.takeFirst();
  }
  QString openFolder(QWidget*, const QString& title) override
  {
    asked << title;
    return folders.isEmpty() ? QString() : folders.takeFirst();
  }
  QString saveFile(QWidget*, const QString& title, const QString&, const QString&) override
  {
    asked << title;
    return saveFiles.isEmpty() ? QString() : saveFiles.takeFirst();
  }
  std::optional<int> choose(QWidget*, const QString& title, const QString&, const QStringList&, int) override
  {
    asked << title;
    return choices.isEmpty() ? std::nullopt : choices.takeFirst();
  }
  std::optional<QString> text(QWidget*, const QString& title, const QString&, const QString&) override
  {
    asked << title;
    return texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst());
  }

private:
  Ask& m_before;
};

} // namespace weilu::ui::test
