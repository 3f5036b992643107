-- Revisions of a meeting's papers: each language version of a symbol stands once in a revision.
alter table meet_document add column revision bigint not null default 0;

create unique index uq__meet_document__symbol__revision__lang on meet_document (symbol, revision, lang);
