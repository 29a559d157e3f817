-- SPDX-License-Identifier: EUPL-1.2
create table audit_row (
    id        uuid        primary key,
    at        timestamptz not null,
    action    text        not null check (action ~ '^[A-Z_]{1,60}$'),
    actor_id  uuid        not null,
    object_id uuid        not null
);
comment on table audit_row is 'Who did what: ids only, never content (decision 12a).';
create index audit_row_actor on audit_row (actor_id, at);
create index audit_row_object on audit_row (object_id, at);

-- A row of the trail is made once.
revoke update, delete on audit_row from luwte_app;
