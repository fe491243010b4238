// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"

#include "core/base/in_two.h"
#include "core/base/pinyin.h"
#include "core/base/pulse.h"
#include "core/intake/event_row_readers.h"
#include "core/intake/file_print.h"
#include "core/intake/import_history.h"
#include "core/intake/import_run.h"
#include "core/intake/preview_dates.h"
#include "core/members/member_numbers.h"
#include "core/store/less_mapping.h"

#include <algorithm>
#include <chrono>

namespace weilu {

namespace {

bool maps(const SourceFile& file, std::string_view field)
{
  return std::ranges::find(file.columns, field, &SourceColumn::field) != file.columns.end();
}

/// That the people are there whom the operator decided for.
Result<void> checkDecisions(const IntakeStores& stores, const ImportOptions& options)
{
  for (const auto& [row, decision] : options.decisions) {
    if (decision.kind == RowDecision::Kind::Person && !stores.members.find(decision.person))
      return refuse(RefusalCode::NoSuchMember, {{"found", std::to_string(decision.person.value)}});
  }
  return {};
}

Result<void> checkAsked(const IntakeStores& stores, const SourceFile& file, const ImportOptions& options)
{
  if (options.roster && file.as != ImportAs::Members)
    return refuse(RefusalCode::BadValue,
                  {{"what", "roster"}, {"found", std::string(code(file.as))}, {"expected", "members"}});
  const auto checked = checkMapping(file);
  return checked ? checkDecisions(stores, options) : checked;
}

ImportEffect runOf(const ImportRun& run)
{
  switch (run.file.as) {
  case ImportAs::Members:
    return runMembers(run);
  case ImportAs::Activity:
    return runActivity(run);
  case ImportAs::Purchases:
    break;
  }
  return runPurchases(run);
}

/// The print of the file, and meanwhile what its names will be read with.
std::string printOf(const SourceFile& file, const Control& control)
{
  std::string print;
  inTwo([&](std::size_t half) {
    if (half == 0)
      print = filePrint(file.place(), file.sheet, control);
    else
      prepareReadings();
  });
  return print;
}

/// When the file was made. The same bytes under another name or date are as old as they were first, so
/// that their counters are not a second snapshot.
Moment madeAt(const SourceStore& sources, const SourceFile& file, const std::string& print, Moment now)
{
  for (const Source& source : sources.list()) {
    if (source.fileHash != print)
      continue;
    if (const Moment made = importRecord(source).fileAt; made != Moment{})
      return made;
  }
  return modifiedAt(file.path, now);
}

/// What the file remembers of a run.
ImportRecord recordOf(const ImportRun& run, const ImportEffect& effect, MemberId firstNew)
{
  ImportRecord record;
  record.fileAt = run.asOf;
  record.preset = run.file.preset;
  record.mapping = run.file.mapping;
  record.encoding = run.file.encoding;
  record.mode = code(run.options.mode);
  for (const SourceColumn& column : run.file.columns) {
    if (!column.field.empty())
      record.columns.emplace_back(column.header, column.field);
  }
  record.counts = run.tally.counts;
  for (const auto& [kind, count] : run.tally.problems().counts())
    record.problems[std::string(code(kind))] = count;
  record.fieldChanges = run.tally.fieldChanges;
  record.firstNew = firstNew;
  if (const auto& roster = effect.roster) {
    record.rosterSpace = roster->space;
    record.rosterOn = roster->on.iso();
    record.roster = {{"joined", roster->joined.count},
                     {"left", roster->left.count},
                     {"renamed", roster->renamed.count},
                     {"back", roster->back.count}};
  }
  return record;
}

ChangeLabel labelOf(const SourceFile& file, const ImportCounts& counts)
{
  return {"imported",
          {{"file", file.name()},
           {"as", std::string(code(file.as))},
           {"rows", std::to_string(counts.rows)},
           {"created", std::to_string(counts.created)},
           {"updated", std::to_string(counts.updated)},
           {"unchanged", std::to_string(counts.unchanged)},
           {"rejected", std::to_string(counts.rejected)},
           {"people_created", std::to_string(counts.peopleCreated)}}};
}

/// The import itself, inside its transaction.
class Application {
public:
  Application(const IntakeStores& stores, const SourceFile& file, const ImportOptions& options,
              const Control& control)
      : m_stores(stores)
      , m_file(file)
      , m_options(options)
      , m_control(control)
      , m_now(Moment::now())
      , m_tally(file, options, false)
  {
  }

  Result<ImportReport> run(const std::optional<std::filesystem::path>& rejects)
  {
    const LessMapping mapping(m_stores.db);
    const std::string print = printOf(m_file, m_control);
    const Moment made = madeAt(m_stores.sources, m_file, print, m_now);
    Source source;
    source.kind = code(m_file.as);
    source.at = m_now;
    source.fileName = m_file.name();
    source.fileHash = print;
    Edit edit(m_stores.db, labelOf(m_file, {}), source);
    source.id = edit.source().value();
    MemberWriter writer(m_stores.db, source.id, made);
    const ImportRun run{m_stores, m_file, m_options, m_now, made, m_control, m_tally, &writer, source.id};
    const MemberId firstNew = run.firstNew();
    const ImportEffect effect = runOf(run);
    if (effect.refusal)
      return tl::unexpected(*effect.refusal);
    source.details = importDetails(recordOf(run, effect, firstNew));
    return finish(effect, edit, source, rejects);
  }

private:
  Result<ImportReport> finish(const ImportEffect& effect, Edit& edit, const Source& source,
                              const std::optional<std::filesystem::path>& rejects)
  {
    std::optional<RejectsFile> bad;
    if (rejects && !m_tally.rejected().empty()) {
      auto written = RejectsFile::write(*rejects, m_file, m_tally.rejected(), m_control);
      if (!written)
        return tl::unexpected(written.error());
      bad.emplace(std::move(*written));
    }
    ImportReport report;
    if (effect.changed) {
      m_stores.sources.update(source);
      edit.label = labelOf(m_file, m_tally.counts);
      m_control.checkpoint(Phase::Writing, m_file.rows, m_file.rows);
      const Pulse pulse(m_control, {Phase::Writing, m_file.rows, m_file.rows});
      report.change = edit.commit();
      report.source = source.id;
    }
    if (bad)
      bad->keep();
    fill(report);
    report.roster = effect.roster;
    return report;
  }

  void fill(ImportReport& report)
  {
    report.counts = m_tally.counts;
    report.problemCounts = m_tally.problems().counts();
    report.problems = m_tally.problems().take();
    report.rejected = m_tally.problems().takeRejected();
    report.fieldChanges = m_tally.fieldChanges;
  }

  const IntakeStores& m_stores;
  const SourceFile& m_file;
  const ImportOptions& m_options;
  const Control& m_control;
  Moment m_now;
  ImportTally m_tally;
};

} // namespace

MemberId ImportRun::firstNew() const
{
  if (writer)
    return writer->nextId();
  return nextMemberId(stores.db);
}

Result<void> checkMapping(const SourceFile& file)
{
  std::error_code error;
  if (!WhoReader(file).givesAnybody())
    return tl::unexpected(file.about(RefusalCode::NoIdentity));
  if (file.as != ImportAs::Members && !maps(file, "at"))
    return tl::unexpected(file.about(RefusalCode::NoMoment));
  if (!std::filesystem::exists(file.path, error))
    return tl::unexpected(file.about(RefusalCode::FileNotFound));
  return {};
}

Result<ImportPlan> planImport(const IntakeStores& stores, const SourceFile& file,
                              const ImportOptions& options, const Control& control)
{
  if (const auto checked = checkAsked(stores, file, options); !checked)
    return tl::unexpected(checked.error());
  const Moment now = Moment::now();
  ImportTally tally(file, options, true);
  const Moment made = madeAt(stores.sources, file, printOf(file, control), now);
  const ImportRun run{stores, file, options, now, made, control, tally, nullptr, SourceId{}};
  ImportEffect effect = runOf(run);
  ImportPlan plan;
  plan.roster = std::move(effect.roster);
  plan.accounts = accountHint(file, stores.members, control);
  plan.file = file;
  plan.options = options;
  plan.counts = tally.counts;
  plan.preview = tally.preview(control);
  readDates(plan.preview, file, stores.community.calendar.zone);
  plan.problemCounts = tally.problems().counts();
  plan.problems = tally.problems().take();
  plan.fieldChanges = tally.fieldChanges;
  plan.samples = tally.samples.take();
  plan.undecided = std::move(tally.undecided);
  plan.undecidedCount = tally.undecidedCount;
  return plan;
}

Result<ImportReport> applyImport(const IntakeStores& stores, const SourceFile& file,
                                 const ImportOptions& options,
                                 const std::optional<std::filesystem::path>& rejects, const Control& control)
{
  const auto began = std::chrono::steady_clock::now();
  if (const auto checked = checkAsked(stores, file, options); !checked)
    return tl::unexpected(checked.error());
  const std::string community = stores.db.file().string();
  if (stores.db.access() == Access::ReadOnly)
    return refuse(RefusalCode::FileNotWritable, {{"file", community}, {"reason", "read-only"}});
  try {
    const auto accounts = accountHint(file, stores.members, control);
    auto report = Application(stores, file, options, control).run(rejects);
    if (report)
      report->accounts = accounts;
    if (report)
      report->seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    return report;
  } catch (const FileLocked&) {
    return refuse(RefusalCode::LockedByOther, {{"file", community}});
  }
}

} // namespace weilu
