// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/problems_file.h"

#include <QSaveFile>

#include "core/base/csv_line.h"
#include "ui/base/text.h"
#include "ui/base/words.h"

#include <array>

namespace weilu::ui {

Result<void> writeProblems(const QString& to, const std::vector<ImportProblem>& problems)
{
  QSaveFile file(to);
  if (!file.open(QIODevice::WriteOnly))
    return refuse(RefusalCode::FileNotWritable, {{"file", utf8(to)}, {"reason", utf8(file.errorString())}});
  file.write(csvStart.data(), static_cast<qint64>(csvStart.size()));
  const auto write = [&file](const std::array<std::string, 5>& cells) {
    file.write(QByteArray::fromStdString(csvLine(cells)));
  };
  write({"row", "column", "value", "problem", "expected"});
  for (const ImportProblem& problem : problems)
    write({std::to_string(problem.row), problem.column, problem.value, utf8(words::problem(problem.kind)),
           utf8(words::expected(problem.expected))});
  if (!file.commit())
    return refuse(RefusalCode::FileNotWritable, {{"file", utf8(to)}, {"reason", utf8(file.errorString())}});
  return {};
}

} // namespace weilu::ui
