-- SPDX-License-Identifier: EUPL-1.2
alter table person
    add column known_device_at timestamptz,
    add column new_device_at   timestamptz,
    add column new_device_read timestamptz;
comment on column person.known_device_at is 'The day of the last sign-in on a device that the identity provider knew.';
comment on column person.new_device_at is 'The last sign-in on a device that it did not know, of somebody who has devices that it knows.';
comment on column person.new_device_read is 'The sign-in on a new device that the person has read of.';
