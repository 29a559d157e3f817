-- SPDX-License-Identifier: EUPL-1.2
-- Finds the keys that an epoch wraps, for the weekly re-wrap.
create index data_key_epoch on data_key (epoch, owner);
