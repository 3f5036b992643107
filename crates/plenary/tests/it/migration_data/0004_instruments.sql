insert into charter_instrument values ('charter', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', null, '1996-09-12', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', null);
insert into charter_revision values ('charter', 0, '1996-09-12', null, 'adopted', null);
insert into charter_clause values ('charter-9', 'charter', '9', null, 9, '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', null, '1996-09-12', null, null, '[]', '["2022-10-27"]', null);
