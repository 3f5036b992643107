insert into news_item values ('2024-liaoning-01', 'CN', '2024-03', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}');
insert into news_government values ('2024-liaoning-01', 'CN-LN');
