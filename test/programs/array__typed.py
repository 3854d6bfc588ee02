from array import array, typecodes
a = array("i", [1, 2, 3])
a.append(4); a.extend([5, 6]); a.insert(0, 0); a.extend(array("i", [7]))
print(a, len(a), a[1], a[-1], a[1:3], a.typecode, a.itemsize, 3 in a, a.index(3), a.count(2))
a.remove(3); print(a.pop(), a.pop(0), a); a.reverse(); print(a, a.tolist())
a[0] = 99; a[1:2] = array("i", [8, 9]); del a[0]; print(a)
print(array("d", [1, 2.5]), array("f", [0.1]), array("b", b"\x01\xff"), array("u", "héy"), array("i"), typecodes)
print(a + a, a * 2, a == array("i", a), a < array("i", [100]), array("d", [1.0]) == array("i", [1]))
print(array("H", [1, 256]).tobytes(), array("i", b"\x01\0\0\0\x02\0\0\0"), list(array("B", range(5))))
for f in (lambda: array("b", [200]), lambda: array("z"), lambda: array("i", ["x"]), lambda: array("i", [1.5]), lambda: a[99], lambda: a.append("s"), lambda: array("I", [-1]), lambda: array("B", [256]), lambda: a + [1], lambda: array("i").pop(), lambda: a.remove(12345), lambda: a.extend(array("d", [1.0]))):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
b = array("h", [1, 2]); b.byteswap(); print(b); b.frombytes(b"\1\0"); print(b)
import copy, pickle
print(copy.copy(a), copy.deepcopy(a), pickle.loads(pickle.dumps(a)), sum(a), max(a), sorted(a), [x * 2 for x in a])
