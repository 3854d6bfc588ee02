# expect: daemon.cut-off
import threading
import time


def save():
    with open("out.txt", "w") as f:
        for i in range(10):
            f.write(f"line {i}\n")
            time.sleep(0.1)


threading.Thread(target=save, daemon=True).start()
time.sleep(0.35)
print("main is done")
