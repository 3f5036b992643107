update charter_clause set earlier = '[{"until":"2022-10-27","title":{"en":"Liaoning"},"summary":null,"changed_by":"019ab"}]', introduced_by = '019aa', ended_by = null where id = 'charter-9';
