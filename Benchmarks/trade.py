#!/usr/bin/env python3
"""Makes files of the trade's formats, and reads them as their own libraries do, for `script/bench --trade`.

    trade.py make-workbook ROWS PATH    a workbook with so many relations, each with a day and an amount
    trade.py read-workbook PATH         its rows, one after another, as openpyxl reads them
"""
import sys
import zipfile

TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>\
<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>\
</Types>"""
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def relationships(parts):
    each = "".join(f'<Relationship Id="r{n}" Type="{RELATIONS}/{kind}" Target="{target}"/>' for n, (kind, target) in enumerate(parts, 1))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{PACKAGE}">{each}</Relationships>'


def make_workbook(rows, path):
    people = max(2, rows // 10)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as book:
        book.writestr("[Content_Types].xml", TYPES)
        book.writestr("_rels/.rels", relationships([("officeDocument", "xl/workbook.xml")]))
        book.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets><sheet name="Payments" sheetId="1" r:id="r1"/></sheets></workbook>')
        book.writestr("xl/_rels/workbook.xml.rels", relationships([("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]))
        book.writestr("xl/styles.xml", f'<styleSheet xmlns="{MAIN}"><fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>')
        with book.open("xl/sharedStrings.xml", "w") as part:
            part.write(f'<sst xmlns="{MAIN}">'.encode())
            part.write("".join(f"<si><t>{name}</t></si>" for name in ("Source", "Target", "Date", "Amount")).encode())
            part.write("".join(f"<si><t>person {n:07}</t></si>" for n in range(people)).encode())
            part.write(b"</sst>")
        with book.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">{"".join(cell(column, 1, n) for n, column in enumerate("ABCD"))}</row>'.encode())
            for start in range(2, rows + 2, 10_000):
                part.write("".join(edge(row, people) for row in range(start, min(start + 10_000, rows + 2))).encode())
            part.write(b"</sheetData></worksheet>")


def cell(column, row, text):
    return f'<c r="{column}{row}" t="s"><v>{text}</v></c>'


def edge(row, people):
    ends = cell("A", row, 4 + row * 7919 % people) + cell("B", row, 4 + (row * 104_729 + 1) % people)
    return f'<row r="{row}">{ends}<c r="C{row}" s="1"><v>{40_000 + row % 5000}</v></c><c r="D{row}"><v>{row % 9973 / 4}</v></c></row>'


def read_workbook(path):
    import openpyxl
    count = 0
    for sheet in openpyxl.load_workbook(path, read_only=True):
        for row in sheet.iter_rows(values_only=True):
            count += len(row)
    print(count)


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[:1] == ["make-workbook"] and len(words) == 3:
        make_workbook(int(words[1]), words[2])
    elif words[:1] == ["read-workbook"] and len(words) == 2:
        read_workbook(words[1])
    else:
        sys.exit(__doc__)
