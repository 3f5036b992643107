insert into event_event values ('2024-09-24-14th-working-committee', 'working-committee', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', 'held', 'working-committee', 14, '2024-09-24', '2024-09-26', null, 'CN', false, 'CN-LN', null, null, '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', 'confirmed', null, '[]', '[]', '[]');
insert into event_delegation values ('2024-09-24-14th-working-committee', 0, 'CN', null, 'participant', 28);
insert into event_attendance values ('2024-09-24-14th-working-committee', 'CN-LN', 'host');
insert into event_plan values ('2025-15th-assembly', '2025-06', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', 'CN-LN', 'general-assembly');
