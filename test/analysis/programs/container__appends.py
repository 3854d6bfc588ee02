# expect: none
import threading

items = []
seen = {}


def work():
    name = threading.current_thread().name
    for i in range(100):
        items.append(i)
        seen[name, i] = i


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(items), len(seen))
