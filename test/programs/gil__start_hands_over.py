import threading

log = []

def quick(n):
    log.append(f"thread {n}")

for n in range(3):
    t = threading.Thread(target=quick, args=(n,))
    t.start()
    log.append(f"after start {n}")
    t.join()
print(log)
