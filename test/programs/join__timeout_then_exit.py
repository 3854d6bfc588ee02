import threading, time
def child(): time.sleep(0.8); print("child finished")
t = threading.Thread(target=child)
t.start()
t.join(timeout=0.3)
print("main code done")
