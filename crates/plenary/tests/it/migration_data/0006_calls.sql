insert into call_entry values ('2024-contest-liaoning', '2024-09-24-14th-working-committee', 'CN-LN', 'CN', 29);
insert into call_award values ('2024-contest-grand-01', '2024-09-24-14th-working-committee', 'grand', 'CN-LN', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}');
