"""Holds what the program serves against programs by others. PLENARY names the program; exit status 1 if any disagrees."""

import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

import feedparser
import icalendar
import openapi_spec_validator
import openpyxl

import fuzz
import paper

ROOT = Path(__file__).resolve().parent.parent
LANGS = ("en", "zh", "ja", "ko", "mn", "ru")


def start(data):
    """The program on an empty folder, and its address."""
    program = subprocess.Popen(
        [os.environ["PLENARY"], "--data", data, "serve", "--listen", "127.0.0.1:0"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    )
    for line in program.stdout:
        found = re.search(r"http://[0-9.:]+", line)
        if found:
            return program, found.group()
    sys.exit("the program did not start")


def check_feeds(get, lang):
    for path in ("news.atom", "engagements.atom", "decisions.atom"):
        feed = feedparser.parse(get(f"/{lang}/{path}"))
        assert feed.version == "atom10" and not feed.bozo, (lang, path, feed.get("bozo_exception"))
        assert feed.feed.language == lang and feed.entries and all(e.id and e.title and e.updated_parsed and e.link.startswith("http") and e.content for e in feed.entries)


def check_calendar(get, lang):
    calendar = icalendar.Calendar.from_ical(get(f"/{lang}/calendar.ics"))
    events = calendar.walk("VEVENT")
    assert len(events) > 10 and len({str(e["UID"]) for e in events}) == len(events)
    assert all(e.start < e.end and e["DTSTAMP"] and e["SUMMARY"] and e["URL"] for e in events)


def check_tables(get, lang):
    for table in json.loads(get("/api/v1/statistics"))["items"]:
        name = table["name"]
        rows = list(csv.reader(io.StringIO(get(f"/{lang}/statistics/{name}.csv").decode("utf-8-sig"))))
        sheet = openpyxl.load_workbook(io.BytesIO(get(f"/{lang}/statistics/{name}.xlsx"))).active
        # Rows drawn apart, such as members without a joining date, come last.
        written_rows = table["rows"] + table.get("apart", [])
        assert len(rows) == sheet.max_row == len(written_rows) + 1, (lang, name)
        for text, row, cells in zip(rows[1:], written_rows, sheet.iter_rows(min_row=2, values_only=True)):
            for written, value, cell in zip(text[1:], row[1:], cells[1:]):
                assert cell == value and written == ("" if value is None else str(value)), (lang, name, row)


PAPERS = (
    "members/CN-LN/certificate.pdf",
    "events/2024-05-22-members-workshop/participation/CN-LN/certificate.pdf",
)


def check_papers(get, data):
    """The annual report and certificates in all languages: what PDF/UA-1 asks of their structure."""
    elements = 0
    subprocess.run(
        [os.environ["PLENARY"], "--data", data, "--lang", "all", "report", "annual", "--year", "2024", "--out",
         f"{data}/report.pdf"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
    )
    for lang in LANGS:
        report = paper.check(Path(data, f"report.{lang}.pdf").read_bytes(), lang, f"report in {lang}")
        assert report[1] > 3 and report[2] > 10, f"report in {lang}: {report}"
        elements += report[0]
        for path in PAPERS:
            elements += paper.check(get(f"/{lang}/{path}"), lang, f"{lang}/{path}")[0]
    print(f"PDF/UA-1: {elements} structure elements in {len(LANGS) * (1 + len(PAPERS))} papers agreed")


def main():
    with tempfile.TemporaryDirectory() as data:
        program, origin = start(data)
        get = lambda path: urllib.request.urlopen(origin + path).read()
        try:
            openapi_spec_validator.validate(json.loads(get("/api/v1/openapi.json")))
            for lang in LANGS:
                check_feeds(get, lang)
                check_calendar(get, lang)
                check_tables(get, lang)
            check_papers(get, data)
            print("OpenAPI, feeds, calendars and tables: agreed")
            print("a minute of odd requests, answers by status:", dict(sorted(fuzz.check(origin).items())))
            schemathesis = Path(sys.executable).with_name("schemathesis")
            tested = subprocess.run(
                [schemathesis, "--config-file", ROOT / "peers/schemathesis.toml", "run", f"{origin}/api/v1/openapi.json",
                 "--max-examples", "40", "--workers", "2", "--seed", "1"], cwd=data,
            )
            return tested.returncode
        finally:
            program.terminate()
            program.wait()


if __name__ == "__main__":
    sys.exit(main())
