# expect: none
import threading

counter = 0


def work():
    global counter
    for _ in range(10):
        counter += 1


for _ in range(3):
    t = threading.Thread(target=work)
    t.start()
    t.join()
print(counter)
