-- SPDX-License-Identifier: EUPL-1.2
create table help_line (
    id         uuid    primary key,
    version    bigint  not null,
    code       text    not null unique check (code ~ '^[a-z0-9-]{1,40}$'),
    number     text    not null,
    tel        text    not null check (tel ~ '^[0-9+]{3,20}$'),
    urgent     boolean not null,
    position   integer not null,
    checked_on date    not null
);
comment on column help_line.number is 'As people read it.';
comment on column help_line.tel is 'As a telephone dials it.';
comment on column help_line.checked_on is 'The day somebody last made sure that the number is right (U-22).';

create table help_line_text (
    id           uuid   primary key,
    version      bigint not null,
    help_line_id uuid   not null references help_line,
    language     text   not null check (language in ('nl', 'en')),
    name         text   not null,
    description  text   not null,
    unique (help_line_id, language)
);
