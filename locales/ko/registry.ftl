### Members, bodies, offices, subcommittees, partners.

menu-members = 회원
menu-bodies = 기구
menu-subcommittees = 분과위원회
menu-secretariat = 사무국

members-title = 회원 지방정부
members-lead = { $date } 현재 { $n }개 지방정부가 연합에 속해 있습니다.
members-undated = 그중 { $shown }곳은 가입일 기록이 없어 창립 때부터 셉니다.
members-kind-full = 정회원
members-kind-associate = 준회원
members-kind-special = 특별회원
members-kind-observer = 옵서버
members-count-full =
    { $n ->
       *[other] 정회원
    }
members-count-associate =
    { $n ->
       *[other] 준회원
    }
members-count-special =
    { $n ->
       *[other] 특별회원
    }
members-count-observer =
    { $n ->
       *[other] 옵서버
    }
members-position =
    { $ns ->
        [n] 북위
       *[s] 남위
    } { $lat }°, { $ew ->
        [e] 동경
       *[w] 서경
    } { $lon }°
members-kind-one-full = 정회원
members-kind-one-associate = 준회원
members-kind-one-special = 특별회원
members-kind-one-observer = 옵서버
members-filter-text = 이름(어느 언어든)
members-filter-country = 국가
members-filter-kind = 회원 종류
members-found = 지방정부 { $shown }곳
members-none = 해당하는 지방정부가 없습니다.
members-not-on-day = 이 날짜에는 회원이 아님
members-iso = ISO 3166-2
members-within = 소속
members-type = 행정 단위
members-seat = 소재지
members-website = 누리집
members-list-number = 자국 명단의 순번
members-history = 회원 자격
members-never = 회원 자격 기록이 없습니다.
members-began-at = 가입한 회의
members-names = 이름
members-name-period = 사용 기간
members-name-always = 항상
members-aliases = 다른 표기:
members-misprint = 오기
members-no-mentions = 이 지방정부에 관한 다른 기록이 없습니다.

mention-term = 직위와 파견공무원
mention-subcommittee = 코디네이터를 맡은 분과위원회
mention-event = 회의와 행사
mention-outcome = 결정
mention-engagement = 사무국의 활동
mention-news = 소식
mention-invitation = 보낸 초청
mention-letter = 보낸 카드와 서신
mention-support = 받은 지원
mention-entry = 공모 작품
mention-award = 수상 작품
mention-budget = 예산 분담
mention-plan = 계획
mention-claim = 보고서의 기재
mention-partner = 협력 기관

role-holder = 재임
role-dispatched = 공무원 파견
role-coordinator = 코디네이터
role-co-coordinator = 공동 코디네이터
role-participant = 참가
role-host = 주최
role-presenter = 발표
role-reporter = 보고
role-partner = 회담 상대
role-winner = 수상
role-trainee = 연수생
role-applicant = 신청자
role-registered = 등록
role-speaker = 발언
role-staff = 직원
role-concerned = 관련
role-counterpart = 상대
role-inviter = 초청
role-supported = 지원 대상
role-entrant = 응모
role-funder = 분담자
role-grand = 최우수상
role-excellence = 우수상
role-encouragement = 장려상
role-shortlisted = 입선
role-new-year-card = 연하장
role-new-year-letter = 신년 서신
role-thank-you = 감사 서한
role-reply-condolence = 위문 답신
role-reply-congratulation = 축하 답신
role-office-change = 이·취임 인사
role-other = 기타

bodies-title = 기구
bodies-lead = 누가 결정하고, 준비하고, 집행하는가.
article-of-charter = 헌장 { $article }
body-duties = 직무
body-units = 조직
body-posts = 직위
body-meetings = 회의 기록
term-seen = { $date }년 재임 기록
term-dispatched = 파견:
term-nobody = 이 날짜의 재임자 기록이 없습니다.
term-others = 다른 임기 { $shown }건

secretariat-title = 사무국
secretariat-lead = 조직, 직위, 재임자와 파견한 지방정부.

subcommittees-title = 분과위원회
subcommittees-lead = { $date } 현재 { $n }개 분과위원회가 있습니다.
subcommittee-name = 분과위원회
subcommittee-coordinator = 코디네이터
subcommittee-founded = 설립
subcommittee-times = 개최 횟수
subcommittee-fields = 분야
subcommittee-item = 규정 항목
subcommittee-not-on-day = 이 날짜에는 없음
subcommittees-others = 이 날짜에 없는 분과위원회

partners-title = 협력 기관
partner-founded = 설립
partner-ended = 협력 종료
partner-members = 회원 수(보고서 수치)
partner-countries = 국가 수(보고서 수치)
government-type-administrative-region = 주(오블라스트)
government-type-administrative-territory = 변경주(크라이)
government-type-autonomous-region = 자치구
government-type-basic-city = 시
government-type-capital-city = 수도
government-type-metropolitan-city = 광역시
government-type-municipality = 직할시
government-type-prefecture = 부·현
government-type-province = 성·도·아이막
government-type-province-CN = 성
government-type-province-KR = 도
government-type-province-KP = 도
government-type-province-MN = 아이막
government-type-region = 주
government-type-republic = 공화국
government-type-special-city = 특별시
government-type-special-self-governing-city = 특별자치시
government-type-special-self-governing-province = 특별자치도
map-title = { $date } 회원 지도
map-zoom = 나라별로 확대
map-whole = 전체
map-past = 지도 건너뛰기: 같은 회원 목록이 아래에 있습니다
map-note = 약도이며 어떤 경계에 대한 입장도 나타내지 않습니다. 도형: Natural Earth.
body-calendar = 달력에서 보기
body-calendar-file = 회의 달력 구독(iCalendar)
secretariat-chart = 조직도
mention-all = 전체 목록에서 보기
members-contacts = 연락처(비공개)
