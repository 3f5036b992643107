-- The rank of a government while it bore a name, where that was another than today's.
alter table member_name add column type text;
