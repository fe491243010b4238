// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include "ui/base/page.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/content/content_page.h"
#include "ui/overview/overview_page.h"
#include "ui/shell/pages.h"

#include <utility>

namespace weilu::ui {

PageStack::PageStack(Session& session, QWidget* parent)
    : QStackedWidget(parent)
    , m_session(session)
{
  connect(&session, &Session::changed, this, &PageStack::onChanged);
  connect(&session, &Session::asOfChanged, this, &PageStack::makeAllStale);
  connect(&session, &Session::closed, this, &PageStack::dropAll);
}

Page* PageStack::make(const QString& code)
{
  const PageEntry* entry = pageEntry(code);
  if (!entry || !m_session.isOpen())
    return nullptr;
  Page* page = entry->make(m_session);
  page->setProperty("code", code);
  connect(page, &Page::headerChanged, this, [this, page] {
    if (page == currentPage())
      emit headerChanged();
  });
  connect(page, &Page::peopleWanted, this, &PageStack::showPeople);
  connect(page, &Page::personWanted, this, &PageStack::showPerson);
  connect(page, &Page::importWanted, this, &PageStack::importWanted);
  connect(page, &Page::pageWanted, this, &PageStack::show);
  if (const auto* overview = qobject_cast<OverviewPage*>(page))
    connect(overview, &OverviewPage::campaignWanted, this, &PageStack::openCampaign);
  if (const auto* content = qobject_cast<ContentPage*>(page))
    connect(content, &ContentPage::campaignWanted, this, &PageStack::openCampaign);
  if (const auto* campaigns = qobject_cast<CampaignsPage*>(page))
    connect(campaigns, &CampaignsPage::contentWanted, this, &PageStack::openContent);
  m_pages.insert(code, page);
  m_stale.insert(code);
  addWidget(page);
  page->retranslate();
  return page;
}

Page* PageStack::page(const QString& code)
{
  const auto found = m_pages.constFind(code);
  return found != m_pages.constEnd() ? *found : make(code);
}

Page* PageStack::currentPage() const { return m_pages.value(m_current); }

void PageStack::show(const QString& code)
{
  Page* wanted = page(code);
  if (!wanted)
    return;
  m_current = code;
  // Else the stack hands the focus of the page before to the first field of this one, and keys that mean
  // something are typed there.
  const QWidget* focused = window()->focusWidget();
  if (wanted != currentWidget() && focused && isAncestorOf(focused))
    setFocus();
  setCurrentWidget(wanted);
  if (m_stale.remove(code))
    wanted->reload();
  emit pageShown(wanted);
}

void PageStack::openCampaign(CampaignId campaign)
{
  show(QStringLiteral("campaigns"));
  if (auto* campaigns = qobject_cast<CampaignsPage*>(currentPage()))
    campaigns->openCampaign(campaign);
}

void PageStack::openContent(ContentId piece)
{
  show(QStringLiteral("content"));
  if (auto* content = qobject_cast<ContentPage*>(currentPage()))
    content->openContent(piece);
}

void PageStack::showPeople(const PeopleList& list)
{
  if (Page* members = page(QStringLiteral("members"))) {
    members->showPeople(list);
    show(QStringLiteral("members"));
  }
}

void PageStack::showPerson(MemberId person)
{
  if (Page* members = page(QStringLiteral("members"))) {
    members->showPerson(person);
    show(QStringLiteral("members"));
  }
}

void PageStack::importFiles(const QStringList& files)
{
  if (Page* import = page(QStringLiteral("import"))) {
    show(QStringLiteral("import"));
    import->takeFiles(files);
  }
}

void PageStack::reloadCurrent()
{
  if (Page* page = currentPage())
    page->reload();
}

void PageStack::onChanged(Areas areas)
{
  for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
    if (!(page.value()->concerns() & areas))
      continue;
    if (page.key() == m_current)
      page.value()->reload();
    else
      m_stale.insert(page.key());
  }
}

void PageStack::makeAllStale()
{
  for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
    m_stale.insert(page.key());
  if (m_stale.remove(m_current))
    reloadCurrent();
}

void PageStack::dropAll()
{
  emit pageShown(nullptr);
  m_current.clear();
  m_stale.clear();
  const auto pages = std::exchange(m_pages, {});
  for (Page* page : pages)
    delete page;
}

} // namespace weilu::ui
