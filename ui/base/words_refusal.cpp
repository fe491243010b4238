// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_header.h"
#include "ui/base/words.h"
#include "ui/base/words_context.h"

#include <array>

namespace weilu::ui::words {

namespace {

using Facts = RefusalFacts;

/// What SQLite found stands behind, for whoever looks into it; an operator needs the rest.
QString damaged(const Facts& fact)
{
  const QString what =
      fact.has("file")
          ? Words::tr(
                "%1 is damaged: parts of it cannot be read or do not fit together. Nothing was changed. "
                "Restore the newest backup (File > Restore a backup, or weilu restore).")
                .arg(fact.file())
          : Words::tr("This community file is damaged: parts of it cannot be read or do not fit together. "
                      "Nothing was changed. Restore the newest backup (File > Restore a backup, or weilu "
                      "restore).");
  return fact.has("found") ? Words::tr("%1 Details: %2.").arg(what, fact("found").simplified()) : what;
}

QString refusedFile(RefusalCode code, const Facts& fact)
{
  switch (code) {
  case RefusalCode::FileNotFound:
    return Words::tr("There is no file %1. It may have been moved or renamed.").arg(fact("file"));
  case RefusalCode::FileNotReadable:
    return Words::tr("%1 cannot be read: %2.").arg(fact.file(), fact.reason());
  case RefusalCode::FileNotWritable:
    if (fact.refusal.detail("reason") == olderVersion)
      return Words::tr("%1 is of an older version and has to be brought up to date before it can be read, "
                       "which its place does not allow. Copy it to a folder that can be written, and open "
                       "the copy.")
          .arg(fact.file());
    return fact.has("reason")
               ? Words::tr("%1 cannot be written: %2.").arg(fact.file(), fact.reason())
               : Words::tr("%1 cannot be written. Check the disk and the permissions.").arg(fact.file());
  case RefusalCode::FileExists:
    return Words::tr("%1 is there already and was left as it is. Choose another name.").arg(fact.file());
  case RefusalCode::FileEmpty:
    return Words::tr("%1 is empty: there is nothing to read.").arg(fact.file());
  case RefusalCode::NotACommunity:
    return Words::tr("%1 is not a Weilu community.").arg(fact.file());
  case RefusalCode::NewerCommunity:
    return Words::tr("%1 was written by a newer Weilu (version %2, this one reads up to %3). The file was "
                     "not touched; please update Weilu.")
        .arg(fact.file(), fact("found"), fact("expected"));
  case RefusalCode::DamagedCommunity:
    return damaged(fact);
  case RefusalCode::LockedByOther:
    return Words::tr("%1 is in use by another Weilu. Close it there first, or wait until it has finished.")
        .arg(fact.file());
  default:
    return {};
  }
}

QString wrongEncoding(const Facts& fact)
{
  if (!fact.has("row"))
    return Words::tr("%1 is not %2. Choose another encoding.").arg(fact.file(), fact("found"));
  return Words::tr("%1 is not %2: row %3 cannot be read with it. Choose another encoding.")
      .arg(fact.file(), fact("found"), fact("row"));
}

QString refusedIntake(RefusalCode code, const Facts& fact)
{
  switch (code) {
  case RefusalCode::BinaryFile:
    return Words::tr("%1 is not a table but a %2 file. Save it as .xlsx or CSV and try again.")
        .arg(fact.file(), fact("found"));
  case RefusalCode::WebPage:
    return Words::tr(
               "%1 is a web page, not a table: the download probably asked to sign in. Export it again.")
        .arg(fact.file());
  case RefusalCode::WrongEncoding:
    return wrongEncoding(fact);
  case RefusalCode::UnknownEncoding:
    return Words::tr("There is no encoding called %1.").arg(fact("found"));
  case RefusalCode::UnknownPreset:
    return Words::tr("There is no preset called %1.").arg(fact("found"));
  case RefusalCode::UnknownField:
    return Words::tr("Column \"%1\" cannot go to %2: there is no such field.")
        .arg(fact("column"), fact("found"));
  case RefusalCode::UnknownColumn:
    return Words::tr("%1 has no column \"%2\".").arg(fact.file(), fact("found"));
  case RefusalCode::FieldMappedTwice:
    return Words::tr("%1 is taken from both \"%2\" and \"%3\". Keep one of them.")
        .arg(fact("field"), fact("column"), fact("other"));
  case RefusalCode::ColumnMappedTwice:
    return Words::tr("Column \"%1\" is sent to both %2 and %3. Keep one of them.")
        .arg(fact("column"), fact("found"), fact("other"));
  case RefusalCode::NoIdentity:
    return Words::tr("No column of %1 says who a row is about. Choose one for the id, e-mail or phone.")
        .arg(fact.file());
  case RefusalCode::NoMoment:
    return Words::tr("No column of %1 says when something happened. Choose one for the time.")
        .arg(fact.file());
  case RefusalCode::NothingRecognised:
    return Words::tr("No column of %1 was recognised. Choose what the columns mean.").arg(fact.file());
  default:
    return {};
  }
}

QString takenIdentity(const Facts& fact)
{
  const QString owner = fact.has("name") ? fact("name") : fact("member");
  if (fact("kind") == QLatin1String("email"))
    return Words::tr("The e-mail address %1 belongs to %2 already. Nothing was merged.")
        .arg(fact("value"), owner);
  if (fact("kind") == QLatin1String("phone"))
    return Words::tr("The phone number %1 belongs to %2 already. Nothing was merged.")
        .arg(fact("value"), owner);
  return Words::tr("%1 %2 belongs to %3 already. Nothing was merged.")
      .arg(fact("kind"), fact("value"), owner);
}

QString refusedArchive(RefusalCode code, const Facts& fact)
{
  switch (code) {
  case RefusalCode::DamagedFile:
    return Words::tr("%1 is damaged; it may have been cut off while it was copied. Get it once more.")
        .arg(fact.file());
  case RefusalCode::ProtectedFile:
    return Words::tr("%1 is protected by a password. Save it without one and try again.").arg(fact.file());
  case RefusalCode::ArchiveBomb:
    return Words::tr("%1 would unpack to far more than a real export holds. It was not opened.")
        .arg(fact.file());
  case RefusalCode::TooManyEntries:
    return Words::tr("%1 holds %2 files, more than the %3 that can be looked at together. Unpack it and "
                     "choose the files.")
        .arg(fact.file(), fact("found"), fact("expected"));
  case RefusalCode::EntryTooLarge:
    return Words::tr("%1 is too large to be read inside the archive (%2, at most %3). Unpack it first.")
        .arg(fact.file(), fact.size("found"), fact.size("expected"));
  case RefusalCode::UnsafeEntry:
    return Words::tr("%1 has a name that leads out of the archive. It was not read.").arg(fact.file());
  case RefusalCode::EncryptedEntry:
    return Words::tr("%1 is protected by a password. Unpack the archive and choose the file itself.")
        .arg(fact.file());
  case RefusalCode::DuplicateEntry:
    return Words::tr("%1 is in the archive more than once. Unpack it and choose the right one.")
        .arg(fact.file());
  case RefusalCode::UnknownPacking:
    return Words::tr("%1 is packed in a way Weilu does not know. Unpack the archive and choose the file "
                     "itself.")
        .arg(fact.file());
  case RefusalCode::SystemEntry:
    return Words::tr("%1 is a hidden file of the system that packed the archive.").arg(fact.file());
  case RefusalCode::NestedArchive:
    return Words::tr("%1 is an archive inside an archive. Unpack it first.").arg(fact.file());
  case RefusalCode::NothingInside:
    return Words::tr("%1 holds nothing that can be imported.").arg(fact.file());
  case RefusalCode::NoSuchEntry:
    return Words::tr("There is no file \"%2\" in %1.").arg(fact.file(), fact("found"));
  default:
    return {};
  }
}

QString refusedSheet(RefusalCode code, const Facts& fact)
{
  switch (code) {
  case RefusalCode::NoSuchSheet:
    return Words::tr("There is no sheet \"%2\" in %1.").arg(fact.file(), fact("found"));
  case RefusalCode::TooDeep:
    return Words::tr("%1 is nested more than %2 levels deep at row %3. No platform writes such files.")
        .arg(fact.file(), fact("limit"), fact("row"));
  case RefusalCode::TooLong:
    return Words::tr("Row %2 of %1 is longer than %3 bytes. No platform writes such files.")
        .arg(fact.file(), fact("row"), fact("limit"));
  case RefusalCode::UnsafeXml:
    return Words::tr("%1 declares XML entities, as no export does. It was not read.").arg(fact.file());
  case RefusalCode::CellTooLong:
    if (!fact.has("row"))
      return Words::tr("A cell of %1 holds a text of more than %2. No spreadsheet writes that.")
          .arg(fact.file(), fact.size("expected"));
    return Words::tr("Row %2, column %3 of %1 holds a text of more than %4. No spreadsheet writes that.")
        .arg(fact.file(), fact("row"), fact("column"), fact.size("expected"));
  case RefusalCode::TooManyColumns:
    return Words::tr("Row %2 of %1 has more than %3 columns. Delete those that are not needed.")
        .arg(fact.file(), fact("row"), fact("expected"));
  case RefusalCode::TooManyRows:
    return Words::tr("%1 has a row %2; a sheet has %3 rows at most.")
        .arg(fact.file(), fact("found"), fact("expected"));
  case RefusalCode::TooMuchText:
    return Words::tr(
               "%1 holds more than %2 of different texts. Save its sheets as CSV files and import those.")
        .arg(fact.file(), fact.size("expected"));
  default:
    return {};
  }
}

QString refusedValue(RefusalCode code, const Facts& fact)
{
  switch (code) {
  case RefusalCode::BadValue:
    return Words::tr("\"%1\" is not a valid %2; expected: %3.")
        .arg(fact("found"), what(fact.refusal.detail("what")), expected(fact.refusal.detail("expected")));
  case RefusalCode::BadDate:
    return Words::tr("\"%1\" is not a date; expected: %2.")
        .arg(fact("found"), expected(fact.refusal.detail("expected")));
  case RefusalCode::BadZone:
    return Words::tr("There is no time zone called %1.").arg(fact("found"));
  case RefusalCode::BadRange:
    return Words::tr("The range from %1 to %2 ends before it starts.").arg(fact("from"), fact("to"));
  case RefusalCode::RosterMismatch:
    return Words::tr("Only %1 of the %2 people in %3 are in %4: it may be the list of another space. Nothing "
                     "was changed; confirm that it is the right file to go on.")
        .arg(fact("common"), fact("before"), fact("space"), fact.file());
  case RefusalCode::IdentityTaken:
    return takenIdentity(fact);
  case RefusalCode::NameTaken:
    return Words::tr("The name \"%1\" is taken. Choose another.").arg(fact("found"));
  default:
    return {};
  }
}

QString refusedMissing(RefusalCode code, const Facts& fact)
{
  switch (code) {
  case RefusalCode::NoSuchMember:
    return Words::tr("There is nobody known as %1.").arg(fact("found"));
  case RefusalCode::NoSuchScheme:
    return Words::tr("There is no layer scheme called %1.").arg(fact("found"));
  case RefusalCode::NoSuchLayer:
    return Words::tr("There is no layer called %1.").arg(fact("found"));
  case RefusalCode::NoSuchChange:
    return Words::tr("There is no change number %1 in this file.").arg(fact("found"));
  case RefusalCode::NoSuchImport:
    return Words::tr("There is no import number %1 in this file.").arg(fact("found"));
  case RefusalCode::NoSuchMapping:
    return Words::tr("No columns are kept under the name %1.").arg(fact("found"));
  case RefusalCode::NoSuchSegment:
    return Words::tr("There is no segment called %1.").arg(fact("found"));
  case RefusalCode::NoSuchLevel:
    return Words::tr("There is no level called %1.").arg(fact("found"));
  case RefusalCode::NoSuchEarning:
    return Words::tr("There is no rule called %1 that earns points.").arg(fact("found"));
  case RefusalCode::NoSuchBenefit:
    return Words::tr("There is no benefit called %1.").arg(fact("found"));
  case RefusalCode::NoSuchGrant:
    return Words::tr("There is no grant number %1 in this file.").arg(fact("found"));
  case RefusalCode::NoSuchTerm:
    return Words::tr("There is no membership term number %1 in this file.").arg(fact("found"));
  case RefusalCode::NothingToUndo:
    return Words::tr("There is nothing to undo.");
  case RefusalCode::NothingToRedo:
    return Words::tr("There is nothing to redo.");
  case RefusalCode::UndoConflict:
    return Words::tr("This cannot be taken back: later changes touched the same data (%1 places). Undo those "
                     "first. Nothing was changed.")
        .arg(fact.has("count") ? fact("count") : QStringLiteral("1"));
  default:
    return {};
  }
}

QString refusedMerge(RefusalCode code, const Facts& fact)
{
  switch (code) {
  case RefusalCode::SamePerson:
    return Words::tr("Both are the same person. Choose two people to merge.");
  case RefusalCode::AlreadyMerged:
    return Words::tr("%1 (%2) was merged into person %3. Use that one, or separate them first.")
        .arg(fact("name"), fact("found"), fact("into"));
  case RefusalCode::NotMerged:
    return Words::tr("Nobody was merged into %1, so there is nobody to separate.").arg(fact("found"));
  case RefusalCode::SeveralMerged:
    return Words::tr("Several people were merged into %1: %2. Say which one to separate.")
        .arg(fact("found"), fact("people"));
  case RefusalCode::NoMergeField:
    return Words::tr(
               "There is nothing to choose called \"%1\". Fields are name, nickname, standing, role, "
               "gender, birthday, city, region, occupation, organisation, position, language, joined_at, "
               "left_at, channel, referrer, note and custom:NAME.")
        .arg(fact("found"));
  default:
    return {};
  }
}

// In the order of ImportProblem::Kind.
constexpr std::array<const char*, 32> problems = {
    QT_TRANSLATE_NOOP("words", "Not a date"),
    QT_TRANSLATE_NOOP("words", "Not a phone number"),
    QT_TRANSLATE_NOOP("words", "Phone number is masked"),
    QT_TRANSLATE_NOOP("words", "Not an e-mail address"),
    QT_TRANSLATE_NOOP("words", "Not a number"),
    QT_TRANSLATE_NOOP("words", "Not an amount"),
    QT_TRANSLATE_NOOP("words", "Not one of the known values"),
    QT_TRANSLATE_NOOP("words", "Date is in the future"),
    QT_TRANSLATE_NOOP("words", "Date is an empty one (1970)"),
    QT_TRANSLATE_NOOP("words", "Nothing says who this is"),
    QT_TRANSLATE_NOOP("words", "Nothing says when this was"),
    QT_TRANSLATE_NOOP("words", "Person is not on the roster"),
    QT_TRANSLATE_NOOP("words", "Identity belongs to somebody else"),
    QT_TRANSLATE_NOOP("words", "E-mail is shared by several people"),
    QT_TRANSLATE_NOOP("words", "Same person as an earlier row"),
    QT_TRANSLATE_NOOP("words", "More cells than the header"),
    QT_TRANSLATE_NOOP("words", "Fewer cells than the header"),
    QT_TRANSLATE_NOOP("words", "Quotation mark is never closed"),
    QT_TRANSLATE_NOOP("words", "Text cannot be decoded"),
    QT_TRANSLATE_NOOP("words", "File is torn here"),
    QT_TRANSLATE_NOOP("words", "A total or note below the table"),
    QT_TRANSLATE_NOOP("words", "The header once more"),
    QT_TRANSLATE_NOOP("words", "Not a person (system message)"),
    QT_TRANSLATE_NOOP("words", "Order was not paid"),
    QT_TRANSLATE_NOOP("words", "Neither a payment received nor an attendance"),
    QT_TRANSLATE_NOOP("words", "Found by the name alone"),
    QT_TRANSLATE_NOOP("words", "Several people have this name"),
    QT_TRANSLATE_NOOP("words", "Letters were lost as question marks before the export"),
    QT_TRANSLATE_NOOP("words", "Text was garbled before the export"),
    QT_TRANSLATE_NOOP("words", "Text is too long to keep"),
    QT_TRANSLATE_NOOP("words", "No amount: counted as 0"),
    QT_TRANSLATE_NOOP("words", "Nothing tells day and month apart"),
};

} // namespace

QString refusal(const Refusal& refusal)
{
  const Facts fact{refusal};
  for (const auto& sentence :
       {refusedPlaybook(fact), refusedPlanning(fact), refusedCampaign(fact), refusedContent(fact),
        refusedFile(refusal.code, fact), refusedIntake(refusal.code, fact),
        refusedArchive(refusal.code, fact), refusedSheet(refusal.code, fact),
        refusedValue(refusal.code, fact), refusedMissing(refusal.code, fact),
        refusedMerge(refusal.code, fact), refusedRule(fact), refusedLevel(fact)}) {
    if (!sentence.isEmpty())
      return sentence;
  }
  return Words::tr("This was declined.");
}

QString problem(ImportProblem::Kind kind)
{
  const auto at = static_cast<std::size_t>(kind);
  return at < problems.size() ? Words::tr(problems[at]) : Words::tr("Needs a look");
}

} // namespace weilu::ui::words
