-- SPDX-License-Identifier: EUPL-1.2
-- A draft that is thrown away is kept (docs/adr/0048-nothing-written-is-lost.md): it has an end and no beginning.
alter table content_version drop constraint content_version_check;
drop index content_version_one_draft;
create unique index content_version_one_draft on content_version (item_id) where publish_at is null and until is null;
comment on column content_version.publish_at is 'When it is seen from; none: a draft, or put away. Of the versions of an item the one with the latest moment that is past is seen.';
comment on column content_version.until is 'When it is seen no more; of a version that nobody saw: when it was put away.';
