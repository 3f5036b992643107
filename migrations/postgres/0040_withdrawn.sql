-- A record that has no end of its own may be withdrawn: it stays, and from a day on lists and figures leave it out.
alter table sys_record add column withdrawn text collate "C";
alter table sys_record add column withdrawn_reason text collate "C";

create index ix__sys_record__withdrawn on sys_record (kind, withdrawn) where withdrawn is not null;
