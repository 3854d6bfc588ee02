from collections import deque


def fib(n):
    if n < 2:
        return n
    a = yield fib(n - 1)
    b = yield fib(n - 2)
    return a + b


def run(task):
    stack, value = [task], None
    while stack:
        try:
            stack.append(stack[-1].send(value))
            value = None
        except StopIteration as stop:
            stack.pop()
            value = stop.value
    return value


def depth(n):
    if n == 0:
        return 0
    return 1 + (yield depth(n - 1))


print(run(fib(12)), run(depth(5000)))
print(deque([1, 2]))
