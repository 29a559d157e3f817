-- SPDX-License-Identifier: EUPL-1.2
alter table person
    add column factors_index      bytea check (length(factors_index) = 32),
    add column factors_changed_at timestamptz;
comment on column person.factors_index is 'Blind index of the ways to sign in that were last seen at the identity provider.';
comment on column person.factors_changed_at is 'When they were seen to have changed, until the person has read it.';
