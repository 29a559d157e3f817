-- SPDX-License-Identifier: EUPL-1.2
alter table group_text
    add column note text not null default '' check (length(note) <= 300);
comment on column group_text.note is 'What is good to know before one reads here; empty when there is nothing to say.';
