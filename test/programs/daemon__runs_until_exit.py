import threading, time
def tick():
    for n in range(9):
        time.sleep(0.4); print("daemon tick", n)
def work(): time.sleep(1); print("non-daemon done")
threading.Thread(target=tick, daemon=True).start()
threading.Thread(target=work).start()
print("main code done")
