-- SPDX-License-Identifier: EUPL-1.2
create table ban (
    id         uuid        primary key,
    version    bigint      not null,
    person_id  uuid        not null references person,
    ordered_by uuid        not null references person,
    reason     bytea       not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null check (ends_at > starts_at),
    lifted_at  timestamptz check (lifted_at >= starts_at)
);
comment on table ban is 'Somebody who may not take part until a day, unless it was lifted.';
comment on column ban.reason is 'Sealed with the key of the person, who may read it. D2.';
create index ban_person on ban (person_id, ends_at);
