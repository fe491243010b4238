// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/name_labels.h"
#include "core/members/identity_index.h"
#include "core/members/member_reader.h"
#include "core/members/member_store.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace weilu {

/// Whom a row is about.
struct Meeting {
  enum class Verdict { Known, New, Rejected };
  Verdict verdict = Verdict::Rejected;
  MemberId person;                    ///< not for Rejected
  bool again = false;                 ///< an earlier row of this file was about the same person
  std::vector<std::uint32_t> newKeys; ///< indexes of keys that the person did not have
  std::size_t key = SIZE_MAX;         ///< index of the key that found the person; SIZE_MAX: none did
  std::optional<ImportProblem::Kind> problem;
  std::size_t problemKey = SIZE_MAX; ///< index of the key it is about; SIZE_MAX: the whole row
};

/// Whether the row stays out for want of knowing whom it is about.
[[nodiscard]] bool isUndecided(const Meeting& meeting);

/// Somebody a key of a row belongs to.
struct Claim {
  MemberId person;
  std::size_t key = 0;        ///< index
  std::uint64_t firstRow = 0; ///< of the file, when that brought the person; else 0
};

/// Finds for one row after another of a file the person it is about, among those who are known and those
/// whom earlier rows brought (product.md section 4): platform id, then phone, then e-mail.
///
/// - A stronger key decides. A weaker key that belongs to somebody else makes a conflict: the row stays out.
/// - An e-mail that belongs to somebody whom a stronger key of the row contradicts (another id of the same
///   kind, another phone) is shared: two people, and from then on the e-mail alone finds neither.
/// - Two rows of one file that have the same e-mail, nothing stronger, and different names are two people.
/// - A shared e-mail together with the name of exactly one who shares it finds that one.
/// - What the operator decided about a row stands over all this. Keys that belong to somebody else stay
///   theirs; phones and e-mails are shared from then on.
/// - A name finds nobody who has a key. In a file without any keys, and in a list of who came, it becomes a
///   label of the file's platform, and finds the one person of that name if there is exactly one, which is
///   said; of several it finds none, which is said too.
class Matcher {
public:
  /// People found nowhere get ids from \p firstNew on. \p options must outlive the matcher.
  Matcher(const MemberStore& members, const MemberReader& reader, IdentityIndex&& index,
          const WhoReader& file, NameUse names, MemberId firstNew, const ImportOptions& options);

  /// \p mayCreate: false when only known people may come in; then nobody is made up.
  [[nodiscard]] Meeting meet(const WhoRow& row, bool mayCreate = true);
  /// Says that \p row will be met soon.
  void expect(const WhoRow& row) const;
  /// Everybody a key of \p row belongs to, the strongest key first; at most eight.
  [[nodiscard]] std::vector<Claim> claims(const WhoRow& row) const;
  /// A row of whom isUndecided() holds, with the names of those who claim it.
  [[nodiscard]] UndecidedRow undecided(const WhoRow& row, const Meeting& meeting) const;

  [[nodiscard]] MemberId firstNew() const { return m_firstNew; }
  [[nodiscard]] std::uint32_t created() const { return m_created; }

private:
  /// What was learned of a person from this file.
  struct Met {
    std::uint32_t name = 0;     ///< print of the name; 0: none given
    std::uint32_t firstRow = 0; ///< of the file about this person
    bool met = false;
    bool byEmailOnly = true; ///< no row gave anything stronger
  };
  struct Found {
    MemberId person;
    std::size_t key = SIZE_MAX;
    bool conflict = false; ///< two keys of this strength belong to two people
    bool several = false;  ///< a key that more than one has
  };
  /// Who is called as a row says.
  struct Named {
    MemberId person;      ///< not valid: nobody, or not one alone
    bool several = false; ///< a name that more than one has
  };

  [[nodiscard]] IdentityIndex::Print print(const RowKey& key) const;
  void look(const WhoRow& row);
  [[nodiscard]] Found strongest(const WhoRow& row, IdentityStrength strength) const;
  /// Whether a key of \p row that is stronger than \p than says that it is not about \p person.
  [[nodiscard]] bool contradicted(const WhoRow& row, MemberId person, IdentityStrength than) const;
  [[nodiscard]] bool isRival(const WhoRow& row, MemberId person) const;
  [[nodiscard]] bool isNamesake(const WhoRow& row, MemberId person) const;
  [[nodiscard]] Meeting decided(const RowDecision& decision) const;
  [[nodiscard]] Meeting byKeys(const WhoRow& row) const;
  [[nodiscard]] Meeting byEmail(const WhoRow& row) const;
  [[nodiscard]] Meeting bySharedEmail(const WhoRow& row, std::size_t key) const;
  [[nodiscard]] Meeting byLabel(const WhoRow& row);
  [[nodiscard]] Meeting withEmails(const WhoRow& row, MemberId person, std::size_t key) const;
  [[nodiscard]] std::vector<MemberId> owners(const RowKey& key) const;
  [[nodiscard]] IdentityStrength strength(const RowKey& key) const { return m_kinds[key.kind].strength; }
  /// Whether \p row has a key that is stronger than \p than.
  [[nodiscard]] bool hasStronger(const WhoRow& row, IdentityStrength than) const;
  /// All that a row calls somebody.
  [[nodiscard]] static std::string wholeCall(const WhoRow& row);
  [[nodiscard]] Named named(const WhoRow& row);
  void learnNames();
  void accept(const WhoRow& row, Meeting& meeting);
  /// \p decided: by the operator, whatever the keys say.
  void attach(const WhoRow& row, std::size_t key, Meeting& meeting, bool decided);
  [[nodiscard]] Met met(MemberId person) const;

  const MemberStore& m_members;
  const MemberReader& m_reader;
  IdentityIndex m_index;
  std::vector<KeyKind> m_kinds;
  std::vector<IdentityIndex::Kind> m_indexKinds;
  bool m_namesFind;
  NameUse m_names;
  MemberId m_firstNew;
  const ImportOptions& m_options;
  std::uint32_t m_created = 0;
  std::vector<Met> m_met; ///< by id
  // of the keys of the row that is being met
  std::vector<IdentityIndex::Print> m_prints;
  std::vector<IdentityIndex::Match> m_found; ///< who has them
  /// People of the rows that decisions about later rows point to.
  std::map<std::uint64_t, MemberId> m_pointedAt;
  /// Owners of keys that rows of this file made shared, by kind and value.
  std::unordered_map<std::string, std::vector<MemberId>> m_shared;
  /// People by folded name; id 0: more than one. Filled on first need.
  std::optional<std::unordered_map<std::string, MemberId>> m_byName;
  /// People whom rows of this file gave a key, by what those call them; id 0: more than one.
  std::unordered_map<std::string, MemberId> m_calledHere;
};

} // namespace weilu
