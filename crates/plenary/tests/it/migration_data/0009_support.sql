insert into support_service values ('2024-liaoning-translation', 'CN-LN', 'translation', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', null);
