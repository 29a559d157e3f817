-- SPDX-License-Identifier: EUPL-1.2
-- Whose data key must be destroyed as soon as the transaction that said so is committed (decision 6).
create table key_destruction (
    person_id uuid        primary key,
    asked_at  timestamptz not null
);
