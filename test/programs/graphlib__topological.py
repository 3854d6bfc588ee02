from graphlib import TopologicalSorter, CycleError
print(list(TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": ["A"]}).static_order())[0], tuple(TopologicalSorter({3: [2], 2: [1]}).static_order()))
t = TopologicalSorter(); t.add("b", "a"); t.add("c", "b"); t.prepare()
while t.is_active():
    r = t.get_ready(); print(r, bool(t)); t.done(*r)
try:
    TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()
except CycleError as e:
    print(e.args[0], len(e.args[1]), isinstance(e, ValueError))
for f in (lambda: t.add("x"), lambda: t.prepare(), lambda: t.done("zz"), lambda: TopologicalSorter().get_ready(), lambda: t.done("a")):
    try: print(f())
    except ValueError as e: print(e)
