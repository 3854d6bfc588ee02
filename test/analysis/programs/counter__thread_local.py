# expect: none
import threading

local = threading.local()
results = []


def work():
    local.count = 0
    for _ in range(10):
        local.count += 1
    results.append(local.count)


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(results)
