insert into charter_wording values ('charter-9-2-2024-09-26', 'charter-9', '2024-09-26', '{"zh":"此条仅为样例。"}');
