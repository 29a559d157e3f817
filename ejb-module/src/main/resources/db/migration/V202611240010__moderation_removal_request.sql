-- SPDX-License-Identifier: EUPL-1.2
create table removal_request (
    id            uuid        primary key,
    version       bigint      not null,
    handle        text        not null unique check (handle ~ '^[0-9a-f]{32}$'),
    receipt_index bytea       not null unique check (length(receipt_index) = 32),
    language      text        not null check (language in ('nl', 'en')),
    place         bytea       not null,
    words         bytea       not null,
    harm          bytea       not null,
    contact       bytea,
    answer        bytea,
    status        text        not null check (status in ('RECEIVED', 'TAKEN', 'REMOVED', 'PARTLY', 'REFUSED')),
    received_at   timestamptz not null,
    decided_at    timestamptz,
    ends_at       timestamptz,
    check ((status in ('RECEIVED', 'TAKEN')) = (decided_at is null)),
    check ((decided_at is null) = (answer is null)),
    check ((decided_at is null) = (ends_at is null))
);
comment on table removal_request is
    'Somebody without an account asks to have words about her removed. All she wrote is sealed with a data key of the row itself, which is destroyed at ENDS_AT.';
comment on column removal_request.receipt_index is 'Blind index of the number that only she has.';
create index removal_request_open on removal_request (received_at, id) where decided_at is null;
create index removal_request_ends on removal_request (ends_at) where ends_at is not null;
