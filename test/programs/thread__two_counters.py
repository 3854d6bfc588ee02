from threading import Thread, Lock, current_thread, RLock, Timer, Event
from time import sleep
def task(n: int) -> None:
    for i in range(n):
        print(f"{current_thread().name}: {i}")
        sleep(0.02)
t1 = Thread(target=task, args=(2,), name="A"); t2 = Thread(target=task, args=(2,), name="B")
t1.start(); sleep(0.01); t2.start()
t1.join(); t2.join()
print("Done")
