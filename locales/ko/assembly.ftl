### Instruments.

menu-charter = 헌장

charter-title = 헌장과 규정
charter-lead = 연합이 따르는 조문을 제정부터 오늘까지 조항별로 보여 줍니다.
instrument-adopted = 채택
instrument-revisions = 제정·개정 { $shown }회
instrument-in-force = { $date }에 유효한 조항은 { $n }개입니다.
instrument-own-words = 내용은 자체 요약이며 공식 조문은 싣지 않습니다.
instrument-history = 제정과 개정
instrument-force-from = 시행
instrument-clauses = 조항
revision-adopted = 채택
revision-amended = 개정
clause-not-in-force = 이 날짜에 효력 없음
clause-introduced = 신설
clause-amended = 개정
clause-ended = 삭제
clause-earlier-wording = 이 날짜 이후 개정됨: 이전 조문 기록이 없어 요약은 나중 조문에 따릅니다.
basis-assumed = 추정: 날짜 기재 없음
basis-inferred = 추론
changes-title = 두 날짜 사이의 변경
changes-from = 이후
changes-until = 까지
changes-show = 비교
changes-none = 이 기간에 개정이 없습니다.
changes-introduced = 새 조항
changes-amended = 고친 조항
changes-ended = 삭제된 조항
clause-below = 그 각 항
clause-neighbours = 앞뒤 조항
changes-unchanged = { $shown }개 조항은 그대로입니다.
