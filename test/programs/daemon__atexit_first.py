import atexit, threading, time
def tick():
    while True: time.sleep(0.4); print("tick")
atexit.register(time.sleep, 1)
threading.Thread(target=tick, daemon=True).start()
print("main code done")
