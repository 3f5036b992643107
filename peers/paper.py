"""Holds a PDF against what PDF/UA-1 (ISO 14289-1) asks of its structure, as another program's library reads it."""

import io

import pikepdf

UA = "http://www.aiim.org/pdfua/ns/id/"


def nodes(element, roles, at=()):
    """Structure elements with their standard type, outermost first."""
    if isinstance(element, pikepdf.Array):
        for one in element:
            yield from nodes(one, roles, at)
        return
    if not isinstance(element, pikepdf.Dictionary) or "/S" not in element:
        return
    kind = str(element.S)
    kind = roles.get(kind, kind).lstrip("/")
    yield kind, element, at
    if "/K" in element:
        yield from nodes(element.K, roles, at + (kind,))


def fonts(document):
    """Every font that a page or a form on it uses."""
    seen, waiting = set(), [page.obj.get("/Resources", pikepdf.Dictionary()) for page in document.pages]
    while waiting:
        resources = waiting.pop()
        for font in resources.get("/Font", pikepdf.Dictionary()).values():
            if font.objgen not in seen:
                seen.add(font.objgen)
                yield font
        for form in resources.get("/XObject", pikepdf.Dictionary()).values():
            if "/Resources" in form and form.objgen not in seen:
                seen.add(form.objgen)
                waiting.append(form.Resources)


def embedded(font):
    inner = font.DescendantFonts[0] if "/DescendantFonts" in font else font
    descriptor = inner.get("/FontDescriptor", pikepdf.Dictionary())
    return any(f"/FontFile{n}" in descriptor for n in ("", "2", "3")) or font.Subtype == "/Type3"


def check(data, lang, name):
    """Refuses what is not as it must be; says how many elements and figures were looked at."""
    with pikepdf.open(io.BytesIO(data)) as document:
        root = document.Root
        assert root.MarkInfo.Marked, f"{name}: not marked as tagged"
        assert str(root.Lang).split("-")[0] == lang, f"{name}: language {root.get('/Lang')}"
        assert root.ViewerPreferences.DisplayDocTitle, f"{name}: the title is not displayed"
        with document.open_metadata() as meta:
            assert meta.get(f"{{{UA}}}part") == "1", f"{name}: no PDF/UA-1 identifier"
            assert meta.get("dc:title"), f"{name}: no title"
        tree = root.StructTreeRoot
        roles = {str(own): str(standard) for own, standard in tree.get("/RoleMap", {}).items()}
        found = list(nodes(tree.K, roles))
        assert found and found[0][0] == "Document", f"{name}: no document in the tree"
        level, figures, tables = 0, 0, {}
        for kind, element, at in found:
            if kind == "Figure":
                figures += 1
                assert str(element.get("/Alt", "")).strip(), f"{name}: a figure says nothing"
            elif kind == "Table":
                tables[element.objgen] = {inner for inner, _, _ in nodes(element.K, roles)}
            elif len(kind) == 2 and kind[0] == "H" and kind[1].isdigit():
                assert int(kind[1]) <= level + 1, f"{name}: heading {kind} after H{level}"
                level = int(kind[1])
            elif kind in ("LI", "TR", "TD", "TH"):
                parents = {"LI": {"L"}, "TR": {"Table", "THead", "TBody", "TFoot"}, "TD": {"TR"}, "TH": {"TR"}}
                assert at and at[-1] in parents[kind], f"{name}: {kind} in {at[-1:]}"
        for cells in tables.values():
            assert "TH" in cells and "TR" in cells, f"{name}: a table without heads"
        for font in fonts(document):
            assert embedded(font), f"{name}: {font.get('/BaseFont')} is not embedded"
        for page in document.pages:
            assert "/StructParents" in page.obj, f"{name}: a page outside of the tree"
            assert page.obj.get("/Tabs", pikepdf.Name.S) == pikepdf.Name.S or "/Annots" not in page.obj, name
        return len(found), figures, len(tables)
