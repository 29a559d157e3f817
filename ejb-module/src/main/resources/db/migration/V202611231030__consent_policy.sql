-- SPDX-License-Identifier: EUPL-1.2
create table policy_version (
    id         uuid    primary key,
    handle     text    not null unique check (handle ~ '^[a-z0-9.-]{1,64}$'),
    code       text    not null check (code ~ '^[a-z-]{1,40}$'),
    version    text    not null,
    position   integer not null,
    required   boolean not null,
    valid_from date    not null,
    unique (code, version),
    unique (code, valid_from)
);

create table policy_text (
    id          uuid  primary key,
    version_id  uuid  not null references policy_version,
    language    text  not null check (language in ('nl', 'en')),
    title       text  not null,
    summary     text  not null,
    control     text  not null,
    html        text  not null,
    html_sha256 bytea not null check (html_sha256 = sha256(convert_to(html, 'UTF8'))),
    unique (version_id, language)
);
comment on column policy_text.control is 'The words beside the check box.';

create table policy_acceptance (
    id          uuid        primary key,
    person_id   uuid        not null references person,
    version_id  uuid        not null references policy_version,
    language    text        not null check (language in ('nl', 'en')),
    html_sha256 bytea       not null,
    accepted_at timestamptz not null,
    unique (person_id, version_id)
);

-- What was published, and that it was accepted, never changes.
revoke insert, update, delete on policy_version, policy_text from luwte_app;
revoke update on policy_acceptance from luwte_app;
