-- Other claims that a claim is the sum of, and whether an event's source names only some of those that took part.
alter table report_claim add column parts text not null default '[]';
alter table event_event add column partly_named boolean not null default false;
