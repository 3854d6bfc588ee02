def work(rounds):
    stack = []
    for i in range(rounds):
        stack.append(i)
        stack.append(i + 1)
        stack.pop()
    total = 0
    while stack:
        total += stack.pop()
    return total


print(work(900_000))
