-- SPDX-License-Identifier: EUPL-1.2
-- The application reads and writes rows; it never changes the schema.
grant usage on schema ${flyway:defaultSchema} to luwte_app;
alter default privileges in schema ${flyway:defaultSchema} grant select, insert, update, delete on tables to luwte_app;
