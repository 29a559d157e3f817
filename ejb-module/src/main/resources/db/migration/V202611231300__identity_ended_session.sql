-- SPDX-License-Identifier: EUPL-1.2
create table ended_session (
    sid_index  bytea       primary key check (length(sid_index) = 32),
    ended_at   timestamptz not null,
    keep_until timestamptz not null check (keep_until > ended_at)
);
comment on table ended_session is 'Sessions that are over although a browser may still show them; every request of somebody signed in asks here.';
comment on column ended_session.sid_index is 'Blind index of issuer and session, or of issuer and subject: then all that began before.';
create index ended_session_keep_until on ended_session (keep_until);

create table used_logout_token (
    token_index bytea       primary key check (length(token_index) = 32),
    keep_until  timestamptz not null
);
comment on table used_logout_token is 'Logout tokens of the identity provider that were taken: none is taken twice.';
