"""Turns a TopoJSON of first-order units into the drawing that Plenary shows: map.toml.

python3 map.py MAP.TOPOJSON MEMBERS.JSON > map.toml

Albers equal-area projection; every arc is simplified once (Visvalingam), so that neighbours keep their common line;
clipped to the frame. A shape of its own has every government on record here, member or not: a record of its admission
is enough to colour it. Standard library only.
"""
import json, math, pathlib, sys, tomllib

LAT1, LAT2, LAT0, LON0 = (math.radians(v) for v in (25, 62, 42, 110))
LEFT, TOP, WIDTH, HEIGHT, SCALE = -3050, 4080, 800, 970, 8.0   # kilometres, pixels, kilometres a pixel
SMALLEST = 2.5   # square pixels: the area a bend must have to stay; less on the lines around small units

n = (math.sin(LAT1) + math.sin(LAT2)) / 2
c = math.cos(LAT1) ** 2 + 2 * n * math.sin(LAT1)
rho0 = math.sqrt(c - 2 * n * math.sin(LAT0)) / n

def project(lon, lat):
    delta = math.radians(lon) - LON0
    if delta < math.radians(-180): delta += 2 * math.pi   # east of the date line
    rho = math.sqrt(max(0.0, c - 2 * n * math.sin(math.radians(lat)))) / n
    x, y = 6371 * rho * math.sin(n * delta), 6371 * (rho0 - rho * math.cos(n * delta))
    return (x - LEFT) / SCALE, (TOP - y) / SCALE

def area(a, b, c): return abs((b[0]-a[0])*(c[1]-a[1]) - (c[0]-a[0])*(b[1]-a[1])) / 2

def smallest(points):
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    return min(SMALLEST, (math.hypot(max(xs) - min(xs), max(ys) - min(ys)) / 30) ** 2)

def simplified(points):
    import heapq
    if len(points) < 3: return points
    before = list(range(-1, len(points) - 1)); after = list(range(1, len(points) + 1))
    alive = [True] * len(points)
    heap = [(area(points[i-1], points[i], points[i+1]), i) for i in range(1, len(points) - 1)]
    heapq.heapify(heap); current = {i: a for a, i in heap}
    closed, left, least = points[0] == points[-1], len(points), smallest(points)
    while heap:
        a, i = heapq.heappop(heap)
        if not alive[i] or current.get(i) != a: continue
        if a > least or (closed and left <= 5): break
        alive[i] = False; left -= 1
        p, q = before[i], after[i]
        after[p], before[q] = q, p
        for j in (p, q):
            if 0 < j < len(points) - 1 and alive[j]:
                current[j] = max(a, area(points[before[j]], points[j], points[after[j]]))
                heapq.heappush(heap, (current[j], j))
    return [p for p, keep in zip(points, alive) if keep]

def clipped(ring):
    """Sutherland–Hodgman against the frame."""
    for axis, bound, keep in ((0, -5, 1), (0, WIDTH + 5, -1), (1, -5, 1), (1, HEIGHT + 5, -1)):
        out = []
        for i, point in enumerate(ring):
            last = ring[i - 1]
            inside, was = (point[axis] - bound) * keep >= 0, (last[axis] - bound) * keep >= 0
            if inside != was:
                t = (bound - last[axis]) / (point[axis] - last[axis])
                out.append(tuple(last[k] + t * (point[k] - last[k]) for k in (0, 1)))
            if inside: out.append(point)
        ring = out
        if not ring: break
    return ring

def size(ring):
    return abs(sum(ring[i-1][0] * p[1] - p[0] * ring[i-1][1] for i, p in enumerate(ring))) / 2

topo = json.load(open(sys.argv[1]))
(sx, sy), (tx, ty) = topo["transform"]["scale"], topo["transform"]["translate"]
raw = []
for arc in topo["arcs"]:
    x = y = 0; line = []
    for dx, dy in arc:
        x += dx; y += dy; line.append(project(x * sx + tx, y * sy + ty))
    raw.append(line)
arcs = [simplified(line) for line in raw]

def ring_of(indices):
    points = []
    for i in indices:
        line = arcs[i] if i >= 0 else list(reversed(arcs[~i]))
        points += line[1:] if points else line
    return points

def polygons(geometry):
    if geometry["type"] == "Polygon": return [geometry["arcs"]]
    if geometry["type"] == "MultiPolygon": return geometry["arcs"]
    return []

def whole(v):
    v = round(v, 1); return str(int(v)) if v == int(v) else str(v)

def path(geometry, smallest):
    rings = []
    for polygon in polygons(geometry):
        for indices in polygon:
            ring = clipped(ring_of(indices)[:-1])
            if len(ring) > 2: rings.append((size(ring), ring))
    rings.sort(key=lambda r: -r[0])
    kept = [r for i, r in enumerate(rings) if i == 0 or r[0] >= smallest]
    text, box, total = "", [9e9, 9e9, -9e9, -9e9], 0
    for a, ring in kept:
        total += a
        xs, ys = [p[0] for p in ring], [p[1] for p in ring]
        box = [min(box[0], *xs), min(box[1], *ys), max(box[2], *xs), max(box[3], *ys)]
        px, py = round(ring[0][0], 1), round(ring[0][1], 1)
        text += f"M{whole(px)} {whole(py)}l"; steps = []
        for x, y in ring[1:]:
            x, y = round(x, 1), round(y, 1)
            if (x, y) != (px, py): steps.append(f"{whole(x - px)} {whole(y - py)}")
            px, py = x, y
        text += " ".join(steps).replace(" -", "-") + "z"
    return text, box, total

REGISTER = pathlib.Path(__file__).parent.parent / "register" / "governments"

def on_record():
    """The governments that the register names, whatever they are to the association."""
    files = [tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(REGISTER.glob("*.toml"))]
    return {government["id"] for file in files for government in file.get("government", [])}

objects = topo["objects"]
def text_of(number): return whole(round(number, 1))

if __name__ == "__main__":
    print("# Made by map.py from Natural Earth 10m (public domain) and seats by GeoNames (CC BY 4.0); see NOTICE.")
    print("# Neutral by design: what is no member has no name and one colour. No statement about any border.")
    print("[map]\nid = \"map\"\nwidth = %d\nheight = %d" % (WIDTH, HEIGHT))
    context = "".join(path(g, 12)[0] for g in objects["context"].get("geometries", [objects["context"]]))
    others, drawn, known = [], {}, on_record()
    for unit in sorted(objects["units"]["geometries"], key=lambda g: g["id"]):
        text, box, total = path(unit, 3)
        if not text: continue
        props = unit["properties"]
        if unit["id"] not in known: others.append(text); continue
        drawn[unit["id"]] = total
        print("\n  [[map.shape]]\n  id = \"%s\"\n  box = \"%s\"" % (unit["id"], " ".join(text_of(v) for v in box)))
        if props.get("schematic"): print("  schematic = true")
        print("  path = \"%s\"" % text)
    # A seat is marked where the shape is too small to be pointed at, or missing.
    for member in json.load(open(sys.argv[2]))["members"]:
        if drawn.get(member["id"], 0) >= 40: continue
        seat = member["capital"]
        x, y = project(seat["lon"], seat["lat"])
        print("\n  [[map.seat]]\n  id = \"%s\"\n  at = \"%s %s\"" % (member["id"], text_of(x), text_of(y)))
    for name, text in (("others", "".join(others)), ("context", context)):
        print("\n  [[map.ground]]\n  path = \"%s\"" % text)
