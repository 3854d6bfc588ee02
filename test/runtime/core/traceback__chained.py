def a(x):
    return b(x) + 1
def b(x):
    y = x['k']['z'] * 2
    return y
class K:
    def m(self, q):
        for i in range(3):
            a({'k': {'y': i}})
try:
    K().m(1)
except KeyError as e:
    raise ValueError("chained "
        "text") from e
