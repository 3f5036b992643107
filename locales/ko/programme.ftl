### Events, plans, contest.

menu-calendar = 일정

calendar-title = 일정
calendar-years = 연도
calendar-empty = 이 조건의 기록이 없습니다.
calendar-undated = 달을 알 수 없음

event-online = 온라인
event-theme = 주제
event-host = 주최
event-part-of = 상위 행사
event-open = 행사 보기
event-outcomes = 결과
event-programme = 프로그램
event-speakers = 발언자
event-participation = 참가 현황
event-governments = 지방정부 { $shown }곳이 적혀 있습니다.
event-partly-named = 보고서에 적히지 않은 참가자가 더 있습니다.
event-persons = { $shown }명이 참가했습니다.
event-country = 국가
event-governments-column = 지방정부
event-persons-column = 인원
event-within = 기간 중 행사

event-kind-general-assembly = 총회
event-kind-working-committee = 고위급실무위원회
event-kind-subcommittee = 분과위원회 회의
event-kind-workshop = NEAR 회원정부 워크숍
event-kind-roundtable = 간담회
event-kind-training = 연수
event-kind-forum = 포럼
event-kind-near-day = NEAR DAY
event-kind-contest = 공모전
event-kind-exhibition = 전시회
event-kind-education = 교육
event-kind-bilateral = 양자 면담
event-kind-conference = 회의
event-kind-ceremony = 행사
event-kind-other = 기타
event-status-held = 개최됨
event-status-planned = 예정
event-status-proposed = 제안
event-status-cancelled = 취소됨

outcome-adopted = 의결
outcome-rejected = 부결
outcome-decided = 결정
outcome-agreed = 합의
outcome-proposed = 제안
outcome-reported = 보고
outcome-announced = 발표

contest-works = 작품 { $shown }점
contest-entries = 지방정부별 작품
contest-government = 지방정부
contest-works-column = 작품
contest-awards = 수상
contest-no-names = 작가는 미성년자이므로 이름을 기록하지 않습니다.
award-grand = 최우수상
award-excellence = 우수상
award-encouragement = 장려상
award-shortlisted = 입선

plans-title = 계획
plans-lead = 2024년 연차보고서가 예고한 일들입니다. 실제로 열렸는지는 일정에서 볼 수 있습니다.
plan-passed = 날짜 지남
calendar-file = 달력에 구독(iCalendar)
calendar-feeds = 기구별 달력 구독
