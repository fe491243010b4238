// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLocale>

#include "ui/base/language.h"
#include "ui/base/words.h"
#include "ui/base/words_context.h"

namespace weilu::ui::words {

namespace {

/// The arguments of a label as texts, as RefusalFacts are; counts as numbers for %n.
struct Arguments {
  const ChangeLabel& label;
  [[nodiscard]] QString operator()(const std::string& name) const
  {
    const auto of = [this](const std::string& key) {
      const auto found = label.arguments.find(key);
      return found == label.arguments.end() ? std::string() : found->second;
    };
    return language::pick(of(name), of(name + "_en"));
  }
  [[nodiscard]] int number(const char* name) const { return (*this)(name).toInt(); }
  /// Name of the person or thing, or "—".
  [[nodiscard]] QString named(const char* name) const
  {
    const QString value = (*this)(name);
    return value.isEmpty() ? QStringLiteral("—") : value;
  }
};

QString memberChange(const std::string& code, const Arguments& of)
{
  if (code == "member-added")
    return Words::tr("Added %1").arg(of.named("name"));
  if (code == "member-edited" || code == "member-updated")
    return Words::tr("Edited %1").arg(of.named("name"));
  if (code == "member-renamed")
    return Words::tr("Renamed to %1").arg(of.named("name"));
  if (code == "identity-added")
    return Words::tr("Added an identity to %1").arg(of.named("name"));
  if (code == "identity-removed")
    return Words::tr("Removed an identity from %1").arg(of.named("name"));
  if (code == "people-merged")
    return Words::tr("Merged %1 into %2").arg(of.named("other"), of.named("name"));
  if (code == "people-parted")
    return Words::tr("Separated %1 from %2 again").arg(of.named("other"), of.named("name"));
  if (code == "people-kept-apart")
    return Words::tr("Noted that %1 and %2 are two people").arg(of.named("name"), of.named("other"));
  if (code == "tag-added")
    return Words::tr("Tagged %Ln people \"%1\"", nullptr, of.number("count")).arg(of.named("tag"));
  if (code == "tag-removed")
    return Words::tr("Took tag \"%1\" from %Ln people", nullptr, of.number("count")).arg(of.named("tag"));
  return {};
}

QString fileChange(const std::string& code, const Arguments& of)
{
  if (code == "import" || code == "imported")
    return Words::tr("Imported %1").arg(of.named("file"));
  if (code == "import-members" || code == "members-imported")
    return Words::tr("Imported members from %1").arg(of.named("file"));
  if (code == "import-activity" || code == "activity-imported")
    return Words::tr("Imported activity from %1").arg(of.named("file"));
  if (code == "import-purchases" || code == "purchases-imported")
    return Words::tr("Imported purchases from %1").arg(of.named("file"));
  if (code == "mapping-saved")
    return Words::tr("Kept the columns as \"%1\"").arg(of.named("name"));
  if (code == "mapping-removed")
    return Words::tr("Forgot the columns kept as \"%1\"").arg(of.named("name"));
  if (code == "community-edited")
    return Words::tr("Changed the community's settings");
  if (code == "community-renamed")
    return Words::tr("Renamed the community to %1").arg(of.named("name"));
  if (code == "community-created")
    return Words::tr("Created the community");
  if (code == "layers-computed" || code == "layers-recomputed")
    return Words::tr("Recomputed the layers");
  if (code == "scheme-saved")
    return Words::tr("Saved the layer scheme %1").arg(of.named("scheme"));
  if (code == "scheme-added")
    return Words::tr("Added the layer scheme %1").arg(of.named("scheme"));
  if (code == "scheme-removed")
    return Words::tr("Removed the layer scheme %1").arg(of.named("scheme"));
  if (code == "layer-locked")
    return Words::tr("Locked %Ln people into %1", nullptr, of.number("count")).arg(of.named("layer"));
  if (code == "layer-released")
    return Words::tr("Released %Ln people in %1", nullptr, of.number("count")).arg(of.named("scheme"));
  return {};
}

QString ruleChange(const std::string& code, const Arguments& of)
{
  if (code == "segment-added")
    return Words::tr("Saved the segment \"%1\"").arg(of.named("name"));
  if (code == "segment-changed")
    return Words::tr("Changed the segment \"%1\"").arg(of.named("name"));
  if (code == "segment-removed")
    return Words::tr("Deleted the segment \"%1\"").arg(of.named("name"));
  return {};
}

} // namespace

QString change(const ChangeLabel& label)
{
  const Arguments of{label};
  for (const auto& sentence :
       {memberChange(label.code, of), fileChange(label.code, of), ruleChange(label.code, of),
        changedPlaybook(label), changedPlanning(label), levelChange(label), changedGiven(label)}) {
    if (!sentence.isEmpty())
      return sentence;
  }
  QString plain = text(label.code).replace(u'-', u' ');
  if (!plain.isEmpty())
    plain[0] = plain[0].toUpper();
  return Words::tr("Other change: %1").arg(plain);
}

QString remains(const ImportRemains& remains)
{
  constexpr std::size_t named = 3;
  QStringList sentences;
  if (remains.values.count > 0) {
    QStringList some;
    for (std::size_t i = 0; i < remains.values.first.size() && i < named; ++i) {
      const OverwrittenValue& value = remains.values.first[i];
      some << Words::tr("%1 (%2)").arg(text(value.name), text(value.now));
    }
    sentences << Words::tr("%Ln values changed since were kept: %1.", nullptr,
                           static_cast<int>(remains.values.count))
                     .arg(some.join(Words::tr(", ")));
  }
  if (remains.people > 0) {
    QStringList some;
    for (std::size_t i = 0; i < remains.somePeople.size() && i < named; ++i)
      some << text(remains.somePeople[i].second);
    sentences << Words::tr("%Ln people it had brought stay, because something later is about them: %1.",
                           nullptr, static_cast<int>(remains.people))
                     .arg(some.join(Words::tr(", ")));
  }
  return sentences.join(QLatin1Char(' '));
}

QString phase(Phase phase)
{
  switch (phase) {
  case Phase::Reading:
    return Words::tr("Reading");
  case Phase::Planning:
    return Words::tr("Comparing");
  case Phase::Writing:
    return Words::tr("Writing");
  case Phase::Indexing:
    return Words::tr("Indexing");
  case Phase::Layering:
    return Words::tr("Layering");
  case Phase::Undoing:
    return Words::tr("Taking back");
  case Phase::Checking:
    return Words::tr("Checking");
  case Phase::BackingUp:
    return Words::tr("Backing up");
  case Phase::Generating:
    return Words::tr("Generating");
  }
  return {};
}

QString role(Role role)
{
  switch (role) {
  case Role::Owner:
    return Words::tr("Owner");
  case Role::Admin:
    return Words::tr("Admin");
  case Role::Moderator:
    return Words::tr("Moderator");
  case Role::Host:
    return Words::tr("Host");
  case Role::Expert:
    return Words::tr("Expert");
  case Role::Member:
    return Words::tr("Member", "community role");
  case Role::Guest:
    return Words::tr("Guest");
  case Role::Bot:
    return Words::tr("Bot");
  }
  return {};
}

QString standing(Standing standing)
{
  return standing == Standing::Member ? Words::tr("Member", "standing: verified, paid or granted")
                                      : Words::tr("User", "standing: registered or joined a group");
}

QString gender(Gender gender)
{
  switch (gender) {
  case Gender::Unknown:
    return Words::tr("Unknown", "gender");
  case Gender::Male:
    return Words::tr("Male");
  case Gender::Female:
    return Words::tr("Female");
  case Gender::Other:
    return Words::tr("Other", "gender");
  }
  return {};
}

QString likeness(Likeness likeness)
{
  switch (likeness) {
  case Likeness::Name:
    return Words::tr("Same name");
  case Likeness::Sound:
    return Words::tr("Names sound alike");
  case Likeness::Nickname:
    return Words::tr("Same nickname");
  case Likeness::JoinDate:
    return Words::tr("Joined on the same day");
  case Likeness::Birthday:
    return Words::tr("Same birthday");
  case Likeness::CityOrganisation:
    return Words::tr("Same city and organisation");
  case Likeness::Phone:
    return Words::tr("Same phone");
  case Likeness::PhoneTail:
    return Words::tr("Phones end alike");
  case Likeness::EmailName:
    return Words::tr("E-mails begin alike");
  case Likeness::UserName:
    return Words::tr("Same user name");
  }
  return {};
}

QString unlikeness(Unlikeness unlikeness)
{
  switch (unlikeness) {
  case Unlikeness::PlatformId:
    return Words::tr("Two ids of one platform");
  case Unlikeness::Phone:
    return Words::tr("Different phones");
  case Unlikeness::Gender:
    return Words::tr("Different gender");
  }
  return {};
}

QString layer(const Layer& layer) { return language::pick(layer.labelZh, layer.labelEn); }

} // namespace weilu::ui::words
