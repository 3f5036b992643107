insert into member_government values ('CN-LN', 'CN-LN', null, 'CN', 1, 'province', null, '[123.43,41.8]', 'http://www.ln.gov.cn/', 'Q43934');
insert into member_name values ('CN-LN', 0, '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', null, null, null);
insert into member_alias values ('CN-LN', 'zh', '辽宁', 'short', '辽宁');
insert into member_membership values ('CN-LN', 0, 'full', '2005', null, null, null, null, null, 'confirmed');
insert into member_mention values ('CN-LN', 'event', '2024-09-24-14th-working-committee', 'host', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', '/events/2024-09-24-14th-working-committee', '2024-09-24');
