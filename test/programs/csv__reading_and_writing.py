import csv, io
text = 'name,age\r\n"Smith, J",42\r\n"say ""hi""",7\r\n"two\nlines",\r\n'
print(list(csv.reader(io.StringIO(text, newline=""))))
for row in csv.DictReader(io.StringIO(text, newline="")): print(row)
print(list(csv.reader(["a;b;c", "1; 2;'3;4'"], delimiter=";", quotechar="'", skipinitialspace=True)))
print(list(csv.reader(["1,2.5,\"x\""], quoting=csv.QUOTE_NONNUMERIC)), list(csv.reader(["a\\,b,c"], escapechar="\\")), list(csv.reader(['a"b,c'])), list(csv.reader([""])))
out = io.StringIO()
w = csv.writer(out)
print(w.writerow(["a", 1, 2.5, None, 'q"q', "c,d", "l\nm", "", True]))
w.writerows([[1, 2], ("x", "y")]); w.writerow([""]); w.writerow([])
print(repr(out.getvalue()))
for q in (csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC, csv.QUOTE_MINIMAL):
    o = io.StringIO(); csv.writer(o, quoting=q, lineterminator="\n").writerow(["a", 1, "b c", 2.0]); print(o.getvalue(), end="")
o = io.StringIO(); d = csv.DictWriter(o, fieldnames=["x", "y"], restval="-"); d.writeheader(); d.writerow({"x": 1}); d.writerows([{"x": 2, "y": 3}]); print(repr(o.getvalue()))
try:
    d.writerow({"z": 1})
except ValueError as e:
    print(e)
o = io.StringIO()
try:
    csv.writer(o, quoting=csv.QUOTE_NONE).writerow(["a,b"])
except csv.Error as e:
    print(e)
class pipes(csv.excel):
    delimiter = "|"
csv.register_dialect("pipes", pipes)
print(csv.list_dialects(), list(csv.reader(["a|b"], "pipes")), list(csv.reader(["a|b"], dialect=pipes)))
try:
    csv.reader([], dialect="nope")
except csv.Error as e:
    print(e)
try:
    list(csv.reader([b"a,b"]))
except csv.Error as e:
    print(e)
r = csv.reader(["a,b", "c,d"]); next(r); print(r.line_num, csv.field_size_limit(), csv.QUOTE_NONE)
print(list(csv.DictReader(["a,b", "1", "1,2,3"], restkey="rest", restval="none")))
