// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QTest>

#include "tests/paths.h"
#include "tests/ui/printing.h"
#include "tests/ui/scripted_ask.h"
#include "tests/ui/shell/community_file.h"
#include "ui/base/text.h"
#include "ui/intake/mapping_model.h"
#include "ui/shell/gallery.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/callout.h"

namespace weilu::ui::test {

/// A file of tests/data.
inline QString fixture(const std::string& name) { return text(weilu::test::testData(name).string()); }

/// The real window with a CommunityFile of three people on the page of imports.
class OnImport {
public:
  OnImport()
  {
    window.resize(1440, 900);
    window.show();
    REQUIRE(window.openQuietly(file.path()));
    window.showPage(QStringLiteral("import"));
    settle();
  }
  void settle() { waitUntilQuiet(window); }
  /// Drops files on the page, and waits until the first has been looked at.
  void take(const QStringList& files)
  {
    window.pages().importFiles(files);
    settle();
  }
  /// A file with \p content in a folder of its own.
  [[nodiscard]] QString write(const QString& name, const QByteArray& content) const
  {
    QFile made(file.inFolder(name));
    REQUIRE(made.open(QIODevice::WriteOnly));
    made.write(content);
    return made.fileName();
  }

  template<class T>
  [[nodiscard]] T* find(const QString& name) const
  {
    T* found = nullptr;
    // Of those in the window the newest: what was replaced goes away with the next turn of the event loop.
    for (T* candidate : window.findChildren<T*>(name))
      found = candidate;
    INFO(name.toStdString());
    REQUIRE(found);
    return found;
  }
  void click(const QString& name)
  {
    find<QAbstractButton>(name)->click();
    settle();
  }
  /// Chooses the entry with \p data of a box, as the mouse does.
  void choose(const QString& box, const QVariant& data)
  {
    auto* combo = find<QComboBox>(box);
    const int index = combo->findData(data);
    INFO(box.toStdString());
    REQUIRE(index >= 0);
    combo->setCurrentIndex(index);
    emit combo->activated(index);
    settle();
  }
  /// Opens the menu of a cell of the table of columns and chooses \p entry.
  void choose(int row, MappingModel::Column column, const QString& menuName, const QString& entry)
  {
    auto* table = find<QTableView>("mappingTable");
    emit table->clicked(table->model()->index(row, column));
    auto* menu = find<QMenu>(menuName);
    for (QAction* action : menu->actions()) {
      if (action->text() == entry) {
        action->trigger();
        menu->close();
        settle();
        return;
      }
    }
    INFO(entry.toStdString());
    FAIL("no such entry");
  }

  [[nodiscard]] const MappingModel& mapping() const
  {
    return *qobject_cast<MappingModel*>(find<QTableView>("mappingTable")->model());
  }
  [[nodiscard]] QString mapped(int row, MappingModel::Column column) const
  {
    return mapping().index(row, column).data().toString();
  }
  /// The line beside the button: what the import would do.
  [[nodiscard]] QString counts() const
  {
    return find<QLabel>("importCounts")->text().remove(QRegularExpression("<[^>]*>"));
  }
  [[nodiscard]] bool isOn(const QString& step) const { return find<QWidget>(step)->isVisible(); }
  [[nodiscard]] QStringList textsOf(const QWidget& widget) const
  {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
      if (label->isVisibleTo(&window) && !label->text().isEmpty())
        texts << label->text();
    }
    return texts;
  }

  [[nodiscard]] Workspace& workspace() { return window.session().workspace(); }
  [[nodiscard]] std::uint64_t people() { return workspace().members().everybody().cardinality(); }
  [[nodiscard]] std::vector<MemberId> found(const char* search)
  {
    std::vector<MemberId> ids;
    for (const std::uint32_t id : workspace().members().search(search))
      ids.push_back({id});
    return ids;
  }

  CommunityFile file;
  MainWindow window;
};

} // namespace weilu::ui::test
