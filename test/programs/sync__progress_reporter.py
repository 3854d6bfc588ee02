import threading
import time

progress = 0
finished = threading.Event()

def report():
    while not finished.wait(0.05):
        print("progress", progress)
    print("final", progress)

t = threading.Thread(target=report)
t.start()
for _ in range(3):
    time.sleep(0.07)
    progress += 1
finished.set()
t.join()
