-- SPDX-License-Identifier: EUPL-1.2
-- What help lines said before they were changed or removed, so that every change can be taken back. Public, as the lines are.
create table former_help_line (
    id          uuid        primary key,
    kept_at     timestamptz not null,
    code        text        not null,
    number      text        not null,
    tel         text        not null,
    urgent      boolean     not null,
    position    integer     not null,
    checked_on  date        not null,
    language    text        not null check (language in ('nl', 'en')),
    name        text        not null,
    description text        not null,
    unique (code, kept_at, language)
);
comment on column former_help_line.kept_at is 'When it was changed; the same for all languages of a line.';
