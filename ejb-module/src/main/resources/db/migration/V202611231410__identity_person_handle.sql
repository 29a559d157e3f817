-- SPDX-License-Identifier: EUPL-1.2
-- 128 random bits out of the 244 of two random UUIDs.
alter table person add column handle text not null unique
    default substring(encode(sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())), 'hex') for 32)
    check (handle ~ '^[0-9a-f]{32}$');
comment on column person.handle is 'Leads the staff to the file of a member; shown to nobody else.';
