-- How a clause read before a decision changed it, and by which decisions it was introduced and struck out.
alter table charter_clause add column earlier text collate "C" not null default '[]';
alter table charter_clause add column introduced_by text collate "C";
alter table charter_clause add column ended_by text collate "C";
