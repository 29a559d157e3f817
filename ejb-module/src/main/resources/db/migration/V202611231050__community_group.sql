-- SPDX-License-Identifier: EUPL-1.2
create table community_group (
    id           uuid   primary key,
    version      bigint not null,
    handle       text   not null unique check (handle ~ '^[a-z0-9-]{1,64}$'),
    visibility   text   not null check (visibility in ('PUBLIC', 'COMMUNITY', 'HIDDEN')),
    joining      text   not null check (joining in ('OPEN', 'INVITATION')),
    member_count bigint not null check (member_count >= 0),
    topic_count  bigint not null check (topic_count >= 0),
    check (visibility <> 'HIDDEN' or joining = 'INVITATION')
);

create table group_text (
    id       uuid   primary key,
    version  bigint not null,
    group_id uuid   not null references community_group,
    language text   not null check (language in ('nl', 'en')),
    name     text   not null check (length(name) between 1 and 120),
    purpose  text   not null check (length(purpose) between 1 and 1000),
    unique (group_id, language)
);

create table group_membership (
    id        uuid        primary key,
    version   bigint      not null,
    group_id  uuid        not null references community_group,
    member_id uuid        not null references person,
    since     timestamptz not null,
    unique (member_id, group_id)
);
create index group_membership_group on group_membership (group_id);

create table topic (
    id               uuid        primary key,
    version          bigint      not null,
    handle           text        not null unique check (handle ~ '^[a-z0-9-]{1,64}$'),
    group_id         uuid        not null references community_group,
    author_id        uuid        not null references person,
    title            bytea,
    source           bytea,
    html             bytea,
    revision         bigint      not null,
    reply_count      bigint      not null check (reply_count >= 0),
    created_at       timestamptz not null,
    last_activity_at timestamptz not null,
    edited_at        timestamptz,
    deleted_at       timestamptz,
    check ((deleted_at is null) = (title is not null)),
    check ((title is null) = (source is null) and (source is null) = (html is null))
);
comment on column topic.title is 'Sealed with the key of the author. D1.';
create index topic_page on topic (group_id, last_activity_at desc, id desc);
create index topic_author on topic (author_id);

create table reply (
    id         uuid        primary key,
    version    bigint      not null,
    handle     text        not null unique check (handle ~ '^[a-z0-9-]{1,64}$'),
    topic_id   uuid        not null references topic,
    number     bigint      not null check (number > 0),
    author_id  uuid        not null references person,
    source     bytea,
    html       bytea,
    revision   bigint      not null,
    created_at timestamptz not null,
    edited_at  timestamptz,
    deleted_at timestamptz,
    unique (topic_id, number),
    check ((deleted_at is null) = (source is not null) and (source is null) = (html is null))
);
comment on column reply.source is 'Sealed with the key of the author. D1.';
create index reply_author on reply (author_id);
