// SPDX-FileCopyrightText: The Weilu authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/person_writer.h"

namespace weilu {

namespace {

constexpr std::size_t kTermsAtOnce = 4096;

} // namespace

PersonWriter::PersonWriter(const ImportRun& run, PersonComparer::Fields fields, Date asOf)
    : m_run(run)
    , m_writer(*run.writer)
    , m_fields(fields)
    , m_asOf(asOf)
    , m_kinds(fields.kinds.size())
    , m_customs(fields.customs.size())
    , m_counters(fields.counters.size())
{
}

PersonWriter::~PersonWriter() { m_writer.rest(); }

void PersonWriter::add(MemberId expected, const MemberRow& row, const PersonChange& change)
{
  const MemberId person = m_writer.add(change.after);
  if (person != expected)
    throw Failure("a new person got another id than foreseen");
  addRest(person, row, change);
}

void PersonWriter::update(const MemberRow& row, const PersonChange& change)
{
  if (change.before == change.after)
    m_writer.met(change.before.id);
  else
    m_writer.update(change.before, change.after);
  addRest(change.before.id, row, change);
}

void PersonWriter::addKeys(MemberId person, const std::vector<RowKey>& keys,
                           const std::vector<std::uint32_t>& indexes)
{
  for (const std::uint32_t index : indexes) {
    const RowKey& key = keys[index];
    m_writer.addIdentity(person, kind(key.kind), key.value, key.shown);
  }
}

void PersonWriter::addRest(MemberId person, const MemberRow& row, const PersonChange& change)
{
  addKeys(person, row.keys, change.keys);
  for (const std::string& name : change.tags)
    m_writer.addTag(person, tag(name));
  for (const Tag& gone : change.goneTags)
    m_writer.removeTag(person, gone.id);
  for (const std::string& name : change.spaces)
    m_writer.addToSpace(person, space(name));
  for (const auto& [channel, state] : change.consents)
    m_writer.setConsent(person, channel, state, m_run.asOf);
  for (const auto& [number, value] : change.customs)
    m_writer.setCustom(person, custom(number), value);
  for (const auto& [number, value] : change.counters)
    m_writer.setCounter(person, counter(number), m_asOf, value);
  if (change.term)
    addTerm(person, *change.term);
}

void PersonWriter::addTerm(MemberId person, const Term& term)
{
  m_terms.push_back(term);
  m_terms.back().member = person;
  if (m_terms.size() >= kTermsAtOnce)
    finish();
}

void PersonWriter::finish()
{
  if (m_terms.empty())
    return;
  m_writer.settle(); // a term needs its person
  m_run.stores.purchases.addTerms(std::move(m_terms), m_run.source, m_run.control);
  m_terms.clear();
}

IdentityKindId PersonWriter::kind(std::uint16_t number)
{
  if (!m_kinds[number].valid())
    m_kinds[number] = m_writer.identityKind(m_fields.kinds[number].code);
  return m_kinds[number];
}

FieldId PersonWriter::custom(std::uint16_t number)
{
  if (!m_customs[number].valid())
    m_customs[number] = m_writer.field(m_fields.customs[number].label, m_fields.customs[number].type);
  return m_customs[number];
}

FieldId PersonWriter::counter(std::uint16_t number)
{
  if (!m_counters[number].valid())
    m_counters[number] = m_writer.field(m_fields.counters[number].label, FieldType::Counter);
  return m_counters[number];
}

TagId PersonWriter::tag(const std::string& name)
{
  TagId& known = m_tags[name];
  if (!known.valid())
    known = m_writer.tag(name);
  return known;
}

SpaceId PersonWriter::space(const std::string& name)
{
  SpaceId& known = m_spaces[name];
  if (!known.valid())
    known = m_writer.space(platformFamily(m_run.file.platform), name, name);
  return known;
}

} // namespace weilu
