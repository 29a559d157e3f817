-- SPDX-License-Identifier: EUPL-1.2
-- Rows of before named members by their ids, which must not outlive them; no installation has members yet.
drop table audit_row;

create table audit_row (
    id              uuid        primary key,
    at              timestamptz not null,
    action          text        not null check (action ~ '^[A-Z_]{1,60}$'),
    actor_role      text        not null check (actor_role in ('MEMBER', 'STAFF', 'ADMINISTRATOR', 'PARTNER')),
    actor_id        uuid,
    actor_ref       bytea       check (length(actor_ref) = 32),
    organisation_id uuid,
    object_id       uuid,
    subject_ref     bytea       check (length(subject_ref) = 32),
    ground          text        check (ground ~ '^[A-Z_]{1,40}$'),
    note            bytea,
    check (actor_id is null or actor_role in ('STAFF', 'ADMINISTRATOR')),
    check (actor_ref is null or actor_role = 'MEMBER'),
    check (organisation_id is null or actor_role = 'PARTNER'),
    check ((ground is null) = (note is null) and (ground is null or subject_ref is not null))
);
comment on table audit_row is 'Who did what: references and ids, never content (decision 12a).';
comment on column audit_row.actor_id is 'Staff in their function, who answer for what they do.';
comment on column audit_row.actor_ref is 'Members; from a secret that is destroyed with their key.';
comment on column audit_row.subject_ref is 'Whom it was done to; from a secret that is destroyed with their key.';
comment on column audit_row.note is 'Case reference or explanation, sealed with the key of the subject. D2.';
create index audit_row_at on audit_row (at, id);
create index audit_row_subject on audit_row (subject_ref, at) where subject_ref is not null;

-- The rows that are committed and not yet in the chain.
create table audit_tail (
    row_id uuid primary key references audit_row
);

create table audit_chain (
    seq    bigint primary key check (seq > 0),
    row_id uuid   not null unique references audit_row,
    hash   bytea  not null unique check (length(hash) = 32)
);
comment on column audit_chain.hash is 'SHA-256 of the previous hash and the canonical form of the row (docs/operations/audit.md).';

create table audit_checkpoint (
    number    bigint      primary key check (number > 0),
    seq       bigint      not null references audit_chain,
    hash      bytea       not null check (length(hash) = 32),
    at        timestamptz not null,
    key_id    text        not null check (key_id ~ '^[0-9a-f]{16}$'),
    signature bytea       not null check (length(signature) = 64)
);

create function audit_await_seal() returns trigger language plpgsql as $$
begin
    insert into ${flyway:defaultSchema}.audit_tail (row_id) values (new.id);
    return null;
end
$$;
create trigger audit_row_awaits_seal after insert on audit_row
    for each row execute function audit_await_seal();

-- A row leaves the tail by being sealed and in no other way.
create function audit_leave_tail() returns trigger language plpgsql as $$
begin
    if not exists (select from ${flyway:defaultSchema}.audit_chain where row_id = old.row_id) then
        raise exception 'the row is not sealed yet' using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;
create trigger audit_tail_is_sealed before delete on audit_tail
    for each row execute function audit_leave_tail();

-- Made once, for everybody: the application lacks the right, and the owner of the schema would have to take this away first.
create function audit_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail does not change' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_row_stays before update or delete or truncate on audit_row
    for each statement execute function audit_refuse_change();
create trigger audit_chain_stays before update or delete or truncate on audit_chain
    for each statement execute function audit_refuse_change();
create trigger audit_checkpoint_stays before update or delete or truncate on audit_checkpoint
    for each statement execute function audit_refuse_change();
revoke update, delete on audit_row, audit_chain, audit_checkpoint from luwte_app;
revoke update on audit_tail from luwte_app;
