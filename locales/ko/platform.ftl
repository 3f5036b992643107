### Frame, problems, formats and messages about data files.

skip-to-content = 본문으로 이동
nav-languages = 언어
nav-main = 주 메뉴
nav-crumbs = 현재 위치

as-of-label = 기준일
as-of-show = 보기
as-of-behind = 기록은 { $date }까지이며 이후의 변동은 담겨 있지 않습니다.

unreviewed-note = 이 페이지의 일부 글은 아직 확인되지 않은 번역입니다.
footer-source = { $name } 등록부. Plenary로 관리하며 모든 수치는 기록에서 계산합니다.
source-lines = 2024년 연차보고서, { $lines }행

date-unknown = 날짜 기록 없음
date-since = { $date }부터
date-until = { $date }까지
number-unknown = 수 기록 없음
not-on-record = 기록이 없습니다.
list-empty = 여기에는 기록이 없습니다.

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
problem-members = 회원 목록으로
problem-page = 이 주소에는 페이지가 없습니다.
problem-page-remedy = 주소가 잘못되었거나 존재한 적이 없는 페이지입니다. 다음에서 다시 시작하십시오.
problem-record = “{ $value }” 기록이 없습니다.
problem-record-remedy = 주소가 잘못되었을 수 있습니다. 기록의 주소는 바뀌지 않으며 삭제되는 기록도 없습니다.
problem-government = 지방정부 “{ $value }”의 기록이 없습니다.
problem-government-remedy = ISO 3166-2 코드(예: CN-LN)나 이름·별칭으로 찾을 수 있습니다. 회원 목록에 모두 있습니다.
problem-unknown-language = “{ $value }”은(는) 여섯 언어에 속하지 않습니다.
problem-unknown-language-remedy = 이 사이트는 en, zh, ja, ko, mn, ru를 지원합니다. 위에서 고르십시오.
problem-date = “{ $value }”은(는) 존재하지 않는 날짜입니다(항목 “{ $field }”).
problem-date-remedy = { $instead }처럼 연·월·일로 쓰십시오.
problem-month = “{ $value }”은(는) 달이 아닙니다(항목 “{ $field }”).
problem-month-remedy = { $instead }처럼 연과 월을 쓰십시오.
problem-year = “{ $value }”은(는) 연도가 아닙니다(항목 “{ $field }”).
problem-year-remedy = { $instead }처럼 네 자리로 쓰십시오.
problem-choice = “{ $value }”은(는) “{ $field }”의 선택지가 아닙니다.
problem-choice-remedy = 다음에서 고르십시오: { $instead }.
problem-country = “{ $value }”은(는) 국가 코드가 아닙니다(항목 “{ $field }”).
problem-country-remedy = { $instead }처럼 대문자 두 자로 쓰십시오.
problem-page-key = “{ $value }” 다음부터 목록을 이을 수 없습니다(항목 “{ $field }”).
problem-page-key-remedy = 이전 응답의 “next” 값(예: { $instead })을 쓰거나 생략하십시오.
problem-limit = 목록 건수로 “{ $value }”을(를) 지정할 수 없습니다(항목 “{ $field }”).
problem-limit-remedy = { $instead }건 범위에서 지정하십시오.
problem-too-long = 주소가 너무 깁니다.
problem-too-long-remedy = 질의를 2,048자 이내로 줄이십시오.
problem-not-acceptable = 이 주소는 JSON으로만 답하는데 “{ $value }”을(를) 요청했습니다.
problem-not-acceptable-remedy = application/json을 요청하거나 같은 이름의 페이지를 여십시오.
problem-method = 이 주소는 읽을 수만 있고 { $value }(으)로 바꿀 수 없습니다.
problem-method-remedy = 여기서 허용됨: { $instead }.
problem-bug = 저희 쪽에서 문제가 생겼습니다.
problem-bug-remedy = 기록해 두었습니다. 잠시 뒤 다시 시도하고, 계속되면 어느 페이지인지 사무국에 알려 주십시오.

fault-refused = 데이터 파일에 오류가 { $n }건 있습니다. 아무것도 쓰지 않았습니다.
fault-instead = 대신: { $instead }
fault-syntax = 올바른 TOML이 아닙니다: { $value }.
fault-unknown-kind = “{ $field }” 종류의 기록은 없습니다.
fault-unknown-field = 이 기록에는 “{ $field }” 항목이 없습니다.
fault-missing = “{ $field }” 항목이 빠졌습니다.
fault-type = “{ $field }” 항목의 값 형식이 다릅니다({ $value }).
fault-date = “{ $field }” 항목의 “{ $value }”은(는) 존재하지 않는 날짜입니다.
fault-choice = “{ $field }” 항목의 “{ $value }”은(는) 선택지가 아닙니다.
fault-country = “{ $field }” 항목의 “{ $value }”은(는) ISO 3166-1 코드가 아닙니다.
fault-id = “{ $value }”은(는) ID가 될 수 없습니다.
fault-duplicate = ID “{ $value }”이(가) 같은 종류의 기록에서 두 번 쓰였습니다.
fault-reference = “{ $field }” 항목이 가리키는 “{ $value }”은(는) 기록에 없습니다.
fault-ambiguous = “{ $field }” 항목의 “{ $value }”에 해당하는 기록이 여럿입니다.
fault-language = “{ $field }” 글이 빠졌습니다. 모든 글은 여섯 언어로 있어야 합니다.
fault-no-source = 출처가 없습니다. “{ $field }” 또는 “sources”가 필요합니다.
problem-question = 검색어가 너무 깁니다(매개변수 “{ $field }”).
problem-question-remedy = 더 적은 낱말로 입력하십시오.
feed-atom = 이 목록 구독(Atom)
problem-case = 사안을 읽을 수 없습니다: { $field } { $value }.
problem-case-remedy = 이 칸을 고쳐 다시 물으십시오.
