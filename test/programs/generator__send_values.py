def averager():
    total, count, average = 0, 0, None
    while True:
        value = yield average
        total += value
        count += 1
        average = total / count


gen = averager()
print(next(gen))
for value in (10, 20, 60):
    print(gen.send(value))
gen.close()
try:
    gen.send(1)
except StopIteration as stop:
    print("stopped", stop.value)
fresh = averager()
try:
    fresh.send(1)
except TypeError as error:
    print(error)
