def averager():
    total = 0
    count = 0
    while True:
        value = yield count
        total += value
        count += 1


def drive(rounds):
    g = averager()
    next(g)
    last = 0
    for i in range(rounds):
        last = g.send(i)
    return last


print(drive(2_500_000))
