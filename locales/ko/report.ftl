### The annual report and other papers.

report-title = { $year } 연차보고서
report-description = { $association }의 { $year } 활동. 등록부의 기록에서 계산했습니다.
report-contents = 차례
report-chapter-figures = 숫자로 보는 한 해
report-chapter-bodies = 총회와 고위급실무위원회
report-chapter-programmes = 사무국 사업
report-chapter-members = 회원과 협력 기관
report-chapter-edition = 이 판에 대하여
report-greetings-note = 아래는 자체적으로 쓴 요약으로, 인쇄된 보고서의 서명된 인사말을 대신합니다.
report-figures-lead = 모든 숫자는 그해의 기록에서 계산되었습니다. 이름과 구성은 HTML판과 JSON판에 있습니다.
report-chart-growth = 연말 회원 수(가입일 기록이 있는 회원)
report-chart-governments = 행사별·국가별 참가 지방정부
report-chart-works = 국가별 출품작
report-chart-engagements = 월별 활동
report-chart-news = 국가별 소식
report-chart-alt = 도표: { $title }. { $values }
report-theme = 주제: { $theme }
report-unknown = 기록 없음
report-at-least = ≥ { $value }
report-fact-countries =
    { $n ->
       *[other] 국가 수
    }
report-fact-subcommittees =
    { $n ->
       *[other] 분과위원회
    }
report-fact-events =
    { $n ->
       *[other] 개최한 회의와 행사
    }
report-fact-works =
    { $n ->
       *[other] 공모전 출품작
    }
report-fact-engagements =
    { $n ->
       *[other] 활동
    }
report-fact-news =
    { $n ->
       *[other] 회원 소식
    }
report-fact-invitations =
    { $n ->
       *[other] 초청
    }
report-fact-letters =
    { $n ->
       *[other] 카드와 서신
    }
report-fact-support =
    { $n ->
       *[other] 회원 지원
    }
report-fact-governments =
    { $n ->
       *[other] 지방정부
    }
report-fact-persons =
    { $n ->
       *[other] 인원
    }
report-fact-trainees =
    { $n ->
       *[other] 연수생
    }
report-fact-awards =
    { $n ->
       *[other] 수상
    }
report-fact-posts =
    { $n ->
       *[other] 사무국 직위
    }
report-fact-dispatched =
    { $n ->
       *[other] 회원 파견공무원
    }
report-fact-times =
    { $n ->
       *[other] 누적 개최 횟수
    }
report-fact-never-met =
    { $n ->
       *[other] 한 번도 열리지 않은 분과위원회
    }
report-fact-section =
    { $n ->
       *[other] 활동: { $section }
    }
report-not-met = { $year }에는 열리지 않았습니다.
report-date = 날짜
report-from = 보낸 곳
report-addressee = 받는 이
report-signed = 서명
report-subject = 제목
report-kind = 종류
report-outcome = 결과
report-result = 성과
report-name = 이름
report-office = 직책
report-award = 상
report-work = 작품
report-unit = 부서
report-post = 직위
report-dispatched = 파견 기관
report-staff = 직원
report-held = { $post }: { $name }
report-money = { $amount } { $currency }
report-percent = { $n }%
report-share = 비율
report-cite = { $instrument } { $article }
report-clause = 조항
report-says = 내용 요약
report-act = 행위
report-note = 비고
report-since = 가입 시기
report-results-lead = 인쇄된 보고서가 제시한 주요 성과.
report-edition-how = { $date } 현재의 등록부로 만들었습니다. 등록부의 상태가 같으면 다시 만들어도 같은 보고서가 됩니다.
report-edition-words = 글은 자체적으로 쓴 요약이며 공식 문구가 아닙니다. 이 언어에 없는 글은 표시를 붙여 다른 언어로 싣습니다.
report-edition-log = 등록부의 변경 로그는 { $size }건이었습니다.
report-edition-claims = 보고서 수치와 기록의 대조
report-edition-fonts = Noto Sans와 Noto Sans CJK로 조판(SIL 오픈 폰트 라이선스 1.1).
report-verdict = 대조
report-meaning = 뜻
report-verdict-confirmed = 기록에서 같은 값이 나온다.
report-verdict-differs = 기록이나 보고서의 세부 항목에서 다른 값이 나온다.
report-verdict-incomplete = 일부 항목에 수의 기록이 없으나 나머지는 어긋나지 않는다.
report-verdict-no-parts = 세부 항목의 기록이 없다.
report-verdict-not-computed = 서술이거나 기록으로 합산할 수 없는 수.
report-figures-records = 숫자와 그 기록
report-figures-records-lead = 각 숫자의 이름과 이를 이루는 기록입니다. ≠는 인쇄된 보고서와 다른 수입니다.
report-claim-differs = { $title }: 보고서 { $printed }, 기록 { $computed }.
report-sheet-attendance = 참석
report-sheet-persons = 행사별 인원
report-figure = 숫자
report-parts = 항목 수
report-completeness = 완전성
report-complete = 완전
report-incomplete = 하한값

certificate-membership = 회원증
certificate-membership-description = { $date } 현재 { $name }의 회원 자격
certificate-before = 다음 지방정부에 대하여 증명합니다
certificate-membership-after = 위 지방정부는 { $date } 현재 { $association }의 등록부에 올라 있습니다. 회원 구분: { $kind }.
certificate-proof = 공개 등록부로 만들었으며 그 등록부에서 확인할 수 있습니다.
certificate-download = 회원증(PDF)

menu-reports = 연차보고서
editions-title = 연차보고서
editions-lead = 등록부로 만들어 발행한 보고서입니다. 발행한 판은 바뀌지 않습니다. 정정한 뒤에는 새 판을 발행하고 달라진 점을 밝힙니다.
editions-none = 아직 발행된 보고서가 없습니다.
edition-number = 제{ $number }판
edition-title = { $year }년 연차보고서 제{ $number }판
edition-superseded = 이후 판 있음
edition-lead = 아래는 발행한 그대로의 파일입니다.
edition-issued = 발행
edition-by = 발행자
edition-by-operator = 시스템 운영자
edition-figures = 근거가 된 숫자
edition-files = 파일
edition-bytes = { $bytes }바이트
edition-digest = 각 파일 옆에 SHA-256 값이 있어 누구나 확인할 수 있습니다.
edition-chapters = 내용이 달라진 장
report-form-pdf = 인쇄용(PDF)
report-form-html = 화면용(HTML)
report-form-xlsx = 통계 통합 문서(XLSX)
report-form-json = 데이터(JSON)
report-produce = 제작과 발행
report-produce-lead = 보고서는 뒤에서 만들어집니다. 발행 전까지는 제작 권한이 있는 사람만 볼 수 있습니다.
report-no-years = 보고할 기록이 없습니다.
report-year = 연도
report-langs = 언어
report-forms = 형식
report-produce-do = 제작
report-issue = 판 발행
report-issue-lead = 모든 언어와 형식을 새로 만들어 영구히 보관합니다. 되돌릴 수 없으며, 정정은 새 판으로 합니다.
report-issue-sure = 제작된 것을 확인했습니다.
report-issue-do = 발행
report-jobs = 제작 현황
report-jobs-none = 아직 요청이 없습니다.
report-job-title = { $year }년 보고서
report-job-waiting = 대기 중
report-job-running = 제작 중
report-job-ready = 완료
report-job-failed = 실패
report-job-interrupted = 중단됨
report-job-issues = 판 발행
report-job-progress = 파일 { $steps }개 중 { $step }개 제작.
report-job-doing = 제작 중: { $lang }, { $form }.
report-job-bar = 진행 상황
report-job-refresh = 이 페이지는 몇 초마다 새로 표시됩니다.
report-job-look = 지금 보기
report-job-interrupted-help = 보고서가 끝나기 전에 프로그램이 멈췄습니다. 발행된 것은 없습니다.
report-job-again = 다시 시작
report-job-edition = 발행한 판 보기
report-job-day = 이 파일들은 초안이며 하루 동안 보관됩니다.
report-failure-no-records = { $value }년의 기록이 없습니다.
report-failure-no-records-remedy = 기록이 있는 연도: { $instead }.
report-failure-missing-forms = 조판 글꼴에 다음 글자가 없습니다: { $value }
report-failure-missing-forms-remedy = 해당 글자가 있는 기록을 고치거나 글꼴 추가를 요청하십시오.
report-failure-unchanged = 등록부가 제{ $value }판과 같아 발행할 것이 없습니다.
report-failure-unchanged-remedy = 잘못된 것이 있으면 먼저 등록부를 고치십시오.
report-failure-overtaken = 그사이 같은 해의 다른 판이 발행되었습니다. 이번에는 발행하지 않았습니다.
report-failure-overtaken-remedy = 그 판을 보고, 필요하면 다시 시작하십시오.
report-failure-bug = 보고서를 만드는 중 시스템에 문제가 생겼습니다.
report-failure-bug-remedy = 로그에 기록되었습니다. 다시 시작하고, 계속되면 시스템 운영자에게 알리십시오.
report-edition-draft = 이것은 초안이며 발행되지 않았습니다.
report-edition-issued = 제{ $number }판, { $date } 발행.
report-edition-changes = 제{ $number }판과 다른 점
report-before = 이전
report-after = 현재
report-chapter = 장
report-change = 변경
report-change-changed = 내용 변경
report-change-added = 신규
report-change-gone = 삭제됨
report-photo = { $title } (사진: { $credit })
report-photo-missing = { $caption }. 사진을 표시할 수 없음: { $alt }
report-claims = 기록으로 확인되지 않는 보고서 수치
report-claims-lead = 각각의 대조 결과와 이유.
report-part-greetings = { subject-messages }
report-part-figures = { report-chapter-figures }
report-part-bodies = { report-chapter-bodies }
report-part-subcommittees = { subject-subcommittees }
report-part-programmes = { report-chapter-programmes }
report-part-results = { subject-results }
report-part-engagements = { subject-news }
report-part-news = { subject-member-news }
report-part-invitations = { subject-invitations }
report-part-letters = { subject-letters }
report-part-support = { subject-support }
report-part-secretariat = { subject-secretariat }
report-part-finance = { subject-finance }
report-part-charter = { charter-title }
report-part-members = { report-chapter-members }
report-part-edition = { report-chapter-edition }

problem-report-year = “{ $value }”년의 기록이 없습니다.
problem-report-year-remedy = 기록이 있는 연도를 고르십시오: { $instead }.
problem-report-none = “{ $value }” 항목에서 고른 것이 없습니다.
problem-report-none-remedy = 하나 이상 고르십시오: { $instead }.
problem-report-early = { $value }년은 아직 끝나지 않았습니다.
problem-report-early-remedy = 지금은 초안을 만들고, 해가 끝난 뒤 발행하십시오.
problem-report-sure = “{ $value }”에 표시하지 않았습니다.
problem-report-sure-remedy = 보고서를 만들어 확인한 뒤 표시하십시오.
problem-report-busy = 다른 보고서를 만들고 있습니다. 한 번에 하나만 만듭니다.
problem-report-busy-remedy = 끝날 때까지 기다리십시오. 연차보고서 페이지에서 진행을 볼 수 있습니다.
problem-report-done = 이 제작은 끝났으므로 다시 시작할 것이 없습니다.
problem-report-done-remedy = 연차보고서 페이지에서 새로 요청하십시오.
problem-report-file = 파일 “{ $value }”이(가) 없습니다.
problem-report-file-remedy = 초안은 하루 동안 보관됩니다. 발행한 판은 연차보고서 페이지에 있습니다.

certificate-link = 증서
certificate-participation = 참가 증서
certificate-participation-description = { $name } 참가: { $event }
certificate-participation-after = 위 지방정부는 다음 행사에 참가하였습니다: { $event }.
certificate-participation-of = { $name } 참가 증서
certificate-award = 상장
certificate-award-description = { $title }: { $award }, { $event }
certificate-award-before = 다음 작품에 이 상을 드립니다
certificate-award-after = { $name }에서 “{ $event }”에 출품한 작품입니다.
certificate-award-of = “{ $title }” 상장

report-charter-official = 공식 문구가 등록된 조항은 그 문구를, 그 밖에는 자체적으로 쓴 요약을 싣습니다.
