import threading
import time

def slow():
    for i in range(3):
        time.sleep(0.1)
        yield i

g = slow()
errors = []

def pull():
    try:
        print(next(g))
    except ValueError as e:
        errors.append(str(e))

threads = [threading.Thread(target=pull) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(errors)
