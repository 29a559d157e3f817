-- SPDX-License-Identifier: EUPL-1.2
-- What the organisation publishes (docs/adr/0046-content-as-versions.md). All of it is public (level D0); who changed it stands in the trail.
create table content_item (
    id         uuid        primary key,
    version    bigint      not null,
    code       text        not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 40),
    kind       text        not null check (kind in ('PATH', 'PAGE', 'BLOCK', 'ANNOUNCEMENT', 'MENU', 'TERM')),
    created_at timestamptz not null
);

create table content_version (
    id         uuid        primary key,
    version    bigint      not null,
    item_id    uuid        not null references content_item,
    number     integer     not null check (number > 0),
    position   integer     not null check (position between 0 and 999),
    audience   text        not null check (audience in ('EVERYBODY', 'VISITOR', 'MEMBER')),
    example    boolean     not null,
    lines      text        not null,
    groups     text        not null,
    made_at    timestamptz not null,
    publish_at timestamptz,
    until      timestamptz,
    unique (item_id, number),
    unique (item_id, publish_at),
    check (until is null or publish_at is not null)
);
comment on column content_version.publish_at is 'When it is seen from; none: a draft. Of the versions of an item the one with the latest moment that is past is seen.';
comment on column content_version.until is 'When it is seen no more.';
create unique index content_version_one_draft on content_version (item_id) where publish_at is null;

create table content_text (
    id          uuid   primary key,
    version     bigint not null,
    version_id  uuid   not null references content_version on delete cascade,
    language    text   not null check (language in ('nl', 'en')),
    slug        text   not null check (slug ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$' and length(slug) <= 40),
    title       text   not null check (length(title) <= 70),
    description text   not null check (length(description) <= 320),
    source      text   not null check (length(source) <= 40000),
    sources     text   not null check (length(sources) <= 8000),
    unique (version_id, language)
);
create index content_text_slug on content_text (language, slug);
