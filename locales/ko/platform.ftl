### Frame, problems, formats and messages about data files.

skip-to-content = 본문으로 이동
nav-languages = 언어
nav-main = 주 메뉴
nav-crumbs = 현재 위치

as-of-label = 기준일
as-of-show = 보기
as-of-behind = 기록은 { $date }까지이며, 이후의 일은 일부만 담겨 있습니다.
title-of-year = { $year }년 { $title }

unreviewed-note = 이 페이지의 일부 글은 아직 확인되지 않은 번역입니다.
footer-source = { $name } 등록부. Plenary로 관리하며 모든 수치는 기록에서 계산합니다.
source-line = 2024년 연차보고서, { $lines }행
source-lines = 2024년 연차보고서, { $lines }행
list-comma = {", "}
clause-comma = {", "}
colon = {": "}
bracketed = ({ $text })
list-and = { $first } 및 { $last }
source-other = 그 밖의 웹페이지와 문서
han-only-note = ※ 보고서에 실린 한자 표기만 기록에 있으며, 다른 문자 표기는 알려지지 않았습니다.
page-printed = { $date } 기준 · { $address }
page-description = { $title } – { $name } 공개 등록부.

date-unknown = 날짜 기록 없음
date-since = { $date }부터
date-until = { $date }까지
number-unknown = 수 기록 없음
not-on-record = 기록이 없습니다.
list-empty = 여기에는 기록이 없습니다.
pager = 이 목록의 쪽
pager-part = 전체 { $total }건 중 { $first }–{ $last }
pager-previous = 이전
pager-next = 다음

filter-label = 목록 좁히기
filter-all = 전체
filter-apply = 적용
filter-reset = 모두 보기

country-CN = 중국
country-JP = 일본
country-KR = 대한민국
country-KP = 조선민주주의인민공화국
country-MN = 몽골
country-RU = 러시아
country-VN = 베트남
country-KG = 키르기스스탄
country-KZ = 카자흐스탄
country-BR = 브라질
country-MM = 미얀마
country-TH = 태국
country-FR = 프랑스
country-ZZ = 기타

certainty-confirmed = 확인됨
certainty-reported = 다른 자료에 따름
certainty-disputed = 자료 간 불일치
certainty-deduced = 보고서에서 추론
certainty-external = 보고서 외 자료
certainty-date-unknown = 날짜 기록 없음
certainty-inferred = 추정
certainty-expected = 예정
certainty-proposed = 제안됨

problem-code = 사무국 문의용 코드:
problem-home = 첫 페이지로
problem-back = 서식으로 돌아가기
field-name-government = 지방정부
field-name-subcommittee = 분과위원회
field-name-matter = 사안
field-name-title = 제목
field-name-text = 본문
field-name-summary = 조항 요약
field-name-name = 이름
field-name-place = 장소
field-name-starts_at = 시작
field-name-ends_at = 끝
field-name-closes_at = 투표 마감
field-name-zone = 시간대
field-name-persons = 인원
field-name-head = 대표단장
field-name-year = 연도
field-name-from = 시행일
field-name-until = 종료일
field-name-due = 기한
field-name-task = 할 일
field-name-item = 의제
field-name-parent = 상위 의제
field-name-clause = 조항
field-name-event = 예고된 회의
field-name-cite = 신설 조항 번호
field-name-clause_title = 조항 제목
field-name-rules = 규칙 데이터
field-name-votes = 표수
field-name-choice = 투표
field-name-minutes = 시간(분)
field-name-seconds = 초
field-name-role = 역할
field-name-email = 메일 주소
field-name-desk = 담당
field-name-dispatched_by = 파견 기관
field-name-lang = 언어
field-name-last = 마지막 날
field-name-body = 기구
field-name-amends = 수정 대상 안건
field-name-annuls = 취소 대상 결정
field-name-file = 파일
problem-members = 회원 목록으로
problem-page = 이 주소에는 페이지가 없습니다.
problem-page-remedy = 주소가 잘못되었거나 존재한 적이 없는 페이지입니다. 다음에서 다시 시작하십시오.
problem-page-detail = 주소가 잘못되었을 수 있습니다. 모든 자원은 /api/v1/openapi.json에 있습니다.
problem-about = 이 안내의 뜻
problem-about-lead = JSON을 요청하는 프로그램은 아래 코드로(RFC 9457), 사람은 페이지로 이 안내를 받습니다. “…” 자리에는 보낸 내용이 들어갑니다.
problem-about-remedy = 해결 방법
problem-record = “{ $value }” 기록이 없습니다.
problem-record-remedy = 주소가 잘못되었을 수 있습니다. 기록의 주소는 바뀌지 않으며 삭제되는 기록도 없습니다.
problem-no-dates = “{ $value }”의 달력은 아직 없습니다.
problem-no-dates-remedy = 날짜가 기록된 회의가 없습니다. 연합 전체 달력에는 날짜가 있는 모든 행사가 있습니다.
problem-government = 지방정부 “{ $value }”의 기록이 없습니다.
problem-government-remedy = ISO 3166-2 코드(예: CN-LN)나 이름·별칭으로 찾을 수 있습니다. 회원 목록에 모두 있습니다.
problem-unknown-language = “{ $value }”은(는) 여섯 언어에 속하지 않습니다.
problem-unknown-language-remedy = 이 사이트는 en, zh, ja, ko, mn, ru를 지원합니다. 위에서 고르십시오.
problem-date = “{ $value }”은(는) 존재하지 않는 날짜입니다.
problem-date-remedy = { $instead }처럼 연·월·일로 쓰십시오.
problem-month = “{ $value }”은(는) 달이 아닙니다.
problem-month-remedy = { $instead }처럼 연과 월을 쓰십시오.
problem-year = “{ $value }”은(는) 연도가 아닙니다.
problem-year-remedy = { $instead }처럼 네 자리로 쓰십시오.
problem-choice = “{ $value }”은(는) “{ $field }”의 선택지가 아닙니다.
problem-choice-remedy = 다음에서 고르십시오: { $instead }.
problem-country = “{ $value }”은(는) 국가 코드가 아닙니다.
problem-country-remedy = { $instead }처럼 대문자 두 자로 쓰십시오.
problem-page-key = “{ $value }” 다음부터 목록을 이을 수 없습니다.
problem-page-key-remedy = 이전 응답의 “next” 값(예: { $instead })을 쓰거나 생략하십시오.
problem-limit = 목록 건수로 “{ $value }”을(를) 지정할 수 없습니다.
problem-limit-remedy = { $instead }건 범위에서 지정하십시오.
problem-too-long = 주소가 너무 깁니다.
problem-too-long-remedy = 질의를 2,048자 이내로 줄이십시오.
problem-not-acceptable = 이 주소는 JSON으로만 답하는데 “{ $value }”을(를) 요청했습니다.
problem-not-acceptable-remedy = application/json을 요청하거나 같은 이름의 페이지를 여십시오.
problem-parameter = 이 자원에는 “{ $field }” 매개변수가 없습니다.
problem-parameter-remedy = 쓸 수 있는 것: { $instead }. 설명은 /api/v1/openapi.json에 있습니다.
problem-government-key = “{ $value }”은(는) 지방정부의 ID가 아닙니다.
problem-government-key-remedy = ID는 ISO 3166-2 코드입니다. 예: { $instead }.
problem-method = 이 주소는 { $value } 방식을 받지 않습니다.
problem-method-remedy = 여기서 허용됨: { $instead }.
problem-bug = 저희 쪽에서 문제가 생겼습니다.
problem-bug-remedy = 기록해 두었습니다. 잠시 뒤 다시 시도하고, 계속되면 어느 페이지인지 사무국에 알려 주십시오.

fault-refused = 데이터 파일에 오류가 { $n }건 있습니다. 아무것도 쓰지 않았습니다.
fault-instead = 대신: { $instead }
fault-instead-type =
    대신: { $instead ->
        [text] 따옴표로 묶은 글
        [integer] 정수
        [list] 목록
       *[other] { $instead }
    }
fault-empty = “{ $field }” 글이 비어 있습니다.
fault-negative = “{ $field }” 항목의 값은 { $value }입니다. 수는 영보다 작을 수 없습니다.
fault-encoding = 이 줄에 UTF-8이 아닌 글자가 있습니다. 파일을 UTF-8로 저장하십시오.
fault-neither = “{ $field }” 항목도 이를 대신할 항목도 없습니다.
fault-foreign = “{ $value }”은(는) 기록에 적힌 나라의 지방정부가 아닙니다(“{ $field }” 항목).
fault-lines = “{ $field }” 항목의 “{ $value }”은(는) 줄 번호 목록이 아닙니다.
fault-lines-reversed = “{ $field }” 항목의 “{ $value }”은(는) 끝줄이 첫줄보다 앞섭니다.
fault-lines-beyond = “{ $field }” 항목은 “{ $value }”인데 문서는 { $instead }줄뿐입니다.
fault-fact = “{ $field }” 항목의 “{ $value }”은(는) 사실 번호가 아닙니다.
fault-number = “{ $field }” 항목의 “{ $value }”은(는) 그 단위에 맞지 않습니다.
fault-figure = “{ $field }” 항목의 “{ $value }”이라는 수치는 없습니다.
import-absent = 등록부의 기록 { $n }건이 이제 어느 데이터 파일에도 없습니다. 기록은 남습니다:
fault-syntax = 올바른 TOML이 아닙니다: { $value }.
fault-unknown-kind = “{ $field }” 종류의 기록은 없습니다.
fault-unknown-field = 이 기록에는 “{ $field }” 항목이 없습니다.
fault-missing = “{ $field }” 항목이 빠졌습니다.
fault-type =
    “{ $field }” 항목의 값은 { $value ->
        [integer] 정수
        [float] 소수
        [string] 글
        [boolean] 참 또는 거짓
        [datetime] 따옴표 없는 날짜
        [array] 목록
        [table] 표
       *[other] “{ $value }”
    }(으)로, 여기에 쓸 수 없습니다.
fault-date = “{ $field }” 항목의 “{ $value }”은(는) 존재하지 않는 날짜입니다.
fault-choice = “{ $field }” 항목의 “{ $value }”은(는) 선택지가 아닙니다.
fault-country = “{ $field }” 항목의 “{ $value }”은(는) ISO 3166-1 코드가 아닙니다.
fault-id = “{ $value }”은(는) ID가 될 수 없습니다.
fault-duplicate = ID “{ $value }”이(가) 같은 종류의 기록에서 두 번 쓰였습니다.
fault-reference = “{ $field }” 항목이 가리키는 “{ $value }”은(는) 기록에 없습니다.
fault-ambiguous = “{ $field }” 항목의 “{ $value }”에 해당하는 기록이 여럿입니다.
fault-language = “{ $field }” 글이 빠졌습니다. 모든 글은 여섯 언어로 있어야 합니다.
fault-no-source = 출처가 없습니다. “{ $field }” 또는 “sources”가 필요합니다.
fault-address = “{ $field }” 항목의 “{ $value }”은(는) 웹 주소가 아닙니다.
fault-mail = “{ $field }” 항목의 “{ $value }”은(는) 전자우편 주소가 아닙니다.
fault-backwards = “{ $field }” 항목의 { $value }은(는) 시작보다 앞섭니다.
fault-overlap = “{ $field }”의 두 줄이 같은 날에 유효합니다. 하나만 유효할 수 있습니다. 앞줄의 끝나는 날을 적으십시오.
fault-character = “{ $field }” 항목에 제어 문자가 있습니다. 글에는 쓸 수 없습니다.
fault-too-long = 기록이나 메모가 너무 길어 보관할 수 없습니다.
fault-corrected = 기록 “{ $value }”은(는) 등록부에서 정정되었고 그 뒤 파일도 바뀌었습니다. 데스크에서 하나로 맞추십시오.
problem-question = 검색어가 { $instead }자를 넘습니다.
problem-question-remedy = 더 적은 낱말로 입력하십시오.
feed-atom = 이 목록 구독(Atom)
problem-case = 사안을 읽을 수 없습니다: { $value }
problem-case-remedy = 이 칸을 고쳐 다시 물으십시오.

## Signing in, forms and their refusals
nav-account = 계정
account-sign-in = 로그인
account-sign-out = 로그아웃
account-work = 나의 업무
demo-banner = 시연: 직위는 가상이며 여기서 한 일은 효력이 없고 메일은 이 컴퓨터를 떠나지 않습니다.
demo-mails = 메일
demo-as = 다음 직위로 로그인
form-faults = 다시 확인해 주세요:
problem-sign-in-needed = 로그인하지 않았거나 접속이 끝났습니다.
problem-sign-in-needed-remedy = 로그인한 뒤 브라우저에서 뒤로 가서 양식을 다시 보내십시오. 입력한 내용은 남아 있습니다.
problem-forbidden = 현재 권한으로는 할 수 없습니다: { $value }.
problem-forbidden-remedy = 해당 대상에 대해 다음 권한 중 하나가 필요합니다: { $instead }. 권한은 사무국이 부여합니다.
mandate-of-desk = { $role }({ $desk })
problem-form-key = 이 양식은 이 사이트의 페이지에서 보낸 것이 아니거나 페이지가 오래되었습니다.
problem-form-key-remedy = 뒤로 가서 페이지를 새로 고친 뒤 다시 보내십시오. 이 사이트의 쿠키를 허용해야 합니다.
problem-form = 양식을 읽을 수 없습니다.
problem-form-remedy = 페이지에서 그대로, UTF-8 문자로 보내십시오.
problem-too-large = 보낸 내용이 너무 큽니다.
problem-too-large-remedy = 최대 { $instead }까지 받습니다.
problem-picture-kind = “{ $value }”은(는) 이름과 관계없이 받을 수 있는 사진이 아닙니다.
problem-picture-kind-remedy = { $instead } 사진을 보내 주십시오.
problem-picture-bytes = “{ $value }”이(가) 너무 큽니다.
problem-picture-bytes-remedy = 최대 { $instead }까지 받습니다. 더 작게 저장하십시오.
problem-picture-pixels = “{ $value }”의 화소가 너무 많습니다.
problem-picture-pixels-remedy = 최대 4천만 화소까지 받습니다. 예: { $instead }.
problem-picture-damaged = “{ $value }”이(가) 손상되었거나 완전하지 않습니다.
problem-picture-damaged-remedy = 사진 프로그램에서 열어 다시 저장한 뒤 보내 주십시오.
problem-media-type = “{ $value }” 형식은 여기서 읽지 않습니다.
problem-media-type-remedy = 다음 중 하나로 보내십시오: { $instead }.
problem-too-many = 사용 중인 주소에서 너무 많이 시도했습니다.
problem-too-many-remedy = 1분쯤 기다린 뒤 다시 시도하십시오.
fault-twice = 같은 내용이 { $value }번째 줄에 이미 있습니다.
problem-undo = 이 상태는 다시 기록할 수 없습니다: { $value }
problem-undo-remedy = 가리키는 것이 그 뒤 바뀌었습니다. 양식으로 정정하십시오.
problem-upload = 기다리는 표 “{ $value }”이(가) 없습니다.
problem-upload-remedy = 이미 기록했거나 하루가 지났습니다. 다시 올리십시오.
problem-stale = 기록 “{ $value }”이(가) 그 사이 바뀌었습니다.
problem-stale-remedy = 아무것도 기록하지 않았습니다. 다시 열어 새 상태를 보십시오.
source-register = { $date } 등록부에 기록
record-withdrawn = { $date } 철회: { $reason }
field-name-entrusts = 위임 사항
field-name-visibility = 공개 범위
field-name-progress = 진행 상황
field-name-responsible = 담당
