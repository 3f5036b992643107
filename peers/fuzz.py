"""Paths, query strings and forms that nobody would write, against every page for a minute: nothing may answer 5xx."""

import http.client
import random
import re
import time
from collections import Counter
from urllib.parse import quote

LANGS = ("en", "zh", "ja", "ko", "mn", "ru") * 3 + ("fr", "EN", "")
PARAMETERS = ("on", "year", "month", "day", "q", "country", "kind", "government", "section", "subject", "body", "matter",
              "after", "limit", "zoom", "from", "until", "present", "for", "against", "entitled", "langs", "clause", "amends")
VALUES = ("2025-02-30", "2024-12-31", "0000-00-00", "9999-12-31", "-1", "1e9", "99999999999999999999", "NaN", "null", "KR-47",
          "XX-99", "full", "../../etc/passwd", "' or 1=1 --", "%", "%00", "\x00", "\u202e", "강원", "Умард", "辽宁" * 200,
          "a" * 3000, "<script>", "{{7*7}}", "[]", "🜁", "\ud7ff", " ", "+", "&&==", "on=on")
METHODS = ("GET",) * 12 + ("HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH")


def paths(origin):
    """Every page of the map of the site, without its language, and the addresses of the API."""
    get = lambda path: http_get(origin, path)
    pages = re.findall(r"<loc>[^<]*?//[^/<]+/en([^<]*)</loc>", get("/sitemap-en.xml"))
    api = re.findall(r'"(/api/v1/[^"]*)"', get("/api/v1/"))
    return [("page", page) for page in pages] + [("api", path) for path in api]


def http_get(origin, path):
    host = origin.split("//")[1]
    connection = http.client.HTTPConnection(host, timeout=20)
    connection.request("GET", path)
    return connection.getresponse().read().decode()


def spoiled(dice, text):
    """The text with something done to it: cut, doubled, a byte changed, or left as it is."""
    at = dice.randrange(len(text) + 1)
    return dice.choice((
        text, text, text, text, text, text, text[:at], text + text, text[:at] + dice.choice(VALUES) + text[at:], text.swapcase(), text.replace("/", "//"),
    ))


def address(dice, known):
    kind, path = dice.choice(known)
    path = spoiled(dice, re.sub(r"\{[^}]*\}", lambda _: dice.choice(VALUES), path))
    if kind == "page":
        path = f"/{dice.choice(LANGS)}{path}"
    query = "&".join(
        f"{dice.choice(PARAMETERS)}={quote(dice.choice(VALUES), safe='%+&=')}" for _ in range(dice.randrange(4))
    )
    # What is quoted already may be quoted again, or hold what is no UTF-8.
    path = quote(path, safe="/%") + dice.choice(("",) * 9 + ("%ff%fe", "%2e%2e%2f", "%"))
    return f"/{path.lstrip('/')}" + (f"?{query}" if query else "")


def ask(host, method, target, body, headers):
    """The status of an answer over a connection of its own."""
    connection = http.client.HTTPConnection(host, timeout=20)
    try:
        connection.request(method, target, body=body, headers=headers)
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()


def check(origin, seconds=60, seed=1):
    """How often each status was answered. Fails on 5xx and on a connection that is dropped without an answer."""
    dice = random.Random(seed)
    known = paths(origin)
    assert len(known) > 300, len(known)
    host = origin.split("//")[1]
    answered, failed = Counter(), []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        method, target = dice.choice(METHODS), address(dice, known)
        body = dice.choice(VALUES).encode("utf-8", "replace") if method in ("POST", "PUT", "PATCH") else None
        headers = {"Accept": dice.choice(("*/*", "text/html", "application/json", "image/png", ";;,,")),
                   "Accept-Language": dice.choice(("mn", "zz", "en;q=x", "*"))}
        if body is not None:
            headers["Content-Type"] = dice.choice(("application/x-www-form-urlencoded", "application/json", "multipart/form-data", "x"))
        try:
            status = ask(host, method, target, body, headers)
            answered[status] += 1
            if status >= 500:
                failed.append((status, method, target))
        except (http.client.HTTPException, OSError) as error:
            failed.append((repr(error), method, target))
    assert not failed, failed[:20]
    return answered
