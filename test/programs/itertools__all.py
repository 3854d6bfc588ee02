from itertools import *
import operator
L = list
print(L(islice(count(5, 2), 3)), L(islice(count(0.5, 0.25), 3)), L(islice(cycle("ab"), 5)), L(repeat(1, 3)), L(accumulate([1, 2, 3])), L(accumulate([3, 1, 2], max)), L(accumulate([1, 2], initial=10)), L(chain("ab", [1])), L(chain.from_iterable(["ab", "c"])), L(compress("abc", [1, 0, 1])), L(dropwhile(lambda x: x < 2, [1, 2, 1])), L(takewhile(lambda x: x < 2, [1, 2, 1])), L(filterfalse(lambda x: x % 2, range(5))), L(filterfalse(None, [0, 1])), [(k, L(g)) for k, g in groupby("aabca")], [(k, L(g)) for k, g in groupby([1, 3, 2, 4], key=lambda x: x % 2)], L(islice("abcdef", 1, 5, 2)), L(islice("abc", 2)), L(islice("abc", 1, None)), L(pairwise("abcd")), L(starmap(pow, [(2, 3), (3, 2)])), L(zip_longest("ab", "c", fillvalue="-")))
a, b = tee([1, 2, 3]); print(next(a), L(b), L(a))
print(L(product("ab", [1, 2])), L(product([0, 1], repeat=2)), L(permutations("abc", 2)), L(permutations([1, 2])), L(combinations("abcd", 2)), L(combinations_with_replacement("ab", 2)), L(product()), L(combinations("a", 2)), L(permutations([], 0)))
print(count(3), count(1, 2), repeat("x"), repeat(5, 2), count(1.5), operator.length_hint(repeat(1, 4)), type(chain()).__name__, type(product()).__name__)
for f in (lambda: islice([1], -1), lambda: L(islice("a", "x")), lambda: combinations("a", -1), lambda: count("a"), lambda: product(repeat=-1), lambda: tee([1], -1), lambda: next(chain())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
g = groupby("aab"); k, first = next(g); next(g); print(L(first)); c = count(); next(c); print(c, next(c))
