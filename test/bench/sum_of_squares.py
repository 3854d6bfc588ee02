def total(limit):
    result = 0
    for i in range(limit):
        result += i * i
    return result


print(total(4_000_000), total(500))
