def expression():
    total = (yield "a") + (yield "b") * (yield "c")
    print(f"total {total}")
    values = [1]
    data = {"k": (yield "d"), "l": (yield "e")}
    print(data, values)
    return max((yield "f"), (yield "g"))


gen = expression()
print(next(gen))
try:
    for n in range(1, 10):
        print(gen.send(n))
except StopIteration as stop:
    print("max", stop.value)
