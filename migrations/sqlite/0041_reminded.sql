-- The end of a mandate of which its holder was told by mail beforehand: once for each end.
alter table id_mandate add column reminded_for text;
