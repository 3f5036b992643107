insert into fin_budget values ('2024-secretariat', 2024, 1300000000, 'KRW', 'about', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}');
insert into fin_share values ('2024-secretariat', 'CN-LN', 70);
insert into fin_conversion values ('2024-secretariat', 'USD', 970000);
