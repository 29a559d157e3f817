-- SPDX-License-Identifier: EUPL-1.2
-- The secret behind references to a person that outlive her rows; it ends with her data key (privacy-safety.md D.6).
alter table data_key add column reference bytea not null;
comment on column data_key.reference is 'Wrapped by the epoch key. D4.';
