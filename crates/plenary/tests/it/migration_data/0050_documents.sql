insert into meet_document values ('document-2', '2026-06-10-general-assembly', 'item-1', 'GA/2026/INF/1', 'zh', '日程', 'b4b4', 'application/pdf', 1000, 'public', '2026-05-03T00:00:00Z', '0192a', 1);
