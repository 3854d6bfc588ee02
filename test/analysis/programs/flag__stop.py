# expect: none
import threading
import time

running = True
laps = 0


def work():
    global laps
    while running:
        laps += 1
        time.sleep(0.01)


t = threading.Thread(target=work)
t.start()
time.sleep(0.1)
running = False
t.join()
print(laps > 0)
