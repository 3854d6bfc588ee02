def make_counter():
    count = 0

    def step(limit):
        nonlocal count
        count += 1
        if count % limit == 0:
            raise ValueError(count)
        return count

    return step


def run(rounds):
    step = make_counter()
    caught = 0
    for _ in range(rounds):
        try:
            step(10)
        except ValueError:
            caught += 1
    return caught


print(run(2_000_000))
