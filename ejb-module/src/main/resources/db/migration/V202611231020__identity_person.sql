-- SPDX-License-Identifier: EUPL-1.2
create table person (
    id              uuid        primary key,
    version         bigint      not null,
    subject_index   bytea       not null unique check (length(subject_index) = 32),
    pseudonym       bytea,
    pseudonym_index bytea       unique check (length(pseudonym_index) = 32),
    avatar_shape    integer     not null check (avatar_shape between 0 and 5),
    avatar_colour   integer     not null check (avatar_colour between 0 and 5),
    joined_at       timestamptz,
    check ((joined_at is null) = (pseudonym is null) and (pseudonym is null) = (pseudonym_index is null))
);
comment on column person.subject_index is 'Blind index of issuer and subject (D.4).';
comment on column person.pseudonym is 'Sealed with the key of the person. D1.';

create table function_holder (
    id        uuid        primary key,
    version   bigint      not null,
    person_id uuid        not null references person,
    function  text        not null check (function in ('VOLUNTEER', 'PROFESSIONAL', 'MODERATOR', 'COMMUNITY_MANAGER',
                                                       'DUTY_OFFICER', 'SAFETY_OFFICER', 'KEY_CUSTODIAN',
                                                       'DATA_PROTECTION_OFFICER')),
    starts_at timestamptz not null,
    ends_at   timestamptz not null check (ends_at > starts_at)
);
create index function_holder_person on function_holder (person_id);

create table organisation (
    id              uuid   primary key,
    version         bigint not null,
    name            text   not null check (length(name) between 1 and 120),
    idp_alias       text   not null unique check (idp_alias ~ '^[a-z0-9-]{1,64}$'),
    agreement_until date   not null
);
comment on column organisation.idp_alias is 'The identity provider behind the broker through which its people come.';
