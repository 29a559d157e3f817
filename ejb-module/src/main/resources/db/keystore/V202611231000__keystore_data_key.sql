-- SPDX-License-Identifier: EUPL-1.2
-- The keystore: its own schema under its own role, so that the role of the application can't read it (decision 6, K-05).
create table data_key (
    owner   uuid        primary key,
    epoch   integer     not null check (epoch > 0),
    wrapped bytea       not null
);
comment on table data_key is 'One data key for each person, wrapped by the epoch key. D4.';

grant usage on schema ${flyway:defaultSchema} to luwte_keys;
grant select, insert, update, delete on data_key to luwte_keys;
