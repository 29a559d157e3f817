-- SPDX-License-Identifier: EUPL-1.2
-- A new key for somebody whose key may have leaked: an operator sets ASKED (docs/operations/keys.md), the application does the rest.
alter table data_key
    add column rotation   text check (rotation in ('ASKED', 'RESEALING')),
    add column rotated_at timestamptz;
create index data_key_rotation on data_key (rotation) where rotation is not null;
