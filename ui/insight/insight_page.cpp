// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insight_page.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/base/questions.h"
#include "ui/base/settings.h"
#include "ui/base/words.h"
#include "ui/charts/chart_files.h"
#include "ui/charts/choice_button.h"
#include "ui/insight/activity_tab.h"
#include "ui/insight/audience_button.h"
#include "ui/insight/channels_tab.h"
#include "ui/insight/conversion_tab.h"
#include "ui/insight/growth_tab.h"
#include "ui/insight/lifecycle_tab.h"
#include "ui/insight/period_choice.h"
#include "ui/insight/retention_tab.h"
#include "ui/insight/rhythm_tab.h"
#include "ui/insight/risk_tab.h"
#include "ui/insight/stage_tab.h"
#include "ui/insight/value_tab.h"
#include "ui/metrics/as_of_button.h"
#include "ui/metrics/stale_banner.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/written_toast.h"

#include <nlohmann/json.hpp>

namespace weilu::ui {

namespace {

template<class T>
InsightTab* making(InsightReader& reader)
{
  return new T(reader);
}

/// A tab of the page.
struct TabEntry {
  const char* code; ///< in the settings and in the names of pictures
  InsightTab* (*make)(InsightReader&);
};

/// The tabs from left to right: growth, activity, retention, lifecycle, conversion, value, risk, channels,
/// rhythm, stage. A tab is a class derived from InsightTab (insight_tab.h says how) and one line here; a
/// metric that is not there has none.
constexpr TabEntry entries[] = {
    {"growth", making<GrowthTab>},
    {"activity", making<ActivityTab>},
    {"retention", making<RetentionTab>},
    {"lifecycle", making<LifecycleTab>},
    {"conversion", making<ConversionTab>},
    {"value", making<ValueTab>},
    {"risk", making<RiskTab>},
    {"channels", making<ChannelsTab>},
    {"rhythm", making<RhythmTab>},
    {"stage", making<StageTab>},
};

const QString tabKey = QStringLiteral("insight/tab"), rangeKey = QStringLiteral("insight/range"),
              periodKey = QStringLiteral("insight/period"), audienceKey = QStringLiteral("insight/audience");

QString rowsBy(Period period)
{
  switch (period) {
  case Period::Day:
    return InsightPage::tr("By day");
  case Period::Week:
    return InsightPage::tr("By week");
  case Period::Month:
    return InsightPage::tr("By month");
  case Period::Quarter:
    break;
  }
  return InsightPage::tr("By quarter");
}

QWidget* scrolling(QWidget* tab)
{
  auto* scroll = new QScrollArea;
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setWidget(tab);
  return scroll;
}

} // namespace

InsightPage::InsightPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_reader(new InsightReader(session, this))
    , m_audience(new AudienceButton)
    , m_range(new PeriodChoice)
    , m_asOf(new AsOfButton)
    , m_export(new Button(QStringLiteral("export"), {}, Button::Kind::Default))
    , m_strip(new TabStrip)
    , m_banner(new StaleBanner)
    , m_period(new ChoiceButton)
    , m_stack(new QStackedWidget)
{
  buildHeader();
  buildBody();
  buildTabs();
  restore();
  connect(&session, &Session::asOfChanged, this, &InsightPage::reload);
  connect(&session, &Session::opened, this, &InsightPage::restoreAudience);
  retranslate();
}

void InsightPage::buildHeader()
{
  m_export->setObjectName(QStringLiteral("exportInsight"));
  m_period->setObjectName(QStringLiteral("insightRows"));
  connect(m_audience, &AudienceButton::chosen, this, &InsightPage::setAudience);
  connect(m_range, &PeriodChoice::chosen, this, [this] {
    keep();
    ask();
  });
  connect(m_range, &PeriodChoice::ownWanted, this,
          [this] { m_range->openOwn(m_range->rangeAt(session().asOf())); });
  connect(m_asOf, &AsOfButton::chosen, this, [this](std::optional<Date> date) { session().setAsOf(date); });
  connect(m_export, &QPushButton::clicked, this, &InsightPage::exportData);
  connect(m_period, &ChoiceButton::chosen, this, [this] {
    keep();
    ask();
  });
}

void InsightPage::buildBody()
{
  m_strip->setObjectName(QStringLiteral("insightTabs"));
  connect(m_strip, &TabStrip::chosen, this, [this](int tab) {
    choose(tab);
    keep();
  });
  auto* row = new QHBoxLayout;
  row->setContentsMargins(20, 0, 20, 8);
  row->addWidget(m_strip, 1);
  row->addWidget(m_period);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(row);
  auto* notice = new QHBoxLayout;
  notice->setContentsMargins(20, 0, 20, 8);
  notice->addWidget(m_banner);
  column->addLayout(notice);
  column->addWidget(m_stack, 1);
  connect(m_banner, &StaleBanner::lastActivityWanted, this, [this] { session().setAsOf(m_lastActivity); });
  connect(m_banner, &StaleBanner::importWanted, this, [this] { emit importWanted({}); });
}

void InsightPage::buildTabs()
{
  for (const TabEntry& entry : entries) {
    InsightTab* tab = entry.make(*m_reader);
    m_tabs.push_back(tab);
    m_strip->addTab({});
    m_stack->addWidget(scrolling(tab));
    wire(tab);
  }
}

void InsightPage::wire(InsightTab* tab)
{
  connect(tab, &InsightTab::peopleWanted, this, &Page::peopleWanted);
  connect(tab, &InsightTab::personWanted, this, &Page::personWanted);
  connect(tab, &InsightTab::importWanted, this, [this] { emit importWanted({}); });
  connect(tab, &InsightTab::everybodyWanted, this, [this] { setAudience({}); });
  connect(tab, &InsightTab::notWritten, this, [this](const QString& file) {
    emit session().failed({Refusal{RefusalCode::FileNotWritable, {{"file", utf8(file)}}}, {}});
  });
}

QString InsightPage::title() const { return tr("Insight"); }

QString InsightPage::subtitle() const
{
  if (!session().isOpen())
    return {};
  const DateRange range = m_range->rangeAt(session().asOf());
  return tr("%1, compared with the %n days before", nullptr, range.to.since(range.from) + 1)
      .arg(words::range(range.from, range.to));
}

QList<QWidget*> InsightPage::headerWidgets() { return {m_audience, m_range, m_asOf, m_export}; }

Areas InsightPage::concerns() const
{
  return Areas(Area::Members) | Area::Activity | Area::Purchases | Area::Layers | Area::Community;
}

InsightTab* InsightPage::current() const { return m_tabs[static_cast<std::size_t>(m_stack->currentIndex())]; }

Date InsightPage::today() const
{
  return session().workspace().community().calendar.zone.dateOf(Moment::now());
}

Period InsightPage::period() const
{
  const auto period = periodNamed(utf8(m_period->value().toString()));
  return period ? *period : Period::Week;
}

void InsightPage::reload()
{
  if (!session().isOpen())
    return;
  readChoices();
  ask();
}

void InsightPage::ask()
{
  emit headerChanged();
  if (!session().isOpen())
    return;
  const Date asOf = session().asOf();
  showDates();
  current()->ask({m_range->rangeAt(asOf), period(), asOf, m_audience->audience()});
}

/// As of when, and how far behind that what is recorded ends.
void InsightPage::showDates()
{
  const Date asOf = session().asOf();
  m_asOf->setDates(asOf, today(), m_lastActivity);
  m_banner->setDaysBehind(m_lastActivity ? asOf.since(*m_lastActivity) : 0);
}

void InsightPage::readChoices()
{
  using Read = std::pair<AudienceChoices, std::optional<DateRange>>;
  session()
      .read<Read>(QStringLiteral("audiences"), {},
                  [](Workspace& workspace, const Control&) -> Result<Read> {
                    return Read{readAudienceChoices(workspace), workspace.activity().span()};
                  })
      ->onDone<Read>([this](Read read) {
        m_lastActivity = read.second ? std::optional(read.second->to) : std::nullopt;
        showDates();
        takeChoices(std::move(read.first));
      })
      ->onTrouble([](const JobTrouble&) {}); // the tab says what is wrong with the file
}

/// An audience that is no longer there gives way to everybody; one that is may be called otherwise now.
void InsightPage::takeChoices(AudienceChoices choices)
{
  m_choices = std::move(choices);
  const QList<Audience> all = audiences(m_choices);
  m_audience->setChoices(all);
  const Audience& shown = m_audience->audience();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Audience& audience) {
    return audience.kind == shown.kind && audience.rule == shown.rule;
  });
  if (found == all.end())
    setAudience({});
  else
    m_audience->setAudience(*found);
}

void InsightPage::setAudience(const Audience& audience)
{
  m_audience->setAudience(audience);
  keep();
  ask();
}

void InsightPage::choose(int tab)
{
  m_stack->setCurrentIndex(tab);
  m_strip->setCurrent(tab);
  showPeriods();
  ask();
}

void InsightPage::showTab(const QString& code)
{
  for (std::size_t i = 0; i < std::size(entries); ++i) {
    if (code == QLatin1String(entries[i].code))
      choose(static_cast<int>(i));
  }
}

/// The lengths of a row that the tab can show.
void InsightPage::showPeriods()
{
  QList<ChoiceButton::Choice> choices;
  for (const Period period : current()->periods())
    choices.append({rowsBy(period), text(std::string(code(period)))});
  if (!choices.isEmpty())
    m_period->setChoices(choices);
  m_period->setAccessibleName(tr("Length of a row"));
  m_period->setVisible(!choices.isEmpty());
}

void InsightPage::keep()
{
  Settings settings;
  settings.setValue(tabKey, QString::fromLatin1(entries[m_stack->currentIndex()].code));
  settings.setValue(rangeKey, m_range->code());
  settings.setValue(periodKey, m_period->value());
  const Audience& audience = m_audience->audience();
  settings.setValue(audienceKey,
                    QStringList{session().file(), QString::number(static_cast<int>(audience.kind)),
                                audience.name, text(toJson(audience.rule).dump())});
}

/// The audience that was kept for this file.
void InsightPage::restoreAudience()
{
  m_audience->setAudience({});
  const QStringList kept = Settings().value(audienceKey).toStringList();
  if (kept.size() != 4 || !session().isOpen() || kept[0] != session().file())
    return;
  const auto rule = ruleFromJson(nlohmann::json::parse(utf8(kept[3]), nullptr, false));
  const int kind = kept[1].toInt();
  if (rule && kind > 0 && kind <= static_cast<int>(Audience::Kind::Segment))
    m_audience->setAudience({static_cast<Audience::Kind>(kind), kept[2], *rule});
}

void InsightPage::restore()
{
  const Settings settings;
  m_range->setCode(settings.value(rangeKey).toString());
  m_period->setValue(settings.value(periodKey, QStringLiteral("week")));
  const QString tab = settings.value(tabKey).toString();
  for (std::size_t i = 0; i < std::size(entries); ++i) {
    if (tab == QLatin1String(entries[i].code))
      m_stack->setCurrentIndex(static_cast<int>(i));
  }
  m_strip->setCurrent(m_stack->currentIndex());
  restoreAudience();
}

QStringList InsightPage::states() const
{
  QStringList codes;
  for (const TabEntry& entry : entries)
    codes.append(QString::fromLatin1(entry.code));
  return codes.mid(1);
}

void InsightPage::showState(const QString& state) { showTab(state); }

void InsightPage::focusSearch() { m_audience->open(); }

void InsightPage::exportData()
{
  const QList<ChartWidget*> charts = current()->charts();
  if (charts.isEmpty())
    return;
  const QString folder = Ask::current().openFolder(this, tr("Folder for the charts of this tab"));
  if (folder.isEmpty())
    return;
  const WrittenCharts files = writeCharts(charts, folder);
  if (files.failed.isEmpty())
    sayWritten(window(), files.written, folder);
  else
    emit current()->notWritten(files.failed.first());
}

void InsightPage::retranslate()
{
  m_export->setText(tr("Export all"));
  if (!m_choices.names.schemes.empty()) // layers are called otherwise in another language
    takeChoices(AudienceChoices(m_choices));
  m_audience->retranslate();
  m_range->retranslate();
  if (session().isOpen())
    showDates();
  for (std::size_t i = 0; i < m_tabs.size(); ++i) {
    m_strip->setTabText(static_cast<int>(i), m_tabs[i]->title());
    m_tabs[i]->retranslate();
  }
  showPeriods();
  emit headerChanged();
}

} // namespace weilu::ui
