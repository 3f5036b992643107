### Engagements, correspondence, support, finance, claims and findings.

menu-engagements = 활동
menu-findings = 대조 결과
menu-claims = 보고서의 기재

engagements-title = 활동
engagements-lead = 사무총장과 사무국의 면담, 방문, 접견, 연설입니다.
engagements-sections = 구분
engagements-found = { $shown }건
engagement-during = 함께 열린 행사
engagement-governments = 관련 지방정부
engagement-persons = 면담 인사
engagement-organisations = 기관
section-korea = 한국 회원
section-china = 중국 회원
section-japan = 일본 회원
section-mongolia = 몽골 회원
section-russia = 러시아 회원
section-missions = 대사관·영사관
section-organisations = 관련 기관
engagement-kind-meeting = 면담
engagement-kind-courtesy-call = 예방
engagement-kind-visit-received = 내방
engagement-kind-visit-made = 방문
engagement-kind-reception = 접견
engagement-kind-speech = 연설
engagement-kind-attendance = 참석
engagement-kind-application = 신청
engagement-kind-agreement = 협약
engagement-kind-roundtable = 간담회
engagement-kind-video-message = 영상 메시지
engagement-kind-tour = 시찰
engagement-kind-other = 기타

correspondence-title = 서신과 초청
correspondence-lead = 2024년 사무국이 받은 카드, 서신, 초청입니다.
letters-title = 카드와 서신
letters-organisations = 관련 기관에서
invitations-title = 초청
letter-kind-new-year-card = 연하장
letter-kind-new-year-letter = 신년 서신
letter-kind-thank-you = 감사 서한
letter-kind-reply-condolence = 위문 답신
letter-kind-reply-congratulation = 축하 답신
letter-kind-office-change = 이·취임 인사
letter-kind-other = 기타
addressee-secretary-general = 사무총장 앞
addressee-secretariat = 사무국 앞

support-title = 회원 지원
support-lead = 2024년 지원 { $shown }건입니다.
support-kind-invitation = 초청 지원
support-kind-attendance = 참석
support-kind-speech = 연설
support-kind-video-message = 영상 메시지
support-kind-translation = 번역
support-kind-interpretation = 통역
support-kind-agreement = 협약 지원
support-kind-bilateral-meeting = 면담 지원
support-kind-visit = 방문 지원
support-kind-materials = 자료
support-kind-other = 기타

finance-title = 예산
finance-lead = 연차보고서에 실린 사무국 예산입니다. 회계 장부는 아직 없습니다.
finance-shares = 분담
finance-funder = 분담자
finance-conversions = 다른 통화로 적은 같은 금액(보고서 수치)
finance-currency = 통화
finance-amount = 금액
finance-rate = 환산율(1단위당 { $currency })

quantity-exact = { $value }{ $unit }
quantity-about = 약 { $value }{ $unit }
quantity-about-bare = 약 { $value }
quantity-more-than = { $value }{ $unit } 초과
quantity-more-than-bare = { $value } 초과
unit-governments =
    { $n ->
       *[other] 개 지방정부
    }
unit-governments-of =
    { $n ->
       *[other] 개 지방정부
    }
unit-persons =
    { $n ->
       *[other] 명
    }
unit-persons-of =
    { $n ->
       *[other] 명
    }
unit-countries =
    { $n ->
       *[other] 개국
    }
unit-countries-of =
    { $n ->
       *[other] 개국
    }
unit-works =
    { $n ->
       *[other] 개 작품
    }
unit-works-of =
    { $n ->
       *[other] 개 작품
    }
unit-items =
    { $n ->
       *[other] 건
    }
unit-items-of =
    { $n ->
       *[other] 건
    }
unit-events =
    { $n ->
       *[other] 개 행사
    }
unit-events-of =
    { $n ->
       *[other] 개 행사
    }
unit-works-awarded =
    { $n ->
       *[other] 개 수상작
    }
unit-works-awarded-of =
    { $n ->
       *[other] 개 수상작
    }
unit-committees =
    { $n ->
       *[other] 개 분과위원회
    }
unit-committees-of =
    { $n ->
       *[other] 개 분과위원회
    }
unit-clauses =
    { $n ->
       *[other] 개 조항
    }
unit-clauses-of =
    { $n ->
       *[other] 개 조항
    }
unit-years =
    { $n ->
       *[other] 년
    }
unit-years-of =
    { $n ->
       *[other] 년
    }
unit-percent = %
unit-KRW = 원
unit-USD = {" "}미국 달러
unit-CNY = 위안
unit-JPY = 엔

findings-title = 대조 결과
findings-lead = 연차보고서의 값과 기록의 내역에서 나온 값을 나란히 둡니다. 어느 쪽이 옳은지는 말하지 않습니다.
findings-confirmed = 기재 { $shown }건이 기록으로 확인됩니다.
findings-nothing = 이 시기의 기재는 기록에 없습니다.
findings-none = 계산할 수 있는 것은 모두 기록과 같습니다.
verdict-differs = 불일치
verdict-incomplete = 내역 일부 없음
verdict-no-parts = 내역 기록 없음
verdict-not-computed = 계산 안 함
verdict-confirmed = 확인됨
verdict-help-differs = 문서의 값과 기록 내역에서 나온 값이 다릅니다.
verdict-help-incomplete = 수가 없는 내역이 있습니다. 있는 수는 보고서 수치와 어긋나지 않습니다.
verdict-help-no-parts = 문서에 값은 있으나 내역이 없습니다.
finding-printed = 보고서 수치
finding-computed = 기록상
finding-summed = 보고서 내역의 합계
finding-unknown = 모르는 내역 { $shown }건
finding-at-least = { $value } 이상
finding-nothing = 계산할 자료가 없음
finding-parts = 내역 { $shown }건
claims-title = 보고서의 기재
claims-lead = 연차보고서의 기재 { $shown }건이 기록되어 있습니다.
claims-subjects = 주제
subject-identity = 연합
subject-membership = 회원
subject-assembly = 총회
subject-chair = 의장
subject-working-committee = 고위급실무위원회
subject-subcommittees = 분과위원회
subject-workshop = NEAR 회원정부 워크숍
subject-roundtable = 대사 간담회
subject-bilateral = 양자 면담
subject-training = 공무원 연수
subject-forum = 청년리더스포럼
subject-near-day = NEAR DAY
subject-contest = 그림 공모전
subject-education = 국제이해교육
subject-results = 주요 성과
subject-news = 사무국의 활동
subject-member-news = 회원 소식
subject-invitations = 초청
subject-letters = 카드와 서신
subject-support = 회원 지원
subject-secretariat = 사무국
subject-finance = 재정
subject-charter = 헌장
subject-regulation = 분과위원회 규정
subject-partners = 협력 기관
subject-map = 지도
subject-plans = 계획
subject-messages = 인사말
practice-title = 회의 기록과 조문
practice-help = 회의 기록이 조문이 요구하는 바를 보여 주지 않는 곳: 기록의 내용, 조문, 필요했던 것. 서면 표는 기록에 없으며 기록이 불완전할 수 있습니다.
practice-competence = 권한 기록 없음
practice-quorum = 정족수 기록 없음

menu-log = 변경 로그
log-title = 변경 로그
log-lead = 이 등록부의 모든 변경은 이루어진 순서대로 로그의 항목이 됩니다. 체크포인트가 서명한 내용을 고치거나 없애면 반드시 드러납니다.
log-private = 항목은 솔트를 더한 커밋먼트로 공개됩니다. 내용을 확정하지만 내용을 드러내지 않는 32바이트 값입니다. 개인 정보는 지울 수 있으며 로그는 그대로 유효합니다.
log-newest = 최신 체크포인트
log-entries = 포함된 항목 수
log-waiting = 그 뒤의 { $shown }개 항목은 다음 체크포인트를 기다립니다.
log-signed = 서명 일시
log-root = 루트
log-name = 로그 이름
log-key = 검증 키
log-key-former = 이전 검증 키
log-witnesses = 증인
log-no-witness = 아직 공동 서명한 회원정부가 없습니다.
log-download = 최신 체크포인트 내려받기
log-checkpoints = 체크포인트
log-earlier = 체크포인트 { $shown }개 모두 (JSON)
log-note = 서명된 문서
log-note-over = { $size }개 항목의 체크포인트
log-none = 아직 서명된 것이 없습니다.
log-how = 직접 확인하기
log-how-keep = 검증 키와 체크포인트 하나를 되도록 이 사이트가 아닌 곳에 보관하십시오. 보관한 사람은 나중에 항목이 바뀌었거나 빠졌는지 보일 수 있습니다.
log-how-receipt = 관련된 항목의 영수증을 번호로 받을 수 있습니다:
log-how-folder = 공개된 폴더를 복사하여 이 사이트 없이 검증합니다:
log-how-check = 연결 없이 영수증을 검증합니다:
log-how-witness = 회원정부는 증인이 될 수 있습니다. 지난번 공동 서명한 곳에서 로그가 이어질 때에만 공동 서명합니다:
log-formats = 형식은 공개되어 있고 다른 프로그램도 읽을 수 있습니다: RFC 6962, C2SP의 tlog-tiles, tlog-checkpoint, tlog-proof, tlog-cosignature.
check-observed = 조문이 요구하는 것이 기록에 보이지 않는 결정: { $shown }건
check-verdict = { $verdict }: { $shown }
check-computed = 기재 { $printed } ({ $lines }행), 계산 { $computed } ({ $figure })
check-summed = 기재 { $printed } ({ $lines }행), 기재된 내역의 합 { $computed }
check-parts = 내역: { $parts }

claim-reason = 이유:
