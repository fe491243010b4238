// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_planning.h"

#include "ui/base/words_context.h"

#include <cmath>

namespace weilu::ui::words {

namespace {

const QString none = QStringLiteral("—");

QString signedPercent(double share)
{
  const QString sign = share > 0 ? QStringLiteral("+") : QString();
  return sign + percent(share);
}

QString plain(double value)
{
  return QString::number(value, 'f', std::abs(value - std::round(value)) < 1e-9 ? 0 : 1);
}

/// The indicator or stage that a label names, or its code.
QString named(const std::string& stageCode)
{
  const auto found = stageNamed(stageCode);
  return found ? stageBadge(*found) : text(stageCode);
}

} // namespace

QString stage(Stage stage)
{
  switch (stage) {
  case Stage::Startup:
    return Words::tr("Startup");
  case Stage::Growth:
    return Words::tr("Growth", "stage");
  case Stage::Maturity:
    return Words::tr("Maturity");
  case Stage::Decline:
    return Words::tr("Decline");
  }
  return {};
}

QString stageBadge(Stage stage)
{
  switch (stage) {
  case Stage::Startup:
    return Words::tr("Startup", "badge");
  case Stage::Growth:
    return Words::tr("Growth", "badge");
  case Stage::Maturity:
    return Words::tr("Maturity", "badge");
  case Stage::Decline:
    return Words::tr("Decline", "badge");
  }
  return {};
}

QString stageFact(StageFact fact)
{
  switch (fact) {
  case StageFact::NetGrowth:
    return Words::tr("%1-week net growth").arg(stageGrowthWeeks);
  case StageFact::ActivitySlope:
    return Words::tr("Activity trend");
  case StageFact::FallingWeeks:
    return Words::tr("Shrinking weeks");
  case StageFact::WauShare:
    return Words::tr("WAU ÷ members");
  case StageFact::QuickRatio:
    return Words::tr("Quick ratio", "stage");
  case StageFact::Week4Retention:
    return Words::tr("Week-%1 retention").arg(retentionWeek);
  }
  return {};
}

QString stageValue(StageFact fact, std::optional<double> value)
{
  if (!value)
    return none;
  switch (fact) {
  case StageFact::NetGrowth:
    return signedPercent(*value);
  case StageFact::ActivitySlope:
    return Words::tr("%1/wk", "slope").arg(signedPercent(*value));
  case StageFact::FallingWeeks:
    return Words::tr("%1 of %2", "weeks").arg(plain(*value)).arg(stageGrowthWeeks);
  case StageFact::QuickRatio:
    return QString::number(*value, 'f', 2);
  case StageFact::WauShare:
  case StageFact::Week4Retention:
    break;
  }
  return percent(*value);
}

QString stageThreshold(const StageEvidence& row)
{
  if (!row.threshold)
    return none;
  QString value = stageValue(row.fact, row.threshold);
  if (row.fact == StageFact::NetGrowth || row.fact == StageFact::WauShare ||
      row.fact == StageFact::Week4Retention)
    value = percent(*row.threshold);
  if (row.fact == StageFact::FallingWeeks)
    value = Words::tr("%1 weeks", "threshold").arg(plain(*row.threshold));
  const QChar sign = row.fact == StageFact::ActivitySlope ? QChar(0x2264) : QChar(0x2265);
  const bool aimedAt = row.fact == StageFact::WauShare || row.fact == StageFact::Week4Retention;
  const QString of = row.decides ? stage(row.of)
                     : aimedAt   ? Words::tr("Target", "threshold")
                                 : Words::tr("Sound", "threshold");
  return QStringLiteral("%1 %2 %3").arg(of, QString(sign), value);
}

QString flow(Flow flow)
{
  switch (flow) {
  case Flow::Joining:
    return Words::tr("Joining");
  case Flow::Activation:
    return Words::tr("Activation");
  case Flow::Retention:
    return Words::tr("Retention", "flow");
  case Flow::WinBack:
    return Words::tr("Win-back");
  }
  return {};
}

QString stageCell(StageCell cell)
{
  switch (cell) {
  case StageCell::Came:
    return Words::tr("Came within %1 weeks").arg(stageGrowthWeeks);
  case StageCell::Gone:
    return Words::tr("Went within %1 weeks").arg(stageGrowthWeeks);
  case StageCell::Active:
    return Words::tr("Active in the last finished week");
  case StageCell::Fell:
    return Words::tr("Left in weeks with fewer members");
  case StageCell::Quick:
    return Words::tr("New or resurrected in the last finished week");
  case StageCell::Dormant:
    return Words::tr("Dormant in the last finished week");
  case StageCell::Retained:
    return Words::tr("Active in their week %1").arg(retentionWeek);
  case StageCell::Joining:
    return Words::tr("Joined within %1 weeks").arg(flowWeeks);
  case StageCell::Activation:
    return Words::tr("Active within %1 days of joining").arg(activationDays);
  case StageCell::WinBack:
    return Words::tr("Silent before, active within %1 weeks").arg(flowWeeks);
  }
  return {};
}

QString indicator(Indicator indicator)
{
  switch (indicator) {
  case Indicator::Roster:
    return Words::tr("Members", "indicator");
  case Indicator::NetGrowth:
    return Words::tr("%1-week net growth").arg(stageGrowthWeeks);
  case Indicator::WauShare:
    return Words::tr("WAU ÷ members");
  case Indicator::Week4Retention:
    return Words::tr("Week-%1 retention").arg(retentionWeek);
  case Indicator::Contributors:
    return Words::tr("Contributors ÷ WAU");
  case Indicator::Welcomed:
    return Words::tr("Newcomers welcomed within 24 h");
  case Indicator::ResponseTime:
    return Words::tr("Median response time");
  case Indicator::Participation:
    return Words::tr("Campaign participation");
  case Indicator::Conversion:
    return Words::tr("Converted to member");
  case Indicator::Renewal:
    return Words::tr("Paid renewal rate");
  case Indicator::Content:
    return Words::tr("Content published a week");
  }
  return {};
}

QString indicatorValue(Indicator indicator, double value)
{
  switch (unitOf(indicator)) {
  case IndicatorUnit::Count:
    return count(static_cast<qint64>(std::llround(value)));
  case IndicatorUnit::Share:
    return indicator == Indicator::NetGrowth ? signedPercent(value) : percent(value);
  case IndicatorUnit::Hours:
    return Words::tr("%1 h", "hours").arg(plain(value));
  case IndicatorUnit::PerWeek:
    return Words::tr("%1 a week", "pieces").arg(plain(value));
  }
  return {};
}

QString annotationKind(AnnotationKind kind)
{
  switch (kind) {
  case AnnotationKind::Campaign:
    return Words::tr("Campaign", "annotation");
  case AnnotationKind::Holiday:
    return Words::tr("Holiday", "annotation");
  case AnnotationKind::Incident:
    return Words::tr("Incident", "annotation");
  case AnnotationKind::Other:
    return Words::tr("Other", "annotation");
  }
  return {};
}

QString refusedPlanning(const RefusalFacts& fact)
{
  if (fact.refusal.code != RefusalCode::BadValue)
    return {};
  const QString what = fact("what"), expected = fact("expected"), found = fact("found");
  if (what == QLatin1String("annotation")) {
    if (expected == QLatin1String("text"))
      return Words::tr("A note needs a text.");
    if (expected == QLatin1String("there"))
      return Words::tr("There is no note number %1 in this file.").arg(found);
    return Words::tr("There is no kind of note called %1. Known are campaign, holiday, incident and other.")
        .arg(found);
  }
  if (what == QLatin1String("cost")) {
    if (expected == QLatin1String("there"))
      return Words::tr("There is no cost number %1 in this file.").arg(found);
    if (expected == QLatin1String("amount"))
      return Words::tr("A cost has to be above 0.");
    if (expected == QLatin1String("currency"))
      return Words::tr("\"%1\" is no currency. Write its three letters, such as CNY.").arg(found);
    return Words::tr("A cost needs a channel.");
  }
  if (what == QLatin1String("target")) {
    if (expected == QLatin1String("indicator"))
      return Words::tr("There is no indicator called %1.").arg(found);
    if (expected == QLatin1String("share"))
      return Words::tr("A target of this indicator lies between 0 % and 100 %.");
    return Words::tr("This cannot be a target of the indicator.");
  }
  if (what == QLatin1String("stage"))
    return Words::tr("There is no stage called %1. Known are startup, growth, maturity and decline.")
        .arg(found);
  return {};
}

QString changedPlanning(const ChangeLabel& label)
{
  const auto argument = [&label](const char* name) {
    const auto found = label.arguments.find(name);
    return found == label.arguments.end() ? std::string() : found->second;
  };
  const std::string& code = label.code;
  if (code == "annotation-added")
    return Words::tr("Added the note \"%1\"").arg(text(argument("text")));
  if (code == "annotation-changed")
    return Words::tr("Changed the note \"%1\"").arg(text(argument("text")));
  if (code == "annotation-removed")
    return Words::tr("Removed the note \"%1\"").arg(text(argument("text")));
  const auto paid = [&] { return money(text(argument("amount")).toLongLong(), text(argument("currency"))); };
  if (code == "cost-added")
    return Words::tr("Entered a cost of %1 for %2").arg(paid(), text(argument("channel")));
  if (code == "cost-removed")
    return Words::tr("Removed a cost of %1 for %2").arg(paid(), text(argument("channel")));
  const auto of = indicatorNamed(argument("indicator"));
  const QString name = of ? indicator(*of) : text(argument("indicator"));
  if (code == "target-set")
    return Words::tr("Set a target for %1 (%2)").arg(name, named(argument("stage")));
  if (code == "target-reset")
    return Words::tr("Went back to the shipped target for %1 (%2)").arg(name, named(argument("stage")));
  if (code == "stage-playbook-saved")
    return Words::tr("Changed the playbook of the stage %1").arg(named(argument("stage")));
  if (code == "stage-playbook-reset")
    return Words::tr("Went back to the shipped playbook of the stage %1").arg(named(argument("stage")));
  return {};
}

} // namespace weilu::ui::words
