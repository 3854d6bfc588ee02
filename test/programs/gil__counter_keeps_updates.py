import sys
import threading

sys.setswitchinterval(0.0005)
counter = 0

def work():
    global counter
    for _ in range(200_000):
        counter += 1

threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(counter)
