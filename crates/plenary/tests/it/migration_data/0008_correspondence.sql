insert into letter_letter values ('2024-liaoning-new-year', 'new-year-card', 'CN', 'CN-LN', null, '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', null, 'secretary-general', '2024-01');
insert into letter_invitation values ('2024-liaoning-fair', 'CN-LN', null, 'secretariat', '{"en":"Liaoning","zh":"辽宁省","ja":"遼寧省","ko":"랴오닝성","mn":"Ляонин","ru":"Ляонин"}', null);
