# expect: race.check-then-act error
import threading
import time

tickets = list(range(5))


def work():
    while tickets:
        time.sleep(0.01)
        tickets.pop()


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(tickets)
