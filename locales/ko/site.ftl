### Front page and news.

menu-news = 소식

home-title = 첫 페이지
home-figures = 숫자로 보기({ $date })
home-governments = 지방정부
home-countries = 개국
home-subcommittees = 분과위원회
home-by-country = 국가별 회원
home-explore = 둘러보기
home-founded = 창립

news-title = 회원 소식
news-lead = 2024년 회원 지방정부 소식 { $shown }건.
search-title = 검색
search-everything = 전체 검색
search-label = 무엇을 찾으십니까?
search-submit = 검색
search-hint = 여섯 언어 중 어느 것으로든 이름, 장소, 연도, 주제를 입력하십시오.
search-nothing = 찾은 것이 없습니다. 낱말을 줄이거나 다른 표기, 다른 언어로 찾아 보십시오.
search-near = 비슷한 표기
search-kinds = 결과 종류
search-kind-government = 지방정부
search-kind-body = 기구
search-kind-subcommittee = 분과위원회
search-kind-term = 직책
search-kind-partner = 협력 기관
search-kind-instrument = 규정
search-kind-clause = 조항
search-kind-event = 행사
search-kind-plan = 계획
search-kind-award = 수상작
search-kind-engagement = 활동
search-kind-letter = 서신
search-kind-invitation = 초청
search-kind-support = 지원
search-kind-budget = 예산
search-kind-claim = 인쇄된 수치
search-kind-news = 소식
search-found = { $shown }건
home-next = 다음 일정
home-last = 최근 일정
home-support = 회원의 요청에 따라 사무국이 제공한 지원.
home-all-news = 모든 소식
