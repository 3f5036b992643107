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
