### Front page and news.

menu-news = 소식

home-title = 첫 페이지
home-figures = 숫자로 보기({ $date })
home-governments =
    { $n ->
       *[other] 지방정부
    }
home-countries =
    { $n ->
       *[other] 국가 수
    }
home-subcommittees =
    { $n ->
       *[other] 분과위원회
    }
home-by-country = 국가별 지방정부
home-explore = 둘러보기
home-founded = 창립
home-before-founding = { $date }은(는) 창립 전이어서 기록이 없습니다.

news-title = 회원 소식
news-headline-only = 연차보고서에는 이 제목만 실려 있습니다.
news-of-government = { $name } 소식
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
search-kind-decision = 결정
search-kind-event = 행사
search-kind-plan = 계획
search-kind-award = 수상작
search-kind-engagement = 활동
search-kind-letter = 서신
search-kind-invitation = 초청
search-kind-support = 지원
search-kind-budget = 예산
search-kind-claim = 보고서의 기재
search-kind-news = 소식
search-found = { $shown }건
home-next = 다음 일정
home-last = 최근 일정
home-support = 회원의 요청에 따라 사무국이 제공한 지원.
home-all-news = 모든 소식
menu-statistics = 통계
statistics-title = 통계
statistics-lead = 모두 기록에서 계산한 것으로 손으로 적은 수는 없습니다. 표마다 내려받을 수 있습니다.
statistics-growth = 연말 회원 수(가입일 기록이 있는 회원만)
statistics-year = 연도
statistics-month = 월
statistics-section = 상대
statistics-event = 행사
statistics-government = 지방정부
statistics-count = 건수
statistics-total = 합계
statistics-undated = 가입일 기록 없음
statistics-month-unknown = 달 기록 없음
statistics-undated-note = 이 밖에 { $shown }개 회원은 가입일이 기록에 없습니다. 어느 해에 속하는지 알 수 없어 어느 막대에도 넣지 않았으며, 표에는 별도의 행으로 나옵니다.
statistics-drawn = { $all }개 중 { $drawn }개를 그렸습니다. 전체는 아래 표에 있습니다.
statistics-governments = 행사·나라별 참가 지방정부 수
statistics-persons = 행사·나라별 참가 인원
statistics-engagements-month = 월별·장소 국가별 활동
statistics-engagements-section = 상대별 활동
statistics-works = 그림 공모전 출품작 수(지방정부별)
statistics-table = 표로 보기

## What waits
work-draft = 게시할 초안: { $title }
about-title = 이 등록부에 대하여
about-lead = 여기에 무엇이 있고 누가 책임지며 읽는 이의 정보를 어떻게 다루는지.
about-records = 내용
about-records-text = 모든 쪽은 위에 적힌 날짜의 기록대로 연합을 보여 줍니다. 수치는 기록에서 계산하며 각 기록에는 출처 문서와 줄을 밝힙니다. 확인되지 않은 번역에는 표시가 있습니다.
about-contact = 책임과 연락처
about-contact-text = 등록부는 사무국이 관리하고 바로잡습니다. 잘못을 발견하면 쪽 주소와 함께 사무국에 알려 주십시오.
about-website = 연합 누리집
about-access = 접근성
about-access-text = 쪽은 WCAG 2.2 AA 수준으로 만들었습니다. 자판과 화면 낭독기, 밝은 화면과 어두운 화면, 확대, 인쇄, 자바스크립트 없이도 쓸 수 있습니다. 내놓기 전마다 모든 종류의 쪽을 프로그램으로 검사합니다. 불편이 있으면 사무국에 알려 주십시오.
about-privacy = 개인정보
about-privacy-text = 읽은 흔적은 남지 않습니다. 로그인 쪽을 열기 전에는 쿠키를 두지 않고, 다른 사이트에서 아무것도 불러오지 않으며, 서버 로그에 메일 주소나 이름을 남기지 않습니다. 공직자는 공적인 직위로만 나오고 어린이의 이름은 기록하지 않습니다.
about-own = 로그인한 사람은 본인 쪽에서 보관된 정보를 보고 파일로 받아 가며 지워 달라고 할 수 있습니다. 직무로 한 일의 기록은 남습니다.
about-data = 자료로 쓰기
about-data-text = 쪽에 나오는 것은 모두 열쇠 없이 자료로 받을 수 있습니다.
about-data-api = 인터페이스 설명(OpenAPI)
about-data-calendar = 구독용 달력(iCalendar)
about-data-news = 구독용 소식(Atom)
about-data-decisions = 구독용 결정(Atom)
about-data-tables = 통계 표(CSV, XLSX)
