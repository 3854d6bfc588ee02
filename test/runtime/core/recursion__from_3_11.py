import sys


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def endless():
    return endless()


for _ in range(3):
    try:
        endless()
    except RecursionError as e:
        print(type(e).__name__)
print(depth(900))
sys.setrecursionlimit(20000)
print(depth(9000))


class Node:
    def __init__(self, child):
        self.child = child

    def depth(self):
        return 1 + (self.child.depth() if self.child else 0)

    def __iter__(self):
        yield self
        if self.child:
            yield from self.child


node = None
for _ in range(3000):
    node = Node(node)
print(node.depth())
shallow = None
for _ in range(50):
    shallow = Node(shallow)
print(len(list(shallow)))


class Same:
    def __eq__(self, other):
        return self == other


sys.setrecursionlimit(500)
try:
    Same() == 1
except RecursionError:
    print('endless comparison')
print(depth(400))
