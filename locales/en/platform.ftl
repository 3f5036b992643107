### Frame, problems, formats and messages about data files.

skip-to-content = Skip to content
nav-languages = Languages
nav-main = Main
nav-crumbs = Where you are

as-of-label = The association on
as-of-show = Show
as-of-behind = The records are kept to { $date }; of what came later they hold single facts only.
title-of-year = { $title } { $year }

unreviewed-note = Some texts on this page are translations that nobody has confirmed yet.
footer-source = The register of { $name }, kept with Plenary. Figures are computed from records.
source-line = Annual report 2024, line { $lines }
source-lines = Annual report 2024, lines { $lines }
list-comma = {", "}
clause-comma = {", "}
colon = {": "}
bracketed = {" "}({ $text })
list-and = { $first } and { $last }
source-other = further pages and documents
han-only-note = ※ On record in Chinese characters only, as the report prints it; no spelling in another script is known.
page-printed = As of { $date } · { $address }
page-description = { $title } – public register: { $name }.

date-unknown = date not on record
date-since = since { $date }
date-until = until { $date }
number-unknown = number not on record
not-on-record = Not on record.
list-empty = Nothing is on record here.
pager = Parts of this list
pager-part = { $first }–{ $last } of { $total }
pager-previous = Previous
pager-next = Next

filter-label = Narrow the list
filter-all = All
filter-apply = Apply
filter-reset = Show all

country-CN = China
country-JP = Japan
country-KR = Republic of Korea
country-KP = DPR Korea
country-MN = Mongolia
country-RU = Russian Federation
country-VN = Viet Nam
country-KG = Kyrgyzstan
country-KZ = Kazakhstan
country-BR = Brazil
country-MM = Myanmar
country-TH = Thailand
country-FR = France
country-ZZ = Other

certainty-confirmed = confirmed
certainty-reported = as reported elsewhere
certainty-disputed = sources disagree
certainty-deduced = deduced from the report
certainty-external = known from outside the report
certainty-date-unknown = date not on record
certainty-inferred = inferred
certainty-expected = expected
certainty-proposed = proposed

problem-code = Code for the secretariat:
problem-home = To the front page
problem-back = Back to the form
field-name-government = Government
field-name-subcommittee = Subcommittee
field-name-matter = Matter
field-name-title = Title
field-name-text = Text
field-name-summary = Summary of the clause
field-name-name = Name
field-name-place = Place
field-name-starts_at = Beginning
field-name-ends_at = End
field-name-closes_at = The ballot closes
field-name-zone = Time zone
field-name-persons = Number of persons
field-name-head = Head of delegation
field-name-year = Year
field-name-from = In force from
field-name-until = Until
field-name-due = Due
field-name-task = What is to be done
field-name-item = Agenda item
field-name-parent = Under
field-name-clause = Clause
field-name-event = Announced meeting
field-name-cite = Number of a new clause
field-name-clause_title = Title of the clause
field-name-rules = Rules as data
field-name-votes = Votes
field-name-choice = Vote
field-name-minutes = Minutes of time
field-name-seconds = Seconds
field-name-role = Role
field-name-email = Mail address
field-name-desk = Desk
field-name-dispatched_by = Sent by
field-name-lang = Language
field-name-last = Last day
field-name-body = Body
field-name-amends = Motion that it amends
field-name-annuls = Decision that it annuls
field-name-file = File
problem-members = To the list of members
problem-page = There is no page at this address.
problem-page-remedy = The address may be mistyped, or the page may never have existed. Start again from one of these:
problem-page-detail = The address may be mistyped. /api/v1/openapi.json describes every resource.
problem-about = What this message means
problem-about-lead = Programs receive this problem under the code below when they ask for JSON (RFC 9457); people see it as a page. Dots stand where the message names what was sent.
problem-about-remedy = What to do
problem-record = There is no record “{ $value }”.
problem-record-remedy = The address may be mistyped. Records keep their address for good: nothing is deleted here.
problem-no-dates = “{ $value }” has no calendar yet.
problem-no-dates-remedy = None of its meetings has a day on record. The calendar of the whole association has every dated event.
problem-government = There is no government “{ $value }” on record.
problem-government-remedy = Governments are found by their ISO 3166-2 code, such as CN-LN, or by a name or alias. The list of members has them all.
problem-unknown-language = “{ $value }” is not one of the six languages.
problem-unknown-language-remedy = The site speaks en, zh, ja, ko, mn and ru: choose one at the top of the page.
problem-date = “{ $value }” is not a date that exists.
problem-date-remedy = Write year, month and day, as in { $instead }.
problem-month = “{ $value }” is not a month.
problem-month-remedy = Write year and month, as in { $instead }.
problem-year = “{ $value }” is not a year.
problem-year-remedy = Write four digits, as in { $instead }.
problem-choice = “{ $value }” is not a choice for “{ $field }”.
problem-choice-remedy = Choose one of: { $instead }.
problem-country = “{ $value }” is not a country code.
problem-country-remedy = Write two capital letters, such as { $instead }.
problem-page-key = “{ $value }” is not a key after which a list can go on.
problem-page-key-remedy = Use the value of “next” from the answer before, such as { $instead }, or leave it out.
problem-limit = “{ $value }” is not a number of items this list can give.
problem-limit-remedy = Ask for { $instead } items.
problem-too-long = The address is too long.
problem-too-long-remedy = Shorten the query to at most 2,048 characters.
problem-not-acceptable = This address answers in JSON only, and the request asks for “{ $value }”.
problem-not-acceptable-remedy = Ask for application/json, or open the page of the same name.
problem-parameter = “{ $field }” is not a parameter of this resource.
problem-parameter-remedy = It takes: { $instead }. /api/v1/openapi.json describes them all.
problem-government-key = “{ $value }” is not the id of a government.
problem-government-key-remedy = Ids are ISO 3166-2 codes, such as { $instead }.
problem-method = { $value } is not a method of this address.
problem-method-remedy = Allowed here: { $instead }.
problem-bug = Something went wrong on our side.
problem-bug-remedy = It has been noted in the log. Try again in a moment; if it stays, tell the secretariat which page it was.

fault-refused =
    { $n ->
        [one] The data files have one fault. Nothing was written.
       *[other] The data files have { $n } faults. Nothing was written.
    }
fault-instead = Instead: { $instead }
fault-instead-type =
    Instead: { $instead ->
        [text] a text in quotes
        [integer] a whole number
        [list] a list
       *[other] { $instead }
    }
fault-empty = The text “{ $field }” is empty.
fault-negative = The field “{ $field }” holds { $value }: less than nought cannot be counted.
fault-encoding = The line holds a character that is not UTF-8. Save the file as UTF-8.
fault-neither = The field “{ $field }” is missing, and so is what could stand in its place.
fault-foreign = “{ $value }” is not a government of the country that the record names (field “{ $field }”).
fault-lines = The field “{ $field }” holds “{ $value }”, which is not a list of lines.
fault-lines-reversed = The field “{ $field }” holds “{ $value }”: the lines end before they begin.
fault-lines-beyond = The field “{ $field }” holds “{ $value }”, but the document has only { $instead } lines.
fault-fact = The field “{ $field }” holds “{ $value }”, which is not the number of a fact.
fault-number = The field “{ $field }” holds “{ $value }”, which is not what its unit counts.
fault-figure = The field “{ $field }” names “{ $value }”, which no figure is called.
import-absent =
    { $n ->
        [one] One record of the register is in no data file any more. It stays:
       *[other] { $n } records of the register are in no data file any more. They stay:
    }
fault-syntax = The file is not well-formed TOML: { $value }.
fault-unknown-kind = “{ $field }” is not a kind of record.
fault-unknown-field = “{ $field }” is not a field of this record.
fault-missing = The field “{ $field }” is missing.
fault-type =
    The field “{ $field }” holds { $value ->
        [integer] a whole number
        [float] a number with a decimal point
        [string] a text
        [boolean] true or false
        [datetime] a date without quotes
        [array] a list
        [table] a table
       *[other] “{ $value }”
    }, which does not belong there.
fault-date = The field “{ $field }” holds “{ $value }”, which is not a date that exists.
fault-choice = The field “{ $field }” holds “{ $value }”, which is not a choice.
fault-country = The field “{ $field }” holds “{ $value }”, which is not an ISO 3166-1 code.
fault-id = “{ $value }” cannot be an id.
fault-duplicate = The id “{ $value }” is used twice for this kind of record.
fault-reference = The field “{ $field }” names “{ $value }”, which is not on record.
fault-ambiguous = The field “{ $field }” names “{ $value }”, which more than one record is called.
fault-language = The text “{ $field }” is missing: every text is needed in all six languages.
fault-no-source = The record says nothing of where it comes from: it needs “{ $field }” or “sources”.
fault-address = The field “{ $field }” holds “{ $value }”, which is not an address on the web.
fault-mail = The field “{ $field }” holds “{ $value }”, which is not a mail address.
fault-backwards = The field “{ $field }” holds { $value }, which is before the beginning.
fault-overlap = Two rows of “{ $field }” hold on the same day; only one may. Say until when the earlier one holds.
fault-character = The field “{ $field }” holds a control character, which no text may hold.
fault-too-long = The record or its note is too long to be kept.
fault-corrected = The record “{ $value }” was corrected in the register, and the file changed since: the two must be brought together at the desk.
problem-question = The question has more than { $instead } characters.
problem-question-remedy = Use fewer words.
feed-atom = Subscribe to this list (Atom)
problem-case = The case cannot be read: { $value }
problem-case-remedy = Correct this field and ask again.

## Signing in, forms and their refusals
nav-account = Account
account-sign-in = Sign in
account-sign-out = Sign out
account-work = My work
demo-banner = Demonstration: posts are invented, nothing here binds anybody, mails stay on this machine.
demo-mails = Mails
demo-as = Sign in as …
form-faults = Please check:
problem-sign-in-needed = You are not signed in, or your session has ended.
problem-sign-in-needed-remedy = Sign in; then go back in the browser to send a form again: it keeps what you typed.
problem-forbidden = None of your mandates allows this: { $value }.
problem-forbidden-remedy = It takes one of these mandates, for the object in question: { $instead }. The secretariat grants mandates.
mandate-of-desk = { $role } ({ $desk })
problem-form-key = This form was not sent from a page of this site, or the page is too old.
problem-form-key-remedy = Go back, load the page again and send the form once more. Cookies of this site must be allowed.
problem-form = The form cannot be read.
problem-form-remedy = Send it from the page, unchanged, with text in UTF-8.
problem-too-large = What was sent is too large.
problem-too-large-remedy = At most { $instead } are taken.
problem-picture-kind = “{ $value }” is not a picture that is taken, whatever its name says.
problem-picture-kind-remedy = Send a picture as { $instead }.
problem-picture-bytes = “{ $value }” is too large.
problem-picture-bytes-remedy = At most { $instead } are taken: save it smaller.
problem-picture-pixels = “{ $value }” has too many pixels.
problem-picture-pixels-remedy = At most 40 million are taken, such as { $instead }.
problem-picture-damaged = “{ $value }” is damaged or not complete.
problem-picture-damaged-remedy = Open it in a picture program, save it anew and send that.
problem-media-type = “{ $value }” is no form that is read here.
problem-media-type-remedy = Send one of: { $instead }.
problem-too-many = Too many attempts from your address.
problem-too-many-remedy = Wait a minute and try again.
fault-twice = The same stands in line { $value } already.
problem-undo = This state cannot be written again: { $value }
problem-undo-remedy = Something it refers to changed since. Correct the record by its form.
problem-upload = There is no sheet “{ $value }” waiting.
problem-upload-remedy = It was written already or waited for more than a day. Upload it once more.
problem-stale = The record “{ $value }” changed meanwhile.
problem-stale-remedy = Nothing was written. Open it once more and look at the new state.
source-register = Entered in the register on { $date }
record-withdrawn = Withdrawn on { $date }: { $reason }
field-name-entrusts = Matters to entrust
field-name-visibility = Visible to
field-name-progress = What has been done
field-name-responsible = Responsible
