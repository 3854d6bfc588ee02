import threading, time
def child(): time.sleep(0.8); print("daemon child finished")
t = threading.Thread(target=child, daemon=True)
t.start()
print(t.join(timeout=0.3), t.is_alive())
time.sleep(1)
