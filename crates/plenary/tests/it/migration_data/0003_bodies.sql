insert into body_body values ('secretariat', 'secretariat', null, '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', '2004-09-08', null, null, '12', '[]');
insert into body_post values ('secretary-general', 'secretariat', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', 1);
insert into body_term values ('secretary-general-6', 'secretary-general', 6, 'CN-LN', '{"en":"Lim Byung-jin"}', null, '2022-12', null, null, null, null, 'confirmed', null);
insert into body_subcommittee values ('energy-cooperation', 18, 21, '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', null, '2023-10-25', null, null, 1, null);
insert into body_coordinator values ('energy-cooperation', 0, 'CN-LN', 'coordinator', '2023-10', null, null);
insert into body_partner values ('iclei', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', 'ICLEI', 'https://www.iclei.org/', '1990', null, '1000+', '86');
