// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStackedWidget>

#include "core/content/content_item.h"
#include "ui/base/session.h"

namespace weilu::ui {

class Page;
struct PeopleList;

/// The pages of the open community: made when first shown, told to reload when what they show changed,
/// and gone when the community is closed.
class PageStack : public QStackedWidget {
  Q_OBJECT
public:
  explicit PageStack(Session& session, QWidget* parent = nullptr);

  /// Shows the page called \p code; does nothing when there is none or the session is closed.
  void show(const QString& code);
  [[nodiscard]] QString current() const { return m_current; }
  [[nodiscard]] Page* currentPage() const;
  /// The page, made when needed.
  [[nodiscard]] Page* page(const QString& code);

  void showPeople(const PeopleList& list);
  void showPerson(MemberId person);
  /// Opens a campaign, or a piece of content, on its page.
  void openCampaign(CampaignId campaign);
  void openContent(ContentId piece);
  void importFiles(const QStringList& files);
  void reloadCurrent();

signals:
  /// Another page is shown (nullptr while pages go away), or its header changed.
  void pageShown(weilu::ui::Page* page);
  void headerChanged();
  /// A page asks for an import; without files the operator chooses some.
  void importWanted(const QStringList& files);

private:
  Page* make(const QString& code);
  void onChanged(Areas areas);
  void makeAllStale();
  void dropAll();
  Session& m_session;
  QHash<QString, Page*> m_pages;
  QSet<QString> m_stale;
  QString m_current;
};

} // namespace weilu::ui
