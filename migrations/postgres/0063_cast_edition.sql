-- How often votes fell in a meeting, apart from how often anything else changed: screens tell the two from each other.
alter table meet_meeting add column cast_edition bigint not null default 0;
