"""Times every query of the committed list through the API, past the kept answers: median and 99th percentile."""

import http.client
import sys
import time
import urllib.parse
from pathlib import Path

LIST = Path(__file__).resolve().parent.parent / "crates/plenary/tests/it/showing/queries.tsv"
ROUNDS = 20

queries = [line.split("\t")[0] for line in LIST.read_text().splitlines() if line and not line.startswith("#")]
connection = http.client.HTTPConnection(urllib.parse.urlparse(sys.argv[1]).netloc)
times = []
for _ in range(ROUNDS):
    for query in queries:
        began = time.perf_counter()
        connection.request("GET", "/api/v1/search?q=" + urllib.parse.quote(query), headers={"Cookie": "fresh=1"})
        connection.getresponse().read()
        times.append(1000 * (time.perf_counter() - began))
times.sort()
print(f"{sys.argv[1]}: {len(queries)} queries, median {times[len(times) // 2]:.2f} ms, 99 % {times[len(times) * 99 // 100]:.2f} ms, slowest {times[-1]:.2f} ms")
