// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layers/layers_page.h"

#include <QMenu>

#include "ui/layers/distribution_panel.h"
#include "ui/layers/flow_card.h"
#include "ui/layers/layer_list_card.h"
#include "ui/layers/layer_words.h"
#include "ui/layers/replay_dialog.h"
#include "ui/layers/rule_card.h"
#include "ui/layers/scheme_actions.h"
#include "ui/notes/note_menu.h"
#include "ui/playbooks/playbook_panel.h"
#include "ui/rules/rule_editor.h"
#include "ui/widgets/callout.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/themed.h"

namespace weilu::ui {

namespace {

constexpr int gap = 12, side = 20, listWidth = 252, playbookWidth = 292, ruleHeight = 296;
/// Narrower than this the playbook has no room beside the flow. More than the page needs for it, or the
/// window could not be made smaller.
constexpr int narrowBelow = 1220;

} // namespace

LayersPage::LayersPage(Session& session, QWidget* parent)
    : Page(session, parent)
    , m_tabsPlace(new QWidget)
    , m_add(new Button(QStringLiteral("plus"), {}, Button::Kind::Frame))
    , m_recompute(new Button(QStringLiteral("refresh"), {}, Button::Kind::Default))
    , m_showPlaybook(new Button(QStringLiteral("template"), {}, Button::Kind::Default))
    , m_banner(new Callout(Callout::Kind::Warn))
    , m_list(new LayerListCard)
    , m_flow(new FlowCard)
    , m_rule(new RuleCard)
    , m_actions(new SchemeActions(session, this))
    , m_editor(new RuleEditor(session))
    , m_distribution(new DistributionPanel(session))
    , m_playbook(new PlaybookPanel(session))
{
  buildHeader();
  buildBody();
  wire();
  retranslate();
}

void LayersPage::buildHeader()
{
  auto* row = new QHBoxLayout(m_tabsPlace);
  row->setContentsMargins(0, 0, 0, 0);
  m_add->setObjectName(QStringLiteral("newScheme"));
  m_recompute->setObjectName(QStringLiteral("recomputeLayers"));
  m_showPlaybook->setObjectName(QStringLiteral("showPlaybook"));
  m_showPlaybook->setCheckable(true);
  m_showPlaybook->setParent(this); // until the header takes it
  m_showPlaybook->hide();
  connect(m_showPlaybook, &QPushButton::toggled, this, &LayersPage::arrange);
  connect(m_add, &QPushButton::clicked, this, &LayersPage::makeNew);
  connect(m_recompute, &QPushButton::clicked, this, &LayersPage::recompute);
}

void LayersPage::buildBody()
{
  m_banner->setObjectName(QStringLiteral("layersBanner"));
  m_banner->setFramed(true);
  m_banner->hide();
  auto* middle = new QVBoxLayout;
  middle->setSpacing(gap);
  middle->addWidget(m_flow, 1);
  middle->addWidget(m_rule, 1);
  m_rule->setEditor(m_editor);
  m_rule->setDistribution(m_distribution);
  auto* columns = new QHBoxLayout;
  columns->setSpacing(gap);
  columns->addWidget(m_list);
  columns->addLayout(middle, 1);
  columns->addWidget(m_playbook);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(side, 0, side, gap);
  column->setSpacing(gap);
  column->addWidget(m_banner);
  column->addLayout(columns, 1);
  followTheme(this, [this] {
    m_list->setFixedWidth(Theme::of().px(listWidth));
    m_playbook->setFixedWidth(Theme::of().px(playbookWidth));
    m_rule->setMinimumHeight(Theme::of().px(ruleHeight));
  });
}

void LayersPage::wire()
{
  connect(m_list, &LayerListCard::chosen, this, &LayersPage::choose);
  connect(m_list, &LayerListCard::peopleWanted, this, &LayersPage::openLayer);
  connect(m_list, &LayerListCard::addWanted, this, &LayersPage::addLayer);
  connect(m_list, &LayerListCard::layerMenuWanted, this, &LayersPage::showLayerMenu);
  connect(m_list, &LayerListCard::renameWanted, this, &LayersPage::renameLayer);
  connect(m_list, &LayerListCard::removeWanted, this, &LayersPage::removeLayer);
  connect(m_list, &LayerListCard::menuWanted, this, [this](QWidget* anchor) {
    if (m_read)
      m_actions->open(m_read->scheme, anchor);
  });
  connect(m_list, &LayerListCard::reordered, this, [this] {
    Scheme edited = shown();
    edited.layers = m_list->layers();
    changed(std::move(edited));
  });
  connect(m_flow, &FlowCard::peopleWanted, this, &Page::peopleWanted);
  connect(m_flow, &FlowCard::personWanted, this, &Page::personWanted);
  connect(m_flow, &FlowCard::layerOnWanted, this, &LayersPage::openLayerOn);
  connect(m_flow, &FlowCard::noteMenuWanted, this, [this](DateRange dates, const QPoint& at) {
    openNoteMenu(this->session(), m_read->annotations, dates, at, this);
  });
  connect(m_flow, &FlowCard::daysChosen, this, [this](int days) {
    m_days = days;
    reload();
  });
  connect(m_flow, &FlowCard::notWritten, this, [this](const QString& file) {
    emit session().failed({Refusal{RefusalCode::FileNotWritable, {{"file", utf8(file)}}}, {}});
  });
  wireRule();
}

void LayersPage::wireRule()
{
  connect(m_rule, &RuleCard::replayWanted, this, &LayersPage::tryOut);
  connect(m_rule, &RuleCard::saveWanted, this, &LayersPage::saveEdited);
  connect(m_rule, &RuleCard::discardWanted, this, &LayersPage::discard);
  connect(m_rule, &RuleCard::versionsWanted, this, &LayersPage::showVersions);
  connect(m_rule, &RuleCard::layerMenuWanted, this, [this](const QWidget* anchor) {
    showLayerMenu(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
  });
  connect(m_distribution, &DistributionPanel::dragged, m_editor, &RuleEditor::setNumber);
  connect(m_playbook, &PlaybookPanel::peopleWanted, this, &Page::peopleWanted);
  connect(m_playbook, &PlaybookPanel::personWanted, this, &Page::personWanted);
  connect(m_editor, &RuleEditor::changed, this, &LayersPage::ruleEdited);
  connect(m_editor, &RuleEditor::counted, m_rule, &RuleCard::arrange);
  m_editor->setCheck([this](const Rule& rule) { return checkRule(rule); });
  connect(m_actions, &SchemeActions::shown, this, &LayersPage::showScheme);
  connect(&session(), &Session::asOfChanged, this, &LayersPage::reload);
  connect(&session(), &Session::opened, this, [this] {
    m_read.reset();
    m_edited.reset();
    m_scheme = "five";
  });
}

void LayersPage::resizeEvent(QResizeEvent* event)
{
  Page::resizeEvent(event);
  arrange();
}

/// Where there is no room for three columns, the playbook takes the place of the list when it is asked for.
void LayersPage::arrange()
{
  const bool narrow = width() < Theme::of().px(narrowBelow);
  const bool instead = narrow && m_showPlaybook->isChecked();
  m_playbook->setVisible(!narrow || instead);
  m_list->setVisible(!instead);
  if (narrow == m_narrow)
    return;
  m_narrow = narrow;
  emit headerChanged();
}

QString LayersPage::title() const { return tr("Layers"); }

QString LayersPage::subtitle() const
{
  return tr("In one scheme everybody is in exactly one layer; who meets no rule is in the last");
}

QList<QWidget*> LayersPage::headerWidgets()
{
  QList<QWidget*> widgets{m_tabsPlace, m_add};
  if (m_narrow)
    widgets << m_showPlaybook;
  return widgets << m_recompute;
}

Areas LayersPage::concerns() const
{
  return Areas(Area::Members) | Area::Activity | Area::Purchases | Area::Layers | Area::Community;
}

const Scheme& LayersPage::shown() const { return m_edited ? *m_edited : m_read->scheme; }

void LayersPage::reload()
{
  if (!session().isOpen())
    return;
  session()
      .read<LayersRead>(QStringLiteral("layers"), tr("Reading the layers"),
                        [scheme = m_scheme, asOf = session().asOf(), days = m_days](Workspace& workspace,
                                                                                    const Control& control) {
                          return readLayers(workspace, scheme, asOf, days, control);
                        })
      ->onDone<LayersRead>([this](LayersRead read) { take(std::move(read)); })
      ->onTrouble([this](const JobTrouble& trouble) { showTrouble(trouble); });
}

void LayersPage::take(LayersRead read)
{
  m_read = std::make_shared<const LayersRead>(std::move(read));
  if (m_edited && m_edited->code != m_read->scheme.code)
    m_edited.reset();
  m_banner->hide();
  m_distribution->forget();
  fill();
  if (m_read->historyDue && !m_read->layers.empty() && !m_reconstructing)
    reconstruct(false);
  emit settled();
}

void LayersPage::showTrouble(const JobTrouble& trouble)
{
  if (trouble.refusal && trouble.refusal->code == RefusalCode::NoSuchScheme && m_scheme != "five")
    return showScheme("five"); // undone or removed meanwhile
  m_banner->setKind(Callout::Kind::Bad);
  m_banner->setTexts(tr("The layers could not be computed"),
                     trouble.refusal ? words::refusal(*trouble.refusal) : trouble.failure);
  m_banner->show();
  emit settled();
}

void LayersPage::fill()
{
  fillTabs();
  if (!shown().find(m_layer))
    m_layer = shown().layers.front().code;
  m_list->setLayers(shown(), *m_read);
  m_list->setChosen(m_layer);
  m_flow->setRead(m_read);
  choose(m_layer);
}

void LayersPage::fillTabs()
{
  delete m_tabs;
  m_tabs = new SegmentedControl;
  m_tabs->setObjectName(QStringLiteral("schemeTabs"));
  std::vector<std::string> codes;
  for (const Scheme& scheme : m_read->schemes) {
    const int index = m_tabs->addSegment(layer_words::scheme(scheme));
    if (scheme.code == m_read->scheme.code)
      m_tabs->setCurrent(index);
    codes.push_back(scheme.code);
  }
  connect(m_tabs, &SegmentedControl::chosen, this,
          [this, codes](int index) { showScheme(codes[static_cast<std::size_t>(index)]); });
  m_tabsPlace->layout()->addWidget(m_tabs);
  emit headerChanged();
}

void LayersPage::showScheme(const std::string& code)
{
  m_edited.reset();
  m_inEditor.clear();
  if (m_scheme != code)
    m_layer.clear();
  m_scheme = code;
  reload();
}

void LayersPage::choose(const std::string& layer)
{
  m_layer = layer;
  if (!m_read)
    return;
  m_flow->setChosen(layer);
  if (const Layer* found = shown().find(layer))
    edit(*found);
  m_playbook->setLayer(text(m_read->scheme.code), text(layer));
  m_rule->setLayer(shown(), layer, m_read->revision, m_edited.has_value());
}

void LayersPage::openLayer(const std::string& layer)
{
  if (const LayerCount* count = m_read->count(layer))
    emit peopleWanted({layer_words::to(m_read->scheme, layer), count->people});
}

void LayersPage::openLayerOn(const std::string& layer, Date date)
{
  const auto scheme = m_read->scheme;
  auto sets = session().workspace().layers().on(scheme.id, date);
  if (!sets)
    return;
  emit peopleWanted({QStringLiteral("%1 · %2").arg(layer_words::to(scheme, layer), words::date(date)),
                     (*sets)[layer] & session().workspace().history()->population()});
}

void LayersPage::recompute()
{
  auto* menu = new QMenu(m_recompute);
  menu->setObjectName(QStringLiteral("recomputeMenu"));
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Complete the history"), this, [this] { reconstruct(false); });
  menu->addAction(tr("Work out two years anew by the present rules"), this, [this] { reconstruct(true); });
  menu->popup(m_recompute->mapToGlobal(QPoint(0, m_recompute->height() + 2)));
}

void LayersPage::reconstruct(bool anew)
{
  if (!session().isOpen())
    return;
  m_reconstructing = session().write<Nothing>(
      Area::Layers, tr("Working out past layers"),
      [scheme = m_scheme, anew](Workspace& workspace, const Control& control) -> Result<Nothing> {
        const auto made = workspace.reconstructLayers(scheme, anew, control);
        return made ? Result<Nothing>(Nothing{}) : tl::unexpected(made.error());
      });
}

void LayersPage::makeNew()
{
  if (session().isOpen())
    m_actions->make();
}

bool LayersPage::stepBack()
{
  if (!m_edited)
    return false;
  discard();
  return true;
}

QStringList LayersPage::states() const
{
  return {QStringLiteral("matrix"), QStringLiteral("sizes"), QStringLiteral("movers")};
}

void LayersPage::showState(const QString& state)
{
  m_flow->showView(state == QStringLiteral("matrix")  ? FlowCard::Matrix
                   : state == QStringLiteral("sizes") ? FlowCard::Sizes
                                                      : FlowCard::Movers);
}

void LayersPage::retranslate()
{
  m_add->setTip(tr("New scheme"));
  m_recompute->setText(tr("Recompute"));
  m_showPlaybook->setText(tr("Playbook"));
  m_showPlaybook->setToolTip(tr("The playbook of the layer in place of the list"));
  m_list->retranslate();
  m_flow->retranslate();
  m_rule->retranslate();
  m_editor->retranslate();
  m_distribution->retranslate();
  m_playbook->retranslate();
  if (m_read)
    fill();
  emit headerChanged();
}

} // namespace weilu::ui
